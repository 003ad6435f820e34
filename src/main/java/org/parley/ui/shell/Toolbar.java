package org.parley.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.common.Edits;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.OneOf;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.Theme;

/** The row at the top: back and forward, import and export, search, light and dark, help. */
final class Toolbar extends HBox {

    private static final double HEIGHT = 48;

    private final Button importing = new Button("Import…", Icons.of(Feather.DOWNLOAD));
    private final ContextMenu imports = new ContextMenu();
    private final MenuItem lastImport;
    private final MenuButton export = new MenuButton("Export", Icons.of(Feather.UPLOAD));
    private final ToggleButton light = pill("Light", Feather.SUN, "left-pill");
    private final ToggleButton dark = pill("Dark", Feather.MOON, "right-pill");

    /** What the buttons do. */
    interface Actions {
        void importFolder();

        void importFiles();

        void lastImport();

        void openLibrary();

        void newLibrary();

        void key();

        void theme(Theme theme);
    }

    /** @param search the search field */
    Toolbar(Navigator navigator, Edits edits, Node search, List<MenuItem> exports, Actions actions) {
        super(8);
        getStyleClass().addAll("toolbar", "focus-pane");
        setAlignment(Pos.CENTER_LEFT);
        Panes.fixHeight(this, HEIGHT);
        export.getItems().setAll(exports);
        importing.setOnAction(event -> openImportMenu());
        lastImport = item("Last import", actions::lastImport);
        lastImport.setDisable(true);
        imports.getItems().setAll(item("Choose folder…", actions::importFolder),
                item("Choose files…", actions::importFiles), new SeparatorMenuItem(), lastImport,
                new SeparatorMenuItem(), item("Open another library…", actions::openLibrary),
                item("New library…", actions::newLibrary));
        getChildren().addAll(step(Feather.ARROW_LEFT, Shortcut.BACK, navigator::back, navigator.canGoBackProperty()),
                step(Feather.ARROW_RIGHT, Shortcut.FORWARD, navigator::forward, navigator.canGoForwardProperty()),
                separator(), importing, export,
                edit(Feather.ROTATE_CCW, "Undo", Shortcut.UNDO, edits::undo, edits.lastProperty()),
                edit(Feather.ROTATE_CW, "Redo", Shortcut.REDO, edits::redo, edits.nextProperty()), Labels.gap(), search,
                Labels.gap(), themes(actions), Icons.button(Feather.HELP_CIRCLE, "Help", actions::key));
        importing.setMinWidth(USE_PREF_SIZE);
        export.setMinWidth(USE_PREF_SIZE);
    }

    private static Button step(Feather icon, Shortcut shortcut, Runnable action, BooleanExpression possible) {
        Button button = Icons.button(icon, shortcut.does(), action);
        button.disableProperty().bind(possible.not());
        return button;
    }

    /** A button for the last edit, or for the one that was taken back; its tooltip says what that is. */
    private static Button edit(Feather icon, String name, Shortcut shortcut, Runnable action,
            ReadOnlyObjectProperty<Optional<String>> sentence) {
        Button button = Icons.button(icon, name, action);
        button.setId(name.toLowerCase(Locale.ROOT));
        sentence.subscribe(now -> {
            button.setDisable(now.isEmpty());
            String what = name + now.map(said -> ": " + said).orElse("") + " (" + shortcut.label() + ")";
            button.setAccessibleText(what);
            button.getTooltip().setText(what);
        });
        return button;
    }

    private static Region separator() {
        Region line = new Region();
        line.getStyleClass().add("toolbar-separator");
        return line;
    }

    private HBox themes(Actions actions) {
        OneOf.tie(List.of(light, dark), now -> actions.theme(now == light ? Theme.LIGHT : Theme.DARK));
        HBox pills = new HBox(light, dark);
        pills.setAlignment(Pos.CENTER);
        return pills;
    }

    private static ToggleButton pill(String text, Feather icon, String style) {
        ToggleButton button = new ToggleButton(text, Icons.of(icon));
        button.getStyleClass().addAll(style, "quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text);
        return button;
    }

    /** In a narrow window the two themes are told by their icons alone. */
    void compact(boolean now) {
        for (ToggleButton theme : List.of(light, dark)) {
            theme.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            theme.setTooltip(now ? new Tooltip(theme.getText()) : null);
        }
    }

    /** Shows which theme is on. */
    void show(Theme theme) {
        (theme == Theme.LIGHT ? light : dark).setSelected(true);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    void openImportMenu() {
        imports.show(importing, Side.BOTTOM, 0, 2);
    }

    void openExportMenu() {
        if (!export.isDisabled()) {
            export.requestFocus();
            export.show();
        }
    }

    /** Whether nothing has been imported since the window was opened. */
    BooleanProperty noImportYetProperty() {
        return lastImport.disableProperty();
    }

    /** Whether there is nothing to export. */
    BooleanProperty nothingToExportProperty() {
        return export.disableProperty();
    }
}
