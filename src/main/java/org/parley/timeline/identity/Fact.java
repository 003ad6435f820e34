package org.parley.timeline.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.article.OneLine;
import org.parley.article.Published;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;

/**
 * An event as one article tells of it, with what decides whether it is one with another.
 *
 * @param detail what the article tells of it but for its days
 * @param people its participants in one line: the people and the states that nobody is named for; blank if none
 * @param states its participants in one line: the states and those who stand for none; blank if none
 * @param told the days that the article gives for it, if it gives any
 * @param former the days that it was due on before it was moved
 * @param possible the days on which it can be, by the words of the article and its date of publication
 * @param likely a part of {@code possible}: news without a date tells of the weeks around its publication
 * @param alone true if a person set it apart: it is one with others only where a person says so
 */
public record Fact(ArticleFacts article, ArticleFacts.EventFacts event, Kinds.Kind kind, Kinds.Identity identity,
        Traits.Detail detail, String people, String states, Optional<DayWindow> told, List<DayWindow> former,
        DayWindow possible, DayWindow likely, boolean alone) {

    /** By article, then as the article counts its events: the same order whatever the order of the input. */
    public static final Comparator<Fact> BY_ARTICLE = Comparator.comparing((Fact fact) -> fact.article().file())
            .thenComparing(fact -> fact.event().number());

    /** How many days before its publication news without a date can have happened and still be news. */
    private static final int NEWS_DAYS = 30;
    /** How many days after its publication something announced without a date is likely to be. */
    private static final int PLAN_DAYS = 60;
    private static final int ANY_DAYS = DayWindow.OPEN_END;
    private static final int FEW_DAYS = 3;
    /** So many words are hardly the same by chance in two articles of the same days. */
    private static final int TELLING_WORDS = 5;
    /** So many words for what was done tell it from other deeds of the same weeks. */
    private static final int TELLING_DEED = 2;
    /** The length of a year and the hyphen behind it, and that of the rest of a day. */
    private static final int YEAR = 5;
    private static final int DAY_OF_YEAR = 5;

    public static Fact of(ArticleFacts article, ArticleFacts.EventFacts event, boolean alone) {
        DayWindow written = written(article);
        Optional<DayWindow> told = event.time().flatMap(ArticleFacts.TimeFacts::days)
                .map(days -> DayWindow.of(days, written)).filter(days -> !days.equals(DayWindow.ALWAYS));
        DayWindow possible = told.orElse(DayWindow.ALWAYS)
                .butFor(byStatus(event.status(), written, ANY_DAYS, ANY_DAYS));
        DayWindow likely = told.isPresent() ? possible
                : possible.butFor(byStatus(event.status(), written, NEWS_DAYS, PLAN_DAYS));
        Kinds.Kind kind = Kinds.of(event.kind());
        Kinds.Identity identity = Kinds.identity(kind, event.title());
        Traits.Detail detail = Traits.Detail.of(event, identity);
        return new Fact(article, event, kind, identity, detail, detail.sides().byPeople(), detail.sides().byName(),
                told, former(event, written), possible, likely, alone);
    }

    private static List<DayWindow> former(ArticleFacts.EventFacts event, DayWindow written) {
        return event.formerTimes().stream().flatMap(time -> time.days().stream())
                .map(days -> DayWindow.of(days, written)).filter(days -> days.days() <= FEW_DAYS).toList();
    }

    /** The days on which its article can have been written, by its date of publication. */
    DayWindow written() {
        return written(article);
    }

    /** The days on which {@code article} can have been written, by its date of publication. */
    public static DayWindow written(ArticleFacts article) {
        return article.published().flatMap(published -> Edtf.days(published.edtf())).orElse(DayWindow.ALWAYS);
    }

    /** The days that are told, or else those of which articles of its day bring the news. */
    DayWindow news() {
        return told.isPresent() ? possible : new DayWindow(written().first() - FEW_DAYS, written().last());
    }

    /** True for one call or meeting of several sides, unlike talks, which can go on for weeks. */
    boolean isOneContact() {
        boolean met = isMeeting() && !kind.name().equals("talks");
        return (met || kind.name().equals("call")) && sides().areSeveral();
    }

    /** The same as it was told when it was still due on {@code days}. */
    Fact movedBackTo(DayWindow days) {
        return new Fact(article, event, kind, identity, detail, people, states, Optional.of(days), List.of(), days,
                days, alone);
    }

    public Sides sides() {
        return detail.sides();
    }

    /** The lines of its participants that are not blank, each once. */
    List<String> sidesInWords() {
        if (people.isEmpty()) {
            return List.of();
        }
        return people.equals(states) ? List.of(people) : List.of(people, states);
    }

    /** Its place in small letters; blank if none is given. */
    public String where() {
        return detail.where();
    }

    /** The state that its place lies in, or the place itself; blank if none is given. */
    String region() {
        return Regions.of(where());
    }

    /** True if its time is counted from a date of publication that is only guessed. */
    public boolean isGuessed() {
        return event.time().flatMap(ArticleFacts.TimeFacts::days).filter(ArticleFacts.Days::fromWriting).isPresent()
                && article.published().filter(Published::guessed).isPresent();
    }

    /** True if the same parties meet there so seldom that party, place and weeks tell one such event from another. */
    boolean isMeeting() {
        return identity == Kinds.Identity.PARTIES || identity == Kinds.Identity.NAME;
    }

    /** The days that it can be on without their year, as in "06-12", if they are few. */
    List<String> daysOfYear() {
        if (toldWithin(FEW_DAYS)) {
            return IntStream.rangeClosed(possible.first(), possible.last())
                    .mapToObj(day -> LocalDate.ofEpochDay(day).toString().substring(YEAR)).toList();
        }
        return detail.yearless().length() == DAY_OF_YEAR ? List.of(detail.yearless()) : List.of();
    }

    /** The words that first tell of it; none if they are so few that they can be anybody's. */
    List<String> telling() {
        String words = firstWords();
        return words.split(" ").length < TELLING_WORDS ? List.of() : List.of(words);
    }

    /** The words that first tell of it, in one line and in small letters. */
    String firstWords() {
        return OneLine.of(event.mentions().getFirst().passage().quote()).toLowerCase(Locale.ROOT);
    }

    /** The title in small letters. */
    String name() {
        return event.title().strip().toLowerCase(Locale.ROOT);
    }

    /** True if the title has a name in it, and not only what such events are called. */
    boolean bearsName() {
        return Deed.hasName(event.title(), Traits.Detail.names(event));
    }

    /** The title as other articles can have it, which name its people in full or not. */
    String called() {
        return detail.deed().size() < TELLING_DEED ? name() : String.join(" ", detail.deed()) + '|' + people;
    }

    /** True if the article gives a time of at most {@code days} days. */
    boolean toldWithin(int days) {
        return told.isPresent() && told.get().days() <= days;
    }

    /**
     * What is over came at most {@code back} days before the writing, what is announced at most {@code ahead} after.
     */
    private static DayWindow byStatus(Status status, DayWindow written, int back, int ahead) {
        return switch (status) {
            case HELD -> new DayWindow(Math.max(DayWindow.OPEN_START, written.first() - back), written.last());
            case UPCOMING -> new DayWindow(written.first(), Math.min(DayWindow.OPEN_END, written.last() + ahead));
            default -> DayWindow.ALWAYS;
        };
    }
}
