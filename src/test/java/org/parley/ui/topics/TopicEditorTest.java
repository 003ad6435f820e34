package org.parley.ui.topics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Edits;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicEditorTest {

    private final Changes changes = new Changes();
    private final Edits edits = new Edits(Tasks.inline(), changes);
    private Library library;
    private TopicEditor editor;

    @BeforeEach
    void open(@TempDir Path folder) {
        library = Samples.library(folder);
        editor = new TopicEditor(library.topicChoice(), edits, Tasks.inline());
        editor.begin();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private TopicDraft draft(String name) {
        return editor.drafts().stream().filter(draft -> draft.label().equals(name)).findFirst().orElseThrow();
    }

    private List<String> topics() {
        return library.topics().rows().stream().map(TopicRow::topic).toList();
    }

    private TopicDraft fish() {
        TopicDraft fish = editor.add(Optional.empty());
        editor.rename(fish, "Fish");
        fish.wordsProperty().set("fish\nherring");
        return fish;
    }

    @Test
    void aTopicThatIsAddedIsFoundInTheArticlesAndCanBeUndone() {
        fish();
        editor.read();
        assertTrue(topics().contains("Fish"));
        assertEquals("Topics: Fish added.", edits.lastProperty().get().orElseThrow());
        edits.undo();
        assertFalse(topics().contains("Fish"));
        assertEquals(TopicScheme.standard(), library.topicChoice().scheme());
    }

    @Test
    void aTopicThatIsRenamedKeepsItsWordsAndWhatIsNarrower() {
        editor.rename(draft("Regional conflicts"), "Conflicts");
        assertEquals("Conflicts", draft("Ukraine").broaderProperty().get());
        assertEquals(Optional.empty(), editor.problem());
    }

    @Test
    void whatIsNarrowerThanATopicThatIsRemovedStandsByItself() {
        editor.remove(draft("Regional conflicts"));
        assertEquals("", draft("Ukraine").broaderProperty().get());
    }

    @Test
    void aTopicNeedsANameOfItsOwnAndWords() {
        TopicDraft added = editor.add(Optional.empty());
        assertEquals(Optional.of("“New topic” has no words that show it: add one."), editor.problem());
        added.wordsProperty().set("herring");
        assertEquals(Optional.empty(), editor.problem());
        editor.rename(added, " ");
        assertEquals(Optional.of("A topic needs a name."), editor.problem());
        editor.rename(added, "Energy");
        assertEquals(Optional.of("There are two topics called “Energy”: rename one."), editor.problem());
    }

    @Test
    void aTopicIsNotWiderThanItself() {
        draft("Regional conflicts").broaderProperty().set("Ukraine");
        assertTrue(editor.problem().orElseThrow().contains("is wider than itself"));
    }

    @Test
    void topicsThatAreAsTheyWereChangeNothing() {
        assertFalse(editor.isChanged());
        editor.read();
        assertEquals(0, changes.countProperty().get());
    }

    @Test
    void aReadingThatIsStoppedGoesBackInSight() {
        List<TopicEditor.Reading> heard = new ArrayList<>();
        editor.readingProperty().subscribe(now -> now.ifPresent(reading -> {
            heard.add(reading);
            editor.stop();
        }));
        fish();
        editor.read();
        assertFalse(heard.getFirst().back());
        assertTrue(heard.getLast().back());
        assertEquals(TopicScheme.standard(), library.topicChoice().scheme());
        assertEquals(Optional.empty(), edits.lastProperty().get());
    }

    @Test
    void thoseOfParleyCanBeTakenAgain() {
        fish();
        assertTrue(editor.isChanged());
        editor.takeStandard();
        assertFalse(editor.isChanged());
    }
}
