package org.parley.export;

import java.util.Optional;
import org.parley.article.Block;

/**
 * A table with where it stands.
 *
 * @param introducedBy the line that leads it in
 */
public record SourceTable(SourceFile article, String articleTitle, Optional<String> published,
        Optional<String> introducedBy, Block.Table table) {}
