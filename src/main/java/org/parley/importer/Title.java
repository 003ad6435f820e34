package org.parley.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Block;

/**
 * The title of an article.
 *
 * @param derived true if the file has no title of its own
 */
public record Title(String text, boolean derived) {

    private static final int LONGEST_FIRST_WORDS = 80;

    /**
     * The title of an article with these blocks: what is known from outside, else the heading that it begins with, else
     * the first heading further down, else its first words.
     */
    public static Title of(Optional<String> known, List<Block> blocks) {
        if (known.isPresent()) {
            return new Title(known.get(), false);
        }
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                return new Title(heading.text(), block != blocks.getFirst());
            }
        }
        return new Title(blocks.isEmpty() ? "" : firstWords(firstWithWords(blocks)), true);
    }

    /** The first block that is more than a credit or a dateline alone on its line, or else the first. */
    private static Block firstWithWords(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Paragraph paragraph
                && (Credits.isCredit(paragraph.text()) || Dateline.isAlone(paragraph.text())))).findFirst()
                .orElse(blocks.getFirst());
    }

    private static String firstWords(Block block) {
        String words = switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.ItemList list -> list.items().getFirst().text();
            case Block.Table table -> words(table);
        };
        if (words.length() <= LONGEST_FIRST_WORDS) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST_FIRST_WORDS);
        return words.substring(0, cut > 0 ? cut
                : Character.isHighSurrogate(words.charAt(LONGEST_FIRST_WORDS - 1))
                        ? LONGEST_FIRST_WORDS - 1
                        : LONGEST_FIRST_WORDS)
                + "…";
    }

    /** The header, or the first row with words where the header has none. */
    private static String words(Block.Table table) {
        Stream<List<String>> rows = Stream.concat(Stream.of(table.columns()),
                table.rows().stream().map(Block.Row::cells));
        return rows.map(cells -> Whitespace.squeeze(String.join(" ", cells))).filter(words -> !words.isEmpty())
                .findFirst().orElse("");
    }
}
