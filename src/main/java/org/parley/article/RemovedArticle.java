package org.parley.article;

import java.util.Optional;

/**
 * An article that a person removed: its file is kept, and nothing of it counts.
 *
 * @param published in EDTF
 */
public record RemovedArticle(String file, String title, Optional<String> published, Optional<String> outlet) {}
