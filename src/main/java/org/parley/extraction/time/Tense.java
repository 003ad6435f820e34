package org.parley.extraction.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/**
 * Tells past from future by the verb nearest to an expression, mostly before it: "said Friday", "will meet on Friday".
 * There is no tagger; {@code tense.tsv} lists the words that tell, and other words are judged by their ending.
 */
final class Tense {

    /** How many tokens are looked at on each side, so that a sentence of any length is read in linear time. */
    private static final int FAR = 30;
    private static final Set<String> NOT_VERBS = Set.of("united", "red", "hundred", "need", "indeed", "speed", "seed",
            "feed", "bed", "led", "shed", "ted", "alfred", "fred", "sacred", "naked", "wicked", "rugged");
    private static final Set<String> NOT_INFINITIVES = Set.of("the", "a", "an", "this", "that", "his", "her", "their",
            "its", "our", "my", "your", "these", "those", "at", "be", "have", "some", "any", "one", "last", "next",
            "more", "less", "about", "nearly", "all", "both", "each", "such", "what", "another", "him", "it", "them",
            "us", "me", "you", "which", "whom", "almost", "around", "just", "only", "no", "end", "date");

    /** After "from" and a number: "up from 4% in June". */
    private static final Set<String> MEASURES = Set.of("%", "percent", "per", "million", "billion", "points");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their", "'s");
    private static final Set<String> FUNCTION_WORDS = Set.of("of", "and", "or", "to", "in", "at", "on", "for", "with",
            "that", "when", "was", "is", "were", "are", "after", "before", "but", "as", "by", "from", "until", "while");
    private static final Set<String> CONJUNCTIONS = Set.of("but", "and", "that", "which", "who", "when", "after",
            "while", "because", "where");

    private final Map<String, Direction> words = new HashMap<>();
    private final Set<String> until = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> be = new HashSet<>();
    private final Set<String> happened = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> planned = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();

    Tense() {
        for (String line : WordList.lines(Tense.class, "tense.tsv")) {
            String[] fields = line.split("\t+");
            List<String> listed = List.of(fields[1].split(" "));
            switch (fields[0]) {
                case "UNTIL" -> until.addAll(listed);
                case "SPOKEN" -> spoken.addAll(listed);
                case "FOR" -> planned.addAll(listed);
                case "REACHED" -> reached.addAll(listed);
                case "BE" -> be.addAll(listed);
                case "HAPPENED" -> happened.addAll(listed);
                case "PLAIN" -> plain.addAll(listed);
                default -> listed.forEach(word -> words.put(word, Direction.valueOf(fields[0])));
            }
        }
    }

    /**
     * Where the clause looks in which tokens {@code from} to {@code to} stand.
     *
     * @param day true if they name a day
     */
    Direction of(Tokens tokens, Sentence sentence, int from, int to, boolean day) {
        int start = Math.max(sentence.from(), from - FAR);
        Direction beside = beside(tokens, start, from);
        if (beside != Direction.UNKNOWN) {
            return beside;
        }
        if (to < sentence.to() && tokens.lower(to).equals("'s") && !tokens.lower(from).equals("this")) {
            return Direction.PAST;
        }
        if (day && from > start && tokens.lower(from - 1).equals("for")) {
            return Direction.FUTURE;
        }
        int end = Math.min(sentence.to(), to + FAR);
        int clauseStart = from;
        while (clauseStart > start && !isBoundary(tokens, clauseStart - 1)) {
            clauseStart--;
        }
        int clauseEnd = to;
        while (clauseEnd < end && !isBoundary(tokens, clauseEnd)) {
            clauseEnd++;
        }
        Direction back = backward(tokens, from, clauseStart, end);
        boolean opens = from - clauseStart <= 1;
        if (!opens && until.contains(tokens.lower(from - 1)) && !reached.contains(tokens.lower(from - 2))) {
            boolean over = tokens.lower(from - 1).equals("by") && hasHad(tokens, clauseStart, from);
            return over ? Direction.PAST : Direction.FUTURE;
        }
        Direction after = forward(tokens, clauseEnd, end);
        Direction before = backward(tokens, clauseStart, start, end);
        if (isAttributive(tokens, sentence, from)) {
            back = back.or(before);
        }
        Direction on = forward(tokens, to, clauseEnd);
        boolean purpose = to < clauseEnd && tokens.lower(to).equals("to");
        return back.or(purpose ? before.or(on) : on).or(opens ? after.or(before) : before.or(after));
    }

