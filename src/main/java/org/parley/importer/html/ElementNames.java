package org.parley.importer.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final int LONGEST = 400;

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
        String names = element.className() + " " + element.id();
        if (names.length() < 3 || names.length() > LONGEST) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            if (isListed(words(name))) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(Set<String> words) {
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

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetter(name.charAt(i)) || i > 0
                    && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
            if (ends) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
            }
        }
        return words;
    }
}
