package org.parley.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.article.Published;
import org.parley.library.LibraryViews.SuggestedDate;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.Event.Told;

/**
 * Finds the year of an article whose dateline has none ("ROME, April 19") by what it tells of events that other
 * articles date in full: where it says "April 12" and another "12 April 2025" of one event, it was written around that
 * day. Only suggested, never used by itself.
 */
final class YearFinder {

    /** Of so many events of an article it is asked. */
    private static final int MOST = 50;

    private static final String NO_YEAR = "XXXX";

    private final LibraryStore store;

    YearFinder(LibraryStore store) {
        this.store = store;
    }

    /** The day with its year; empty if nothing tells it, or if events tell several years. */
    Optional<SuggestedDate> of(String article, Optional<Published> published) {
        Optional<String> day = published.filter(Published::isYearless).map(Published::edtf);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        List<SuggestedDate> told = store.events().places(article).stream().map(Stored.EventPlace::event).distinct()
                .limit(MOST).flatMap(id -> store.events().event(id).stream())
                .flatMap(event -> of(article, day.get(), event).stream()).toList();
        Set<String> days = new LinkedHashSet<>();
        told.forEach(one -> days.add(one.edtf()));
        return days.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Optional<SuggestedDate> of(String article, String published, Event event) {
        for (Told own : told(event, article, true)) {
            for (Told other : told(event, article, false)) {
                Optional<LocalDate> day = nearest(published, LocalDate.parse(other.edtf().orElseThrow()));
                if (other.edtf().orElseThrow().endsWith(monthAndDay(own)) && day.isPresent()) {
                    return Optional.of(new SuggestedDate(day.get().toString(), event.title(), own.words(), other));
                }
            }
        }
        return Optional.empty();
    }

    /** Where articles give the day of an event: this one without its year, or others with it. */
    private static List<Told> told(Event event, String article, boolean own) {
        return event.history().stream().flatMap(report -> report.date().stream())
                .filter(told -> told.words().article().equals(article) == own)
                .filter(told -> told.edtf().filter(edtf -> edtf.startsWith(NO_YEAR) == own && isDay(edtf)).isPresent())
                .toList();
    }

    private static boolean isDay(String edtf) {
        return edtf.matches("(XXXX|\\d{4})-\\d\\d-\\d\\d");
    }

    private static String monthAndDay(Told told) {
        return told.edtf().orElseThrow().substring(NO_YEAR.length());
    }

    /** The day without a year that is nearest to {@code near}. */
    private static Optional<LocalDate> nearest(String yearless, LocalDate near) {
        return Stream.of(near.getYear() - 1, near.getYear(), near.getYear() + 1)
                .flatMap(year -> in(yearless, year).stream())
                .min((one, other) -> Long.compare(days(one, near), days(other, near)));
    }

    /** February 29 is not in every year. */
    private static Optional<LocalDate> in(String yearless, int year) {
        try {
            return Optional.of(LocalDate.parse(year + yearless.substring(NO_YEAR.length())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
