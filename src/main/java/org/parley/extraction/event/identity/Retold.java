package org.parley.extraction.event.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.text.Sentence;

/**
 * Finds the event that a noun or verb tells of again, for all that is no contact of two sides: the same noun ("the
 * fire"), the noun of a verb ("exploded … the explosion"), the verb of a noun where who, where or when is the same, and
 * in the first sentences what the headline says.
 */
final class Retold {

    private static final int WINDOW = 24;
    private static final int OPENING = 5;
    /** What begins the key of an act, that verbs alone tell of. */
    private static final String ACT = "do ";
    /** How many words for what is acted upon two verbs share that tell of one act: "the main wreckage". */
    private static final int SAME_THING = 2;

    private final EventText text;
    private final WordFamilies families;
    private final Agreement agreement;
    private final Things things;
    private final StatusCues cues;
    private final Map<String, List<Cluster>> byWord = new HashMap<>();

    Retold(EventText text, StatusCues cues, WordFamilies families, Agreement agreement) {
        this.cues = cues;
        this.text = text;
        this.families = families;
        this.agreement = agreement;
        this.things = new Things(text);
    }

    /** Remembers that the draft tells of the event. */
    void remember(Draft draft, Cluster cluster) {
        for (String word : words(draft)) {
            List<Cluster> known = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (known.isEmpty() || known.getLast() != cluster) {
                known.add(cluster);
            }
        }
    }

    /** The event that the draft tells of again: the one told of last among those that fit. */
    Optional<Cluster> before(Draft draft) {
        Cluster found = null;
        for (String word : words(draft)) {
            List<Cluster> known = byWord.getOrDefault(word, List.of());
            for (int i = known.size() - 1; i >= Math.max(0, known.size() - WINDOW); i--) {
                Cluster cluster = known.get(i);
                if (word.startsWith(ACT) ? inSameWords(draft, cluster) : again(draft, cluster)) {
                    if (word.equals("the " + draft.lemma())) {
                        return Optional.of(cluster);
                    }
                    found = found == null || cluster.last().head() > found.last().head() ? cluster : found;
                    break;
                }
            }
        }
        return Optional.ofNullable(found).map(last -> main(draft, last));
    }

    /** "A man shot two before he was shot": the shooting is what the sentence told of first. */
    private Cluster main(Draft draft, Cluster found) {
        List<Cluster> known = byWord.getOrDefault("to " + found.last().lemma(), List.of());
        return known.stream().filter(cluster -> draft.form() == Form.NOUN && found.last().form() == Form.VERB
                && cluster.last().sentence() == found.last().sentence() && again(draft, cluster)).findFirst()
                .orElse(found);
    }

    /**
     * Nouns and verbs are kept apart: "the fire" is not "fired". A verb is told together with the noun before it: "a
     * fire destroyed the mill".
     */
    private List<String> words(Draft draft) {
        List<String> words = new ArrayList<>();
        if (draft.form() == Form.NOUN) {
            words.add("the " + draft.lemma());
        }
        for (int i = draft.from(); i < draft.head() && draft.form() == Form.VERB; i++) {
            Word.NounForm subject = text.verbAt(i) == null ? text.word(i).noun() : null;
            if (subject != null && subject.strength() > 1) {
                words.add("the " + subject.lemma());
            }
        }
        object(draft).ifPresent(noun -> {
            words.add("the " + noun.lemma());
            announced(draft, noun).forEach(verb -> words.add("to " + verb));
        });
        families.verbs(draft).forEach(verb -> words.add("to " + verb));
        if (draft.form() == Form.VERB) {
            words.add(ACT + families.act(draft.lemma()));
        }
        if (draft.kind().equals("agreement")) {
            words.add("a deal");
        }
        return words;
    }

    /** The verbs for what is announced: "expel" for "announced the expulsion". */
    private List<String> announced(Draft draft, Word.NounForm noun) {
        return draft.lemma().equals("announce") ? families.verbsOf(noun.lemma()) : List.of();
    }

