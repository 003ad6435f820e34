package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.StatementEntry;

/** Rows for tests. */
public final class Rows {

    static final String TEXT = "The ministers met.\n=1+1 is not a formula here, they said.\nSteel | Lower \\| duties\n";
    static final SourceFile FILE = new SourceFile("talks/one.txt", "ab12");

    static final ArticleEntry ARTICLE = new ArticleEntry(FILE.file(), "one", "One", false, Optional.of("2023-07-01"),
            Optional.empty(), 1, 0, 0, FILE.sha256(), Optional.empty());

    private Rows() {}

    /** A statement with the words of {@link #TEXT} from {@code start} to {@code end}. */
    static TopicSheet.Row statement(int start, int end) {
        EventTime time = new EventTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("2023-06"), Optional.empty(), "Jun 2023", List.of());
        Event event = new Event("e1", List.of("e1"), "talks", "Talks in Lima", "Talks in Lima", List.of(),
                Optional.empty(), Optional.empty(), time, Status.HELD, List.of(), List.of(), 0, true, List.of(),
                List.of(), List.of(),
                List.of());
        Evidence words = new Evidence(ARTICLE.file(), ARTICLE.key(), new Span(start, end), 1,
                TEXT.substring(start, end));
        return new TopicSheet.Row("Trade", Optional.empty(), new StatementEntry(1, Role.OUTCOME,
                Optional.of("Steel, iron"), Optional.of(event), ARTICLE, words, new StatementEntry.Setting(1,
                        Optional.of("What came of it"), OptionalInt.empty(), OptionalInt.empty())));
    }

    /** The last line of {@link #TEXT} as a table of one row. */
    static SourceTable table() {
        int steel = TEXT.indexOf("Steel");
        int lower = TEXT.indexOf("Lower");
        Block.Row row = new Block.Row(3, List.of("Steel", "Lower | duties"),
                List.of(new Span(steel, steel + 5), new Span(lower, TEXT.length() - 1)));
        Block.Table table = new Block.Table(new Span(steel, TEXT.length() - 1), 3, 3, 2, Optional.of("Outcomes"),
                Optional.empty(), List.of("Area", "Agreed"), List.of(new Span(0, 0), new Span(0, 0)), List.of(row));
        return new SourceTable(FILE, "One", Optional.empty(), Optional.of("They agreed:"), table);
    }

    /** A table with a row for each of {@code words} of {@link #TEXT}, which stand in both its columns. */
    static SourceTable table(String... words) {
        List<Block.Row> rows = Stream.of(words).map(word -> {
            Span span = new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length());
            return new Block.Row(3, List.of(word, word), List.of(span, span));
        }).toList();
        Block.Table table = new Block.Table(new Span(0, TEXT.length() - 1), 3, 3, 1, Optional.empty(),
                Optional.empty(), List.of("Area", "Agreed"), List.of(new Span(0, 0), new Span(0, 0)), rows);
        return new SourceTable(FILE, "One", Optional.empty(), Optional.empty(), table);
    }
}
