package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.article.ArticleEntry;
import org.parley.timeline.EnumWord;
import tools.jackson.core.JsonGenerator;

/** The notes of a person as a JSON array. */
public final class NotesJson {

    private NotesJson() {}

    /** Writes {@code notes}, with a line end after them. */
    public static void write(Iterable<NoteRow> notes, Writer out) throws IOException {
        Json.documents(out, notes, NotesJson::note);
    }

    private static void note(JsonGenerator json, NoteRow row) {
        json.writeStringProperty("about", EnumWord.of(row.note().on()));
        json.writeStringProperty("target", row.note().target());
        json.writeStringProperty("title", row.note().title());
        json.writeStringProperty("note", row.note().text());
        json.writeStringProperty("changed", row.note().changed());
        Json.put(json, "file", row.entry().map(ArticleEntry::file));
        Json.put(json, "articleTitle", row.entry().map(ArticleEntry::title));
        Json.put(json, "outlet", row.entry().flatMap(ArticleEntry::outlet));
        Json.put(json, "published", row.entry().flatMap(ArticleEntry::published));
        Json.put(json, "sha256", row.entry().map(ArticleEntry::sha256));
        Json.evidence(json, "evidence", row.note().words().stream().toList());
    }
}
