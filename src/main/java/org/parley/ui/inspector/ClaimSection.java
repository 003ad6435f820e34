package org.parley.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.ClaimGrid.Claim;
import org.parley.timeline.claim.ClaimGrid.Origin;
import org.parley.timeline.claim.ClaimGrid.Row;
import org.parley.timeline.claim.ClaimGrid.Stance;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.Words;

/**
 * Who says so: a line for each attribute with how many origins agree, which unfolds to the words of each. What an
 * origin disputes is unfolded from the start.
 */
final class ClaimSection {

    /** So many characters of words leave room for their stance beside them. */
    private static final int SHORT = 16;

    private final ClaimGrid grid;
    private final Navigator navigator;

    ClaimSection(ClaimGrid grid, Navigator navigator) {
        this.grid = grid;
        this.navigator = navigator;
    }

    Section section() {
        Section section = Section.titled("Who says so", Words.count(grid.origins().size(), "origin"),
                grid.rows().stream().map(this::row).toArray(Node[]::new));
        section.setId("who-says-so");
        return section;
    }

    private Node row(Row row) {
        String name = Words.capitalised(row.attribute().words());
        Unfolding line = new Unfolding(name, counts(row), name + ": " + counts(row), () -> cells(row));
        line.unfold(row.isDisputed());
        return line;
    }

    private Node cells(Row row) {
        VBox cells = new VBox(6);
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).stance() != Stance.SILENT) {
                cells.getChildren().add(cell(grid.origins().get(i), row.cells().get(i).claims()));
            }
        }
        String silent = IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).stance() == Stance.SILENT)
                .mapToObj(i -> grid.origins().get(i).first().key()).collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            cells.getChildren().add(Labels.wrapped("Silent: " + silent, "tiny", "muted"));
        }
        return cells;
    }

    /** "3 agree, 1 less exact"; of a single origin, which has no other to agree with, only what it differs in. */
    private static String counts(Row row) {
        if (row.cells().size() == 1 && row.cells().getFirst().stance() == Stance.AGREES) {
            return "1 " + Stance.TELLS.words();
        }
        return row.counts().entrySet().stream().map(count -> count.getValue() + " " + plural(count.getKey(),
                count.getValue())).collect(Collectors.joining(", "));
    }

    private static String plural(Stance stance, int count) {
        String words = stance.words();
        return count > 1 && words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    /** The articles of an origin, who printed them, and what it says. */
    private Node cell(Origin origin, List<Claim> claims) {
        HBox head = Panes.row(4);
        origin.articles().forEach(source -> head.getChildren().add(new ArticleKeyChip(source.key(),
                "article " + source.key() + ", " + source.title(), () -> navigator.openArticle(source.file()))));
        Label name = Labels.of(origin.name(), "tiny", "muted");
        HBox.setHgrow(name, Priority.ALWAYS);
        head.getChildren().add(name);
        VBox cell = new VBox(2, head);
        claims.forEach(claim -> cell.getChildren().add(claim(claim)));
        return cell;
    }

    private Node claim(Claim claim) {
        PassageLink words = new PassageLink(claim.words(), navigator);
        String reading = claim.value().equalsIgnoreCase(claim.words().quote()) ? "" : claim.value();
        words.setAccessibleText(claim.stance().words() + ": " + claim.value() + ". " + words.getAccessibleText());
        Label stance = Labels.wrapped(said(reading, claim.stance()), "tiny",
                claim.stance() == Stance.DIFFERS ? "semibold" : "muted");
        stance.setGraphic(Icons.of(icon(claim.stance()), Icons.SMALL));
        stance.getStyleClass().add("stance");
        if (claim.words().quote().length() > SHORT) {
            return new VBox(words, stance);
        }
        stance.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Panes.row(4, words, Labels.gap(), stance);
        return line;
    }

    /** "14 Jun 2024, differs", "agrees"; what is told and not compared is told by its reading alone: "expectation". */
    private static String said(String reading, Stance stance) {
        return reading.isEmpty() ? stance.words() : stance == Stance.TELLS ? reading : reading + ", " + stance.words();
    }

    private static Feather icon(Stance stance) {
        return switch (stance) {
            case DIFFERS -> Feather.ALERT_TRIANGLE;
            case AGREES -> Feather.CHECK;
            case VAGUER -> Feather.MINUS;
            case CHANGED -> Feather.CLOCK;
            case TELLS, SILENT -> Feather.MESSAGE_SQUARE;
        };
    }
}
