/** Which events of different articles are one, certainly or possibly, and what a person says of it. */
package org.parley.timeline.identity;
