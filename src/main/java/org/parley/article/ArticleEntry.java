package org.parley.article;

import java.util.Optional;

/**
 * One article in a list.
 *
 * @param key the short key that it goes by in the window
 * @param titleDerived true if the file has no title of its own
 * @param published in EDTF
 * @param events how many events of the timeline it speaks of
 * @param sha256 of the bytes of the file, lower-case hexadecimal
 * @param reprintOf the article that it goes back to, if it is that story reprinted: the two count as one source
 */
public record ArticleEntry(String file, String key, String title, boolean titleDerived, Optional<String> published,
        Optional<String> outlet, int events, int tables, int statements, String sha256, Optional<String> reprintOf) {}
