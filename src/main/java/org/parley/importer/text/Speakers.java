package org.parley.importer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Block;

/**
 * Knows who speaks in a transcript: the words before the colon that paragraph after paragraph begins with. Some of
 * these are whole sentences, unlike the headings of a list of changes ("Removed: …").
 */
final class Speakers {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    /** Who speaks so often speaks in a conversation. */
    private static final int FEWEST_TURNS = 3;

    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> speakInSentences = new HashSet<>();
    /** True if most paragraphs are what somebody says who speaks more than once. */
    private boolean conversation;

    private Speakers() {}

    /** The speakers of the text with these blocks. */
    static Speakers of(List<Block> blocks) {
        Speakers speakers = new Speakers();
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs++;
                String label = label(paragraph.text());
                if (!label.isEmpty()) {
                    speakers.turns.merge(label, 1, Integer::sum);
                    if (paragraph.text().endsWith(".")) {
                        speakers.speakInSentences.add(label);
                    }
                }
            }
        }
        int said = speakers.turns.values().stream().filter(turns -> turns > 1).mapToInt(turns -> turns).sum();
        speakers.conversation = said >= FEWEST_TURNS && said * 2 > paragraphs && !speakers.speakInSentences.isEmpty();
        return speakers;
    }

    /** True if the paragraph is what one of them says, or only names one. */
    boolean speak(String paragraph) {
        String label = label(paragraph);
        return conversation && !label.isEmpty() || speakInSentences.contains(label) && turns.get(label) >= FEWEST_TURNS;
    }

    /** What stands before the first colon, if it is short and a space or nothing follows; else nothing. */
    private static String label(String paragraph) {
        int colon = paragraph.indexOf(':');
        boolean closed = colon > 0 && colon <= LONGEST
                && (colon + 1 == paragraph.length() || paragraph.charAt(colon + 1) == ' ');
        String label = closed ? paragraph.substring(0, colon) : "";
        return label.split(" ").length <= MOST_WORDS ? label : "";
    }
}
