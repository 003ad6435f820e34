package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a named day in one year.
 *
 * @param sure false if it can be a day earlier or later: where the sighting of the moon decides, or the hour of the
 *     equinox
 */
record Occasion(LocalDate first, LocalDate last, boolean sure) {

    private static Occasion of(LocalDate day) {
        return new Occasion(day, day, true);
    }

    /**
     * When the rule of a line of {@code holidays.tsv} has it in {@code year}: {@code 12-25}, {@code 11 4 THURSDAY} (the
     * fourth Thursday of November, −1 the last), {@code easter -2}, {@code orthodox 0}, {@code election} (the Tuesday
     * after the first Monday of November), {@code hijri 10 1}, {@code hijri 9} (a whole month), {@code eid} (either
     * feast), {@code passover 163}
     * (days from the first of Passover), {@code nowruz}, or a list of dates. Four times in a year at most.
     *
     * @throws DateTimeException if it is not known for that year
     */
    static List<Occasion> in(int year, String rule) {
        String[] parts = rule.split(" ");
        int number = parts.length > 1 && parts[1].length() < 5 ? Integer.parseInt(parts[1]) : 0;
        return switch (parts[0]) {
            case "easter" -> List.of(of(easter(year).plusDays(number)));
            case "orthodox" -> List.of(of(orthodoxEaster(year).plusDays(number)));
            case "election" -> List.of(of(
                    LocalDate.of(year, 11, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1)));
            case "hijri" -> hijri(year, number, parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
            case "eid" -> Stream.of(hijri(year, 10, 1), hijri(year, 12, 10)).flatMap(List::stream)
                    .sorted(Comparator.comparing(Occasion::first)).toList();
            case "passover" -> List.of(of(passover(year).plusDays(number)));
            case "nowruz" -> List.of(new Occasion(nowruz(year), nowruz(year), false));
            default -> List.of(of(parts[0].length() == 10 ? listed(year, parts) : day(year, rule, parts)));
        };
    }

    private static LocalDate day(int year, String rule, String[] parts) {
        if (parts.length == 3) {
            LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
            LocalDate day = month
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2])));
            if (day.getMonth() != month.getMonth()) {
                throw new DateTimeException("no such day of the month: " + rule);
            }
            return day;
        }
        return LocalDate.parse("%04d-%s".formatted(year, rule));
    }

    private static LocalDate listed(int year, String[] dates) {
        return Arrays.stream(dates).map(LocalDate::parse).filter(date -> date.getYear() == year).findFirst()
                .orElseThrow(() -> new DateTimeException("not listed: " + year));
    }

    /**
     * By the calendar of Umm al-Qura; the twelve lunar months are shorter than the year, so that one can come twice.
     */
    private static List<Occasion> hijri(int year, int month, int day) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(first, first + 2).mapToObj(hijri -> {
            HijrahDate begin = HijrahDate.of(hijri, month, Math.max(day, 1));
            LocalDate start = LocalDate.from(begin);
            return new Occasion(start, day > 0 ? start : start.plusDays(begin.lengthOfMonth() - 1L), false);
        }).filter(occasion -> occasion.first.getYear() == year).toList();
    }

    /** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int e = (2 * (b % 4) + 2 * (c / 4) + 32);
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (e - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter of the Julian calendar (Meeus, ch. 8), as a day of the Gregorian one. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(gregorianLead(year));
    }

    /** Days that the Gregorian calendar is ahead of the Julian one in spring. */
    private static int gregorianLead(int year) {
        return year / 100 - year / 400 - 2;
    }

    /** The first day of Passover, 15 Nisan: the formula of Gauss (Meeus, ch. 9). */
    private static LocalDate passover(int year) {
        int a = (12 * year + 12) % 19;
        double q = -1.904412361576 + 1.554241796621 * a + 0.25 * (year % 4) - 0.003177794022 * year
                + gregorianLead(year);
        int whole = (int) Math.floor(q);
        int j = (whole + 3 * year + 5 * (year % 4) + 2 - gregorianLead(year)) % 7;
        double r = q - whole;
        int later = j == 2 || j == 4 || j == 6 ? 1
                : j == 1 && a > 6 && r >= 0.632870370 ? 2 : j == 0 && a > 11 && r >= 0.897723765 ? 1 : 0;
        return LocalDate.of(year, 3, 1).plusDays(whole + 21L + later);
    }

    /** The first day of the Iranian year, whose leap years follow a cycle of 33 years from 1799 to 2256. */
    private static LocalDate nowruz(int year) {
        int since = year - 2021;
        int leaps = 0;
        for (int iranian = Math.min(1400, year - 621); iranian < Math.max(1400, year - 621); iranian++) {
            leaps += (25 * iranian + 11) % 33 < 8 ? 1 : 0;
        }
        return LocalDate.of(2021, 3, 21).plusDays(365L * since + Integer.signum(since) * leaps);
    }
}
