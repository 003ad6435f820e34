package org.parley.extraction.time;

import java.util.HashMap;
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

    private static final int FAR = 30;
    private static final Set<String> NOT_VERBS = Set.of("united", "red", "hundred", "need", "indeed", "speed", "seed",
            "feed", "bed", "led", "shed", "ted", "alfred", "fred", "sacred", "naked", "wicked", "rugged");
    private static final Set<String> NOT_INFINITIVES = Set.of("the", "a", "an", "this", "that", "his", "her", "their",
            "its", "our", "my", "your", "these", "those", "at", "be", "have", "some", "any", "one", "last", "next");

    private final Map<String, Direction> words = new HashMap<>();

    Tense() {
        for (String line : WordList.lines(Tense.class, "tense.tsv")) {
            String[] fields = line.split("\t+");
            for (String word : fields[1].split(" ")) {
                words.put(word, Direction.valueOf(fields[0]));
            }
        }
    }

    /** Where the clause looks in which tokens {@code from} to {@code to} stand. */
    Direction of(Tokens tokens, Sentence sentence, int from, int to) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - FAR); i--) {
            Direction found = at(tokens, i, sentence.to());
            if (found != Direction.UNKNOWN) {
                return found;
            }
        }
        for (int i = to; i < Math.min(sentence.to(), to + FAR); i++) {
            Direction found = at(tokens, i, sentence.to());
            if (found != Direction.UNKNOWN) {
                return found;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction at(Tokens tokens, int i, int end) {
        if (!tokens.isWord(i) && tokens.first(i) != '\'' && tokens.first(i) != '’') {
            return Direction.UNKNOWN;
        }
        String word = tokens.lower(i);
        Direction known = words.get(word);
        if (known != null) {
            return known;
        }
        if (word.equals("to") && i + 1 < end && infinitive(tokens, i + 1)) {
            return Direction.FUTURE;
        }
        boolean past = word.length() > 3 && word.endsWith("ed") && !tokens.capitalised(i) && !NOT_VERBS.contains(word);
        return past ? Direction.PAST : Direction.UNKNOWN;
    }

    private boolean infinitive(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return tokens.isWord(i) && !tokens.capitalised(i) && !NOT_INFINITIVES.contains(word)
                && !words.containsKey(word) && !word.endsWith("ing") && !word.endsWith("s") && !word.endsWith("ed")
                || word.equals("be") || word.equals("have");
    }
}
