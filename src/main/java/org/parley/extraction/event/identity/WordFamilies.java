package org.parley.extraction.event.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.text.WordList;

/** Verbs and the nouns that name the same event: "exploded" and "the explosion", "stole" and "the theft". */
public final class WordFamilies {

    private final Map<String, List<String>> verbsOf = new HashMap<>();

    private final Map<String, String> acts = new HashMap<>();

    public WordFamilies() {
        for (String line : WordList.lines(WordFamilies.class, "verb-nouns.txt")) {
            int colon = line.indexOf(':');
            for (String noun : line.substring(colon + 1).strip().split(" ")) {
                verbsOf.computeIfAbsent(noun, key -> new ArrayList<>()).add(line.substring(0, colon));
            }
        }
        for (String line : WordList.lines(WordFamilies.class, "same-acts.txt")) {
            String[] verbs = line.split(" ");
            for (String verb : verbs) {
                acts.put(verb, verbs[0]);
            }
        }
        verbsOf.replaceAll((noun, verbs) -> List.copyOf(verbs));
    }

    /**
     * The verbs that can tell of what the draft names; none for an adjective, or for a noun without a verb.
     */
    public List<String> verbs(Draft draft) {
        return switch (draft.form()) {
            case VERB -> List.of(draft.lemma());
            case NOUN -> verbsOf(draft.lemma());
            case ADJECTIVE, ROW -> List.of();
        };
    }

    /** The verbs that can tell of what a noun names. */
    List<String> verbsOf(String noun) {
        return verbsOf.getOrDefault(noun, List.of());
    }

    /** The act that a verb tells of: the same for verbs that can tell of one, "discover" for "find". */
    String act(String lemma) {
        return acts.getOrDefault(lemma, lemma);
    }
}
