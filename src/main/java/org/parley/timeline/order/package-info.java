/** Bounds and orders: difference constraints with their causes, contradictions, and what dates say. */
package org.parley.timeline.order;
