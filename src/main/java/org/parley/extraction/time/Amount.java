package org.parley.extraction.time;

import java.util.List;

/**
 * A number of units: "two weeks".
 *
 * @param number how many; NaN if vague ("a few")
 * @param unit a letter of {@link Grain}, or TS, TM, TH for seconds, minutes, hours
 */
record Amount(double number, String unit) {

    /** From the spelling that {@link NumberClass} gives: a number, X, or ? for one. */
    static Amount of(String number, String unit) {
        double count = switch (number) {
            case "X" -> Double.NaN;
            case "?" -> 1;
            default -> Double.parseDouble(number);
        };
        return unit.equals("2W") ? new Amount(2 * count, "W") : new Amount(count, unit);
    }

    boolean isVague() {
        return Double.isNaN(number);
    }

    boolean isOfTheClock() {
        return unit.startsWith("T");
    }

    /** The grain of the unit; null for a unit of the clock. */
    Grain grain() {
        return Grain.of(unit);
    }

    /** The same in years if the unit is longer: news counts a decade as ten years, not in calendar decades. */
    Amount inYears() {
        return switch (unit) {
            case "E" -> new Amount(number * 10, "Y");
            case "C" -> new Amount(number * 100, "Y");
            case "L" -> new Amount(number * 1000, "Y");
            default -> this;
        };
    }

    /** "a year and a half", "half a year" in months; whatever else as it is. */
    Amount inWholeUnits() {
        return unit.equals("Y") && number != Math.rint(number) && !isVague() ? new Amount(Math.rint(number * 12), "M")
                : this;
    }

    /** The number, rounded down. */
    long whole() {
        return (long) Math.min(number, 100_000);
    }

    /** The number, rounded up. */
    long roundedUp() {
        return (long) Math.min(Math.ceil(number), 100_000);
    }

    /** Days that it takes at most, rounded up; vague amounts have no most. */
    int longestDays() {
        return isOfTheClock() ? (int) Math.min(Math.ceil(number / 24), 36_525)
                : (int) Math.min(Math.ceil(number * grain().longest()), 36_525_000);
    }

    /** The duration as ISO 8601 and TIMEX3 write it: P2W, PT30M, P2Y6M, PXD. */
    String timex() {
        return switch (unit) {
            case "TS", "TM", "TH" -> "PT" + parts(unit.charAt(1));
            case "WE" -> isVague() ? "PXWE" : "P" + whole() + "WE";
            case "E" -> isVague() ? "PXY" : "P" + digits(number * 10) + "Y";
            case "C" -> isVague() ? "PXC" : "P" + digits(number * 100) + "Y";
            case "L" -> isVague() ? "PXL" : "P" + digits(number * 1000) + "Y";
            default -> "P" + parts(unit.charAt(0));
        };
    }

    /**
     * "two years and three months": this and {@code smaller} as one duration, P2Y3M; this alone if it is no smaller.
     */
    String timexWith(Amount smaller) {
        List<String> sizes = List.of("Y", "M", "W", "D", "TH", "TM", "TS");
        int size = sizes.indexOf(unit);
        if (size < 0 || sizes.indexOf(smaller.unit()) <= size) {
            return timex();
        }
        String rest = smaller.timex().substring(1);
        return timex() + (isOfTheClock() && smaller.isOfTheClock() ? rest.substring(1) : rest);
    }

    private String parts(char letter) {
        long whole = (long) number;
        double rest = number - Math.floor(number);
        if (isVague() || rest == 0) {
            return (isVague() ? "X" : digits(number)) + letter;
        }
        String next = switch (letter) {
            case 'Y' -> Math.round(rest * 12) + "M";
            case 'H' -> Math.round(rest * 60) + "M";
            case 'M' -> isOfTheClock() ? Math.round(rest * 60) + "S" : Math.round(rest * 30) + "D";
            case 'D' -> "T" + Math.round(rest * 24) + "H";
            default -> "";
        };
        return next.isEmpty() ? digits(number) + letter : (whole == 0 ? "" : "" + whole + letter) + next;
    }

    private static String digits(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
