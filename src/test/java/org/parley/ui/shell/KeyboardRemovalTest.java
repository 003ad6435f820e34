package org.parley.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.article.ArticleEntry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Articles are removed and taken back by keys alone. */
class KeyboardRemovalTest extends ShellFixture {

    private List<String> files() {
        return library.articles().page(0, 10).stream().map(ArticleEntry::file).toList();
    }

    private void enterArticles() {
        tabTo(node -> node instanceof ArticleList);
        push(KeyCode.HOME);
    }

    private static boolean isTakeBack(Node node) {
        return node.getAccessibleText() != null && node.getAccessibleText().startsWith("Take back: ");
    }

    @Test
    void deleteSaysWhatGoesWithAnArticleAndRemovesIt() {
        enterArticles();
        push(KeyCode.DOWN).push(KeyCode.DELETE);
        Label takes = from(owner().getScene().getRoot()).lookup("#removal-takes").query();
        assertTrue(takes.getText().startsWith("1 event goes with it: "), takes.getText());
        push(KeyCode.ENTER);
        assertEquals(List.of("a-oslo.txt"), files());
        assertTrue(owner() instanceof ArticleList, owner().toString());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("a-oslo.txt", "b-lima.txt"), files());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(List.of("a-oslo.txt"), files());
    }

    @Test
    void escapeLeavesItAsItIs() {
        enterArticles();
        push(KeyCode.DELETE).push(KeyCode.ESCAPE);
        assertEquals(2, files().size());
        assertTrue(owner() instanceof ArticleList, owner().toString());
    }

    @Test
    void severalAreRemovedAtOnceAndTakenBackOneByOne() {
        enterArticles();
        push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertEquals(List.of(), files());
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        tabTo(KeyboardRemovalTest::isTakeBack);
        push(KeyCode.SPACE);
        assertEquals(List.of("a-oslo.txt"), files());
    }

    @Test
    void theArticleThatIsReadIsRemovedInTheInspectorAndReadAgainWhenItIsBack() {
        enterArticles();
        push(KeyCode.ENTER);
        tabTo(node -> "show-inspector".equals(node.getId()));
        push(KeyCode.SPACE);
        tabTo(node -> "remove-article".equals(node.getId()));
        push(KeyCode.SPACE);
        tabTo(node -> node instanceof Labeled button && button.getText().equals("Remove"));
        push(KeyCode.SPACE);
        assertEquals(List.of("b-lima.txt"), files());
        assertTrue(shown("a-oslo.txt was removed by you: take it back in To check"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, files().size());
        assertTrue(lookup(".reader-row").queryAll().size() > 0);
        assertTrue(!shown("a-oslo.txt was removed by you: take it back in To check"));
    }

    private boolean shown(String sentence) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith(sentence) && isSeen(label));
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
