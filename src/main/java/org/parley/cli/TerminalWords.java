package org.parley.cli;

import org.parley.article.OneLine;
import org.parley.timeline.Evidence;

/** How words are written on a terminal. */
final class TerminalWords {

    private TerminalWords() {}

    /** {@code word} with its first letter in upper case. */
    static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "1 row", "3 rows". */
    static String count(int number, String one) {
        return number + " " + counted(number, one);
    }

    /** "row" for one, else "rows". */
    static String counted(int number, String one) {
        return number == 1 ? one : one + "s";
    }

    /** What a source says and where: “words” [key line 3]. */
    static String quoted(Evidence words) {
        return "“" + flat(words.quote()) + "” [" + words.key() + " line " + words.line() + "]";
    }

    /** Words on one line, with one space for any white space. */
    static String flat(String words) {
        return OneLine.of(words);
    }
}
