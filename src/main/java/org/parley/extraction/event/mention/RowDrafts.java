package org.parley.extraction.event.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Word;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.text.Sentence;

/** Turns the rows of tables of events into drafts. */
public final class RowDrafts {

    private static final Set<String> PAST = Set.of("past", "previous", "earlier", "recent", "history", "historical",
            "leading", "led", "timeline", "chronology", "so");
    private static final Set<String> COMING = Set.of("upcoming", "planned", "scheduled", "next", "future", "expected",
            "calendar");

    private final EventText text;
    private final Participants participants;
    private final Map<Integer, Rows.Row> byCell = new HashMap<>();

    public RowDrafts(EventText text, Participants participants, Rows rows) {
        this.text = text;
        this.participants = participants;
        Map<Cell, Rows.Row> telling = new HashMap<>();
        rows.in(text.article().article().blocks())
                .forEach(row -> telling.put(new Cell(row.block(), row.row(), row.eventColumn()), row));
        for (int s = 0; s < text.sentences().size() && !telling.isEmpty(); s++) {
            Sentence cell = text.sentences().get(s);
            if (cell.unit() == Sentence.Unit.CELL) {
                Rows.Row row = telling.get(new Cell(cell.block(), cell.row(), cell.column()));
                if (row != null) {
                    byCell.put(s, row);
                }
            }
        }
    }

    /** Where a cell stands in the article. */
    private record Cell(int block, int row, int column) {}

    /** The sentences of a block; sentences stand in the order of the blocks. */
    private List<Sentence> sentencesOf(int block) {
        return text.sentences().subList(firstFrom(block), firstFrom(block + 1));
    }

    private int firstFrom(int block) {
        int low = 0;
        int high = text.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.sentences().get(middle).block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The row whose event a sentence tells. */
    public Optional<Rows.Row> row(int sentence) {
        return Optional.ofNullable(byCell.get(sentence));
    }

    /** The whole row as one draft. */
    public Draft draft(int sentence, Rows.Row row) {
        Sentence cell = text.sentences().get(sentence);
        int head = head(cell);
        Word.NounForm noun = text.word(head).noun();
        Block.Row cells = ((Block.Table) text.article().article().blocks().get(row.block())).rows().get(row.row());
        Span date = cells.spans().get(row.dateColumn());
        int time = time(date);
        List<String> places = participants.places(text, cell, cell.from(), cell.to());
        Optional<String> place = places.stream().findFirst().or(() -> participants.anyPlace(text, cell.from(),
                cell.to()));
        Cue cue = cue(row);
        return new Draft(sentence, head, cell.from(), cell.to(), Form.ROW,
                noun == null ? text.tokens().lower(head) : noun.lemma(), noun == null ? KindScheme.OTHER : noun.kind(),
                false, false, 3, Reference.INDEFINITE,
                participants.in(text, cell, cell.from(), cell.to()).stream().sorted().toList(), place, cue, time, 0,
                false, Optional.empty());
    }

    /** The words that introduce the table of a row and say that it led here. */
    public Optional<Span> leadIn(int sentence) {
        Rows.Row row = byCell.get(sentence);
        if (row == null || row.block() == 0 || cue(row).weight() < 3) {
            return Optional.empty();
        }
        return sentencesOf(row.block() - 1).stream().filter(this::last).findFirst().map(Sentence::span);
    }

    private boolean last(Sentence sentence) {
        Block block = text.article().article().blocks().get(sentence.block());
        return sentence.span().end() >= block.span().end() - 1;
    }

    private int head(Sentence cell) {
        int best = cell.from();
        int strength = 0;
        for (int i = cell.from(); i < cell.to(); i++) {
            Word.NounForm noun = text.word(i).noun();
            if (noun != null && noun.strength() > strength) {
                best = i;
                strength = noun.strength();
            }
        }
        return best;
    }

    private int time(Span date) {
        for (int i = text.tokens().at(date.start()); i < text.tokens().count()
                && text.tokens().start(i) < date.end(); i++) {
            if (text.dated(i)) {
                return text.time(i);
            }
        }
        return -1;
    }

    /** A table of what led here, or with outcomes, tells of what is over. */
    private Cue cue(Rows.Row row) {
        List<Sentence> leadIn = sentencesOf(row.block() - 1);
        if (!leadIn.isEmpty()) {
            Sentence before = leadIn.getLast();
            for (int i = before.to() - 1; i >= before.from(); i--) {
                if (COMING.contains(text.tokens().lower(i))) {
                    return new Cue(Status.UPCOMING, 3, "table of what is to come");
                }
                if (PAST.contains(text.tokens().lower(i))) {
                    return new Cue(Status.HELD, 3, "table of what led here");
                }
            }
        }
        return row.outcome().isPresent() ? new Cue(Status.HELD, 2, "row with an outcome") : Cue.NONE;
    }
}
