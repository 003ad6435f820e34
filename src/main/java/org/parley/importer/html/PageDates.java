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
import java.util.stream.Stream;
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
    private static final String MARKED = "[itemprop=datePublished], time[pubdate]";
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

    /** An instant before noon in universal time; midnight stands for the day alone. */
    private static final Pattern MORNING = Pattern
            .compile("T(?!00:00(?::00)?(?:\\.0+)?(?:Z|\\+))(?:0\\d|1[01]):\\d{2}[\\d:.]*(?:Z|\\+00:?00)$");
    private static final int LONGEST_LINE = 120;

    /** No newspaper is older. */
    private static final int FIRST_YEAR = 1600;
    private static final Set<LocalDate> UNKNOWN = Set.of(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1));

    private final Document page;
    private final ElementNames names;
    private final LinkedData data;
    private final Map<String, String> metas;

    /**
     * @param names of elements that hold a day
     * @param metas what the meta elements say, by their names in lower case
     */
    PageDates(Document page, ElementNames names, LinkedData data, Map<String, String> metas) {
        this.page = page;
        this.names = names;
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
        Optional<Published> inUrl = url.flatMap(PageDates::inUrl);
        return stated().map(said -> said.where(seen.published(), inUrl)).or(seen::published)
                .or(() -> onPage(MARKED, true).or(() -> onPage("time[datetime]", true)).map(Stated::day))
                .or(this::named).or(() -> inUrl);
    }

    /** What the page states of the day, for machines. */
    private Optional<Stated> stated() {
        return data.text("datePublished").or(() -> data.text("dateCreated")).flatMap(PageDates::inData)
                .or(() -> meta(PUBLISHED)).or(() -> data.textOfPage("datePublished").flatMap(PageDates::inData))
                .or(() -> onPage(MARKED, false).filter(_ -> daysOn(MARKED) == 1));
    }

    /**
     * The day of the last change.
     *
     * @param seen what a reader sees below the title
     */
    Optional<Published> modified(PageCredits.Seen seen) {
        return data.text("dateModified").or(() -> data.textOfPage("dateModified"))
                .flatMap(PageDates::inData)
                .or(() -> meta(MODIFIED))
                .or(() -> onPage("[itemprop=dateModified]", false)).map(Stated::day)
                .or(seen::modified);
    }

    /**
     * The day that stands in {@code date}: in numbers, the year first, as ISO 8601 or East Asia has it, or in words.
     */
    static Optional<Published> dated(String date, String source, boolean guessed) {
        Matcher day = DAY.matcher(date);
        Optional<LocalDate> found = !day.find() ? WrittenDate.within(date)
                : IntStream.of(1, 4, 7).filter(first -> day.group(first) != null).boxed().findFirst()
                        .flatMap(first -> day(day.group(first), day.group(first + 1), day.group(first + 2)));
        return found.map(known -> new Published(known.toString(), source, guessed));
    }

    /**
     * A day that a page states.
     *
     * @param isMorning true if it is stated as an instant before noon in universal time, when it was still the day
     *     before
     *     west of Greenwich
     */
    private record Stated(Published day, boolean isMorning) {

        static Optional<Stated> of(String words, String source, boolean guessed) {
            return dated(words, source, guessed).map(day -> new Stated(day, MORNING.matcher(words).find()));
        }

        /** The day that it was then where the article was published, as the page or its address tell its readers. */
        Published where(Optional<Published> seen, Optional<Published> inUrl) {
            if (!isMorning) {
                return day;
            }
            String before = LocalDate.parse(day.edtf()).minusDays(1).toString();
            return Stream.of(seen, inUrl).flatMap(Optional::stream).anyMatch(known -> known.edtf().equals(before))
                    ? new Published(before, day.source(), day.guessed())
                    : day;
        }
    }

    private static Optional<Stated> inData(String words) {
        return Stated.of(words, "JSON-LD", false);
    }

    private Optional<Stated> meta(List<String> names) {
        return names.stream().filter(metas::containsKey)
                .flatMap(name -> Stated.of(metas.get(name), "meta " + name, false).stream()).findFirst();
    }

    private Optional<Stated> onPage(String elements, boolean guessed) {
        return times(elements, guessed).findFirst();
    }

    /** Other articles that the page leads to may have days of their own. */
    private long daysOn(String elements) {
        return times(elements, false).map(Stated::day).distinct().count();
    }

    private Stream<Stated> times(String elements, boolean guessed) {
        return page.select(elements).stream().filter(time -> !isChange(time))
                .flatMap(time -> Stated.of(words(time), "time element", guessed).stream());
    }

    /** The day in the first short element that is named for one. */
    private Optional<Published> named() {
        return page.select("[class]").stream().filter(element -> names.name(element) && Visibility.isSeen(element))
                .map(Element::text)
                .filter(words -> words.length() <= LONGEST_LINE && !CHANGED.matcher(words).lookingAt())
                .flatMap(words -> dated(words, "date line", true).stream()).findFirst();
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
