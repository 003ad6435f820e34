package org.parley.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.Corrections;
import org.parley.timeline.Corrections.Field;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Edits;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReviewViewModelTest {

    private final Changes changes = new Changes();
    private final Edits edits = new Edits(Tasks.inline(), changes);
    private Library library;
    private ReviewViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        library = Samples.summits(folder);
        model = new ReviewViewModel(new Desk(library, Tasks.inline(), new Navigator(), changes, edits));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private <R extends ReviewRow> List<R> rows(Class<R> kind) {
        return model.rows().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void answer(MatchAnswer answer) {
        ReviewRow.OfMatch match = rows(ReviewRow.OfMatch.class).getFirst();
        model.corrector().answer(match.a(), match.b(), answer);
    }

    @Test
    void anOpenMatchIsListedUntilItIsAnswered() {
        answer(MatchAnswer.DIFFERENT);
        assertTrue(rows(ReviewRow.OfMatch.class).isEmpty());
        assertEquals(Corrections.Kind.DIFFERENT,
                rows(ReviewRow.OfCorrection.class).getFirst().correction().kind());
    }

    @Test
    void aContradictionIsListedWithItsSentencesAndItsEvents(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("c.txt"),
                "Summit Planned\n\nPublished: 21 April 2023\n\nThe presidents "
                        + "of Kenya and Ghana will meet at a summit in Accra on 4 September 2022.\n");
        library.importPaths(List.of(plan), Optional.empty(), ImportProgress.SILENT);
        library.publishing().set("c.txt", Optional.of("2023-04-21"));
        changes.changed();
        ReviewRow.OfConflict row = rows(ReviewRow.OfConflict.class).getFirst();
        assertTrue(row.conflict().evidence().stream().anyMatch(words -> words.quote().contains("September")));
        assertEquals(Optional.of("Accra"), row.events().getFirst().place());
    }

    @Test
    void anUndoneAnswerIsOpenAgain() {
        answer(MatchAnswer.SAME);
        edits.undo();
        assertEquals(1, rows(ReviewRow.OfMatch.class).size());
        assertTrue(rows(ReviewRow.OfCorrection.class).isEmpty());
    }

    @Test
    void whatIsTakenBackCanBeSetAgain() {
        answer(MatchAnswer.SAME);
        model.corrector().takeBack(rows(ReviewRow.OfCorrection.class).getFirst().correction());
        assertEquals(1, rows(ReviewRow.OfMatch.class).size());
        edits.undo();
        assertTrue(rows(ReviewRow.OfMatch.class).isEmpty());
        assertEquals(Corrections.Kind.SAME, rows(ReviewRow.OfCorrection.class).getFirst().correction().kind());
    }

    @Test
    void aFieldThatIsTakenBackAndSetAgainHasItsValue() {
        model.corrector().set(rows(ReviewRow.OfMatch.class).getFirst().a(), Field.PLACE, "Cusco");
        model.corrector().takeBack(rows(ReviewRow.OfCorrection.class).getFirst().correction());
        assertTrue(rows(ReviewRow.OfCorrection.class).isEmpty());
        edits.undo();
        assertEquals("Cusco", rows(ReviewRow.OfCorrection.class).getFirst().correction().value());
    }

    @Test
    void whatWasRemovedIsListedAndTakenBack() {
        String file = library.articles().page(0, 1).getFirst().file();
        library.removing().remove(List.of(file));
        changes.changed();
        ReviewRow.OfRemoved row = rows(ReviewRow.OfRemoved.class).getFirst();
        assertEquals(file, row.article().file());
        model.remover().takeBack(row.article());
        assertTrue(rows(ReviewRow.OfRemoved.class).isEmpty());
        edits.undo();
        assertEquals(1, rows(ReviewRow.OfRemoved.class).size());
    }
}
