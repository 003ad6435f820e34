package org.parley.ui.shell;

import org.parley.library.LibraryViews.TableView;
import org.parley.ui.tables.TableExports;

/** Writes what the window shows to files: asks where, works in the background, says what was written. */
final class Exporting implements TableExports {

    private final Desk desk;

    Exporting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void export(TableView table, Kind kind) {
        desk.toasts().failed("Not yet");
    }

    @Override
    public void exportAll() {
        desk.toasts().failed("Not yet");
    }

    @Override
    public void copied(TableView table) {
        desk.toasts().done("Table " + table.table().number() + " of " + table.row().key() + " is on the clipboard");
    }
}
