package org.parley.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.Library;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SearchViewModelTest {

    @TempDir
    private Path folder;
    private Library library;
    private SearchViewModel model;
    private final Navigator navigator = new Navigator();
    private final Changes changes = new Changes();

    @BeforeEach
    void open() {
        library = Samples.library(folder);
        model = new SearchViewModel(new Desk(library, Tasks.inline(), navigator, changes), 3);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void blankWordsFindNothing() {
        model.search("arms");
        model.search("  ");
        assertTrue(model.rows().isEmpty());
        assertTrue(model.foundProperty().get().isEmpty());
    }

    @Test
    void furtherHitsComeWhenAskedFor() {
        model.search("arms control");
        int before = model.rows().size();
        model.more();
        assertTrue(model.rows().size() > before);
    }

    @Test
    void aPassageOpensWithItsWordsMarked() {
        Span word = new Span(3, 9);
        model.open(new Hit(HitKind.BODY, "a.txt", "a", "A", "", List.of(), Optional.of(word), 1, List.of(word)));
        assertEquals(new Place.OfPassage("a.txt", Optional.of(word), List.of(word)),
                navigator.placeProperty().get());
    }

    @Test
    void aNoteOpensWhatItIsWrittenOn() {
        model.open(new Hit(HitKind.NOTE, "TABLE:a.txt#2", "", "A", "", List.of(), Optional.empty(), 0, List.of()));
        assertEquals(new Place.OfTable(Optional.of(new Place.TableKey("a.txt", 2))),
                navigator.placeProperty().get());
    }

    @Test
    void aTopicThatNoArticleSpeaksOfIsNoHit() {
        assertTrue(topics("arms").contains("Arms control"));
        for (Topic topic : TopicScheme.standard().topics()) {
            Set<String> spokenOf = library.topics().rows().stream().map(TopicRow::topic).collect(Collectors.toSet());
            assertTrue(spokenOf.containsAll(topics(topic.prefLabel())), topic.prefLabel());
        }
    }

    private List<String> topics(String query) {
        return library.searches().page(query, 0, 50).hits().stream().filter(hit -> hit.kind() == HitKind.TOPIC)
                .map(Hit::target).toList();
    }

    @Test
    void eventsStandBeforeWhatArticlesSay() {
        Hit body = hit(HitKind.BODY);
        Hit event = hit(HitKind.EVENT);
        assertEquals(List.of(new SearchRow.Head(HitKind.EVENT), new SearchRow.Found(event),
                new SearchRow.Head(HitKind.BODY), new SearchRow.Found(body), new SearchRow.More(5)),
                SearchRow.of(List.of(body, event), 7));
    }

    @Test
    void aSavedSearchIsKeptInTheLibrary() {
        model.search("tariffs");
        model.save();
        assertEquals("tariffs", library.searches().saved().getFirst().query());
        assertEquals(1, changes.countProperty().get());
        model.forget();
        assertFalse(library.searches().saved().stream().anyMatch(kept -> kept.query().equals("tariffs")));
    }

    private static Hit hit(HitKind kind) {
        return new Hit(kind, "x", "", "X", "", List.of(), Optional.empty(), 0, List.of());
    }

    @Test
    void whetherASearchIsKeptIsKnown() {
        model.search("landmines");
        model.lookUpKept();
        assertFalse(model.keptProperty().get());
        model.save();
        assertTrue(model.keptProperty().get());
        model.forget();
        assertFalse(model.keptProperty().get());
    }
}
