package org.parley.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.ClaimGrid.Claim;
import org.parley.timeline.claim.ClaimGrid.Row;
import org.parley.timeline.claim.ClaimGrid.Stance;

/** Writes for a terminal who says what of an event. */
final class ClaimsText {

    private final PrintWriter out;
    private final ClaimGrid grid;

    ClaimsText(PrintWriter out, ClaimGrid grid) {
        this.out = out;
        this.grid = grid;
    }

    void print() {
        out.println("  Who says so");
        for (ClaimGrid.Origin origin : grid.origins()) {
            out.println("    " + keys(origin) + "  " + origin.name()
                    + origin.first().published().map(day -> ", " + day).orElse(""));
        }
        grid.rows().forEach(this::row);
    }

    private void row(Row row) {
        out.println("    " + TerminalWords.capitalised(row.attribute().words())
                + (row.timeline().isBlank() ? "" : ": " + row.timeline()));
        row.cells().stream().flatMap(cell -> cell.claims().stream().sorted(Comparator.comparing(Claim::stance)))
                .forEach(this::claim);
        List<Integer> silent = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).stance() == Stance.SILENT).boxed().toList();
        if (!silent.isEmpty()) {
            out.println("      " + Stance.SILENT.words() + ": " + silent.stream().map(grid.origins()::get)
                    .map(ClaimsText::keys).collect(Collectors.joining(", ")));
        }
    }

    private void claim(Claim claim) {
        out.println(
                "      " + claim.stance().words() + ": " + claim.value() + " " + TerminalWords.quoted(claim.words()));
    }

    /** "01 = 02" */
    private static String keys(ClaimGrid.Origin origin) {
        return origin.articles().stream().map(ClaimGrid.Source::key).collect(Collectors.joining(" = "));
    }
}
