/** Names of people, states, organisations and places, and whom they stand for. */
package org.parley.extraction.actor;
