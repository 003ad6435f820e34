package org.parley.cli;

import org.parley.article.TableEntry;
import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.Paged;
import org.parley.library.Settings;
import org.parley.library.Stacking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley tables}: lists the tables of all articles. */
@Command(name = "tables", description = "Lists the tables; as JSON or CSV with their cells.")
final class TablesCommand extends LibraryCommand {

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Option(names = "--stacked", description = "Tables of the same columns one below the other, whatever their order, case, plural and units; what differs in rows of the same name is marked.")
    private boolean stacked;

    TablesCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        if (stacked) {
            answer.refuseJson("--stacked");
        }
        try (Library opened = library.open()) {
            return stacked
                    ? answer.print(output, opened, Exports.What.STACKED_TABLES,
                            () -> new StacksText(output.out()).print(Stacking.of(opened)))
                    : answer.print(output, opened, Exports.What.TABLES, () -> text(opened));
        }
    }

    private void text(Library opened) {
        for (TableEntry row : Paged.all(offset -> opened.articles().tables("", offset, Paged.PAGE))) {
            output.out().printf("%-5s table %d, %s: %s%n", row.key(), row.number(),
                    TerminalWords.count(row.rows(), "row"), String.join(", ", row.columns()));
        }
    }
}
