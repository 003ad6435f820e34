package org.parley.extraction.time;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordSet;

/**
 * Tells past from future by the verb nearest to an expression, mostly before it: "said Friday", "will meet on Friday".
 * What a word tells is said by {@link TenseWords}.
 */
final class Tense {

    /** How many tokens are looked at on each side, so that a sentence of any length is read in linear time. */
    private static final int FAR = 30;
    /** How far behind a day and its "'s" the word stands that says what is planned for it. */
    private static final int PLANNED_NEAR = 4;
    private static final Set<String> FUNCTION_WORDS = WordSet.of("of", "and", "or", "to", "in", "at", "on", "for",
            "with",
            "that", "when", "was", "is", "were", "are", "after", "before", "but", "as", "by", "from", "until", "while",
            "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their");
    private static final Set<String> CONJUNCTIONS = WordSet.of("but", "and", "that", "which", "who", "when", "after",
            "while", "because", "where");

    private final TenseWords words = new TenseWords();
    private final BesideWords beside = new BesideWords(words);

    /**
     * Where the clause looks in which tokens {@code from} to {@code to} stand.
     *
     * @param rule what has read them
     */
    Direction of(Tokens tokens, Sentence sentence, int from, int to, Rule rule) {
        int start = Math.max(sentence.from(), from - FAR);
        Optional<Direction> told = beside.of(tokens, sentence, start, from, to, rule);
        if (told.isPresent()) {
            return told.get();
        }
        if (rule.isOfDay() && from > start && tokens.lower(from - 1).equals("for")) {
            return Direction.FUTURE;
        }
        int end = Math.min(sentence.to(), to + FAR);
        int clauseStart = clauseStart(tokens, start, from);
        Direction back = backward(tokens, from, clauseStart, end);
        if (to < sentence.to() && tokens.lower(to).equals("'s") && !tokens.lower(from).equals("this")) {
            return ofOwned(tokens, to, end, back);
        }
        boolean opens = from - clauseStart <= 1;
        if (!opens && words.is("UNTIL", tokens, from - 1) && !words.is("REACHED", tokens, from - 2)) {
            return until(tokens, clauseStart, from, rule, back);
        }
        int clauseEnd = clauseEnd(tokens, to, end);
        Direction before = before(tokens, start, clauseStart, from, end);
        Direction after = forward(tokens, clauseEnd, end);
        boolean aside = clauseStart == from && clauseEnd == to && from > start && isDash(tokens, from - 1);
        Direction outside = opens && !aside ? after.or(before) : before.or(after);
        Direction on = forward(tokens, to, clauseEnd);
        boolean purpose = to < clauseEnd && tokens.lower(to).equals("to");
        return (isAttributive(tokens, sentence, from) ? back.or(before) : back)
                .or(purpose ? outside.or(on) : on.or(outside));
    }

