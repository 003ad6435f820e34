package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.importer.Resource;
import org.parley.importer.Whitespace;

/** Knows the pages that a site sends in place of an article: it is gone, or the reader may be a machine. */
final class ErrorPages {

    /** A page with more words may be an article on such a page. */
    private static final int MOST_WORDS = 80;

    private final List<String> titles = Resource.lines(ErrorPages.class, "error-pages.txt");

    /**
     * What {@code page} calls itself, if that is what such pages do. To be asked before anything is taken out of it.
     */
    Optional<String> title(Document page) {
        return Stream.concat(Stream.of(page.title()), page.select("h1, h2").stream().limit(2).map(Element::text))
                .map(Whitespace::squeeze).filter(this::isListed).findFirst();
    }

    /** True if an article of {@code words} words may be no more than what such a page says. */
    static boolean isShort(int words) {
        return words <= MOST_WORDS;
    }

    private boolean isListed(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replace('’', '\'');
        return titles.stream().anyMatch(plain::startsWith);
    }
}
