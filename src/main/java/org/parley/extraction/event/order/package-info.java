/** Which of the events of an article came first: by its words, by dates, by statuses, by the telling. */
package org.parley.extraction.event.order;
