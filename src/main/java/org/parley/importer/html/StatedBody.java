package org.parley.importer.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the linked data of a page gives as the text of its article. It is a guide to where the article ends on the page,
 * and no more: it has no headings, is often cut off, and says nothing of the order.
 */
final class StatedBody {

    private static final int SHINGLE = 4;
    private static final int LEAST_WORDS = 80;
    /** A block belongs to the text if this share of its shingles is in it. */
    private static final double ALIKE = 0.6;
    /** The page must have this share of the text, and the text this share of the page. */
    private static final double COVERED = 0.7;

    private final Set<Integer> shingles;
    private final int words;

    /** @param text the text as the page gives it, perhaps with markup */
    StatedBody(Optional<String> text) {
        List<String> given = words(text.map(html -> Jsoup.parse(html).text()).orElse(""));
        words = given.size();
        shingles = new HashSet<>(shingles(given));
    }

    /**
     * The blocks of {@code leaves} after the last one of the text; none if it is no guide. What stands before the first
     * one is left: few pages count the summary at the head of the article to its text.
     */
    List<Element> after(List<Element> leaves) {
        if (words < LEAST_WORDS) {
            return List.of();
        }
        int last = -1;
        int found = 0;
        int all = 0;
        for (int i = 0; i < leaves.size(); i++) {
            List<String> own = words(leaves.get(i).text());
            List<Integer> grams = shingles(own);
            long known = grams.stream().filter(shingles::contains).count();
            all += own.size();
            if (!grams.isEmpty() && known >= grams.size() * ALIKE) {
                last = i;
                found += own.size();
            }
        }
        boolean guides = found >= words * COVERED && found >= all * COVERED;
        return guides ? List.copyOf(leaves.subList(last + 1, leaves.size())) : List.of();
    }

    private static List<Integer> shingles(List<String> words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            found.add(words.subList(i, i + SHINGLE).hashCode());
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
