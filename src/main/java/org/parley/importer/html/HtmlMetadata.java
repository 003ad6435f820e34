package org.parley.importer.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.Whitespace;

/**
 * Reads what a page says about its article: JSON-LD first, then Open Graph and other meta elements, then what stands on
 * the page. To be read before anything is taken out of the page.
 */
final class HtmlMetadata {

    private static final Pattern DAY = Pattern
            .compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_IN_URL = Pattern
            .compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/\\-_.]|$)");
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|\\-–—»·:]+\\s+");
    private static final List<String> PUBLISHED_META = List.of("article:published_time", "datepublished",
            "og:published_time", "og:article:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued",
            "dc.date", "dcterms.created", "dcterms.date", "date", "pubdate", "publishdate", "publish-date",
            "publication_date", "article.published", "citation_publication_date", "cxenseparse:recs:publishtime");

    private final Document page;
    private final Optional<String> address;
    private final LinkedData data;
    private final Map<String, String> metas;

    /** @param address where the page was saved from, if its file says so */
    HtmlMetadata(Document page, Optional<String> address) {
        this.page = page;
        this.address = address;
        this.data = LinkedData.of(page);
        this.metas = metas(page);
    }

    Metadata read() {
        return new Metadata(title(), published(), outlet(), authors(), Optional.empty(), url(), language());
    }

    private Optional<String> title() {
        Optional<String> named = data.text("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"))
                .map(title -> Parser.unescapeEntities(title, false));
        Optional<String> tag = Optional.of(page.title()).filter(words -> !words.isBlank());
        List<String> headings = page.select("h1").eachText();
        Optional<String> heading = headings.stream().map(Whitespace::squeeze)
                .filter(words -> !words.isEmpty()
                        && named.or(() -> tag).map(title -> startsAlike(title, words)).orElse(false))
                .findFirst();
        return heading.or(() -> named.or(() -> tag).map(this::withoutSite)).map(Whitespace::squeeze)
                .filter(words -> !words.isEmpty());
    }

    private static boolean startsAlike(String title, String heading) {
        String a = Whitespace.squeeze(title).toLowerCase(Locale.ROOT);
        String b = heading.toLowerCase(Locale.ROOT);
        return a.startsWith(b) || b.startsWith(a);
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

    private Optional<Published> published() {
        Optional<Published> linked = data.text("datePublished").or(() -> data.text("dateCreated"))
                .flatMap(date -> published(date, "JSON-LD", false));
        if (linked.isPresent()) {
            return linked;
        }
        for (String name : PUBLISHED_META) {
            Optional<Published> stated = meta(name).flatMap(date -> published(date, "meta " + name, false));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return onPage().or(this::inUrl);
    }

    private Optional<Published> onPage() {
        for (Element time : page
                .select("[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")) {
            String date = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Optional<Published> found = published(date, "time element", !time.hasAttr("itemprop"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> inUrl() {
        return url().flatMap(address -> {
            Matcher day = DAY_IN_URL.matcher(address);
            return day.find() ? day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
        }).map(day -> new Published(day.toString(), "address of the page", true));
    }

    private static Optional<Published> published(String date, String source, boolean guessed) {
        Matcher day = DAY.matcher(date);
        if (!day.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> found = day.group(1) != null ? day(day.group(1), day.group(2), day.group(3))
                : day(day.group(4), day.group(5), day.group(6));
        return found.map(known -> new Published(known.toString(), source, guessed));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<String> outlet() {
        return data.text("publisher").or(() -> meta("og:site_name")).or(() -> meta("application-name"));
    }

    private List<String> authors() {
        List<String> linked = data.all("author");
        if (!linked.isEmpty()) {
            return linked.stream().distinct().toList();
        }
        return meta("author").or(() -> meta("article:author")).or(() -> meta("parsely-author"))
                .or(() -> meta("byl").map(line -> line.replaceFirst("(?i)^by ", "")))
                .filter(name -> !name.startsWith("http")).map(List::of).orElse(List.of());
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
