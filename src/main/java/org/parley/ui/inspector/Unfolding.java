package org.parley.ui.inspector;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.Tips;

/** One line that unfolds to what is behind it, which is made only then: few of many lines are ever unfolded. */
final class Unfolding extends VBox {

    private final Hyperlink name;
    private final String spoken;
    private final Supplier<Node> content;

    /**
     * @param right what stands at the right of the line
     * @param spoken what a screen reader says of the line
     */
    Unfolding(String name, String right, String spoken, Supplier<Node> content) {
        super(2);
        this.name = Labels.link(name, () -> unfold(!isUnfolded()));
        this.spoken = spoken;
        this.content = content;
        this.name.getStyleClass().addAll("small", "plain-link");
        RightToLeft.wrap(this.name);
        this.name.setMinHeight(USE_PREF_SIZE);
        HBox head = Panes.row(8, this.name, Labels.gap(), Labels.whole(right, "tiny", "muted"));
        Tips.on(head, spoken);
        getChildren().add(head);
        unfold(false);
    }

    boolean isUnfolded() {
        return getChildren().size() > 1;
    }

    void unfold(boolean open) {
        getChildren().remove(1, getChildren().size());
        if (open) {
            Node unfolded = content.get();
            unfolded.getStyleClass().add("unfolded");
            getChildren().add(unfolded);
        }
        name.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, Icons.SMALL));
        name.setAccessibleText(spoken + (open ? ", unfolded" : ""));
    }
}
