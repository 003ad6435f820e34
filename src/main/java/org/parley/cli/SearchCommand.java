package org.parley.cli;

import java.util.List;
import org.parley.library.Library;
import org.parley.library.LibraryViews;
import org.parley.library.Settings;
import org.parley.timeline.EnumWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley search}: finds words in everything a library holds. */
@Command(name = "search", description = "Finds words in titles, headings, text, tables, events, topics and notes.")
final class SearchCommand extends LibraryCommand {

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words; \"in quotes\" as a phrase.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many hits; ${DEFAULT-VALUE} if not given.")
    private int limit = 20;

    SearchCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageException("--limit is at least 1, not " + limit);
        }
        String query = String.join(" ", words);
        if (query.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException("name the words to look for");
        }
        try (Library opened = library.open()) {
            LibraryViews.SearchPage page = opened.searches().page(query, 0, limit);
            for (LibraryViews.Hit hit : page.hits()) {
                output.out().println(line(hit));
            }
            if (page.hits().isEmpty()) {
                output.out().println("No passage contains " + page.query());
            } else if (page.more()) {
                output.out().println("… " + (page.isCounted() ? page.total() - page.hits().size() + " more"
                        : "more than " + LibraryViews.SearchPage.MOST_COUNTED + " in all") + ": see --limit");
            }
            return ExitCode.DONE;
        }
    }

    private static String line(LibraryViews.Hit hit) {
        String place = hit.span().isPresent() ? hit.key() + " line " + hit.line() : EnumWord.of(hit.kind());
        return place + "\t" + hit.title() + "\t" + TerminalWords.flat(hit.snippet());
    }
}
