package org.parley.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parley.importer.Resource;

/**
 * Knows elements by the words of their class names and ids. A list has the words of one name a line; a name must have
 * all of them.
 */
final class ElementNames {

    /** "no-sidebar" and "has-comments" speak of what is around the element, not of the element. */
    private static final Set<String> ABOUT_OTHERS = Set.of("no", "not", "has", "with", "without", "enable", "enabled",
            "hide", "hides", "is", "js", "below", "above", "after", "before");
    private static final String[] NONE = {};
    private static final int SHORTEST = 2;
    private static final int LONGEST = 400;
    /** An id of more words was made of a headline. */
    private static final int MOST_WORDS = 6;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** "n1AuAdJlVL" is no name that somebody gave: its parts are too short to be words. */
    private static final double SHORTEST_ON_AVERAGE = 2.5;

    /** For the first word of an entry the sets of words that a name must have. */
    private final Map<String, List<Set<String>>> entries = new HashMap<>();

    /** @param list the name of a list beside this class */
    ElementNames(String list) {
        for (String line : Resource.lines(ElementNames.class, list)) {
            List<String> words = List.of(line.split(" "));
            entries.merge(words.getFirst(), List.of(Set.copyOf(words)), ElementNames::joined);
        }
    }

    private static List<Set<String>> joined(List<Set<String>> some, List<Set<String>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** True if a class name or the id of {@code element} is on the list. */
    boolean name(Element element) {
        for (String name : names(element)) {
            if (isListed(name)) {
                return true;
            }
        }
        return false;
    }

    /** True if a class name or the id of {@code element} is on the list, and no other one on {@code stronger}. */
    boolean nameUnless(ElementNames stronger, Element element) {
        return name(element) && Stream.of(names(element)).noneMatch(name -> !isListed(name) && stronger.isListed(name));
    }

    private static String[] names(Element element) {
        String names = element.className();
        String id = element.id();
        if (!id.isEmpty() && SIGNS.split(id).length <= MOST_WORDS) {
            names = names + " " + id;
        }
        return names.length() < SHORTEST || names.length() > LONGEST ? NONE : SPACES.split(names);
    }

    private boolean isListed(String name) {
        Set<String> words = words(name);
        if (words.stream().anyMatch(ABOUT_OTHERS::contains)) {
            return false;
        }
        for (String word : words) {
            if (entries.getOrDefault(word, List.of()).stream().anyMatch(words::containsAll)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name, parted at signs, numbers and capitals. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        List<String> part = new ArrayList<>();
        int partStart = 0;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean sign = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            if (sign || !Character.isLetter(name.charAt(i)) || i > start && isCapitalAfterSmall(name, i)) {
                if (i > start) {
                    part.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = sign || !Character.isLetter(name.charAt(i)) ? i + 1 : i;
            }
            if (sign) {
                if (part.size() < 3 || i - partStart >= part.size() * SHORTEST_ON_AVERAGE) {
                    words.addAll(part);
                }
                part.clear();
                partStart = i + 1;
            }
        }
        return words;
    }

    private static boolean isCapitalAfterSmall(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
