package org.parley.extraction.time;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/**
 * What words right beside an expression tell of where it lies, which outdo the verb of its clause: "a hearing for
 * Monday", "the attack on Monday", "their first talks in four years".
 */
final class BesideWords {

    /** How far before a day the word stands that says that something was moved to it. */
    private static final int MOVED_NEAR = 6;
    /** How far before a time the word stands that says that something was planned for it. */
    private static final int PROPOSED_NEAR = 9;
    /** How far before "from" and a day the word stands that says that something was ordered from then on. */
    private static final int DECREED_NEAR = 14;

    private static final Set<String> AT_FIRST = Set.of("originally", "initially", "first");

    private final TenseWords words;

    BesideWords(TenseWords words) {
        this.words = words;
    }

    /** Where it lies, also if that is unknown whatever the verb says; empty if the verb of the clause tells. */
    Optional<Direction> of(Tokens tokens, Sentence sentence, int start, int from, int to, Rule rule) {
        if (isCancelled(tokens, sentence, to) || hadBeenFor(tokens, start, from)
                || !rule.isWeekday() && isProposed(tokens, start, from)) {
            return Optional.of(Direction.NEAREST);
        }
        if (rule.isSpanAhead() && isSuperlative(tokens, start, from)) {
            return Optional.of(Direction.UNKNOWN);
        }
        return Optional.of(beside(tokens, start, from, to, sentence.to())).filter(found -> found != Direction.UNKNOWN);
    }

    /**
     * "a hearing for Monday", "ahead of Monday", "as early as Monday", "the attack on Monday", "in a statement on
     * Monday": words right before it that outdo a verb.
     */
    private Direction beside(Tokens tokens, int start, int from, int to, int end) {
        if (from - 2 < start) {
            return Direction.UNKNOWN;
        }
        String last = tokens.lower(from - 1);
        if (last.equals("last")) {
            return Direction.PAST;
        }
        String other = tokens.lower(from - 2);
        if (last.equals("to") && isMoved(tokens, start, from)) {
            return Direction.FUTURE;
        }
        if (last.equals("for") && words.is("FOR", tokens, from - 2) || isAhead(tokens, start, from)) {
            return Direction.FUTURE;
        }
        boolean than = other.equals("than") && (last.equals("in") || last.equals("on"));
        if (than || isOfWhatHappened(tokens, from, to, end)) {
            return Direction.PAST;
        }
        if (last.equals("from") && isDecreed(tokens, start, from)) {
            return Direction.FUTURE;
        }
        boolean as = last.equals("as") && from - 3 >= start && tokens.lower(from - 3).equals("as");
        if (as && !other.equals("late")) {
            return other.equals("early") || other.equals("soon") ? Direction.FUTURE : Direction.PAST;
        }
        int noun = last.equals("on") ? from - 2 : from - 1;
        if (words.is("HAPPENED", tokens, noun)) {
            return Direction.PAST;
        }
        boolean in = noun - 2 >= start && tokens.lower(noun - 2).equals("in")
                || noun - 3 >= start && tokens.lower(noun - 3).equals("in");
        return in && words.is("SPOKEN", tokens, noun) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "the May 2 attacks". */
    private boolean isOfWhatHappened(Tokens tokens, int from, int to, int end) {
        return to < end && words.is("HAPPENED", tokens, to) && words.is("ARTICLE", tokens, from - 1);
    }

    /** "announced a pause from Sunday". */
    private boolean isDecreed(Tokens tokens, int start, int from) {
        boolean found = false;
        for (int i = from - 2; i >= Math.max(start, from - DECREED_NEAR) && !found
                && !Tense.isBoundary(tokens, i); i--) {
            found = words.is("DECREED", tokens, i);
        }
        return found;
    }

    /** "a meeting planned for Saturday was cancelled": it can have been meant to be before or after the writing. */
    private boolean isCancelled(Tokens tokens, Sentence sentence, int to) {
        return to + 1 < sentence.to() && words.is("WAS", tokens, to) && words.is("CANCELLED", tokens, to + 1);
    }

    /** "the round had been scheduled for 15 June", "was first scheduled for 15 June". */
    private static boolean hadBeenFor(Tokens tokens, int start, int from) {
        return from - 3 >= start && tokens.lower(from - 1).equals("for")
                && (Tense.hadBeen(tokens, from - 2, start) || AT_FIRST.contains(tokens.lower(from - 3)));
    }

    /**
     * "proposed a conference in Rome in the autumn", "put off a planned visit in March", "were (expected) to sign in
     * May": what the verb tells is not when.
     */
    private boolean isProposed(Tokens tokens, int start, int from) {
        boolean event = false;
        for (int i = from - 2; i >= Math.max(start, from - PROPOSED_NEAR) && !Tense.isBoundary(tokens, i); i--) {
            boolean wereTo = tokens.lower(i).equals("to") && i > start + 1
                    && (words.is("WAS", tokens, i - 1) || words.is("WAS", tokens, i - 2)
                            && words.is("DUE", tokens, i - 1));
            if (wereTo || event && words.is("PROPOSED", tokens, i)) {
                return true;
            }
            event |= words.is("FOR", tokens, i);
        }
        return false;
    }

    /** "ahead of Monday", "in the run-up to the May election". */
    private boolean isAhead(Tokens tokens, int start, int from) {
        int of = words.is("ARTICLE", tokens, from - 1) ? from - 2 : from - 1;
        String word = of > start ? tokens.lower(of) : "";
        String before = of > start ? tokens.lower(of - 1) : "";
        return word.equals("of") && before.equals("ahead")
                || word.equals("to") && before.equals("up") && of - 3 >= start && tokens.lower(of - 3).equals("run");
    }

    /** "was postponed to Saturday", "has been moved again to Friday": the new day lies ahead. */
    boolean isMoved(Tokens tokens, int start, int from) {
        for (int i = from - 2; i >= Math.max(start, from - MOVED_NEAR); i--) {
            if (words.is("MOVED", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "their first talks in four years", "the lowest in ten years": the years are over. */
    private boolean isSuperlative(Tokens tokens, int start, int from) {
        boolean found = false;
        for (int i = from - 2; i >= Math.max(start, from - PROPOSED_NEAR) && !found
                && !Tense.isBoundary(tokens, i); i--) {
            String word = tokens.lower(i);
            found = words.is("SUPERLATIVE", tokens, i) || word.length() > 5 && word.endsWith("est");
        }
        return found;
    }
}
