/**
 * What an article is, whatever it was read from: its text, its blocks, spans and quotes, its metadata. Depends on
 * nothing.
 */
package org.parley.article;
