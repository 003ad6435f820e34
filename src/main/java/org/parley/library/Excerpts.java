package org.parley.library;

import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.importer.UnreadableFileException;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.store.LibraryStore;

/** Shows where in its file a passage stands. */
final class Excerpts {

    private final LibraryStore store;
    private final Deriver deriver;

    Excerpts(LibraryStore store, Deriver deriver) {
        this.store = store;
        this.deriver = deriver;
    }

    Excerpt of(Article article, Span passage, int before, int after) {
        String text = decode(article);
        Span inFile = article.sourceMap().toFile(passage);
        Span marked = new Span(Math.min(inFile.start(), text.length()), Math.min(inFile.end(), text.length()));
        int start = whole(text, Math.max(0, marked.start() - before));
        int end = whole(text, Math.min(text.length(), marked.end() + after));
        return new Excerpt(text.substring(start, end), start, lines(text, start), marked, text.length());
    }

    private String decode(Article article) {
        try {
            return deriver.decode(article, store.articles().source(article.file()).orElseThrow().bytes());
        } catch (UnreadableFileException e) {
            throw new LibraryException(article.file() + " " + e.getMessage(), e);
        }
    }

    /** {@code offset}, or one less where it would cut a surrogate pair in two. */
    private static int whole(String text, int offset) {
        boolean within = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return within ? offset - 1 : offset;
    }

    /** The line that {@code offset} stands on, from 1. */
    private static int lines(String text, int offset) {
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }
}