    private static boolean hasHad(Tokens tokens, int from, int to) {
        boolean had = false;
        for (int i = from; i < to && !had; i++) {
            had = tokens.lower(i).equals("had");
        }
        return had;
    }

    /**
     * "a hearing for Monday", "ahead of Monday", "as early as Monday", "the attack on Monday", "in a statement on
     * Monday": words right before it that outdo a verb.
     */
    private Direction beside(Tokens tokens, int start, int from) {
        if (from - 2 < start) {
            return Direction.UNKNOWN;
        }
        String last = tokens.lower(from - 1);
        if (last.equals("last")) {
            return Direction.PAST;
        }
        String other = tokens.lower(from - 2);
        if (last.equals("for") && planned.contains(other) || last.equals("of") && other.equals("ahead")) {
            return Direction.FUTURE;
        }
        if (last.equals("as") && from - 3 >= start && tokens.lower(from - 3).equals("as")) {
            return other.equals("early") || other.equals("soon") ? Direction.FUTURE : Direction.PAST;
        }
        int noun = last.equals("on") ? from - 2 : from - 1;
        if (happened.contains(tokens.lower(noun))) {
            return Direction.PAST;
        }
        boolean in = noun - 2 >= start && tokens.lower(noun - 2).equals("in")
                || noun - 3 >= start && tokens.lower(noun - 3).equals("in");
        return in && spoken.contains(tokens.lower(noun)) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "the November 27 agreement": the article before it belongs to a noun after it, which the verb says little of. */
    static boolean isAttributive(Tokens tokens, Sentence sentence, int from) {
        return from > sentence.from() && ARTICLES.contains(tokens.lower(from - 1));
    }

    /** "the November 27 border agreement": it names the agreement, and is no time of the story. */
    static boolean isPartOfName(Tokens tokens, Sentence sentence, int from, int to) {
        return isAttributive(tokens, sentence, from) && to < sentence.to() && tokens.isWord(to)
                && !FUNCTION_WORDS.contains(tokens.lower(to));
    }

    private static boolean isBoundary(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '_' || c == '"' || c == '“' || c == '”'
                || c == '`' || CONJUNCTIONS.contains(tokens.lower(i));
    }

    private Direction backward(Tokens tokens, int from, int to, int end) {
        Direction found = Direction.UNKNOWN;
        for (int i = from - 1; i >= to && found == Direction.UNKNOWN; i--) {
            found = at(tokens, i, end);
            if (found == Direction.FUTURE && hadBeen(tokens, i, to)) {
                found = Direction.PAST;
            }
        }
        return found;
    }

    /** "had been due to expire Friday": what was planned then is over now. */
    private static boolean hadBeen(Tokens tokens, int i, int start) {
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
            found = at(tokens, i, to);
        }
        return found;
    }

    private Direction at(Tokens tokens, int i, int end) {
        if (!tokens.isWord(i) && tokens.first(i) != '\'' && tokens.first(i) != '’') {
            return Direction.UNKNOWN;
        }
        String word = tokens.lower(i);
        if (word.equals("may") && tokens.capitalised(i)) {
            return Direction.UNKNOWN;
        }
        if (word.equals("to")) {
            return i + 1 < end && infinitive(tokens, i + 1) ? Direction.FUTURE : Direction.UNKNOWN;
        }
        if (word.equals("from")) {
            boolean compares = i + 2 < end && tokens.isNumber(i + 1) && MEASURES.contains(tokens.lower(i + 2));
            return compares ? Direction.PAST : Direction.UNKNOWN;
        }
        if (word.equals("set") && i + 1 < end
                && (tokens.lower(i + 1).equals("for") || tokens.lower(i + 1).equals("to"))) {
            return Direction.FUTURE;
        }
        Direction known = words.get(word);
        boolean regular = word.length() > 3 && word.endsWith("ed") && !tokens.capitalised(i)
                && !NOT_VERBS.contains(word);
        boolean past = known == Direction.PAST || known == null && regular;
        if (past && i > 0 && (be.contains(tokens.lower(i - 1)) || plain.contains(tokens.lower(i - 1)))) {
            return Direction.UNKNOWN;
        }
        return past ? Direction.PAST : known == null ? Direction.UNKNOWN : known;
    }

    /** Whether a verb stands after "to": no article, pronoun or measure, and in its plain form. */
    private boolean infinitive(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return tokens.isWord(i) && !tokens.capitalised(i) && !NOT_INFINITIVES.contains(word)
                && !words.containsKey(word) && !word.endsWith("ing") && !word.endsWith("s") && !word.endsWith("ed")
                || word.equals("be") || word.equals("have");
    }
}
