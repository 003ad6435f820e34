package org.parley.extraction.event.grammar;

import java.util.Set;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/** Finds how far the phrase of a noun reaches: to the left to its determiner, to the right over its prepositions. */
public final class NounPhraseReader {

    private static final int LONGEST_LEFT = 10;
    private static final int LONGEST_RIGHT = 32;
    private static final int NEAR = 4;
    private static final int LONGEST_ASIDE = 14;
    private static final String QUOTES = "\"“”'‘’";
    private static final Set<String> TAKES = WordSet.of("between", "with", "of", "in", "at", "from", "by", "among",
            "on",
            "against", "for", "within", "near", "outside", "into", "over");

    private final EventText text;
    private final StatusCues cues;

    public NounPhraseReader(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** The phrase whose noun is token {@code head} of a sentence. */
    public NounPhrase read(int sentence, int head) {
        Sentence in = text.sentences().get(sentence);
        return new NounPhrase(left(in, head), head, right(in, sentence, head));
    }

    /** First token of the phrase that ends in token {@code head}. */
    public int start(int sentence, int head) {
        return left(text.sentences().get(sentence), head);
    }

    private int left(Sentence in, int head) {
        int at = head;
        while (at > in.from() && head - at < LONGEST_LEFT) {
            int i = at - 1;
            if (text.actor(i) != null) {
                at = Math.max(in.from(), text.actor(i).from());
                continue;
            }
            String lower = text.tokens().lower(i);
            if (lower.startsWith("'")) {
                at = i;
                continue;
            }
            if (lower.equals("that") && text.word(head).noun() != null && text.word(head).noun().plural()) {
                return at;
            }
            if (text.function().determiners().contains(lower) || text.function().possessives().contains(lower)) {
                return lower.equals("both") || i == in.from() || !text.tokens().lower(i - 1).equals("the") ? i : i - 1;
            }
            int quoted = quotation(in, i);
            if (quoted == i && !modifies(in, i, lower)) {
                return at;
            }
            at = quoted;
        }
        return at;
    }

    /**
     * Where the quotation begins that a mark ends within a phrase: 'a "very nice" call'; the mark itself if nowhere.
     */
    private int quotation(Sentence in, int mark) {
        int open = mark - 1;
        while (QUOTES.indexOf(text.tokens().first(mark)) >= 0 && open > in.from() && mark - open <= NEAR) {
            if (QUOTES.indexOf(text.tokens().first(open)) >= 0) {
                return in.unit() == Sentence.Unit.HEADING
                        || text.function().determiners().contains(text.tokens().lower(open - 1)) ? open : mark;
            }
            open--;
        }
        return mark;
    }

    private boolean modifies(Sentence in, int i, String lower) {
        if (text.tokens().isWord(i) && i > in.from() && text.tokens().first(i - 1) == '-'
                && text.tokens().touchesPrevious(i)) {
            return true;
        }
        if (text.tokens().first(i) == '-' || text.tokens().first(i) == '–') {
            return i > in.from() && text.tokens().touchesPrevious(i);
        }
        boolean names = lower.equals("and") && text.actor(i + 1) != null && i > in.from() && text.actor(i - 1) != null;
        return names || text.dated(i)
                || text.inPhrase(i) && !text.function().closers().contains(lower)
                        && text.verbAt(i) == null;
    }

    private int right(Sentence in, int sentence, int head) {
        int to = head + 1;
        int last = Math.min(in.to(), head + LONGEST_RIGHT);
        while (to < last) {
            int start = afterTime(participle(in, sentence, to) || starts(in, to) ? to + 1 : to, last);
            if (start >= last || !takes(head, text.tokens().lower(start))) {
                break;
            }
            int end = chunkEnd(in, start + 1, last);
            if (end == start + 1) {
                break;
            }
            to = end;
        }
        return aside(in, to);
    }

    /** A visit has a goal as well: "a visit by Ruiz to Lima". */
    private boolean takes(int head, String preposition) {
        return TAKES.contains(preposition) || preposition.equals("to") && text.word(head).noun() != null
                && text.word(head).noun().kind().equals("visit");
    }

    /** "A fight last May against Berg": a day between a noun and its preposition. */
    private int afterTime(int at, int last) {
        return at < last && text.dated(at) ? Math.min(last, text.timeEnd(at)) : at;
    }

    /** "These meetings, anticipated to take place within two weeks,": what is planned is said between commas. */
    private int aside(Sentence in, int to) {
        if (to + 1 < in.to() && text.tokens().first(to) == ',' && cues.is("planning-participle", text.tokens().lower(
                to + 1))) {
            int end = to + 2;
            while (end < in.to() && end - to < LONGEST_ASIDE && text.tokens().first(end) != ','
                    && text.tokens().first(end) != '.') {
                end++;
            }
            return end;
        }
        return to;
    }

    /**
     * "The call scheduled between …": a participle with its own preposition belongs to the phrase, unless it is the
     * only verb of the sentence, as in "the talks focused on trade", or says that it was called off.
     */
    private boolean participle(Sentence in, int sentence, int at) {
        int next = afterTime(at + 1, in.to());
        if (next >= in.to() || !TAKES.contains(text.tokens().lower(next))) {
            return false;
        }
        boolean participle = false;
        boolean main = in.unit() == Sentence.Unit.HEADING;
        for (Verb verb : text.verbs(sentence)) {
            boolean here = verb.from() == at && verb.at() == at;
            participle |= here && verb.form().can(Word.VerbForm.PARTICIPLE) && !cues.callsOff(verb);
            main |= !here && verb.tense().finite();
        }
        return participle && (main || cues.is("planning-participle", text.tokens().lower(at)));
    }

    /** "Talks starting on Monday", "talks there with Berg". */
    private boolean starts(Sentence in, int at) {
        String lower = text.lower(in, at);
        return lower.equals("there") || (lower.equals("starting") || lower.equals("beginning"))
                && text.time(Math.min(at + 2, in.to() - 1)) >= 0;
    }

    /** The noun phrase after a preposition, with what "and" joins to it. */
    private int chunkEnd(Sentence in, int from, int last) {
        int at = from;
        while (at < last) {
            String lower = text.tokens().lower(at);
            boolean part = text.actor(at) != null || text.time(at) >= 0 || lower.equals("and") && joins(in, at)
                    || text.tokens().first(at) == '-' && text.tokens().touchesPrevious(at) || lower.startsWith("'")
                    || text.inPhrase(at)
                            && !text.function().closers().contains(lower)
                            && text.verbAt(at) == null && !(at > from && cues.is("planning-participle", lower))
                    || listed(in, at);
            if (!part) {
                break;
            }
            at++;
        }
        return at > from && text.tokens().lower(at - 1).equals("and") ? at - 1 : at;
    }

    /** The comma in "Britain, France and Germany", and not in "talks with Berg, Ruiz said". */
    private boolean listed(Sentence in, int comma) {
        if (text.tokens().first(comma) != ',' || !text.sameKind(in, comma - 1, comma + 1)) {
            return text.endsList(in, comma);
        }
        int next = text.actor(comma + 1).to();
        Verb verb = next < in.to() ? text.verbAt(next) : null;
        return verb == null || !cues.is("saying-verb", verb.form().lemma());
    }

    /** "Talks with Ruiz and a meeting with Berg" are two. */
    private boolean tellsAnother(Sentence in, int at) {
        for (int i = at; i < Math.min(in.to(), at + NEAR)
                && text.function().determiners().contains(text.tokens().lower(at)); i++) {
            if (text.word(i).noun() != null && text.word(i).noun().strength() > 2) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(Sentence in, int and) {
        ActorMention next = and + 1 < in.to() ? text.actor(and + 1) : null;
        boolean owner = next != null && text.lower(in, next.to()).startsWith("'") && next.to() + 1 < in.to()
                && text.word(next.to() + 1).noun() != null;
        return !owner && and + 1 < in.to() && !tellsAnother(in, and + 1)
                && (text.actor(and + 1) != null || text.function().determiners().contains(
                        text.tokens().lower(and + 1)) || and > in.from() && text.actor(and - 1) != null);
    }
}
