package org.parley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.store.LibraryStore;
import org.parley.timeline.NoteOn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicChoiceTest {

    private static final TopicScheme WATER = new TopicScheme(
            List.of(new Topic("Water", Optional.empty(), List.of("river", "reservoir"), List.of())));
    private static final RenewalProgress TO_THE_END = (done, of) -> true;

    @TempDir
    Path folder;
    private Path file;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("test.parley");
        Path article = Files.writeString(folder.resolve("a.txt"),
                """
                Envoys Meet in Bern

                The envoys of Chile and Peru met in Bern. They agreed to share the water of the river and to renew the
                treaty on landmines.
                """);
        library = reopened();
        library.importPaths(List.of(article), Optional.empty(), ImportProgress.SILENT);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Library reopened() {
        return Library.open(file);
    }

    private List<String> topics() {
        return library.topics().rows().stream().map(TopicRow::topic).toList();
    }

    @Test
    void articlesAreReadAnewForTheTopicsThatAPersonChooses() {
        assertTrue(topics().contains("Arms control"));
        assertTrue(library.topicChoice().choose(WATER, Map.of(), TO_THE_END));
        assertEquals(List.of("Water"), topics());
    }

    @Test
    void chosenTopicsStayWithTheLibrary() {
        library.topicChoice().choose(WATER, Map.of(), TO_THE_END);
        library.close();
        library = reopened();
        assertEquals(WATER, library.topicChoice().scheme());
        assertEquals(List.of("Water"), topics());
    }

    @Test
    void theTopicsOfParleyCanBeTakenAgain() {
        List<String> before = topics();
        library.topicChoice().choose(WATER, Map.of(), TO_THE_END);
        library.topicChoice().choose(TopicScheme.standard(), Map.of(), TO_THE_END);
        assertEquals(before, topics());
    }

    @Test
    void whenTheReadingIsStoppedAllStaysAsItWas() {
        List<String> before = topics();
        assertFalse(library.topicChoice().choose(WATER, Map.of(), (done, of) -> false));
        assertEquals(TopicScheme.standard(), library.topicChoice().scheme());
        assertEquals(before, topics());
    }

    @Test
    void aReadingThatWasBrokenOffGoesOnWhenTheLibraryIsOpenedAgain() {
        library.close();
        try (LibraryStore store = LibraryStore.open(file)) {
            store.scheme().choose(Optional.of(WATER.text()));
        }
        library = reopened();
        library.bringUpToDate(TO_THE_END);
        assertEquals(List.of("Water"), topics());
    }

    @Test
    void bringingALibraryUpToDateTellsHowFarItIs() {
        library.close();
        try (LibraryStore store = LibraryStore.open(file)) {
            store.scheme().choose(Optional.of(WATER.text()));
        }
        library = reopened();
        List<String> heard = new ArrayList<>();
        library.bringUpToDate((done, of) -> heard.add(done + " of " + of));
        library.bringUpToDate((done, of) -> heard.add("again"));
        assertEquals(List.of("0 of 1", "1 of 1"), heard);
    }

    @Test
    void topicsThatAreNamedGoBeforeThoseOfTheLibrary() {
        library.topicChoice().choose(WATER, Map.of(), TO_THE_END);
        library.close();
        library = Library.open(file, Optional.of(TopicScheme.standard()), KindScheme.standard());
        assertEquals(TopicScheme.standard(), library.topicChoice().scheme());
    }

    @Test
    void aNoteGoesAlongWithATopicThatIsRenamed() {
        library.notes().keep(NoteOn.TOPIC, "Arms control", "Ask Ada.");
        library.topicChoice().choose(WATER, Map.of("Arms control", "Water"), TO_THE_END);
        assertEquals("Ask Ada.", library.notes().of(NoteOn.TOPIC, "Water").orElseThrow().text());
        assertEquals(Optional.empty(), library.notes().of(NoteOn.TOPIC, "Arms control"));
    }

    @Test
    void theTopicsAreSavedAsAFileThatCanBeReadAgain() throws Exception {
        Path saved = folder.resolve("topics.txt");
        library.topicChoice().save(saved);
        assertEquals(TopicScheme.standard(), TopicScheme.read(saved));
    }
}
