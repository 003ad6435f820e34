package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word.NounForm;
import org.parley.extraction.text.Sentence;

/** Finds who takes part in what a noun names, where its phrase does not say it or says only one side of it. */
final class NounSides {

    private static final Set<String> OWN = Set.of("their", "its");

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Subjects subjects;

    NounSides(EventText text, StatusCues cues, KindScheme kinds, Subjects subjects) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.subjects = subjects;
    }

    /**
     * Who takes part.
     *
     * @param named whom the phrase, or the verb that governs it, names
     * @param light the verb that governs the phrase and says little by itself, or null
     * @param goal where a visit goes
     */
    List<String> of(int sentence, NounPhrase phrase, NounForm noun, List<String> named, Verb light,
            Optional<String> goal) {
        if (kinds.sameFamily(noun.kind(), "visit")) {
            return visitors(sentence, phrase, named, light, goal);
        }
        Sentence in = text.sentences().get(sentence);
        boolean contact = kinds.sameFamily(noun.kind(), "meeting");
        boolean ofTwo = contact || noun.kind().equals("agreement") && !named.isEmpty();
        if (ofTwo && with(in, phrase)) {
            return withSubject(sentence, phrase, named, light);
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (OWN.contains(text.tokens().lower(phrase.from()))) {
            return subject(sentence, phrase, light);
        }
        String before = text.lower(in, phrase.from() - 1);
        return contact && light == null && cues.is("occasion", before) ? ofTheirs(sentence, phrase) : named;
    }

    private boolean with(Sentence in, NounPhrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.to(); i++) {
            if (text.lower(in, i).equals("with")) {
                return true;
            }
        }
        return false;
    }

    /** "Held talks with Peru", "said in a call with Ruiz": the other side is the subject of the verb before them. */
    private List<String> withSubject(int sentence, NounPhrase phrase, List<String> with, Verb light) {
        Predicate<Verb> named = verb -> !subjects.of(sentence, verb.from()).names().isEmpty();
        boolean own = light != null && (light.tense() != Verb.Tense.GERUND || named.test(light));
        Verb before = own ? light : finiteBefore(sentence, phrase, named);
        if (before == null || before.passive()) {
            return with;
        }
        List<String> all = new ArrayList<>(with);
        subjects.of(sentence, before.from()).names().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }

    /** "Ministers are expected to raise it at their summit": whoever the verb before the phrase is about. */
    private List<String> subject(int sentence, NounPhrase phrase, Verb light) {
        Verb before = light != null ? light : finiteBefore(sentence, phrase, _ -> true);
        if (before == null) {
            return opens(sentence, phrase);
        }
        boolean says = cues.is("saying-verb", before.form().lemma());
        boolean planned = cues.is("upcoming-verb", before.form().lemma());
        return says || before.passive() && !planned ? List.of() : subjects.of(sentence, before.from()).names();
    }

    /** "At their last meeting in Lima, Berg and Ruiz agreed": the subject of the clause that the phrase opens. */
    private List<String> opens(int sentence, NounPhrase phrase) {
        return text.verbs(sentence).stream().filter(verb -> verb.from() > phrase.to() && verb.tense().finite())
                .findFirst().map(verb -> subjects.of(sentence, verb.from()).names())
                .filter(names -> names.size() > 1).orElse(List.of());
    }

    /** "Chile and Peru signed a pact after talks in Lima": the talks of the two who do what follows from them. */
    private List<String> ofTheirs(int sentence, NounPhrase phrase) {
        Verb main = finiteBefore(sentence, phrase,
                verb -> !verb.reduced() && !cues.is("saying-verb", verb.form().lemma()));
        if (main == null || main.passive() || main.form().kind().equals("statement")) {
            return List.of();
        }
        List<String> names = subjects.of(sentence, main.from()).names();
        return names.size() == 2 ? names : List.of();
    }

    /** Who goes on a visit: whoever is named in its phrase and is not its goal, or else whoever the clause is about. */
    private List<String> visitors(int sentence, NounPhrase phrase, List<String> named, Verb light,
            Optional<String> goal) {
        List<String> who = named.stream().filter(name -> goal.filter(name::equals).isEmpty()).toList();
        if (!who.isEmpty() || goal.isEmpty()) {
            return who;
        }
        List<String> subject = subject(sentence, phrase, light);
        if (!subject.isEmpty()) {
            return subject;
        }
        ActorMention first = text.actor(text.sentences().get(sentence).from());
        return first == null || first.kind() != ActorKind.PERSON ? List.of() : List.of(first.name());
    }

    /** The last finite verb before a phrase that fits; null if there is none. */
    private Verb finiteBefore(int sentence, NounPhrase phrase, Predicate<Verb> fits) {
        Verb last = null;
        for (Verb verb : text.verbs(sentence)) {
            boolean before = verb.at() < phrase.from() && verb.tense().finite();
            last = before && fits.test(verb) ? verb : last;
        }
        return last;
    }
}
