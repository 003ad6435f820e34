package org.parley.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.ui.common.Words;

/** Which files of an import are listed: all, or those that something is to be said of. */
final class ImportChoice extends FlowPane {

    private static final Predicate<FileState> ALL = file -> true;

    private final List<FileState> files;
    private final Consumer<Predicate<FileState>> choose;

    /** @param choose hears which files are to be listed */
    ImportChoice(List<FileState> files, Consumer<Predicate<FileState>> choose) {
        super(8, 4);
        this.files = files;
        this.choose = choose;
        getStyleClass().add("import-choice");
        managedProperty().bind(visibleProperty());
    }

    /** Counts the files anew and lists all of them; where they are all of one sort, there is nothing to choose. */
    void show(boolean ended) {
        choose.accept(ALL);
        getChildren().clear();
        setVisible(false);
        if (ended && !files.isEmpty()) {
            fill(new ToggleGroup());
        }
    }

    private void fill(ToggleGroup group) {
        add("All", ALL, group);
        add("Not read", file -> file.stage() == Stage.SKIPPED, group);
        add("No articles", file -> file.stage() == Stage.IGNORED, group);
        add("Copies", file -> file.stage() == Stage.COPY, group);
        add("With parts set aside", file -> file.setAside().parts() > 0, group);
        setVisible(getChildren().size() > 1);
        // One of them is always on.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        group.getToggles().getFirst().setSelected(true);
    }

    private void add(String name, Predicate<FileState> sort, ToggleGroup group) {
        long count = files.stream().filter(sort).count();
        if (count > 0 && (sort == ALL || count < files.size())) {
            ToggleButton button = new ToggleButton(name + " " + Words.number(count));
            button.getStyleClass().add("quiet-toggle");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(pressed -> choose.accept(sort));
            getChildren().add(button);
        }
    }
}
