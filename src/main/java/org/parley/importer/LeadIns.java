package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Block;

/** Finds the paragraphs that only lead in the block after them: "Key topics include:". */
final class LeadIns {

    private LeadIns() {}

    /** The same blocks, with the paragraphs marked that introduce what follows. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph lead && lead.text().endsWith(":")
                    && !(blocks.get(i + 1) instanceof Block.Heading)) {
                marked.set(i, lead.as(Block.Paragraph.Role.LEAD_IN));
            }
        }
        return marked;
    }
}
