package org.parley.timeline;

/** What a note is written on. */
public enum NoteOn {
    EVENT, ARTICLE, TOPIC, TABLE
}
