package org.parley.timeline;

import org.parley.article.Article;
import org.parley.extraction.Findings;

/**
 * What one article contributes to the timeline.
 *
 * @param key the short key that the article goes by in the window
 */
public record ArticleFindings(Article article, String key, Findings findings) {}
