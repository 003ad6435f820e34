package org.parley.export.figure;

/** The two sets of colours. */
public enum Palette {
    LIGHT, DARK
}
