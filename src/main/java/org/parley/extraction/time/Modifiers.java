package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/** What words beside an expression do to its meaning: "early 2022", "about", "Friday morning". */
final class Modifiers {

    private Modifiers() {}

    /** {@code outcome} with the modifier {@code name} applied; {@code of} are its arguments. */
    static Outcome apply(String name, Arguments of, Outcome outcome) {
        return switch (name) {
            case "part" -> outcome.withValue(day(outcome.value()) + "T" + of.text(0));
            case "clock" -> clock(of.text(0), outcome);
            case "clockpart" -> clock(inPart(of.text(0), of.text(1)), outcome);
            case "approx" -> outcome.edtf().filter(Modifiers::isPlain)
                    .map(edtf -> outcome.withEdtf(edtf + "~")).orElse(outcome);
            case "early" -> narrow(outcome, 0, 2);
            case "mid" -> narrow(outcome, 1, 3);
            case "late" -> narrow(outcome, 2, 4);
            case "open" -> outcome.edtf().map(edtf -> outcome.withEdtf(edtf + "/..").withDays(
                    new DayRange.Dated(outcome.period().map(CalendarPeriod::first), Optional.empty()))).orElse(outcome);
            case "fiscal" -> fiscal(outcome);
            case "before" -> outcome.period().map(day -> Outcome.of(day.shift(-1))).orElse(outcome);
            case "nightbefore" -> nightBefore(outcome);
            case "weekon" -> outcome.period().map(day -> Outcome.of(day.shift(7))).orElseGet(outcome::unbounded);
            case "weekback" -> outcome.period().map(day -> Outcome.of(day.shift(-7))).orElseGet(outcome::unbounded);
            case "loose" -> outcome.unbounded();
            case "any" -> outcome;
            default -> throw new IllegalStateException("no such modifier: " + name);
        };
    }

    private static Outcome clock(String clock, Outcome day) {
        return day.edtf().isPresent() && day.value().length() == 10
                ? day.withValue(day.value() + "T" + clock).withEdtf(day.edtf().get() + "T" + midnight(clock) + ":00")
                : day.withValue(day(day.value()) + "T" + clock);
    }

    /** "overnight to Friday": the night of Thursday, which ends on Friday. */
    private static Outcome nightBefore(Outcome morning) {
        if (morning.period().isPresent()) {
            LocalDate day = morning.period().get().start();
            LocalDate evening = day.minusDays(1);
            return new Outcome(evening + "TNI", Optional.of(evening + "/" + day),
                    Optional.of(Outcome.dated(evening, day)), Optional.empty());
        }
        Outcome night = morning.withValue(day(morning.value()) + "TNI");
        return morning.days().orElse(null) instanceof DayRange.FromWriting days
                ? night.withDays(new DayRange.FromWriting(days.earliest().map(day -> day - 1), days.latest()))
                : night;
    }

    /** True of a date that is no interval, has no time of the clock and is not qualified yet. */
    private static boolean isPlain(String edtf) {
        return edtf.chars().noneMatch(c -> "/T~?".indexOf(c) >= 0);
    }

    /** A fiscal year and its quarters can lie up to a year from those of the calendar. */
    private static Outcome fiscal(Outcome outcome) {
        return outcome.period().map(period -> {
            int year = period.grain() == Grain.QUARTER ? 4 : 1;
            return outcome.withEdtf(period.edtf() + "~")
                    .withDays(Outcome.dated(period.shift(-year).first(), period.shift(year).last()));
        }).orElse(outcome);
    }

    /** "4 in the afternoon" is 16:00. */
    private static String inPart(String clock, String part) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = hour < 12 && !part.equals("MO");
        return "%02d%s".formatted(late ? hour + 12 : hour, clock.substring(2));
    }

    /** A day of which nothing is known is written with unspecified digits. */
    private static String day(String value) {
        return value.endsWith("_REF") ? "XXXX-XX-XX" : value;
    }

    /** 24:00 is no time of EDTF; the day's last minute is. */
    private static String midnight(String clock) {
        return clock.startsWith("24") ? "23:59" : clock;
    }

    /** Keeps the quarters {@code from} to {@code to} of the days. Weeks and days stay whole: "late" is vaguer there. */
    private static Outcome narrow(Outcome outcome, int from, int to) {
        Optional<CalendarPeriod> period = outcome.period()
                .filter(p -> p.grain().shortest() >= 28 && p.grain() != Grain.SEASON);
        if (period.isEmpty()) {
            return outcome;
        }
        LocalDate first = period.get().first();
        long days = period.get().last().toEpochDay() - first.toEpochDay() + 1;
        return outcome.withDays(Outcome.dated(first.plusDays(days * from / 4), first.plusDays(days * to / 4 - 1)));
    }
}
