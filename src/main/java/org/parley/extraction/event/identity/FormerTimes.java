package org.parley.extraction.event.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.TimeExpression;

/**
 * Finds when an event was due before it was moved: "postponed from 3 June to 10 June", "first planned for May", "had
 * been scheduled for Friday".
 */
public final class FormerTimes {

    /** How many words behind the plan its time can stand. */
    private static final int REACH = 14;
    private static final Set<String> AT_FIRST = Set.of("originally", "initially", "first", "previously");

    private final EventText text;
    private final StatusCues cues;

    public FormerTimes(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** The indexes of the times that the event of {@code cluster} was due at, in the order of the text. */
    public List<Integer> of(Cluster cluster) {
        Set<Integer> found = new TreeSet<>();
        for (Draft draft : cluster.drafts()) {
            if (draft.form() == Draft.Form.NOUN || draft.cue().status() == Status.POSTPONED) {
                read(draft, found);
            }
        }
        found.removeIf(time -> cluster.time() >= 0 && isOne(time, cluster.time()));
        return new ArrayList<>(found);
    }

    private void read(Draft draft, Set<Integer> found) {
        Sentence in = text.sentences().get(draft.sentence());
        boolean moved = movedIn(in, draft);
        for (int i = draft.head() + 1; i < in.to(); i++) {
            if (cues.is("planning-participle", text.tokens().lower(i)) && (moved || wasPlanned(in, i))) {
                planned(in, i, found);
            } else if (moved && text.tokens().lower(i).equals("from") && text.dated(Math.min(i + 1, in.to() - 1))) {
                found.add(text.time(i + 1));
            }
        }
    }

    /** True if a verb behind the name of the event puts it off or moves it. */
    private boolean movedIn(Sentence in, Draft draft) {
        for (int i = draft.head() + 1; i < in.to(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && (cues.is("postponed-verb", verb.form().lemma())
                    || cues.is("moving-verb", verb.form().lemma()))) {
                return true;
            }
        }
        return draft.cue().status() == Status.POSTPONED;
    }

    /** "Originally planned", "had been scheduled". */
    private boolean wasPlanned(Sentence in, int participle) {
        Verb verb = text.verbAt(participle);
        return AT_FIRST.contains(text.lower(in, participle - 1))
                || verb != null && verb.tense() == Verb.Tense.PAST_PERFECT;
    }

    /** The times behind a plan, up to the verb that moves it: "scheduled for 3 June and then for 10 June". */
    private void planned(Sentence in, int participle, Set<Integer> found) {
        for (int i = participle + 1; i < Math.min(in.to(), participle + REACH); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && verb.tense().finite() && verb.from() > participle) {
                return;
            }
            if (text.dated(i)) {
                found.add(text.time(i));
            }
        }
    }

    /** True if the two can be one. */
    private boolean isOne(int time, int other) {
        TimeExpression one = text.times().get(time);
        TimeExpression two = text.times().get(other);
        return one.edtf().equals(two.edtf())
                || one.days().flatMap(a -> two.days().map(b -> !Days.apart(a, b))).orElse(false);
    }
}
