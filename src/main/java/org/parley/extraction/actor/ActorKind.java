package org.parley.extraction.actor;

/** What an actor is. */
public enum ActorKind {
    PERSON, STATE, ORGANISATION, PLACE
}
