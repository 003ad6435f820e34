package org.parley.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.Period;

/** The timeline as CSV: one row per event, with the first words that speak of it. */
public final class TimelineSheet {

    private TimelineSheet() {}

    /**
     * @param sha256Of the SHA-256 of an article, by its file
     * @param within the period that the events are of, if they are of one
     */
    public static CsvSheet<Event> of(Function<String, String> sha256Of, Optional<Period> within) {
        return new CsvSheet<>("Timeline", "The events that articles speak of: one row per event.",
                event -> Optional.of(new SourceFile(first(event).article(), sha256Of.apply(first(event).article()))),
                Stream.concat(within.stream().map(TimelineSheet::within), columns(sha256Of).stream()).toList());
    }

    private static Column<Event> within(Period period) {
        return Column.text("within",
                "certain if it was on a day of " + period.edtf() + " whenever between its bounds it"
                        + " was; else possible.",
                event -> EnumWord.of(period.overlap(event)));
    }

    private static List<Column<Event>> columns(Function<String, String> sha256Of) {
        return List.of(
                Column.text("id", "The same whenever the same articles are read.", Event::id),
                Column.text("kind", "Kind of event, such as call, talks or agreement; other where no kind fits.",
                        Event::kind),
                Column.text("title", "Title of the event.", Event::title),
                Column.text("participants", "Who takes part, with semicolons between them.",
                        event -> String.join("; ", event.participants())),
                Column.optional("place", "Where it is.", Event::place),
                Column.text("status", "upcoming, held, postponed, cancelled, denied or unknown, over all articles.",
                        event -> EnumWord.of(event.status())),
                Column.optional("date", "Date in EDTF (ISO 8601-2); empty if no article gives one.",
                        event -> event.time().edtf()),
                bound("start_no_earlier", "It began on this day or later.", EventTime::startNoEarlier),
                bound("start_no_later", "It began on this day or earlier.", EventTime::startNoLater),
                bound("end_no_earlier", "It ended on this day or later.", EventTime::endNoEarlier),
                bound("end_no_later", "It ended on this day or earlier.", EventTime::endNoLater),
                Column.text("time", "What is known of its time, in words.", event -> event.time().label()),
                Column.text("articles", "Files of the articles that speak of it, with semicolons between them.",
                        event -> String.join("; ", articles(event))),
                Column.text("topics", "Topics of the statements about it, with semicolons between them.",
                        event -> String.join("; ", event.topics())),
                Column.text("article", "File of the article that the quote is from.",
                        event -> first(event).article()),
                Column.text("quote", "The first words that speak of it.", event -> first(event).quote()),
                Column.number("first_line", "Line that the quote begins on, counted from 1.",
                        event -> first(event).line()),
                Column.start("quote", event -> first(event).span()),
                Column.end(event -> first(event).span()),
                Column.sha256(event -> sha256Of.apply(first(event).article())));
    }

    private static Column<Event> bound(String name, String description,
            Function<EventTime, Optional<LocalDate>> bound) {
        return new Column<>(name, "date", description, event -> bound.apply(event.time()).map(LocalDate::toString));
    }

    private static Evidence first(Event event) {
        return event.mentions().getFirst().evidence();
    }

    /** The articles that speak of {@code event}, each once. */
    static List<String> articles(Event event) {
        return event.mentions().stream().map(mention -> mention.evidence().article()).distinct().toList();
    }
}
