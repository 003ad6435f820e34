package org.parley.article;

import java.util.List;

/**
 * Where each run of the canonical text stands in the decoded file. Plain text is its own file, so its map has no runs.
 *
 * @param runs in the order of the canonical text; text between two runs (a line end that a reader sees and the file
 *     does not have) belongs to none
 */
public record SourceMap(List<Run> runs) {

    /** The text is the file. */
    public static final SourceMap IDENTITY = new SourceMap(List.of());

    public SourceMap {
        runs = List.copyOf(runs);
    }

    /**
     * A run of text.
     *
     * @param text the range in the canonical text
     * @param file the range in the decoded file, in UTF-16 units; longer or shorter where the file has entities
     */
    public record Run(Span text, Span file) {}

    /** The smallest range of the decoded file that holds {@code span}; empty at 0 if no run does. */
    public Span toFile(Span span) {
        if (runs.isEmpty()) {
            return span;
        }
        Span found = null;
        for (Run run : runs) {
            if (run.text().overlaps(span)) {
                Span part = partOf(run, span);
                found = found == null ? part : found.union(part);
            }
        }
        return found == null ? new Span(0, 0) : found;
    }

    private static Span partOf(Run run, Span span) {
        if (run.text().length() != run.file().length()) {
            return run.file();
        }
        int shift = run.file().start() - run.text().start();
        return new Span(Math.max(span.start(), run.text().start()) + shift,
                Math.min(span.end(), run.text().end()) + shift);
    }
}
