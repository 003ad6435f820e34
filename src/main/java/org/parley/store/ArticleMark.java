package org.parley.store;

/**
 * What stands for the key of an article in what is kept: keys change when articles come, and are put in on reading.
 * Two characters of private use enclose the row of the article.
 */
final class ArticleMark {

    private static final char OPEN = '\uE0A0';
    private static final char CLOSE = '\uE0A1';

    private ArticleMark() {}

    /** Gives the key of an article by its row. */
    interface Keys {
        String of(long article);
    }

    static String of(long article) {
        return OPEN + Long.toString(article) + CLOSE;
    }

    static boolean isIn(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** {@code text} with the keys of the articles in place of their marks. */
    static String resolve(String text, Keys keys) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            resolved.append(text, at, open).append(keys.of(Long.parseLong(text, open + 1, close, 10)));
            at = close + 1;
        }
        return resolved.append(text, at, text.length()).toString();
    }
}
