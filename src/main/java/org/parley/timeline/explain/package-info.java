/** Answers "why this date?" and "why before?" with sentences and the words that they rest on. */
package org.parley.timeline.explain;
