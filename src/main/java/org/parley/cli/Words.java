package org.parley.cli;

import java.util.Locale;

/** How words are written on a terminal. */
final class Words {

    private Words() {}

    /** An enum constant: {@code HELD} as "held". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Words on one line, with one space for any white space. */
    static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
