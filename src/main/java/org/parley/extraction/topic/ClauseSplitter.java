package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.topic.PossibleStatement.Words;

/**
 * The clauses of a sentence, as far as a comma or a semicolon shows them: "agreed to meet again, as the president
 * threatens the use of force" says two things, and only the second is one on arms.
 */
final class ClauseSplitter {

    private static final Set<String> OPENERS = Set.of("after", "although", "amid", "as", "because", "before", "but",
            "despite", "even", "if", "since", "though", "unless", "when", "where", "whereas", "which", "while", "who",
            "whose", "yet");

    private ClauseSplitter() {}

    /** The clauses of {@code sentence} that hold one of {@code matches}, in order. */
    static List<Words> holding(List<TopicMatcher.Match> matches, Words sentence, Tokens tokens) {
        return of(sentence, tokens).stream().filter(clause -> matches.stream()
                .anyMatch(match -> clause.from() <= match.from() && match.from() < clause.to())).toList();
    }

    private static List<Words> of(Words sentence, Tokens tokens) {
        List<Words> found = new ArrayList<>();
        int from = sentence.from();
        for (int i = from; i < sentence.to(); i++) {
            if (ends(i, sentence.to(), tokens)) {
                found.add(new Words(from, i + 1));
                from = i + 1;
            }
        }
        found.add(new Words(from, sentence.to()));
        return found;
    }

    private static boolean ends(int i, int to, Tokens tokens) {
        return tokens.first(i) == ';' || tokens.first(i) == ',' && i + 1 < to && OPENERS.contains(tokens.lower(i + 1));
    }
}
