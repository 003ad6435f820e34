package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.ClaimGrid.Cell;
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
        out.println("    " + Words.capitalised(row.attribute().words())
                + (row.timeline().isBlank() ? "" : ": " + row.timeline()));
        row.cells().forEach(this::cell);
        List<Integer> silent = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).stance() == Stance.SILENT).boxed().toList();
        if (!silent.isEmpty()) {
            out.println("      " + Stance.SILENT.words() + ": " + silent.stream().map(grid.origins()::get)
                    .map(ClaimsText::keys).collect(Collectors.joining(", ")));
        }
    }

    /** What is said in one way on one line. */
    private void cell(Cell cell) {
        Map<Stance, List<Claim>> byStance = cell.claims().stream()
                .collect(Collectors.groupingBy(Claim::stance, TreeMap::new, Collectors.toList()));
        byStance.forEach((stance, claims) -> out.println("      " + stance.words() + ": " + claims.stream()
                .map(claim -> claim.value() + " " + Words.quoted(claim.words())).collect(Collectors.joining(", "))));
    }

    /** "01 = 02" */
    private static String keys(ClaimGrid.Origin origin) {
        return origin.articles().stream().map(ClaimGrid.Source::key).collect(Collectors.joining(" = "));
    }
}
