package org.parley.importer.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns the indentation of the items of one list, given in order, into their depth. */
final class Depths {

    private final Deque<Integer> indents = new ArrayDeque<>();

    /** The depth of the next item, 0 for the outermost. */
    int of(int indent) {
        while (!indents.isEmpty() && indents.peek() > indent) {
            indents.pop();
        }
        if (indents.isEmpty() || indents.peek() < indent) {
            indents.push(indent);
        }
        return indents.size() - 1;
    }
}
