package org.parley.ui.tables;

import org.parley.library.LibraryViews.TableView;

/** Takes a table out of the window. */
public interface TableExports {

    /** What a table can be written as. */
    enum Kind {
        CSV("CSV", "cells only, UTF-8", ".csv"),
        CSV_METADATA("CSV + metadata", "adds article, section, lines", ".csv"),
        JSON("JSON", "one object per table", ".json"),
        MARKDOWN("Markdown", "pipe table with its source", ".md");

        private final String title;
        private final String meaning;
        private final String ending;

        Kind(String title, String meaning, String ending) {
            this.title = title;
            this.meaning = meaning;
            this.ending = ending;
        }

        String title() {
            return title;
        }

        String meaning() {
            return meaning;
        }

        /** How the names of its files end. */
        public String ending() {
            return ending;
        }
    }

    /** Asks where, and writes {@code table} there. */
    void export(TableView table, Kind kind);

    /** Asks for a folder, and writes all tables of the library there. */
    void exportAll();

    /** Asks where, and writes the tables of the same columns there, one below the other. */
    void exportStacked();

    /** Hears that the table is on the clipboard. */
    void copied(TableView table);
}
