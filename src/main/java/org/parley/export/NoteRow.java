package org.parley.export;

import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.timeline.Note;

/**
 * A note with the article that it is written on, in or about.
 *
 * @param entry the article in a list; empty if the note is about none
 * @param article the same with its text
 */
public record NoteRow(Note note, Optional<ArticleEntry> entry, Optional<Article> article) {}
