package org.parley.export.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A true axis of time in which years without a date can be folded away; all other years have the same scale.
 *
 * @param stretches years and folds, the earliest first
 * @param perMonth pixels a month; a month is a twelfth of its year
 */
record Axis(List<Stretch> stretches, double perMonth) {

    static final double LEFT = 92.5;
    static final double FOLD = 60;
    private static final double WIDEST_MONTH = 28;
    private static final double NARROWEST_MONTH = 4;
    private static final double ROOM_FOR_LABELS = 96;

    /** Years {@code first} to {@code last} from {@code x} on, folded into a block or at full length. */
    record Stretch(int first, int last, boolean folded, double x, double width) {}

    static Axis of(List<CalendarEvent> events, boolean folding, double width) {
        SortedSet<Integer> years = new TreeSet<>();
        for (CalendarEvent event : events) {
            for (int year = event.first().getYear(); year <= event.last().getYear(); year++) {
                years.add(year);
            }
        }
        List<int[]> runs = runs(years, folding);
        int shown = runs.stream().mapToInt(run -> run[1] - run[0] + 1).sum();
        double room = width - LEFT - ROOM_FOR_LABELS - FOLD * (runs.size() - 1);
        double perMonth = Math.clamp(Math.floor(room / (12.0 * Math.max(1, shown)) * 2) / 2, NARROWEST_MONTH,
                WIDEST_MONTH);
        return new Axis(stretches(runs, perMonth), perMonth);
    }

    /** Runs of years that are drawn in full. */
    private static List<int[]> runs(SortedSet<Integer> years, boolean folding) {
        List<int[]> runs = new ArrayList<>();
        for (int year : years) {
            boolean next = !runs.isEmpty() && (!folding || year - runs.getLast()[1] <= 2);
            if (next) {
                runs.getLast()[1] = year;
            } else {
                runs.add(new int[]{year, year});
            }
        }
        return runs;
    }

    private static List<Stretch> stretches(List<int[]> runs, double perMonth) {
        List<Stretch> stretches = new ArrayList<>();
        double x = LEFT;
        for (int[] run : runs) {
            if (!stretches.isEmpty()) {
                int after = stretches.getLast().last() + 1;
                stretches.add(new Stretch(after, run[0] - 1, true, x, FOLD));
                x += FOLD;
            }
            double width = (run[1] - run[0] + 1) * 12 * perMonth;
            stretches.add(new Stretch(run[0], run[1], false, x, width));
            x += width;
        }
        return stretches;
    }

    /** Where {@code day} begins. */
    double x(LocalDate day) {
        for (Stretch stretch : stretches) {
            if (!stretch.folded() && day.getYear() >= stretch.first() && day.getYear() <= stretch.last()) {
                double month = day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
                return stretch.x() + ((day.getYear() - stretch.first()) * 12 + month) * perMonth;
            }
        }
        return stretches.isEmpty() || day.getYear() < stretches.getFirst().first() ? LEFT : right();
    }

    /** Where {@code day} ends. */
    double end(LocalDate day) {
        return x(day) + perMonth / day.lengthOfMonth();
    }

    double right() {
        return stretches.isEmpty() ? LEFT : stretches.getLast().x() + stretches.getLast().width();
    }
}
