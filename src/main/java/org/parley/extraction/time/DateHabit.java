package org.parley.extraction.time;

import org.parley.extraction.text.Tokens;

/** Whether an article writes 14/8/2023 or 8/14/2023: a figure above 12 in any of its dates tells. */
final class DateHabit {

    private DateHabit() {}

    /** True if a date of the article can only be read with the day first; month first if none tells. */
    static boolean isDayFirst(Tokens tokens) {
        for (int i = 0; i + 4 < tokens.count(); i++) {
            if (tokens.first(i + 1) == '/' && tokens.isNumber(i) && tokens.first(i + 3) == '/') {
                int first = DigitClasses.plain(tokens, i, tokens.count(), 2);
                int second = DigitClasses.plain(tokens, i + 2, tokens.count(), 2);
                if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
                    return true;
                }
            }
        }
        return false;
    }
}
