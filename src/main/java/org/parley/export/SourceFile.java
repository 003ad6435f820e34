package org.parley.export;

/**
 * A file that an export was made from.
 *
 * @param file its path as the library names it
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record SourceFile(String file, String sha256) {}
