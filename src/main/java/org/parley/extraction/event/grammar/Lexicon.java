package org.parley.extraction.event.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.OwnKind;
import org.parley.extraction.event.grammar.Word.NounForm;
import org.parley.extraction.event.grammar.Word.VerbForm;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** The verbs and nouns that report events, in all their forms; other regular past tenses are read by their ending. */
public final class Lexicon {

    private static final int FINITE_PAST = VerbForm.PAST | VerbForm.PARTICIPLE;
    private static final int SHORTEST_PAST = 5;
    private static final int SURE = 3;
    /** How long a word with "re" must be at least to be read as that verb once more. */
    private static final int SHORTEST_AGAIN = 6;

    private final Map<String, VerbForm> verbs = new WordMap<>();
    private final Map<String, NounForm> nouns = new WordMap<>();
    private final Map<String, Word> words = new WordMap<>();
    private final Map<String, String[]> irregular = new HashMap<>();

    /** @param own kinds that a person added; their words go before those of the lists */
    public Lexicon(List<OwnKind> own) {
        for (String line : lines("irregular-verbs.tsv")) {
            String[] cells = line.split("\t");
            irregular.put(cells[0], cells);
        }
        for (OwnKind kind : own) {
            kind.verbs().forEach(lemma -> verb(lemma, kind.name(), SURE));
            kind.nouns().forEach(lemma -> noun(lemma, kind.name(), false, SURE));
        }
        lines("non-event-verbs.txt").forEach(this::withoutEvent);
        lines("event-verbs.txt").forEach(line -> entries(line, false));
        lines("wordnet-verbs.txt").stream().flatMap(line -> Arrays.stream(line.split(" ")))
                .forEach(lemma -> verb(lemma, KindScheme.OTHER, 1));
        irregular.keySet().forEach(lemma -> verb(lemma, KindScheme.OTHER, 1));
        lines("event-nouns.txt").forEach(line -> entries(line, true));
        Set<String> all = new HashSet<>(verbs.keySet());
        all.addAll(nouns.keySet());
        all.forEach(word -> words.put(word, new Word(verbs.get(word), nouns.get(word), false)));
        lines("event-adjectives.txt").forEach(word -> words.put(word, new Word(null, nouns.get(word), true)));
    }

    private static List<String> lines(String name) {
        return WordList.lines(Lexicon.class, name);
    }

    /** Reads "kind strength: lemma lemma …". */
    private void entries(String line, boolean noun) {
        int colon = line.indexOf(':');
        String kind = line.substring(0, line.indexOf(' '));
        int strength = line.charAt(colon - 1) - '0';
        boolean loose = kind.endsWith("*");
        String name = loose ? kind.substring(0, kind.length() - 1) : kind;
        for (String lemma : line.substring(colon + 1).strip().split(" +")) {
            if (noun) {
                noun(lemma, name, loose, strength);
            } else {
                verb(lemma, name, strength);
            }
        }
    }

    private void noun(String lemma, String kind, boolean loose, int strength) {
        nouns.putIfAbsent(lemma, new NounForm(lemma, false, kind, loose, strength));
        nouns.putIfAbsent(Inflections.plural(lemma), new NounForm(lemma, true, kind, loose, strength));
    }

    /** A verb, or a past form that tells of nothing: "marked", "limited". */
    private void withoutEvent(String word) {
        boolean past = word.endsWith("ed") && !word.endsWith("eed") && word.length() > SHORTEST_PAST;
        if (past) {
            form(word, word, FINITE_PAST, KindScheme.OTHER, 0);
        } else {
            verb(word, KindScheme.OTHER, 0);
        }
    }

    private void verb(String lemma, String kind, int strength) {
        String[] parts = irregular.get(lemma);
        String past = parts == null ? Inflections.past(lemma) : parts[1];
        String participle = parts == null ? past : parts[2];
        form(lemma, lemma, VerbForm.BASE, kind, strength);
        form(Inflections.thirdPerson(lemma), lemma, VerbForm.PRESENT, kind, strength);
        form(past, lemma, VerbForm.PAST, kind, strength);
        form(participle, lemma, VerbForm.PARTICIPLE, kind, strength);
        form(Inflections.gerund(lemma), lemma, VerbForm.GERUND, kind, strength);
        if (parts == null && lemma.endsWith("el")) {
            form(lemma + "ed", lemma, FINITE_PAST, kind, strength);
            form(lemma + "led", lemma, FINITE_PAST, kind, strength);
            form(lemma + "ing", lemma, VerbForm.GERUND, kind, strength);
            form(lemma + "ling", lemma, VerbForm.GERUND, kind, strength);
        }
    }

    /** The first verb that has a form keeps it; a second form of the same verb is added to it. */
    private void form(String written, String lemma, int form, String kind, int strength) {
        VerbForm known = verbs.get(written);
        if (known == null) {
            verbs.put(written, new VerbForm(lemma, form, kind, strength));
        } else if (known.lemma().equals(lemma)) {
            verbs.put(written, new VerbForm(lemma, known.forms() | form, known.kind(), known.strength()));
        }
    }

    /**
     * What is known of a word in lower case. What has not been done, such as "undisclosed", is no verb; "reimposes"
     * is to impose once more.
     */
    Word word(String lower) {
        Word known = words.get(lower);
        if (known != null) {
            return known;
        }
        VerbForm again = lower.startsWith("re") ? verbs.get(lower.substring(2)) : null;
        if (again != null && lower.length() > SHORTEST_AGAIN && nouns.get(lower.substring(2)) == null) {
            return new Word(new VerbForm("re" + again.lemma(), again.forms(), again.kind(), again.strength()), null,
                    false);
        }
        int length = lower.length();
        if (lower.startsWith("un") && verbs.containsKey(lower.substring(2))) {
            return Word.NONE;
        }
        if (length > 4 && lower.endsWith("ed") && !lower.endsWith("eed")) {
            return new Word(new VerbForm(lower, FINITE_PAST, KindScheme.OTHER, 1), null, false);
        }
        return Word.NONE;
    }
}
