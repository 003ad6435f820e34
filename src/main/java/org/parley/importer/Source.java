package org.parley.importer;

import org.parley.article.Metadata;

/**
 * A file to be read.
 *
 * @param file its path as the article will name it
 * @param bytes its content; not copied, and not to be changed
 * @param given what is known about it from outside, which wins over what the text says
 */
public record Source(String file, byte[] bytes, Metadata given) {}
