package org.parley.extraction.text;

import java.util.BitSet;

/**
 * Tells single quotation marks from apostrophes, so that 'talks' is quoted like “talks”: British papers and most
 * headlines quote so, and old wires write {@code ``talks''}. A mark that opens a quotation has a word behind it and
 * none before it; the one that closes it is the next that has no word behind it, unless that may be the apostrophe of
 * a plural ("the leaders' talks") and another one follows. Within double quotation marks a single one is left as it
 * is.
 */
final class QuotationMarks {

    /** A mark that nothing closes within so many UTF-16 units opened no quotation. */
    private static final int LONGEST = 1500;

    /** What the first quoted word may stand behind. */
    private static final String SIGNS = "[$£€…";

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    private QuotationMarks(String text, int count, int[] starts, int[] ends) {
        this.text = text;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
    }

    /** The marks among the first {@code count} tokens of {@code text}, which begin and end at these offsets. */
    static QuotationMarks of(String text, int count, int[] starts, int[] ends) {
        QuotationMarks marks = new QuotationMarks(text, count, starts, ends);
        if (text.indexOf('\'') >= 0 || text.indexOf('‘') >= 0) {
            marks.find();
        }
        return marks;
    }

    /** True if token {@code i} is a single mark that opens a quotation. */
    boolean opens(int i) {
        return opening.get(i);
    }

    /** True if token {@code i} is a single mark that closes a quotation. */
    boolean closes(int i) {
        return closing.get(i);
    }

    private void find() {
        boolean doubled = false;
        for (int i = 0; i < count; i++) {
            doubled &= i == 0 || !isParagraphEnd(i);
            char c = text.charAt(starts[i]);
            if (c == '“' || c == '"' && !doubled) {
                doubled = true;
            } else if (c == '”' || c == '"') {
                doubled = false;
            } else if (isDouble(i)) {
                (c == '`' ? opening : closing).set(i);
            } else if (!doubled && mayOpen(i)) {
                i = quoted(i);
            }
        }
    }

    /** Marks the quotation that may begin at {@code open}; answers the last token that need not be looked at again. */
    private int quoted(int open) {
        int last = -1;
        for (int i = open + 1; i < count && starts[i] - starts[open] < LONGEST && !isParagraphEnd(i); i++) {
            if (mayOpen(i)) {
                break;
            }
            if (mayClose(i)) {
                boolean plural = mayBePlural(i);
                last = last < 0 || !plural ? i : last;
                if (!plural) {
                    break;
                }
            }
        }
        if (last < 0) {
            return open;
        }
        opening.set(open);
        closing.set(last);
        return last;
    }

    private boolean isDouble(int i) {
        return ends[i] == starts[i] + 2 && text.charAt(starts[i]) == text.charAt(starts[i] + 1)
                && "`'".indexOf(text.charAt(starts[i])) >= 0;
    }

    private boolean isSingle(int i) {
        char c = text.charAt(starts[i]);
        return ends[i] == starts[i] + 1 && (c == '\'' || c == '‘' || c == '’');
    }

    private boolean mayOpen(int i) {
        return isSingle(i) && text.charAt(starts[i]) != '’' && !isWordAt(starts[i] - 1)
                && (isWordAt(ends[i]) && !isShortYear(ends[i]) || isSignAt(ends[i]));
    }

    /** "'80s", "the summit of '72". */
    private boolean isShortYear(int at) {
        return Character.isDigit(text.charAt(at)) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)));
    }

    private boolean mayClose(int i) {
        return isSingle(i) && text.charAt(starts[i]) != '‘' && ends[i - 1] == starts[i] && !isWordAt(ends[i]);
    }

    /** "The leaders' talks": the word ends in s, and another follows. */
    private boolean mayBePlural(int i) {
        return i + 1 < count && text.charAt(starts[i] - 1) == 's' && starts[i + 1] > ends[i] && isWordAt(starts[i + 1]);
    }

    private boolean isWordAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** "'[We] agreed'", "'$5 billion'". */
    private boolean isSignAt(int at) {
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    /** True if a blank line, or a line end behind a sentence, stands before token {@code i}. */
    private boolean isParagraphEnd(int i) {
        int lineEnd = text.indexOf('\n', ends[i - 1], starts[i]);
        return lineEnd >= 0 && (text.indexOf('\n', lineEnd + 1, starts[i]) >= 0
                || !Character.isLetterOrDigit(text.charAt(ends[i - 1] - 1)) && text.charAt(ends[i - 1] - 1) != ','
                        && text.charAt(ends[i - 1] - 1) != '-');
    }
}
