package org.parley.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Party;

/**
 * What of an event decides whether it can be another, as far as it is told.
 *
 * @param first the first day that it can be on
 * @param last the last such day
 * @param detail what is told of it but for its days
 */
public record Traits(int first, int last, Detail detail) {

    private static final int FEW_DAYS = 3;
    private static final int MONTH = 31;
    /** The length of a year and the hyphen behind it. */
    private static final int YEAR = 5;
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d\\d(-\\d\\d)?");
    private static final String STATEMENT = "statement";

    /**
     * What is told of an event but for its days.
     *
     * @param where its place in small letters; blank if none is told
     * @param yearless a month, or a day of one, of a year that is not told, as in "06" or "06-12"; else blank
     * @param round the number of its round in a series; 0 if none is told
     * @param deed the words for what was done, where a party does several things of the kind on one day; else empty
     */
    public record Detail(String where, String yearless, int round, Sides sides, List<String> deed) {

        public Detail {
            deed = List.copyOf(deed);
        }

        static Detail of(ArticleFacts.EventFacts event, Kinds.Identity identity) {
            Sides sides = Sides.of(event.parties());
            boolean alone = identity == Kinds.Identity.DEED && !(event.kind().equals(STATEMENT) && sides.areSeveral());
            List<String> names = Stream.of(event.participants(), event.parties().stream().map(Party::name).toList(),
                    event.place().stream().toList()).flatMap(List::stream).toList();
            return new Detail(event.place().map(place -> place.strip().toLowerCase(Locale.ROOT)).orElse(""),
                    yearless(event), event.round(), sides, alone ? Deed.in(event.title(), names) : List.of());
        }

        private static String yearless(ArticleFacts.EventFacts event) {
            return event.time().flatMap(ArticleFacts.TimeFacts::edtf).filter(YEARLESS.asMatchPredicate())
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
        return new Traits(fact.possible().first(), fact.possible().last(), fact.detail());
    }

    /**
     * True if nothing speaks against the two being one event: a common day, one place, one round, someone in common.
     */
    boolean fit(Traits other) {
        return window().overlaps(other.window()) && isInYearOf(other) && other.isInYearOf(this)
                && detail.onePlace(other.detail) && detail.oneRound(other.detail)
                && (detail.sides.fit(other.detail.sides) || detail.sameRoundThere(other.detail) && areNear(other));
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

    /** True if they fit, all sides of the one are sides of the other, and the deeds have a word in common. */
    boolean mayBe(Traits other) {
        Sides fewer = detail.sides.all().size() <= other.detail.sides.all().size() ? detail.sides : other.detail.sides;
        Sides more = fewer == detail.sides ? other.detail.sides : detail.sides;
        return fit(other) && fewer.areWithin(more) && Deed.mayBeOne(detail.deed, other.detail.deed);
    }

    /** True if both can be on a few days only. */
    private boolean areNear(Traits other) {
        return window().days() <= FEW_DAYS && other.window().days() <= FEW_DAYS;
    }

    /** What is told of an event that is both. */
    Traits with(Traits other) {
        Window both = window().butFor(other.window());
        return new Traits(both.first(), both.last(), detail.with(other.detail));
    }

    Window window() {
        return new Window(first, last);
    }
}
