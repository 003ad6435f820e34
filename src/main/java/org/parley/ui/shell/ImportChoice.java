package org.parley.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.ui.common.OneOf;
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
            fill();
        }
    }

    private void fill() {
        Map<ToggleButton, Predicate<FileState>> sorts = new LinkedHashMap<>();
        add("All", ALL, sorts);
        add("Not read", file -> file.stage() == Stage.SKIPPED, sorts);
        add("No articles", file -> file.stage() == Stage.IGNORED, sorts);
        add("Copies", file -> file.stage() == Stage.COPY, sorts);
        add("With parts set aside", file -> file.setAside().parts() > 0, sorts);
        List<ToggleButton> buttons = List.copyOf(sorts.keySet());
        OneOf.tie(buttons, now -> choose.accept(sorts.get(now)));
        buttons.getFirst().setSelected(true);
        getChildren().setAll(buttons);
        setVisible(buttons.size() > 1);
    }

    private void add(String name, Predicate<FileState> sort, Map<ToggleButton, Predicate<FileState>> sorts) {
        long count = files.stream().filter(sort).count();
        if (count > 0 && (sort == ALL || count < files.size())) {
            ToggleButton button = new ToggleButton(name + " " + Words.number(count));
            button.getStyleClass().add("quiet-toggle");
            button.setMinWidth(USE_PREF_SIZE);
            sorts.put(button, sort);
        }
    }
}
