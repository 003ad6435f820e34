package org.parley.importer.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.article.Published;
import org.parley.importer.WrittenDate;

/** When a page says that its article was published and last changed, the surest place first. */
final class PageDates {

    private static final Pattern DAY = Pattern
            .compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)"
                    + "|(?<!\\d)((?:19|20)\\d{2})(?:[/.]|\\s?[年년]\\s?)(\\d{1,2})(?:[/.]|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_IN_URL = Pattern
            .compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/\\-_.]|$)");
    private static final Pattern CHANGED = Pattern.compile("\\W*(?:last )?(?:updated|modified)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PUBLISHED = List.of("article:published_time", "datepublished",
            "og:published_time", "og:article:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued",
            "dc.date", "dcterms.created", "dcterms.date", "date", "pubdate", "publishdate", "publish-date",
            "publication_date", "published-date", "published_date", "publisheddate", "published", "publish_date",
            "w-published-date", "originalpublicationdate", "article.published", "article.created",
            "citation_publication_date", "dcterms.issued", "rnews:datepublished", "cxenseparse:recs:publishtime");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time", "datemodified",
            "og:article:modified_time", "article.updated", "dcterms.modified", "dc.date.modified", "lastmod",
            "last-modified", "modified-date", "modified-time", "modified");

    /** No newspaper is older. */
    private static final int FIRST_YEAR = 1600;
    private static final Set<LocalDate> UNKNOWN = Set.of(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1));

    private final Document page;
    private final LinkedData data;
    private final Map<String, String> metas;

    /** @param metas what the meta elements say, by their names in lower case */
    PageDates(Document page, LinkedData data, Map<String, String> metas) {
        this.page = page;
        this.data = data;
        this.metas = metas;
    }

    /**
     * The day of publication.
     *
     * @param seen what a reader sees below the title
     * @param url the address of the page
     */
    Optional<Published> published(PageCredits.Seen seen, Optional<String> url) {
        return data.text("datePublished").or(() -> data.text("dateCreated"))
                .flatMap(date -> dated(date, "JSON-LD", false))
                .or(() -> meta(PUBLISHED))
                .or(() -> data.textOfPage("datePublished").flatMap(date -> dated(date, "JSON-LD", false)))
                .or(() -> onPage("[itemprop=datePublished], time[pubdate]", false))
                .or(seen::published)
                .or(() -> onPage("article time[datetime], time[datetime]", true))
                .or(() -> url.flatMap(PageDates::inUrl));
    }

    /**
     * The day of the last change.
     *
     * @param seen what a reader sees below the title
     */
    Optional<Published> modified(PageCredits.Seen seen) {
        return data.text("dateModified").or(() -> data.textOfPage("dateModified"))
                .flatMap(date -> dated(date, "JSON-LD", false))
                .or(() -> meta(MODIFIED))
                .or(() -> onPage("[itemprop=dateModified]", false))
                .or(seen::modified);
    }

    /**
     * The day that stands in {@code date}: in numbers, the year first, as ISO 8601 or East Asia has it, or in English.
     */
    static Optional<Published> dated(String date, String source, boolean guessed) {
        Matcher day = DAY.matcher(date);
        Optional<LocalDate> found = !day.find() ? WrittenDate.within(date)
                : IntStream.of(1, 4, 7).filter(first -> day.group(first) != null).boxed().findFirst()
                        .flatMap(first -> day(day.group(first), day.group(first + 1), day.group(first + 2)));
        return found.map(known -> new Published(known.toString(), source, guessed));
    }

    private Optional<Published> meta(List<String> names) {
        return names.stream().filter(metas::containsKey)
                .flatMap(name -> dated(metas.get(name), "meta " + name, false).stream()).findFirst();
    }

    private Optional<Published> onPage(String elements, boolean guessed) {
        return page.select(elements).stream().filter(time -> !isChange(time))
                .flatMap(time -> dated(words(time), "time element", guessed).stream())
                .findFirst();
    }

    /** True if the words before it say that it is the time of a change. */
    private static boolean isChange(Element time) {
        return time.parent() != null && CHANGED.matcher(time.parent().ownText()).lookingAt();
    }

    private static String words(Element time) {
        return time.hasAttr("datetime") ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.text();
    }

    private static Optional<Published> inUrl(String address) {
        Matcher day = DAY_IN_URL.matcher(address);
        return day.find() ? day(day.group(1), day.group(2), day.group(3))
                .map(found -> new Published(found.toString(), "address of the page", true)) : Optional.empty();
    }

    /** The first days that computers count from stand where a system did not know the day. */
    private static boolean isDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && !UNKNOWN.contains(day);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(PageDates::isDay);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
