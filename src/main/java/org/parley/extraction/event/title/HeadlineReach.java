package org.parley.extraction.event.title;

import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.TimeWords;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Verb.Tense;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.text.Sentence;

/** Tells how far the words of a headline go behind its verb: over its object, a list, what is said or agreed. */
final class HeadlineReach {

    private static final int LONGEST_SAID = 14;
    private static final int LONGEST_LIST = 16;
    /** What these bring in a headline is another event. */
    private static final Set<String> PARTING = Set.of("after", "before", "as", "ahead", "following", "while",
            "despite", "when", "but");

    private final EventText text;
    private final StatusCues cues;
    private final TimeWords times;

    HeadlineReach(EventText text, StatusCues cues, TimeWords times) {
        this.text = text;
        this.cues = cues;
        this.times = times;
    }

    /** A verb of speaking without an object takes what is said with it. */
    int of(Sentence in, Draft draft, Verb verb) {
        int said = verb.at() + 1;
        while (times.end(said, in.to()) > said) {
            said = times.end(said, in.to());
        }
        Verb next = draft.to() < in.to() ? text.verbAt(draft.to()) : null;
        boolean clause = next != null && next.tense().finite() && draft.to() > said
                && (draft.kind().equals("statement") || cues.is("finding-verb", verb.form().lemma()));
        boolean speaks = draft.to() <= said + 1 && (draft.kind().equals("statement")
                || cues.is("finding-verb", verb.form().lemma()) && text.lower(in, said).equals("that"));
        if (in.unit() == Sentence.Unit.HEADING && verb.tense().finite()) {
            return ofHeading(in, verb.at() + 1);
        }
        if (verb.at() != draft.head() || !clause && !speaks) {
            int to = draft.verb().filter(verb::equals).isPresent() ? withInfinitive(in, verb, draft.to()) : draft.to();
            return withoutDuration(verb.at() + 1, listed(in, whole(in, beforeAside(draft.head() + 1, to))));
        }
        int end = Math.max(said, draft.to());
        while (end < in.to() && end - said < LONGEST_SAID && (text.inPhrase(end)
                || text.tokens().first(end) == '-' || "\"“”".indexOf(text.tokens().first(end)) >= 0
                || text.tokens().touchesPrevious(end) && text.tokens().isWord(end - 1)
                        && (text.tokens().first(end) == '\'' || text.tokens().first(end) == '’'))) {
            end++;
        }
        return end;
    }

    /** A headline of the article goes on as it is written, up to a clause or phrase that tells of another thing. */
    int ofHeading(Sentence in, int from) {
        int end = from;
        boolean quoted = false;
        while (end < in.to() && (quoted || !PARTING.contains(text.tokens().lower(end)) && !parts(in, end))) {
            boolean mark = "'‘’\"“”".contains(text.tokens().word(end));
            quoted = mark ? !text.tokens().touchesPrevious(end) : quoted;
            end++;
        }
        return end;
    }

    /** A mark that is not in a list of names: "talks to resume, UN says" beside "acquits Airbus, Air France". */
    private boolean parts(Sentence in, int at) {
        char c = text.tokens().first(at);
        boolean list = c == ',' && at + 1 < in.to() && text.actor(at - 1) != null && text.actor(at + 1) != null;
        return c == ',' && !list || c == ':' || c == ';' || c == '—' || c == '–' && !text.tokens().touchesPrevious(at)
                || c == '|';
    }

    /** "Agreed not to use force": what is agreed belongs to the deal, whatever its verb is. */
    private int withInfinitive(Sentence in, Verb verb, int to) {
        Verb next = to < in.to() ? text.verbAt(to) : null;
        boolean infinitive = next != null && next.tense() == Tense.INFINITIVE && verb.form().kind().equals("agreement");
        int end = infinitive ? next.at() + 1 : to;
        while (infinitive && end < in.to() && end - to < LONGEST_SAID && text.verbAt(end) == null
                && text.tokens().isWord(end) && !text.function().coordinators().contains(text.tokens().lower(end))) {
            end++;
        }
        return end;
    }

    /** "Sank, killing nine": what hangs on a verb behind a comma, the title goes without. */
    int beforeAside(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.tokens().first(i) == ',' && text.verbAt(i + 1) != null) {
                return i;
            }
        }
        return to;
    }

    /** Where what a participle before token {@code from} says ends: before another verb or a mark outside a list. */
    int ofParticiple(Sentence in, int from) {
        int end = from;
        while (end < in.to() && text.verbAt(end) == null && (text.inPhrase(end)
                || text.tokens().first(end) == ',' && text.sameKind(in, end - 1, end + 1))) {
            end++;
        }
        return end;
    }

    /** "Found a door, a blade and a boat": an object goes on over the list that it begins; else {@code to}. */
    private int listed(Sentence in, int to) {
        int end = to;
        boolean last = false;
        boolean another = (text.actor(to - 1) != null || text.time(to - 1) >= 0) && text.lower(in, to).equals(",")
                && text.function().coordinators().contains(text.lower(in, to + 1));
        while (!another && !last && end - to < LONGEST_LIST && joinsItem(in, end)) {
            last = text.function().coordinators().contains(text.tokens().lower(end))
                    || text.function().coordinators().contains(text.lower(in, end + 1));
            int from = text.tokens().first(end) == ',' && last ? end + 2 : end + 1;
            int item = itemEnd(in, from);
            boolean clause = item < in.to() && (text.verbAt(item) != null
                    || text.function().determiners().contains(text.tokens().lower(item)));
            if (item == from || clause) {
                return to;
            }
            end = item;
        }
        return last ? end : to;
    }

    private boolean joinsItem(Sentence in, int at) {
        String lower = text.lower(in, at);
        return lower.equals("and") || lower.equals("or") || lower.equals(",");
    }

    private int itemEnd(Sentence in, int from) {
        int end = from;
        while (end < in.to()
                && (text.inPhrase(end) || text.tokens().first(end) == '-')
                && text.verbAt(end) == null && text.time(end) < 0
                && (end == from || !text.function().determiners().contains(text.tokens().lower(end)))
                && !text.function().closers().contains(text.tokens().lower(end))) {
            end++;
        }
        return end;
    }

    /** A phrase that was cut within a name or before its noun goes on. */
    int whole(Sentence in, int to) {
        int end = to;
        while (end < in.to() && (text.inPhrase(end))
                && text.verbAt(end) == null
                && text.time(end) < 0 && !text.function().closers().contains(text.tokens().lower(end))
                && !text.function().determiners().contains(text.tokens().lower(end))
                && !text.function().adverb(text.tokens().lower(end))) {
            end++;
        }
        return end;
    }

    /** "Retired three months after the fight": a length of time at the end leads to nothing without what follows. */
    private int withoutDuration(int from, int to) {
        int end = to;
        while (end > from && text.time(end - 1) >= 0) {
            end--;
        }
        boolean owned = end > from && text.function().prepositions().contains(text.tokens().lower(end - 1));
        return owned ? to : end;
    }
}
