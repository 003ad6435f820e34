package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.parley.importer.Whitespace;

/**
 * The name of the outlet that published a page. Where a page gives several, the one that its address speaks for comes
 * first: the publisher may be a company, or a slogan.
 */
final class PageOutlet {

    private static final Pattern MARKS = Pattern.compile("\\s+[|\\-–—»·•]\\s+");
    private static final int SHORTEST = 3;

    private PageOutlet() {}

    /** @param metas what the meta elements say, by their names in lower case */
    static Optional<String> of(Document page, LinkedData data, Map<String, String> metas, Optional<String> address) {
        String host = address.flatMap(PageAddress::host).map(name -> name.replace("-", "")).orElse("");
        Optional<String> publisher = data.text("publisher").or(() -> marked(page)).map(PageOutlet::plain);
        Optional<String> site = Optional.ofNullable(metas.get("og:site_name"))
                .map(name -> Whitespace.squeeze(name).equals(Whitespace.squeeze(page.title())) ? lastPart(name) : name)
                .map(PageOutlet::plain);
        Optional<String> application = Optional.ofNullable(metas.get("application-name")).map(PageOutlet::plain);
        return Stream.of(publisher, site).flatMap(Optional::stream).filter(name -> speaksFor(name, host)).findFirst()
                .or(() -> inTitle(Whitespace.squeeze(page.title()), host))
                .or(() -> publisher).or(() -> site).or(() -> application);
    }

    /** The publisher that the elements of the page are marked to name (schema.org microdata). */
    private static Optional<String> marked(Document page) {
        return Optional.ofNullable(page.selectFirst("[itemprop=publisher] meta[itemprop=name][content]"))
                .map(name -> name.attr("content")).filter(name -> !name.isBlank());
    }

    /** The last part of the title of the window, where the address has the same name. */
    private static Optional<String> inTitle(String title, String host) {
        return Optional.of(lastPart(title)).filter(name -> !name.equals(title) && speaksFor(name, host));
    }

    private static String lastPart(String title) {
        String[] parts = MARKS.split(title);
        return parts[parts.length - 1];
    }

    private static boolean speaksFor(String name, String host) {
        String letters = PageWords.letters(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
        return letters.length() >= SHORTEST && (host.contains(letters)
                || Stream.of(host.split("\\.")).anyMatch(label -> label.length() > SHORTEST && letters.contains(label)
                        || label.length() >= SHORTEST && shortens(label, PageWords.in(name).toList())));
    }

    /** True if {@code label} is made of the first letters of the words: nytimes, scmp. */
    private static boolean shortens(String label, List<String> words) {
        if (words.isEmpty()) {
            return label.isEmpty();
        }
        String word = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        return word.equals("the") && shortens(label, rest) || IntStream.rangeClosed(1, word.length())
                .anyMatch(length -> label.startsWith(word.substring(0, length))
                        && shortens(label.substring(length), rest));
    }

    /** Without quotation marks around it, and without what stands after a bar. */
    private static String plain(String name) {
        String squeezed = Whitespace.squeeze(name).replaceFirst("^[\"“](.+)[\"”]$", "$1");
        int bar = squeezed.indexOf(" | ");
        return bar > 0 ? squeezed.substring(0, bar) : squeezed;
    }
}
