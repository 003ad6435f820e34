package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;

/** Rows for tests. */
public final class Rows {

    static final String TEXT = "The ministers met.\n=1+1 is not a formula here, they said.\nSteel | Lower \\| duties\n";
    static final SourceFile FILE = new SourceFile("talks/one.txt", "ab12");

    private Rows() {}

    /** A statement with the words of {@link #TEXT} from {@code start} to {@code end}. */
    static TopicTableRow statement(int start, int end) {
        return new TopicTableRow("Trade", Optional.empty(), Role.OUTCOME, Optional.of("Steel, iron"),
                TEXT.substring(start, end), Optional.of(new TopicTableRow.About("e1", "Talks in Lima", Status.HELD,
                        Optional.of("2023-06"))),
                FILE, "One", Optional.of("2023-07-01"), Optional.of("What came of it"), OptionalInt.empty(),
                OptionalInt.empty(), 1, 1, new Span(start, end));
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
