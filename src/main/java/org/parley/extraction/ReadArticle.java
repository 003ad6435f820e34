package org.parley.extraction;

import org.parley.article.Article;

/** An article with what was found in it. */
public record ReadArticle(Article article, Findings findings) {}
