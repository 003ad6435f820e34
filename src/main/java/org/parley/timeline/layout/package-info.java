/** Sorts the events of a timeline into sequences, lanes and columns, without pixels. */
package org.parley.timeline.layout;
