package org.parley.timeline;

import java.util.Locale;

/** The word that stands for a constant, wherever a person or a file is told of it. */
public final class EnumWord {

    private EnumWord() {}

    /** {@code HELD} as "held". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