    private static int clauseStart(Tokens tokens, int start, int from) {
        int at = from;
        while (at > start && !isBoundary(tokens, at - 1)) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(Tokens tokens, int to, int end) {
        int at = to;
        while (at < end && !isBoundary(tokens, at)) {
            at++;
        }
        return at;
    }

    /** "Friday's ruling" is over, "Friday's summit" need not be. */
    private Direction ofOwned(Tokens tokens, int owner, int end, Direction back) {
        boolean ahead = isPlanned(tokens, owner, end)
                && (back == Direction.FUTURE || forward(tokens, owner, end) == Direction.FUTURE);
        return ahead ? Direction.FUTURE : Direction.PAST;
    }

    /** Where what stands before the clause looks, as far back as a semicolon. */
    private Direction before(Tokens tokens, int start, int clauseStart, int from, int end) {
        int sentenceStart = afterSemicolon(tokens, start, clauseStart);
        return isGerund(tokens, clauseStart, from) ? forward(tokens, sentenceStart, clauseStart)
                : backward(tokens, clauseStart, sentenceStart, end);
    }

    /**
     * "until Monday", "by Monday" look ahead; "had until Monday" is near that day; "before May" looks ahead where the
     * clause does, and is near otherwise.
     */
    private Direction until(Tokens tokens, int clauseStart, int from, Rule rule, Direction back) {
        String until = tokens.lower(from - 1);
        boolean before = until.equals("before");
        boolean past = back == Direction.PAST;
        boolean over = until.equals("by") && past && hasHad(tokens, clauseStart, from)
                || before && rule.kind() == Rule.Kind.TIME && past
                || until.startsWith("unt") && past && isNot("DID", tokens, clauseStart, from);
        boolean hadUntil = from - 2 >= clauseStart && tokens.lower(from - 2).equals("had")
                || until.startsWith("unt") && isNot("COULDNOT", tokens, clauseStart, from);
        return over ? Direction.PAST
                : hadUntil || before && rule.isOfSomeYear() && back != Direction.FUTURE ? Direction.NEAREST
                        : Direction.FUTURE;
    }

    /** "did not search it until": they did then; "could not" tells less. */
    private boolean isNot(String verbs, Tokens tokens, int start, int end) {
        boolean found = false;
        for (int i = start; i + 1 < end && !found; i++) {
            found = words.is(verbs, tokens, i) && words.is("NOT", tokens, i + 1);
        }
        return found;
    }

    /** "Friday's summit", "Friday's peace talks": what is planned can lie ahead, where "Friday's ruling" is over. */
    boolean isPlanned(Tokens tokens, int owner, int end) {
        boolean found = false;
        for (int i = owner + 1; i < Math.min(end, owner + PLANNED_NEAR) && !found; i++) {
            found = words.is("FOR", tokens, i);
        }
        return found;
    }

    /** "will go to Oslo, he said Friday, before heading to Rome": a clause that has its time from the first. */
    private static boolean isGerund(Tokens tokens, int clauseStart, int from) {
        for (int i = clauseStart; i < Math.min(clauseStart + 2, from); i++) {
            if (tokens.lower(i).length() > 5 && tokens.lower(i).endsWith("ing") && !tokens.capitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** A semicolon sets apart what has a verb of its own, known or not. */
    private static int afterSemicolon(Tokens tokens, int start, int from) {
        int at = from;
        while (at > start && tokens.first(at - 1) != ';') {
            at--;
        }
        return at;
    }

    /** "had grown by Monday", "was repaired by Monday". */
    private boolean hasHad(Tokens tokens, int from, int to) {
        boolean had = false;
        for (int i = from; i < to && !had; i++) {
            had = tokens.lower(i).equals("had") || words.is("WAS", tokens, i);
        }
        return had;
    }

    /** "was postponed to Saturday": what stands before it says that something was moved to it. */
    boolean isMoved(Tokens tokens, int start, int from) {
        return beside.isMoved(tokens, start, from);
    }

    /** "the November 27 agreement": the article before it belongs to a noun after it, which the verb says little of. */
    boolean isAttributive(Tokens tokens, Sentence sentence, int from) {
        return words.is("ARTICLE", tokens, from) || from > sentence.from() && words.is("ARTICLE", tokens, from - 1);
    }

    /** "the November 27 border agreement": it names the agreement, and is no time of the story. */
    boolean isPartOfName(Tokens tokens, Sentence sentence, int from, int to) {
        return isAttributive(tokens, sentence, from) && to < sentence.to() && tokens.isWord(to)
                && !FUNCTION_WORDS.contains(tokens.lower(to));
    }

    private static boolean isDash(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == '–' || c == '—' || c == '_' || c == '-' && !tokens.touchesPrevious(i);
    }

    /** True of a mark or conjunction that parts clauses. */
    static boolean isBoundary(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '_' || c == '"' || c == '“' || c == '”'
                || c == '`' || CONJUNCTIONS.contains(tokens.lower(i));
    }

    private Direction backward(Tokens tokens, int from, int to, int end) {
        Direction found = Direction.UNKNOWN;
        for (int i = from - 1; i >= to && found == Direction.UNKNOWN; i--) {
            found = words.at(tokens, i, end);
            if (found == Direction.FUTURE && hadBeen(tokens, i, to)) {
                found = Direction.NEAREST;
            }
        }
        return found;
    }

    /** "had been due to expire Friday": what was planned can be over or not, and news tells of it about that day. */
    static boolean hadBeen(Tokens tokens, int i, int start) {
        for (int k = Math.max(start, i - 4); k < i; k++) {
            if (tokens.lower(k).equals("had") && tokens.lower(k + 1).equals("been")) {
                return true;
            }
        }
        return false;
    }

    private Direction forward(Tokens tokens, int from, int to) {
        Direction found = Direction.UNKNOWN;
        for (int i = from; i < to && found == Direction.UNKNOWN; i++) {
            found = words.at(tokens, i, to);
        }
        return found;
    }
}
