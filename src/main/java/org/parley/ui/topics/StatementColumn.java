package org.parley.ui.topics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.extraction.topic.Role;
import org.parley.timeline.StatementEntry;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Quoting;
import org.parley.ui.common.Words;

/** The cards of one role, and below them those of a role that goes with it. */
final class StatementColumn extends VBox {

    /** A card, or the head of the second role. */
    sealed interface Entry {
        record Head(Role role, int count) implements Entry {}

        record Card(StatementEntry statement) implements Entry {}
    }

    private final TopicsViewModel model;
    private final List<Role> roles;
    private final Label count = Labels.whole("0", "tiny", "muted");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);

    /** @param roles the first heads the column, the others have their heads among the cards */
    StatementColumn(TopicsViewModel model, List<Role> roles) {
        super(2);
        this.model = model;
        this.roles = roles;
        list.getStyleClass().add("cards");
        list.setAccessibleText(roles.stream().map(Words::of).collect(Collectors.joining(", ")));
        list.setPlaceholder(Labels.of("none found", "small", "subtle"));
        list.setCellFactory(view -> new StatementCell(model));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(model::openPassage);
            }
        });
        Quoting.from(list, () -> selected().map(TopicsViewModel::quoted));
        list.getSelectionModel().selectedItemProperty().subscribe(
                now -> selected().ifPresent(row -> model.selectedProperty().set(Optional.of(row))));
        model.selectedProperty().subscribe(now -> mark(now));
        model.statements().subscribe(this::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(roles.getFirst(), count), list);
        show();
    }

    private void show() {
        entries.clear();
        for (Role role : roles) {
            List<StatementEntry> rows = model.statements().stream().filter(row -> row.role() == role).toList();
            if (role == roles.getFirst()) {
                count.setText(Words.number(rows.size()));
            } else if (!rows.isEmpty()) {
                entries.add(new Entry.Head(role, rows.size()));
            }
            rows.forEach(row -> entries.add(new Entry.Card(row)));
        }
        mark(model.selectedProperty().get());
    }

    private Optional<StatementEntry> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Entry.Card card ? Optional.of(card.statement())
                : Optional.empty();
    }

    private void mark(Optional<StatementEntry> now) {
        int index = now.map(row -> entries.indexOf(new Entry.Card(row))).orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(index);
        }
    }

    /** The head of a role: its name, what it means, how many statements. */
    static HBox head(Role role, Label count) {
        HBox head = new HBox(8, Labels.whole(Words.of(role), "small", "semibold"),
                Labels.of(meaning(role), "tiny", "muted"), Labels.gap(), count);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("statement-head");
        return head;
    }

    private static String meaning(Role role) {
        return switch (role) {
            case AGENDA -> "said to be discussed";
            case EXPECTATION -> "said to be possible";
            case CONCERN -> "said to be feared";
            case OUTCOME -> "reported as result";
            case RECOMMENDATION -> "advised";
            case BACKGROUND -> "reported as setting";
        };
    }
}
