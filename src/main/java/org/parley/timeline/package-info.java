/**
 * What the articles tell together: events, their bounds and their order, as values that store, export and window
 * share. The rooms below find them: {@code identity} which mentions are one event, {@code order} when each can have
 * been and what came first, {@code weave} puts both together; {@code explain}, {@code claim} and {@code layout} answer
 * what is asked of a timeline. Pure functions.
 */
package org.parley.timeline;
