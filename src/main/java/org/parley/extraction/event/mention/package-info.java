/** Finds the words that speak of an event, with who takes part, where, when, in which status, and who says so. */
package org.parley.extraction.event.mention;
