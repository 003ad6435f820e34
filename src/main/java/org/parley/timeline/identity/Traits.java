package org.parley.timeline.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Party;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.DayWindow;

/**
 * What of an event decides whether it can be another, as far as it is told.
 *
 * @param first the first day that it can be on
 * @param last the last such day
 * @param former the days that it was due on before it was moved
 * @param detail what is told of it but for its days
 */
public record Traits(int first, int last, List<Due> former, Detail detail) {

    private static final int FEW_DAYS = 3;
    private static final int MONTH = 31;
    /** The length of a year and the hyphen behind it. */
    private static final int YEAR = 5;
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d\\d(-\\d\\d)?");
    private static final String STATEMENT = "statement";

    public Traits {
        former = List.copyOf(former);
    }

    /** Days that an event was due on, both included. */
    public record Due(int first, int last) {
        private boolean holds(Traits other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * What is told of an event but for its days.
     *
     * @param where its place in small letters; blank if none is told
     * @param yearless a month, or a day of one, of a year that is not told, as in "06" or "06-12"; else blank
     * @param round the number of its round in a series; 0 if none is told
     * @param deed the words for what was done, where a party does several things of the kind on one day; else those
     *     alone that say that something was not done
     */
    public record Detail(String where, String yearless, int round, Sides sides, List<String> deed) {

        public Detail {
            deed = List.copyOf(deed);
        }

        static Detail of(ArticleFacts.EventFacts event, Kinds.Identity identity) {
            Sides sides = Sides.of(event.parties());
            boolean alone = identity == Kinds.Identity.DEED && !(event.kind().equals(STATEMENT) && sides.areSeveral());
            return new Detail(event.place().map(place -> place.strip().toLowerCase(Locale.ROOT)).orElse(""),
                    yearless(event), event.round(), sides,
                    alone ? Deed.in(event.title(), names(event)) : Deed.notDone(event.title()));
        }

        static List<String> names(ArticleFacts.EventFacts event) {
            return Stream.of(event.participants(), event.parties().stream().map(Party::name).toList(),
                    event.place().stream().toList()).flatMap(List::stream).toList();
        }

        private static String yearless(ArticleFacts.EventFacts event) {
            return event.time().flatMap(ArticleFacts.TimeFacts::edtf)
                    .filter(date -> date.startsWith("XXXX") && YEARLESS.matcher(date).matches())
                    .map(date -> date.substring(YEAR)).orElse("");
        }

        /** True if they have the same place, or one has none. */
        boolean onePlace(Detail other) {
            return where.isEmpty() || other.where.isEmpty() || Regions.compatible(where, other.where);
        }

        /** True if the times of a year that is not told can be one. */
        boolean oneTimeOfYear(Detail other) {
            return yearless.startsWith(other.yearless) || other.yearless.startsWith(yearless);
        }

        boolean oneRound(Detail other) {
            return round == 0 || other.round == 0 || round == other.round;
        }

        /** A round of that number at that place: the one article names the states and the other their people. */
        boolean sameRoundThere(Detail other) {
            return round > 0 && round == other.round && !where.isEmpty() && !other.where.isEmpty();
        }

        private Detail with(Detail other) {
            return new Detail(where.isEmpty() || Regions.within(other.where, where) ? other.where : where,
                    yearless.length() >= other.yearless.length() ? yearless : other.yearless,
                    Math.max(round, other.round), sides.with(other.sides),
                    Stream.concat(deed.stream(), other.deed.stream()).distinct().sorted().toList());
        }
    }

    static Traits of(Fact fact) {
        return of(fact, fact.detail());
    }

    /** The traits of {@code fact}, with {@code detail} in place of one that equals it. */
    static Traits of(Fact fact, Detail detail) {
        return new Traits(fact.possible().first(), fact.possible().last(),
                fact.former().stream().map(days -> new Due(days.first(), days.last())).toList(), detail);
    }

    /**
     * True if nothing speaks against the two being one event: a common day, one place, one round, someone in common.
     */
    boolean fit(Traits other) {
        return (isOnDaysOf(other) || wasDueOnDaysOf(other) || other.wasDueOnDaysOf(this) || isRoundAbout(other))
                && detail.onePlace(other.detail) && detail.oneRound(other.detail)
                && (detail.sides.fit(other.detail.sides) || detail.sameRoundThere(other.detail) && areNear(other));
    }

    private boolean isOnDaysOf(Traits other) {
        return window().overlaps(other.window()) && isInYearOf(other) && other.isInYearOf(this);
    }

    /** True if both are the same round of the same sides, at most some days apart. */
    private boolean isRoundAbout(Traits other) {
        return detail.round > 0 && detail.round == other.detail.round && detail.sides.areSeveral()
                && detail.sides.match(other.detail.sides)
                && window().widened(2 * IdentityRule.ROUND_APART).overlaps(other.window());
    }

    /** True if the other tells of the days that it was due on before it was moved. */
    private boolean wasDueOnDaysOf(Traits other) {
        return former.stream().anyMatch(due -> due.holds(other));
    }

    /** True if a time of a year that is not told can be one of the other's days. */
    private boolean isInYearOf(Traits other) {
        String time = detail.yearless;
        if (time.isEmpty() || other.window().days() > MONTH) {
            return detail.oneTimeOfYear(other.detail);
        }
        return IntStream.rangeClosed(other.first, other.last)
                .anyMatch(day -> LocalDate.ofEpochDay(day).toString().startsWith(time, YEAR));
    }

    /**
     * True if they fit, all sides of the one are sides of the other, and the deeds have a word in common; or if they
     * differ only a little in the days, or in the place of one day. People may be the states that they stand for only
     * where the place or the days agree.
     */
    boolean mayBe(Traits other) {
        Sides fewer = detail.sides.all().size() <= other.detail.sides.all().size() ? detail.sides : other.detail.sides;
        Sides more = fewer == detail.sides ? other.detail.sides : detail.sides;
        return (fit(other) || differsInDays(other) || differsInPlace(other)) && fewer.areWithin(more)
                && (fewer.areNamedAlike(more) || agreesInPlaceOrDays(other))
                && Deed.mayBeOne(detail.deed, other.detail.deed);
    }

    /** True if both tell the place or the days, and these agree. */
    private boolean agreesInPlaceOrDays(Traits other) {
        boolean places = !detail.where.isEmpty() && !other.detail.where.isEmpty() && detail.onePlace(other.detail);
        return places || areNear(other) && isOnDaysOf(other);
    }

    /** True if the same sides are told to be at the same place a few days apart. */
    boolean differsInDays(Traits other) {
        return !isOnDaysOf(other) && areNear(other) && window().widened(FEW_DAYS).overlaps(other.window())
                && detail.deed.isEmpty() && detail.sides.areSeveral() && detail.sides.match(other.detail.sides)
                && detail.oneRound(other.detail) && !detail.where.isEmpty() && !other.detail.where.isEmpty()
                && detail.onePlace(other.detail);
    }

    /** True if the same people are told to be at two places on one day. */
    boolean differsInPlace(Traits other) {
        return !detail.onePlace(other.detail) && detail.deed.isEmpty() && first == last && other.first == other.last
                && first == other.first && detail.sides.areSeveral() && detail.sides.match(other.detail.sides)
                && detail.oneRound(other.detail);
    }

    /** True if both can be on a few days only. */
    private boolean areNear(Traits other) {
        return window().days() <= FEW_DAYS && other.window().days() <= FEW_DAYS;
    }

    /** What is told of an event that is both: of days that it was due on and others those that it was moved to. */
    Traits with(Traits other) {
        DayWindow both = window().overlaps(other.window()) || !wasDueOnDaysOf(other) && !other.wasDueOnDaysOf(this)
                ? window().butFor(other.window())
                : wasDueOnDaysOf(other) ? window() : other.window();
        List<Due> due = Stream.concat(former.stream(), other.former.stream()).distinct()
                .sorted(Comparator.comparingInt(Due::first).thenComparingInt(Due::last)).toList();
        return new Traits(both.first(), both.last(), due, detail.with(other.detail));
    }

    DayWindow window() {
        return new DayWindow(first, last);
    }
}
