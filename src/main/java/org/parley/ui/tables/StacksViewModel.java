package org.parley.ui.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.export.TableStack;
import org.parley.export.TableStack.Cell;
import org.parley.export.TableStack.Row;
import org.parley.library.Stacking;
import org.parley.library.Stacking.Head;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Place;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** The tables of the library that have the same columns, one below the other, and the stack that is open. */
public final class StacksViewModel {

    /** Which stacks there are, and how many tables are in none. */
    private final Desk desk;

    private record Listed(Stacking stacking, List<Head> heads, int alone) {}

    /**
     * A stack that is open.
     *
     * @param keys of the articles, by their files
     */
    public record Open(TableStack stack, Map<String, String> keys) {

        String where(Row row) {
            return keys.get(row.source().article().file()) + " line " + row.line().line();
        }

        int differing() {
            return (int) stack.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell::differs).count();
        }
    }

    private final Tasks.Latest listing;
    private final Tasks.Latest opening;
    private final ObservableList<Head> heads = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty onlyDiffering = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final ReadOnlyObjectWrapper<Optional<Listed>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean outdated = true;

    public StacksViewModel(Desk desk) {
        this.desk = desk;
        this.listing = desk.tasks().latest();
        this.opening = desk.tasks().latest();
        desk.changes().nowAndAfterEach(() -> {
            outdated = true;
            loadIfShown();
        });
        shown.subscribe((before, now) -> loadIfShown());
        onlyDiffering.subscribe((before, now) -> showRows());
        desk.navigator().placeProperty().subscribe(place -> {
            if (place instanceof Place.OfTable asked && asked.table().isPresent()) {
                shown.set(false);
            }
        });
    }

    /** All tables of the library are looked at for this, so it waits until a person wants to see it. */
    private void loadIfShown() {
        if (shown.get() && outdated) {
            load();
        }
    }

    /** Looks for tables of the same columns, and opens the stack that was open, or the first. */
    void load() {
        outdated = false;
        listing.run(() -> {
            Stacking stacking = Stacking.of(desk.library());
            return new Listed(stacking, stacking.heads(), stacking.alone().size());
        }, now -> {
            problem.clear();
            List<String> before = open.get().map(was -> was.stack().columns()).orElse(List.of());
            open.set(Optional.empty());
            heads.setAll(now.heads());
            listed.set(Optional.of(now));
            heads.stream().filter(head -> head.columns().equals(before)).findFirst()
                    .or(() -> heads.stream().findFirst()).ifPresent(this::open);
        }, problem::tell);
    }

    /** Opens a stack. */
    void open(Head head) {
        Stacking stacking = listed.get().orElseThrow().stacking();
        opening.run(() -> new Open(stacking.stack(head.number()), stacking.keys(head.number())), now -> {
            problem.clear();
            open.set(Optional.of(now));
            showRows();
        }, problem::tell);
    }

    private void showRows() {
        rows.setAll(open.get().stream().flatMap(now -> now.stack().rows().stream())
                .filter(row -> !onlyDiffering.get() || row.cells().stream().anyMatch(Cell::differs)).toList());
    }

    /** What other tables have where {@code row} has its cell {@code column}, each with its place. */
    List<String> others(Row row, int column) {
        return open.get().stream().flatMap(now -> now.stack().rows().stream()
                .filter(other -> !other.source().equals(row.source()) && other.thing().equals(row.thing()))
                .map(other -> Words.quoted(other.cells().get(column).words()) + " (" + now.where(other) + ")"))
                .distinct().toList();
    }

    /** Opens the reader at a cell. */
    void openPassage(Row row, int column) {
        desk.navigator().openPassage(row.source().article().file(),
                row.line().spans().get(row.cells().get(column).column()));
    }

    /** The stacks in the order of their first tables. */
    ObservableList<Head> heads() {
        return heads;
    }

    /** The rows of the open stack that are shown. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** How many tables are in no stack; empty until that is known. */
    ObservableValue<Optional<Integer>> aloneProperty() {
        return listed.map(now -> now.map(Listed::alone));
    }

    /** True while stacks are shown in place of single tables. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** True while rows in which nothing differs are left out. */
    BooleanProperty onlyDifferingProperty() {
        return onlyDiffering;
    }

    ReadOnlyObjectProperty<Optional<Open>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    ReadOnlyBooleanProperty listingProperty() {
        return listing.busyProperty();
    }

    ReadOnlyBooleanProperty openingProperty() {
        return opening.busyProperty();
    }
}
