package org.parley.importer.text;

/** A text as the finders see it. */
record Page(TextLines lines, Layout layout) {

    static Page of(String text) {
        TextLines lines = new TextLines(text);
        return new Page(lines, Layout.of(lines));
    }
}
