/** Sentences and words: what all finders look at. */
package org.parley.extraction.text;
