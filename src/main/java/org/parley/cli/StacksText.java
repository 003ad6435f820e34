package org.parley.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.parley.export.TableStack;
import org.parley.library.Stacking;

/** Writes stacked tables for a terminal, then the tables that are in no stack. */
final class StacksText {

    /** In front of a cell that differs from that of another table. */
    private static final String DIFFERS = "≠ ";

    private final PrintWriter out;

    StacksText(PrintWriter out) {
        this.out = out;
    }

    void print(Stacking stacking) {
        stacking.stacks().forEach(this::print);
        for (Stacking.Alone alone : stacking.alone()) {
            out.println("Alone: " + alone.table().key() + " table " + alone.table().number() + ", "
                    + TerminalWords.flat(String.join(" | ", alone.table().columns())) + ": " + alone.reason());
        }
    }

    private void print(TableStack stack) {
        out.println("Stack " + stack.number() + ", " + TerminalWords.count(stack.tables(), "table") + ": "
                + TerminalWords.flat(String.join(" | ", stack.columns())));
        for (TableStack.Row row : stack.rows()) {
            out.println("  " + TerminalWords.flat(row.cells().stream().map(StacksText::cell)
                    .collect(Collectors.joining(" | "))) + "  [" + row.source().article().file() + " line "
                    + row.line().line() + "]");
        }
        out.println();
    }

    private static String cell(TableStack.Cell cell) {
        return (cell.differs() ? DIFFERS : "") + cell.words()
                + cell.unit().filter(unit -> !cell.words().isBlank()).map(unit -> " (" + unit + ")").orElse("");
    }
}
