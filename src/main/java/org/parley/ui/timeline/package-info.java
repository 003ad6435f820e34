/** The drawing of the timeline and the list that goes with it. */
package org.parley.ui.timeline;
