package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.order.Reports.Report;
import org.parley.extraction.text.Sentence;

/** Finds orders that words say: "ahead of the summit, diplomats spoke", "protests that followed the arrest". */
final class StatedOrder {

    private static final int REACH = 12;

    private final EventText text;
    private final OrderWords words;

    StatedOrder(EventText text, OrderWords words) {
        this.text = text;
        this.words = words;
    }

    /** The orders that the sentences state, in the order of the text. */
    List<OrderFinding> find(Reports reports) {
        List<OrderFinding> found = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            if (reports.in(s).size() > 1) {
                Sentence in = text.sentences().get(s);
                for (int i = in.from(); i < in.to(); i++) {
                    OrderWords.Found word = words.at(text.tokens(), i, in.to()).orElse(null);
                    if (word != null) {
                        read(in, reports.in(s), word, found);
                        i = word.to() - 1;
                    }
                }
            }
        }
        return found;
    }

    private void read(Sentence in, List<Report> reports, OrderWords.Found word, List<OrderFinding> found) {
        Verb next = word.to() < in.to() ? text.verbAt(word.to() - 1) : null;
        boolean plan = next != null && next.tense() == Verb.Tense.INFINITIVE && next.from() == word.to() - 1;
        Report after = complement(reports, word);
        if (after == null || plan) {
            return;
        }
        Report said = opens(in, word) ? main(reports, after) : governor(reports, word);
        if (said == null || said.event() == after.event()) {
            return;
        }
        int first = word.before() ? said.event() : after.event();
        int second = word.before() ? after.event() : said.event();
        found.add(new OrderFinding(first, second, "“" + word.words() + "”", Strength.STATED, evidence(word, after)));
    }

    private List<Span> evidence(OrderWords.Found word, Report after) {
        int to = Math.max(after.draft().to(), word.to());
        return List.of(text.tokens().span(word.from(), to));
    }

    /** The event right after the words: a noun whose phrase begins there, or the first verb of the clause. */
    private Report complement(List<Report> reports, OrderWords.Found word) {
        for (Report report : reports) {
            if (report.draft().head() >= word.to()) {
                boolean near = report.draft().head() - word.to() <= REACH && !commaBetween(word.to(),
                        report.draft().head());
                return near && !joined(report.draft()) ? report : null;
            }
        }
        return null;
    }

    /** "Spoke before a crowd and left": what "and" joins to the verb before is not what comes later. */
    private boolean joined(Draft draft) {
        int before = text.function().beforeAdverbs(text.tokens(),
                draft.verb().map(Verb::from).orElse(draft.from()) - 1, 0);
        boolean auxiliary = before > 0 && text.function().be().contains(text.tokens().lower(before));
        return draft.form() == Draft.Form.VERB
                && text.function().coordinators()
                        .contains(text.tokens().lower(auxiliary ? before - 1 : Math.max(0, before)));
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.tokens().first(i);
            if (c == ',' || c == ';' || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** True if the words belong to a phrase before the main clause: nothing but it stands before them. */
    private boolean opens(Sentence in, OrderWords.Found word) {
        if (word.from() - in.from() > REACH || commaBetween(in.from(), word.from())) {
            return false;
        }
        for (int i = in.from(); i < word.from(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && verb.tense().finite()) {
                return false;
            }
        }
        return true;
    }

    /** The first event after the comma that ends the opening phrase. */
    private Report main(List<Report> reports, Report after) {
        for (Report report : reports) {
            if (report.draft().head() > after.draft().to() - 1 && commaBetween(after.draft().head(),
                    report.draft().head())) {
                return report;
            }
        }
        return null;
    }

    /** The event that the words are said of: the verb before them, or the noun right before them. */
    private Report governor(List<Report> reports, OrderWords.Found word) {
        Report nearest = null;
        for (Report report : reports) {
            if (report.draft().head() >= word.from()) {
                break;
            }
            boolean verb = report.draft().form() == Draft.Form.VERB;
            if (nearest == null || verb || nearest.draft().form() != Draft.Form.VERB
                    || report.draft().to() >= word.from()) {
                nearest = report;
            }
        }
        return nearest == null || inClauseAbout(nearest.draft(), word) ? null : nearest;
    }

    /** "Named Berg, who worked there until it closed": what the words are said of is no event. */
    private boolean inClauseAbout(Draft draft, OrderWords.Found word) {
        boolean who = false;
        for (int i = draft.head() + 1; i < word.from(); i++) {
            who |= text.function().relatives().contains(text.tokens().lower(i));
            Verb verb = text.verbAt(i);
            if (who && verb != null && verb.tense().finite() && verb.at() >= draft.to()) {
                return true;
            }
        }
        return false;
    }
}
