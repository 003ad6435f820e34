package org.parley.importer;

import java.nio.charset.Charset;

/**
 * The text of a file.
 *
 * @param text without byte order mark
 * @param charset the encoding that it was read in
 * @param unreadable how many characters stand as U+FFFD because their bytes are none in this encoding
 */
public record DecodedText(String text, Charset charset, int unreadable) {}
