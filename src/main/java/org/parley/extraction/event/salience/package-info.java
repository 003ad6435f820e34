/** Which events an article is about, and which it only mentions. */
package org.parley.extraction.event.salience;
