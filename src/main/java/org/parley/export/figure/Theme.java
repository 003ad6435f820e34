package org.parley.export.figure;

/** The two sets of colours. */
public enum Theme {
    LIGHT, DARK
}
