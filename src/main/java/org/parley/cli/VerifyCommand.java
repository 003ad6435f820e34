package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Verification;
import org.parley.library.ExportCheck;
import org.parley.library.Library;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley verify}: checks the rows of an export against the files they came from. */
@Command(name = "verify", description = {"Checks an exported CSV against the files.",
        "The words of every row must still stand in their file, and no row may have been edited, added or left out. Rows count from 1 below the header."})
final class VerifyCommand extends LibraryCommand {

    /** Of the rows that share a reason so many are named. */
    private static final int NAMED = 5;

    @Parameters(paramLabel = "EXPORT", description = "A CSV file that Parley wrote, or a folder of them.")
    private Path export = Path.of("");

    @Option(names = "--folder", paramLabel = "DIR", description = "Where the articles are; if not given, where the library found them.")
    private Optional<Path> folder = Optional.empty();

    VerifyCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        if (folder.isPresent()) {
            if (!Files.isDirectory(folder.get())) {
                throw new UsageException("there is no folder " + folder.get());
            }
            return verify(ExportCheck.in(folder.get()));
        }
        try (Library opened = library.open()) {
            return verify(ExportCheck.of(opened));
        }
    }

    private int verify(ExportCheck check) {
        if (!Files.isDirectory(export)) {
            return report(check.verify(export));
        }
        int code = ExitCode.DONE;
        for (Path csv : exports()) {
            output.out().println(csv.getFileName());
            code = Math.max(code, report(check.verify(csv)));
        }
        return code;
    }

    private List<Path> exports() {
        try (Stream<Path> files = Files.list(export)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
            if (found.isEmpty()) {
                throw new UsageException("there is no CSV file in " + export);
            }
            return found;
        } catch (IOException e) {
            throw new UsageException(export + " cannot be listed");
        }
    }

    private int report(Verification found) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        found.differences().forEach(one -> rows.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one.row()));
        rows.forEach((reason, of) -> output.out().println(named(of) + reason));
        found.unchecked().ifPresent(output.out()::println);
        int differing = (int) found.differences().stream().filter(one -> one.row() > 0).count();
        output.out().println(TerminalWords.count(found.rows(), "row") + " checked, "
                + (found.holds() ? "none differs" : differing + " of them " + (differing == 1 ? "differs" : "differ")));
        return found.holds() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }

    /** "row 3: ", "rows 3, 5, 9 and 12 more: "; nothing for the export as a whole. */
    private static String named(List<Integer> rows) {
        String first = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.getFirst() == 0 ? ""
                : (rows.size() == 1 ? "row " : "rows ") + first
                        + (rows.size() > NAMED ? " and " + (rows.size() - NAMED) + " more: " : ": ");
    }
}
