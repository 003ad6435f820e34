/** Words an event as a headline does. */
package org.parley.extraction.event.title;
