package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import org.parley.library.LibraryViews.Explanation;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.ExpectedTopic;
import org.parley.timeline.claim.Said;
import org.parley.timeline.explain.Explainer.Reason;

/** Writes for a terminal why an event is what it is, and why one came before another. */
final class ExplanationText {

    private final PrintWriter out;

    ExplanationText(PrintWriter out) {
        this.out = out;
    }

    void print(Explanation of) {
        out.println(of.event().title());
        of.reasons().forEach(this::print);
        print(of.expectations());
        new ClaimsText(out, of.claims()).print();
    }

    /** @param reversed true if it was the other way round */
    void print(Event before, Event after, List<Reason> chain, boolean reversed) {
        out.println(before.title() + " before " + after.title());
        if (chain.isEmpty()) {
            out.println(before.id().equals(after.id()) ? "  They are one event."
                    : reversed ? "  No: it is the other way round." : "  Nothing says so.");
        }
        chain.forEach(this::print);
    }

    private void print(Reason reason) {
        String indent = "  ".repeat(reason.depth() + 1);
        out.println(indent + reason.sentence());
        reason.evidence().forEach(evidence -> out.println(indent + "  " + TerminalWords.quoted(evidence)));
    }

    /** What was expected, topic by topic, and below it what came of it. */
    private void print(List<Expectation> expectations) {
        if (!expectations.isEmpty()) {
            out.println("  Expected / What came of it");
        }
        for (ExpectedTopic topic : ExpectedTopic.of(expectations)) {
            out.println("    " + topic.topic());
            topic.pairs().forEach(this::print);
        }
    }

    private void print(Expectation pair) {
        out.println("      " + pair.reason() + ":");
        pair.expected().forEach(said -> out.println("        " + said(said)));
        pair.outcomes().forEach(said -> out.println("          → " + said(said)));
    }

    private static String said(Said said) {
        return EnumWord.of(said.role()) + " " + TerminalWords.quoted(said.words());
    }
}
