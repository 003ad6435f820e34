package org.parley.article;

import java.util.Optional;

/**
 * An article that a person removed: its file is kept, and nothing of it counts.
 *
 * @param key the short key that it went by; another may go by it now
 * @param published in EDTF
 */
public record RemovedArticle(String file, String key, String title, Optional<String> published,
        Optional<String> outlet) {}
