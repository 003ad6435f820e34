/**
 * The events that an article speaks of. {@link org.parley.extraction.event.EventFinder} goes through the rooms in
 * their order: {@code grammar} reads the words, {@code mention} finds what names an event, {@code identity} gathers
 * what names the same one, and {@code title}, {@code order} and {@code salience} tell what it is called, what came
 * first and what matters. What is found is in this package.
 */
package org.parley.extraction.event;
