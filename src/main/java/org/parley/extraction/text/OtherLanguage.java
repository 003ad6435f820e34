package org.parley.extraction.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;

/** Tells an article in another language than English: it is read and searched, but not analysed. */
public final class OtherLanguage {

    private static final String REASON = "the article is not in English, and only English is analysed";
    private static final Set<String> ENGLISH = WordList.resource("english-words.txt");
    /** So much is looked at, in UTF-16 units. */
    private static final int SAMPLE = 20_000;
    /** Fewer words say nothing: they may all be names. */
    private static final int FEWEST_WORDS = 60;
    /** English has at least one of its small words in this many, even in lists and tables. */
    private static final int ENGLISH_SHARE = 33;
    private static final int FEWEST_LETTERS = 40;

    private int letters;
    private int latin;
    private int words;
    private int english;

    private OtherLanguage() {}

    /** What is to be said of {@code article}, at its first word; nothing if it is in English or too short to tell. */
    public static Optional<NotUnderstood> note(Article article) {
        OtherLanguage counted = new OtherLanguage();
        int left = SAMPLE;
        for (Block block : article.blocks()) {
            int end = Math.min(block.span().end(), block.span().start() + left);
            counted.count(article.text(), block.span().start(), end);
            left -= end - block.span().start();
        }
        if (!counted.isOther()) {
            return Optional.empty();
        }
        Block first = article.blocks().getFirst();
        int start = first.span().start();
        return Optional.of(new NotUnderstood(new Span(start, article.text().offsetByCodePoints(start, 1)),
                first.firstLine(), REASON));
    }

    private void count(String text, int start, int end) {
        int word = start;
        for (int i = start; i <= end; i++) {
            if (i < end && Character.isLetter(text.charAt(i))) {
                letters++;
                latin += Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN ? 1 : 0;
            } else {
                if (i > word) {
                    words++;
                    english += ENGLISH.contains(text.substring(word, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
                word = i + 1;
            }
        }
    }

    private boolean isOther() {
        return letters >= FEWEST_LETTERS && latin * 2 < letters
                || words >= FEWEST_WORDS && english * ENGLISH_SHARE < words;
    }
}
