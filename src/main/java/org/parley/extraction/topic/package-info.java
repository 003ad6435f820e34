/** Topics in the terms of SKOS, and the statements that an article makes on them. */
package org.parley.extraction.topic;
