package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.article.Article;
import org.parley.timeline.EnumWord;

/** The notes of a person as Markdown: each under what it is written on, with the words and the article to cite. */
public final class NotesMarkdown {

    private NotesMarkdown() {}

    /** Writes {@code notes}. */
    public static void write(Iterable<NoteRow> notes, Writer out) throws IOException {
        out.write("# Notes\n");
        for (NoteRow row : notes) {
            out.write("\n## " + Markdown.text(row.note().title()) + " (" + EnumWord.of(row.note().on()) + ")\n\n");
            out.write(Markdown.paragraphs(row.note().text()) + "\n");
            if (row.article().isPresent()) {
                out.write("\n> " + Markdown.text(cited(row, row.article().get())) + "\n");
            }
        }
    }

    private static String cited(NoteRow row, Article article) {
        return row.note().words().map(words -> Citation.of(article, words.span()))
                .orElseGet(() -> Citation.of(article));
    }
}
