package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.SourceMap;
import org.parley.article.Span;

/**
 * Writes the canonical text of a marked-up file and remembers where each run of it stands in the file. White space is
 * written as a reader sees it: one space for any run of it, none at the ends of a line.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Run> runs = new ArrayList<>();
    private int textStart;
    private int fileStart;
    private int fileEnd;
    private Span pendingSpace;

    /** UTF-16 units written so far, a space that may still be dropped not counted. */
    public int length() {
        return text.length();
    }

    /** The words at {@code span}. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** What was written since {@code start}, without white space at its ends; nothing if it is blank. */
    public Optional<Span> since(int start) {
        int from = Math.min(start, text.length());
        int to = text.length();
        while (from < to && Whitespace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Writes one character that stands at {@code [from, to)} of the file. */
    public void character(char c, int from, int to) {
        if (Whitespace.is(c)) {
            pendingSpace = pendingSpace == null ? new Span(from, to) : pendingSpace.union(new Span(from, to));
            return;
        }
        if (pendingSpace != null && !atLineStart()) {
            put(' ', pendingSpace.start(), pendingSpace.end());
        }
        pendingSpace = null;
        put(c, from, to);
    }

    /** Writes one character as it is, white space too. */
    public void verbatim(char c, int from, int to) {
        pendingSpace = null;
        put(c, from, to);
    }

    /** Writes words that a reader sees and the file does not have, such as the bullet of a list. */
    public void added(String words) {
        closeRun();
        pendingSpace = null;
        text.append(words);
        textStart = text.length();
    }

    /** Begins a new line, unless one has begun already. */
    public void line() {
        if (!text.isEmpty() && !atLineStart()) {
            added("\n");
        }
        pendingSpace = null;
    }

    /** Begins a new paragraph: a line after a blank one. */
    public void paragraph() {
        line();
        if (!text.isEmpty() && (text.length() < 2 || text.charAt(text.length() - 2) != '\n')) {
            added("\n");
        }
    }

    /** Takes back everything from {@code start} on. */
    public void cut(int start) {
        closeRun();
        text.setLength(start);
        pendingSpace = null;
        while (!runs.isEmpty() && runs.getLast().text().end() > start) {
            runs.removeLast();
        }
        textStart = start;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Where the runs of the text stand in the file. */
    public SourceMap sourceMap() {
        closeRun();
        return new SourceMap(runs);
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void put(char c, int from, int to) {
        boolean continues = text.length() > textStart && from == fileEnd && to == from + 1
                && text.length() - textStart == fileEnd - fileStart;
        if (!continues) {
            closeRun();
            fileStart = from;
        }
        fileEnd = to;
        text.append(c);
    }

    private void closeRun() {
        if (text.length() > textStart && fileEnd > fileStart) {
            runs.add(new SourceMap.Run(new Span(textStart, text.length()), new Span(fileStart, fileEnd)));
        }
        textStart = text.length();
        fileStart = fileEnd;
    }
}
