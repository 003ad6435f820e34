package org.parley.importer;

import java.util.List;
import org.parley.article.Block;

/** Tells the paragraphs that do something else than tell: lead in what follows, or say who wrote the article. */
public final class ParagraphRoles {

    private ParagraphRoles() {}

    /** The same blocks, with the role of each paragraph. */
    public static List<Block> marked(List<Block> blocks) {
        return Credits.marked(LeadIns.marked(blocks));
    }
}
