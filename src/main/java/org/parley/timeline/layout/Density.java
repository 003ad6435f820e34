package org.parley.timeline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * How many events began in each of a row of periods of equal length: months, quarters, years, or several years. The few
 * that lie far from all others are counted at the ends, or one wrong date would leave nothing of the rest.
 */
public record Density(List<Bar> bars) {

    /** So many bars at most: each is to be wide enough to be pointed at. */
    static final int MOST = 96;

    /** Of the events one in so many may lie before the first period, and as many after the last. */
    private static final int FAR = 500;

    private static final int[] MONTHS = {1, 3, 12, 24, 60, 120, 300, 600, 1200};

    /**
     * A period and how many events began in it.
     *
     * @param first its first day
     * @param last its last day
     * @param events for the first bar also those before it, for the last also those after it
     */
    public record Bar(LocalDate first, LocalDate last, int events) {}

    public Density {
        bars = List.copyOf(bars);
    }

    /** @param byDay how many events began on each day, in days from 1970 */
    public static Density of(NavigableMap<Long, Integer> byDay) {
        if (byDay.isEmpty()) {
            return new Density(List.of());
        }
        int far = byDay.values().stream().mapToInt(count -> count).sum() / FAR;
        long first = month(LocalDate.ofEpochDay(beyond(byDay, far)));
        long last = month(LocalDate.ofEpochDay(beyond(byDay.descendingMap(), far)));
        int step = 0;
        while (step < MONTHS.length - 1 && (last - first) / MONTHS[step] >= MOST - 1) {
            step++;
        }
        return new Density(bars(byDay, Math.floorDiv(first, MONTHS[step]), last, MONTHS[step]));
    }

    private static List<Bar> bars(NavigableMap<Long, Integer> byDay, long number, long last, int months) {
        List<Bar> bars = new ArrayList<>();
        boolean more = true;
        for (long next = number; more; next++) {
            LocalDate begin = day(next * months);
            LocalDate end = day((next + 1) * months).minusDays(1);
            more = (next + 1) * months <= last && bars.size() < MOST - 1;
            NavigableMap<Long, Integer> from = bars.isEmpty() ? byDay : byDay.tailMap(begin.toEpochDay(), true);
            NavigableMap<Long, Integer> own = more ? from.headMap(end.toEpochDay(), true) : from;
            bars.add(new Bar(begin, end, own.values().stream().mapToInt(count -> count).sum()));
        }
        return bars;
    }

    /** The first day after {@code far} events. */
    private static long beyond(NavigableMap<Long, Integer> byDay, int far) {
        int passed = 0;
        for (var day : byDay.entrySet()) {
            passed += day.getValue();
            if (passed > far) {
                return day.getKey();
            }
        }
        return byDay.lastKey();
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    private static LocalDate day(long month) {
        return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
    }
}
