package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** The arguments of an {@link Operation}; what the words do not say is {@code ?}. */
record Arguments(List<String> all) {

    String text(int index) {
        return index < all.size() ? all.get(index) : "?";
    }

    boolean isOpen(int index) {
        return text(index).equals("?");
    }

    int number(int index) {
        return (int) Double.parseDouble(text(index));
    }

    /** The numbers of an argument that has several, with spaces between them. */
    int[] numbers(int index) {
        return Stream.of(text(index).split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** The unit of the calendar; null if it is one of the clock. */
    Grain grain(int index) {
        return Grain.of(text(index));
    }

    DayOfWeek weekday(int index) {
        return DayOfWeek.of(number(index));
    }

    /** The amount that this argument and the unit after it make. */
    Amount amount(int index) {
        return Amount.of(text(index), text(index + 1));
    }
}
