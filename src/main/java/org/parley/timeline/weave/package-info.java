/** Puts a timeline together: all at once, in the memory of a part of it, or only what a change reaches. */
package org.parley.timeline.weave;