    /**
     * "Launched a wave of strikes", "announced the expulsion": the event that a verb which says little itself has as
     * its object.
     */
    private Optional<Word.NounForm> object(Draft draft) {
        for (int i = draft.head() + 1; i < draft.to() && draft.form() == Form.VERB
                && (cues.is("light-verb", draft.lemma()) || draft.lemma().equals("announce")); i++) {
            Word.NounForm noun = text.verbAt(i) == null ? text.word(i).noun() : null;
            if (noun != null && noun.strength() > 1) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private boolean again(Draft draft, Cluster cluster) {
        if (headline(draft, cluster)) {
            return agreement.of(draft, cluster);
        }
        return draft.form() == Form.NOUN ? noun(draft, cluster) : verb(draft, cluster);
    }

    /** The first sentences tell of what the headline says. */
    boolean headline(Draft draft, Cluster cluster) {
        int sentence = cluster.drafts().getFirst().sentence();
        boolean opening = draft.sentence() > sentence && draft.sentence() - sentence <= OPENING;
        return opening && cluster.drafts().size() == 1
                && text.sentences().get(sentence).unit() == Sentence.Unit.HEADING
                && text.sentences().get(draft.sentence()).unit() == Sentence.Unit.PARAGRAPH;
    }

    private boolean noun(Draft draft, Cluster cluster) {
        if (draft.reference() == Reference.ANOTHER) {
            return false;
        }
        boolean pointing = draft.reference() == Reference.DEFINITE || draft.reference() == Reference.DEMONSTRATIVE;
        if (cluster.calledBy(draft.lemma())) {
            boolean known = pointing || draft.specific() && Agreement.shared(draft, cluster);
            return known && cluster.last().plural() == draft.plural() && agreement.of(draft, cluster);
        }
        boolean signed = draft.kind().equals("agreement") && draft.participants().size() > 1
                && Set.copyOf(draft.participants()).equals(cluster.participants());
        boolean bare = !draft.kind().equals("agreement") || bare(draft);
        return (pointing && bare && !ofItsOwn(draft, cluster) || signed) && !draft.plural() && told(cluster.last())
                && agreement.of(draft, cluster);
    }

    /** "The accord", "Monday's deal", and not "the border accord". */
    private boolean bare(Draft draft) {
        String before = text.lower(text.sentences().get(draft.sentence()), draft.head() - 1);
        return text.function().determiners().contains(before) || text.function().possessives().contains(before);
    }

    /** "Killed nine people … the killing of a soldier": who is named behind the noun says that it is another one. */
    private boolean ofItsOwn(Draft draft, Cluster cluster) {
        Sentence in = text.sentences().get(draft.sentence());
        String first = text.lower(in, draft.head() + 2);
        return text.lower(in, draft.head() + 1).equals("of") && !Agreement.shared(draft, cluster)
                && (first.equals("a") || first.equals("an") || text.function().numerals().contains(first));
    }

    /** A verb tells of a noun before it only if it says as much of who, where or when. */
    private boolean verb(Draft draft, Cluster cluster) {
        boolean same = Agreement.shared(draft, cluster) || draft.time() >= 0 && draft.time() == cluster.time();
        boolean carriedOut = object(draft).filter(noun -> cluster.calledBy(noun.lemma())
                && cluster.last().plural() == noun.plural()
                || announced(draft, noun).contains(cluster.drafts().getFirst().lemma())).isPresent();
        return (cluster.calledByOne() || carriedOut) && same && told(draft) && agreement.of(draft, cluster);
    }

    /**
     * "Peru struck the port on Friday", told twice: the same verb of the same people and day, or of the same people and
     * thing.
     */
    private boolean inSameWords(Draft draft, Cluster cluster) {
        Draft first = cluster.drafts().getFirst();
        boolean verb = draft.form() == Form.VERB && first.form() == Form.VERB
                && families.act(first.lemma()).equals(families.act(draft.lemma()))
                && draft.participants().size() == cluster.participants().size()
                && cluster.participants().containsAll(draft.participants());
        return verb && told(draft) && agreement.of(draft, cluster)
                && (!draft.participants().isEmpty() && agreement.sameDate(draft, cluster)
                        || things.shared(draft, first) >= SAME_THING);
    }

    /** True if it is told as something that happened or will. */
    private static boolean told(Draft draft) {
        return !draft.conditional() && draft.verb().filter(Verb::negated).isEmpty();
    }
}
