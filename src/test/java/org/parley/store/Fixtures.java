package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Lines;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.Fingerprint;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.FactRef;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Outline;
import org.parley.timeline.identity.Sides;
import org.parley.timeline.identity.Traits;
import org.parley.timeline.weave.Patch;

/** Short articles and events made by hand. */
final class Fixtures {

    private static final Findings NOTHING = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    private static final EventTime NO_DATE = new EventTime(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), "no date", List.of());

    private Fixtures() {}

    static Article article(String file, String text) {
        try {
            return new ArticleReaders().read(new Source(file, bytes(text), Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static void put(LibraryStore store, String file, String text) {
        Article article = article(file, text);
        Stored.Packed packed = ReadingTable.pack(bytes(text), article, NOTHING);
        store.writer().put(new Stored.Incoming(Path.of("/articles", file),
                new Stored.Derived(article, NOTHING, packed, Fingerprint.of(article), "test", Metadata.NONE)));
    }

    static void putTimeline(LibraryStore store, Patch whole) {
        store.database().change(on -> TimelineUpdate.replace(on, whole));
    }

    /** Lets the file grow by so many pages at most, as a full disk would. */
    static void limitSize(LibraryStore store, long pages) {
        store.database().change(on -> on
                .execute("PRAGMA max_page_count = " + (on.number("PRAGMA page_count") + pages)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An event that is mentioned where {@code text} first has each of {@code words}. */
    static Event event(String id, String title, String file, String text, String... words) {
        List<Event.EventMention> mentions = new ArrayList<>();
        for (String mention : words) {
            int at = text.indexOf(mention);
            Evidence evidence = new Evidence(file, "", new Span(at, at + mention.length()),
                    new Lines(text).lineOf(at), mention);
            mentions.add(new Event.EventMention(evidence, Status.HELD, Optional.empty(), false));
        }
        return new Event(id, List.of(id), "talks", title, title, List.of(), Optional.empty(), Optional.empty(), NO_DATE,
                Status.HELD,
                List.of(), mentions, 0.5, true, List.of(), List.of(), List.of(), List.of());
    }

    static Patch timeline(List<Event> events, Timeline.Order... orders) {
        return new Patch(events.stream().map(Fixtures::woven).toList(), List.of(orders), List.of());
    }

    private static Patch.Woven woven(Event event) {
        return new Patch.Woven(event,
                new Outline(event.id(), List.of(),
                        new Traits(0, 0, List.of(), new Traits.Detail("", "", 0, new Sides(List.of()), List.of())), 1,
                        List.of()),
                event.parts().stream()
                        .map(part -> new FactRef(event.mentions().getFirst().evidence().article(), 0)).toList());
    }

    static Timeline.Order order(String before, String after) {
        return new Timeline.Order(before, after, Timeline.Because.QUOTE, "after", List.of());
    }
}
