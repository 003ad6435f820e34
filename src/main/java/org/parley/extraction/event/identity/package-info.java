/** Gathers the mentions of an article that speak of one event. */
package org.parley.extraction.event.identity;
