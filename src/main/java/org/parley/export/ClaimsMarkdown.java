package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.timeline.claim.ClaimGrid;

/** Who says what of events as Markdown: for each event a table of its attributes and the origins that speak of it. */
public final class ClaimsMarkdown {

    private ClaimsMarkdown() {}

    /** Writes {@code events}. */
    public static void write(Iterable<ClaimedEvent> events, Writer out) throws IOException {
        out.write("# Who says so\n");
        for (ClaimedEvent event : events) {
            out.write("\n## " + Markdown.text(event.event().title()) + "\n\n");
            List<String> header = new ArrayList<>(List.of("", "Timeline"));
            event.grid().origins().forEach(origin -> header.add(name(origin)));
            Markdown.header(out, header);
            for (ClaimGrid.Row row : event.grid().rows()) {
                List<String> cells = new ArrayList<>(List.of(row.attribute().words(), row.timeline()));
                row.cells().forEach(cell -> cells.add(cell(cell)));
                Markdown.row(out, cells);
            }
        }
    }

    /** "Reuters, also in Gulf Times (a.txt, b.txt)" */
    private static String name(ClaimGrid.Origin origin) {
        return origin.name() + " (" + origin.articles().stream().map(ClaimGrid.Source::file)
                .collect(Collectors.joining(", ")) + ")";
    }

    private static String cell(ClaimGrid.Cell cell) {
        return cell.claims().isEmpty() ? ClaimGrid.Stance.SILENT.words()
                : cell.claims().stream()
                        .map(claim -> claim.stance().words() + ": " + claim.value() + " “" + claim.words().quote()
                                + "” (line " + claim.words().line() + ")")
                        .collect(Collectors.joining("; "));
    }
}
