package org.parley.ui.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleEntry;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.timeline.StatementEntry;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicsViewModelTest {

    @TempDir
    private Path folder;
    private Library library;
    private TopicsViewModel model;
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void open() {
        library = Samples.library(folder);
        model = new TopicsViewModel(new Desk(library, Tasks.inline(), navigator, new Changes()));
        model.choose("Arms control");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void statementsStandByRole() {
        List<StatementEntry> rows = model.statements();
        assertFalse(rows.isEmpty());
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).role().compareTo(rows.get(i).role()) <= 0);
        }
    }

    @Test
    void aLibraryWithoutTopicsSaysSo(@TempDir Path other) {
        assertFalse(model.noneProperty().get());
        try (Library empty = Samples.empty(other)) {
            assertTrue(new TopicsViewModel(new Desk(empty, Tasks.inline(), new Navigator(), new Changes()))
                    .noneProperty().get());
        }
    }

    @Test
    void anArticleNarrowsWhatIsShown() {
        ArticleEntry lima = model.columns().get(1);
        model.onlyArticle(Optional.of(lima));
        assertTrue(model.statements().stream().allMatch(row -> row.article().equals(lima)));
        assertEquals(model.statements().size(), model.shownProperty().get().total());
    }

    @Test
    void anotherTopicDropsTheFilters() {
        model.onlyArticle(Optional.of(model.columns().get(1)));
        model.choose("Trade and sanctions");
        assertTrue(model.shownProperty().get().article().isEmpty());
    }

    @Test
    void aStatementLeadsToItsPassage() {
        StatementEntry row = model.statements().getFirst();
        model.openPassage(row);
        assertEquals(new Place.OfPassage(row.words().article(), Optional.of(row.words().span()), List.of()),
                navigator.placeProperty().get());
    }

    @Test
    void goingToATopicChoosesIt() {
        navigator.openTopic("Trade and sanctions");
        assertEquals("Trade and sanctions", model.topicProperty().get().orElseThrow().topic());
    }

    @Test
    void theFilterFindsTopicsByTheirTerms() {
        model.filterProperty().set("landmine");
        assertEquals(List.of("Arms control"), model.topics().stream().map(TopicRow::topic).toList());
    }

    @Test
    void narrowerTopicsFollowTheWiderOne() {
        TopicRow narrow = new TopicRow("Ports", Optional.of("Trade"), List.of(), 0, 0, List.of());
        TopicRow other = new TopicRow("Energy", Optional.empty(), List.of(), 0, 0, List.of());
        TopicRow wide = new TopicRow("Trade", Optional.empty(), List.of(), 0, 0, List.of());
        assertEquals(List.of(other, wide, narrow), TopicsViewModel.nested(List.of(narrow, other, wide)));
    }
}
