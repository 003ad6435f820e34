/** Who says what of an event, and what was expected of it beside what came of it. */
package org.parley.timeline.claim;
