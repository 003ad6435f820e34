package org.parley.export;

import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;

/** A row of the list of articles. */
public record ArticleRow(ArticleEntry entry, Metadata metadata) {}
