package org.parley.extraction.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;
import org.parley.extraction.text.WordSet;

/**
 * What one word tells about the time of its clause. There is no tagger: {@code tense.tsv} lists the words that tell,
 * and other words are judged by their ending and the words beside them. Immutable.
 */
final class TenseWords {

    /** How far before "to" the verb stands that says what made someone do it, or where someone went for it. */
    private static final int VERB_NEAR = 5;

    private final Map<String, Direction> verbs = new WordMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final String[] endings;

    /** @throws IllegalStateException if the list cannot be read: the program is not whole */
    TenseWords() {
        for (String line : WordList.lines(TenseWords.class, "tense.tsv")) {
            String[] fields = line.split("\t+");
            if (fields.length != 2) {
                throw new IllegalStateException("tense.tsv: " + line);
            }
            List<String> listed = List.of(fields[1].split(" "));
            if (Set.of("PAST", "FUTURE", "PRESENT").contains(fields[0])) {
                listed.forEach(word -> verbs.put(word, Direction.valueOf(fields[0])));
            } else {
                lists.computeIfAbsent(fields[0], name -> new HashSet<>()).addAll(listed);
            }
        }
        endings = lists.remove("NOVERBEND").toArray(String[]::new);
        lists.replaceAll((name, words) -> WordSet.copyOf(words));
    }

    /** True if token {@code i} is in the list of this name. */
    boolean is(String name, Tokens tokens, int i) {
        return lists.get(name).contains(tokens.lower(i));
    }

    /** What token {@code i} tells, in view of the tokens beside it, before {@code end}. */
    Direction at(Tokens tokens, int i, int end) {
        if (!tokens.isWord(i) && tokens.first(i) != '\'' && tokens.first(i) != '’') {
            return Direction.UNKNOWN;
        }
        return switch (tokens.lower(i)) {
            case "may" -> tokens.capitalised(i) ? Direction.UNKNOWN : Direction.FUTURE;
            case "could" -> could(tokens, i + 1, end);
            case "must" -> i + 1 < end && tokens.lower(i + 1).equals("have") ? Direction.PAST : Direction.FUTURE;
            case "won" -> i + 1 < end && tokens.lower(i + 1).equals("'t") ? Direction.FUTURE : verb(tokens, i, end);
            case "to" -> i + 1 < end && !isInCompound(tokens, i) && isInfinitive(tokens, i + 1) ? infinitive(tokens, i)
                    : Direction.UNKNOWN;
            case "from" ->
                i + 2 < end && tokens.isNumber(i + 1) && is("MEASURE", tokens, i + 2) ? Direction.PAST
                        : Direction.UNKNOWN;
            case "set" ->
                i + 1 < end && (tokens.lower(i + 1).equals("for") || tokens.lower(i + 1).equals("to"))
                        ? Direction.FUTURE
                        : verb(tokens, i, end);
            default -> verb(tokens, i, end);
        };
    }

    /** "could meet", "could be held" look ahead; "could see", "could be located" tell nothing. */
    private Direction could(Tokens tokens, int next, int end) {
        int verb = next < end && tokens.lower(next).equals("be") ? next + 1 : next;
        return verb < end && is("COULD", tokens, verb) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    private Direction verb(Tokens tokens, int i, int end) {
        String word = tokens.lower(i);
        Direction known = verbs.get(word);
        boolean regular = word.length() > 3 && word.endsWith("ed") && !tokens.capitalised(i)
                && !lists.get("NOVERB").contains(word) && !isAdjective(tokens, i);
        boolean past = known == Direction.PAST || known == null && regular;
        if (past) {
            boolean tells = i == 0 || !is("BE", tokens, i - 1) && !is("PLAIN", tokens, i - 1);
            return tells ? Direction.PAST : Direction.UNKNOWN;
        }
        boolean infinitive = i > 0 && tokens.lower(i - 1).equals("to");
        return known == null || infinitive || isComparison(tokens, i) || isNoun(tokens, i, end) ? Direction.UNKNOWN
                : known;
    }

    /** "the occupied town", "the newly elected mayor", "star-studded": participles that tell of no time. */
    private boolean isAdjective(Tokens tokens, int i) {
        if (i == 0) {
            return false;
        }
        int before = i > 1 && tokens.lower(i - 1).endsWith("ly") ? i - 2 : i - 1;
        return isInCompound(tokens, i) || is("DETERMINER", tokens, before);
    }

    /** "star-studded", "face-to-face". */
    private static boolean isInCompound(Tokens tokens, int i) {
        return i > 0 && tokens.first(i - 1) == '-' && tokens.touchesPrevious(i);
    }

    /** "as planned", "as previously scheduled": what was planned is no more ahead than what is told. */
    private static boolean isComparison(Tokens tokens, int i) {
        int as = i > 1 && tokens.lower(i - 1).endsWith("ly") ? i - 2 : i - 1;
        return as >= 0 && tokens.lower(as).equals("as") && tokens.lower(i).endsWith("ed");
    }

    /**
     * "the plans", "announced plans", "laid out plans", "the heads of": nouns that are spelled like a verb that looks
     * ahead.
     */
    private boolean isNoun(Tokens tokens, int i, int end) {
        if (!is("NOUN", tokens, i)) {
            return false;
        }
        boolean of = i + 1 < end && tokens.lower(i + 1).equals("of");
        boolean before = i > 0 && (is("ARTICLE", tokens, i - 1) || tokens.lower(i - 1).equals("out")
                || tokens.lower(i - 1).endsWith("ed")
                || verbs.get(tokens.lower(i - 1)) == Direction.PAST);
        return of || before;
    }

    private boolean endsAsNoVerb(String word) {
        boolean found = false;
        for (int i = 0; i < endings.length && !found; i++) {
            found = word.endsWith(endings[i]);
        }
        return found;
    }

    /** "tried to flee", "led him to resign" look back, "a call to resign" nowhere, "agreed to meet" ahead. */
    private Direction infinitive(Tokens tokens, int to) {
        if (to > 0 && is("DONE", tokens, to - 1) || isAfter("CAUSED", tokens, to)) {
            return Direction.PAST;
        }
        if (isAfter("WENT", tokens, to)) {
            return Direction.NEAREST;
        }
        boolean forWhom = to > 2 && tokens.lower(to - 2).equals("for") && is("AIM", tokens, to - 3);
        return forWhom || to > 0 && is("AIM", tokens, to - 1) ? Direction.UNKNOWN : Direction.FUTURE;
    }

    /** True if a verb of this list stands some words before. */
    private boolean isAfter(String verbs, Tokens tokens, int to) {
        boolean found = false;
        for (int i = to - 1; i >= Math.max(0, to - VERB_NEAR) && !found && tokens.isWord(i); i--) {
            found = is(verbs, tokens, i);
        }
        return found;
    }

    /** Whether a verb stands after "to": no article, pronoun or measure, and in its plain form. */
    private boolean isInfinitive(Tokens tokens, int i) {
        String word = tokens.lower(i);
        Direction known = verbs.get(word);
        boolean plain = known == null || known == Direction.FUTURE || known == Direction.PAST && is("SAME", tokens, i);
        return tokens.isWord(i) && !tokens.capitalised(i) && !is("NOINFINITIVE", tokens, i) && plain
                && !endsAsNoVerb(word)
                && !word.endsWith("ing") && (!word.endsWith("s") || word.endsWith("ss")) && !word.endsWith("ed")
                || word.equals("be") || word.equals("have");
    }
}
