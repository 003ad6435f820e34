package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.importer.Agencies;
import org.parley.importer.BareLine;
import org.parley.importer.Credits;
import org.parley.importer.NameShape;
import org.parley.importer.Whitespace;

/**
 * Chooses who wrote an article. What the page states comes first, unless it is no name of a person (the outlet, the
 * name by which somebody signs in) and the page shows one.
 */
final class PageAuthors {

    /** From here on are the scripts that write names without a space. */
    private static final int UNSPACED = 0x2E80;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    /** Between the names of two, or before what somebody is. */
    private static final Pattern SEVERAL = Pattern.compile("^(?!by ).+ (?:and|&|\\|) ", Pattern.CASE_INSENSITIVE);
    /** Not the one after "Jr" or an initial. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");

    private final Document page;
    private final LinkedData data;
    private final Map<String, String> metas;

    /** @param metas what the meta elements say, by their names in lower case */
    PageAuthors(Document page, LinkedData data, Map<String, String> metas) {
        this.page = page;
        this.data = data;
        this.metas = metas;
    }

    /**
     * The authors, as written.
     *
     * @param seen those that a reader sees below the title
     * @param outlet the name of the site
     */
    List<String> choose(List<String> seen, Optional<String> outlet) {
        List<String> stated = stated();
        if (stated.stream().anyMatch(name -> isPerson(name, outlet)) && !data.isGroup("author")) {
            return stated;
        }
        List<String> shown = seen.isEmpty() ? linked() : withoutOutlet(seen, outlet);
        return shown.isEmpty() ? stated : shown;
    }

    /** The outlet beside the name of an author only says where the author works. */
    private static List<String> withoutOutlet(List<String> names, Optional<String> outlet) {
        List<String> others = names.stream().filter(name -> !isOutlet(name, outlet)).toList();
        return others.isEmpty() ? names : others;
    }

    private List<String> stated() {
        List<String> linked = names(data.all("author").stream());
        if (!linked.isEmpty()) {
            return linked;
        }
        return Stream.of(meta("author"), meta("article:author"), meta("parsely-author"), meta("dc.creator"),
                meta("sailthru.author"), meta("byl"), writtenBy())
                .map(name -> names(name.stream())).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    /** What a card of a social network shows under "Written by". */
    private Optional<String> writtenBy() {
        return meta("twitter:label1").filter(label -> label.equalsIgnoreCase("Written by"))
                .flatMap(_ -> meta("twitter:data1"));
    }

    private static List<String> names(Stream<String> names) {
        return names.map(name -> Whitespace.squeeze(TAG.matcher(Parser.unescapeEntities(name, false)).replaceAll("")))
                .flatMap(PageAuthors::named).map(name -> name.replaceFirst("^[,;\\s\"]+", "").replaceFirst("\"$", ""))
                .filter(PageAuthors::isName).distinct().toList();
    }

    /** The authors whom {@code name} names, which may be a whole byline. */
    private static Stream<String> named(String name) {
        if (SEVERAL.matcher(name).find()) {
            List<String> authors = Credits.of("By " + name).authors();
            return authors.isEmpty() ? Stream.of(name) : authors.stream();
        }
        String rest = PageCredits.withoutPreposition(name);
        if (rest.equals(name) || !rest.contains(" ") && !name.toLowerCase(Locale.ROOT).startsWith("by ")) {
            return Stream.of(name);
        }
        String words = FULL_STOP.matcher(rest).replaceFirst("");
        List<String> authors = Credits.of("By " + words).authors();
        return authors.isEmpty() ? Stream.of(words) : authors.stream();
    }

    private static boolean isName(String name) {
        return !name.startsWith("http") && !name.contains("@") && name.chars().anyMatch(Character::isLetter)
                && !name.matches("[a-z]+(?:\\.[a-z]+){2,}");
    }

    /** True for the name of the site, perhaps with more behind it: "The Courier", "Courier Magazine". */
    private static boolean isOutlet(String name, Optional<String> outlet) {
        return outlet.map(PageAuthors::bare).filter(site -> (bare(name) + " ").startsWith(site + " ")).isPresent();
    }

    private static String bare(String name) {
        String bare = BareLine.of(name);
        return bare.startsWith("the ") ? bare.substring("the ".length()) : bare;
    }

    private static boolean isPerson(String name, Optional<String> outlet) {
        return !isOutlet(name, outlet) && PageCredits.isName(name)
                && (name.contains(" ") || Agencies.name(name).isPresent() || name.chars().anyMatch(c -> c > UNSPACED));
    }

    /** The one person to whose own page the article links as to its author. */
    private List<String> linked() {
        Set<String> names = page.select("a[rel~=(?i)\\bauthor\\b], article a[href*=/author/]").stream()
                .filter(link -> link.closest("nav, footer, aside") == null)
                .map(Element::text).map(Whitespace::squeeze).filter(PageCredits::isName).filter(NameShape::fits)
                .collect(Collectors.toSet());
        return names.size() == 1 ? List.copyOf(names) : List.of();
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }
}
