/** The statements on a topic, and the words that show it. */
package org.parley.ui.topics;
