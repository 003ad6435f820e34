package org.parley.importer.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.article.Metadata;
import org.parley.importer.Whitespace;

/**
 * Reads what a page says about its article: JSON-LD first, then Open Graph and other meta elements, then what stands on
 * the page. To be read before anything is taken out of the page.
 */
final class HtmlMetadata {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|\\-–—»·:]+\\s+");
    /** A heading is the title if it has this share of the words of what the page calls itself, or the other way. */
    private static final double ALIKE = 0.5;

    private final Document page;
    private final Optional<String> address;
    private final LinkedData data;
    private final Map<String, String> metas;
    private final PageCredits credits;

    /** @param address where the page was saved from, if its file says so */
    HtmlMetadata(Document page, Optional<String> address, PageCredits credits) {
        this.credits = credits;
        this.page = page;
        this.address = address;
        this.data = LinkedData.of(page);
        this.metas = metas(page);
    }

    Metadata read() {
        Optional<String> named = data.text("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"))
                .map(title -> Parser.unescapeEntities(title, false))
                .or(() -> Optional.of(page.title()).filter(words -> !words.isBlank()))
                .map(Whitespace::squeeze).map(this::withoutSite).filter(words -> !words.isEmpty());
        Optional<Element> heading = named.flatMap(this::heading);
        PageCredits.Seen seen = credits.read(page, heading);
        PageDates days = new PageDates(page, data, metas);
        return new Metadata(heading.map(Element::text).map(Whitespace::squeeze)
                .filter(words -> !words.contains(named.get())).or(() -> named),
                days.published(seen, url()), days.modified(), outlet(), authors(seen), Optional.empty(), url(),
                language());
    }

    /** The heading that a reader of the page takes for the title: it may be worded a little otherwise. */
    private Optional<Element> heading(String named) {
        Set<String> title = words(named);
        Element best = null;
        double most = ALIKE;
        for (Element heading : page.select("h1")) {
            Set<String> own = words(heading.text());
            long both = own.stream().filter(title::contains).count();
            double alike = own.isEmpty() ? 0 : (double) both / Math.min(own.size(), title.size());
            if (alike >= most && !isOutlet(heading.text()) && (best == null || alike > most)) {
                best = heading;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isOutlet(String words) {
        return outlet().map(name -> Whitespace.squeeze(words).equalsIgnoreCase(name)).orElse(false);
    }

    private static Set<String> words(String text) {
        return Set.of(SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).distinct()
                .toArray(String[]::new));
    }

    /** "Title - Site" without the name of the site, where the parts before it are the longer ones. */
    private String withoutSite(String title) {
        Matcher marks = SUFFIX.matcher(title);
        int cut = -1;
        while (marks.find()) {
            cut = marks.start();
        }
        if (cut <= 0) {
            return title;
        }
        String last = title.substring(cut);
        boolean namesSite = outlet().map(last::contains).orElse(false) || last.length() < title.length() / 3;
        return namesSite ? title.substring(0, cut) : title;
    }

    private Optional<String> outlet() {
        return data.text("publisher").or(() -> meta("og:site_name")).or(() -> meta("application-name"));
    }

    private List<String> authors(PageCredits.Seen seen) {
        List<String> linked = data.all("author").stream().filter(name -> !isAddress(name)).distinct().toList();
        if (!linked.isEmpty()) {
            return linked;
        }
        List<String> stated = meta("author").or(() -> meta("article:author")).or(() -> meta("parsely-author"))
                .or(() -> meta("byl").map(line -> line.replaceFirst("(?i)^by ", "")))
                .filter(name -> !isAddress(name)).map(List::of).orElse(List.of());
        return stated.isEmpty() ? seen.authors() : stated;
    }

    private static boolean isAddress(String name) {
        return name.startsWith("http") || name.contains("@");
    }

    private Optional<String> url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href"))
                .filter(address -> !address.isBlank()).or(() -> meta("og:url")).or(() -> address);
    }

    private Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html")).map(html -> html.attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> meta("og:locale").map(tag -> tag.replace('_', '-')));
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** What the meta elements say, by their names in lower case; a property wins over a name. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        List<Element> elements = page.select("meta[content]");
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element element : elements) {
                if (!element.attr("content").isBlank()) {
                    metas.putIfAbsent(element.attr(attribute).toLowerCase(Locale.ROOT),
                            element.attr("content").strip());
                }
            }
        }
        return metas;
    }
}
