package org.parley.extraction.text;

import java.util.Arrays;
import java.util.Locale;
import org.parley.article.OneLine;
import org.parley.article.Span;

/**
 * The words, numbers and marks of an article, found once and shared by every finder. Kept as parallel arrays, because a
 * finder visits every token.
 *
 * <p>A word is a run of letters and digits with inner apostrophes ({@code Moscow’s} is {@code Moscow} and {@code ’s});
 * hyphens, slashes and other marks are tokens of their own, so that "Berg-Ruiz" is three tokens. Abbreviations with
 * inner or final full stops ("U.S.", "Sept.", "a.m.") keep their stops.
 */
public final class Tokens {

    static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final String[] lower;
    private final QuotationMarks marks;
    private final boolean hyphenated;

    Tokens(String text, int count, int[] starts, int[] ends) {
        this.text = text;
        this.count = count;
        this.starts = Arrays.copyOf(starts, count);
        this.ends = Arrays.copyOf(ends, count);
        this.marks = QuotationMarks.of(text, count, starts, ends);
        this.hyphenated = text.indexOf(SOFT_HYPHEN) >= 0;
        this.lower = new String[count];
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** First UTF-16 unit of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** One past the last UTF-16 unit of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The token as written, but for soft hyphens. */
    public String word(int i) {
        return hyphenated ? unhyphenated(i) : text.substring(starts[i], ends[i]);
    }

    private String unhyphenated(int i) {
        return text.substring(starts[i], ends[i]).replace("\u00AD", "");
    }

    /** The token in lower case, with typographic apostrophes made plain, and any single quotation marks “ and ”. */
    public String lower(int i) {
        String known = lower[i];
        if (known == null) {
            known = marks.opens(i) ? "“"
                    : marks.closes(i) ? "”"
                            : isPlain(i) ? word(i)
                                    : word(i).toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2010', '-')
                                            .replace('\u2011', '-');
            lower[i] = known;
        }
        return known;
    }

    private boolean isPlain(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The first unit of token {@code i}; “ or ” for a single quotation mark. */
    public char first(int i) {
        char c = text.charAt(starts[i]);
        if (c != '\'' && c != '‘' && c != '’' && c != '`') {
            return c;
        }
        return marks.opens(i) ? '“' : marks.closes(i) ? '”' : c;
    }

    /** True if token {@code i} begins with an upper-case letter. */
    public boolean capitalised(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    /** True if token {@code i} begins with a letter. */
    public boolean isWord(int i) {
        return Character.isLetter(text.charAt(starts[i]));
    }

    /** True if token {@code i} begins with a digit. */
    public boolean isNumber(int i) {
        return Character.isDigit(text.charAt(starts[i]));
    }

    /**
     * True if nothing stands between token {@code i} and the one before it but the line end that parts a word there.
     */
    public boolean touchesPrevious(int i) {
        return i > 0 && (ends[i - 1] == starts[i]
                || text.charAt(ends[i - 1] - 1) == '-' && OneLine.partsWord(text, ends[i - 1], starts[i]));
    }

    /** From the start of token {@code from} to the end of token {@code to - 1}. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first token that begins at or after {@code offset}; {@link #count()} if none does. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
