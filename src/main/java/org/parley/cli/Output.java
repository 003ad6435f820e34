package org.parley.cli;

import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out what was asked for
 * @param err progress and complaints
 * @param terminal true if a person watches {@code err}, so that progress is worth showing
 */
public record Output(PrintWriter out, PrintWriter err, boolean terminal) {

    /** True if some of what was asked for could not be written. */
    boolean isLost() {
        return out.checkError();
    }

    /** One line about something that went wrong. */
    void complain(String sentence) {
        err.println("parley: " + sentence);
        err.flush();
    }
}
