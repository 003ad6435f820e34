package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.GivenNames;
import org.parley.extraction.actor.GivenNames.Gender;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;

/** Tells whom "he" or "she" means where only one person can be meant. */
public final class Pronouns {

    private static final Set<String> PERSONAL = Set.of("he", "she");
    /** How many pronouns in a row are followed back to a name. */
    private static final int CHAIN = 20;
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we");
    private static final GivenNames GIVEN_NAMES = new GivenNames();

    private final EventText text;
    private final Participants participants;

    public Pronouns(EventText text, Participants participants) {
        this.text = text;
        this.participants = participants;
    }

    /** Whom a pronoun right before token {@code verb}, or at the start, means; nothing if that cannot be told. */
    public List<String> meant(int sentence, int verb) {
        Sentence in = text.sentences().get(sentence);
        int near = pronounBefore(in, verb);
        int at = SUBJECTS.contains(text.lower(in, near)) ? near : in.from();
        String pronoun = text.lower(in, at);
        List<String> before = PERSONAL.contains(pronoun) ? person(sentence, at).map(List::of).orElse(List.of())
                : List.of();
        List<String> meant = before.isEmpty() ? speakers(in, at) : before;
        return meant.isEmpty() && pronoun.equals("they") && sentence > 0 ? several(sentence - 1) : meant;
    }

    /** True if a pronoun is the subject of the verb that begins at a token. */
    public boolean stands(int sentence, int verb) {
        Sentence in = text.sentences().get(sentence);
        return SUBJECTS.contains(text.lower(in, pronounBefore(in, verb)));
    }

    /**
     * "She and President Ruiz": the names of a subject that begins at a token, with whom a pronoun before "and" means.
     */
    List<String> with(int sentence, int from, List<String> names) {
        boolean joined = text.lower(text.sentences().get(sentence), from + 1).equals("and");
        Optional<String> first = joined ? person(sentence, from).filter(name -> !names.contains(name))
                : Optional.empty();
        return Stream.concat(first.stream(), names.stream()).toList();
    }

    /** "Berg said she would", "Peru said that it would", "both announced they had": whoever says so. */
    private List<String> speakers(Sentence in, int pronoun) {
        int saying = text.lower(in, pronoun - 1).equals("that") ? pronoun - 2 : pronoun - 1;
        Verb verb = saying >= in.from() ? text.verbAt(saying) : null;
        if (verb == null || !verb.tense().finite()) {
            return List.of();
        }
        List<String> names = participants.in(text, in, in.from(), verb.from());
        ActorMention first = text.actor(in.from());
        return switch (text.tokens().lower(pronoun)) {
            case "he", "she" -> first != null && first.kind() == ActorKind.PERSON
                    && canBe(text.tokens().lower(pronoun), first) ? List.of(first.name()) : List.of();
            case "it" -> names.size() == 1 && !text.isPerson(names.getFirst()) ? names : List.of();
            case "they" -> names.size() == 2 && text.isPerson(names.getFirst()) == text.isPerson(names.getLast())
                    ? names
                    : List.of();
            default -> List.of();
        };
    }

    /** "She" is no Anton. */
    private static boolean canBe(String pronoun, ActorMention person) {
        Gender other = pronoun.equals("she") ? Gender.MAN : Gender.WOMAN;
        return GIVEN_NAMES.gender(person.name()) != other;
    }

    /**
     * The people or states that a sentence, or the one before it that begins with "they", tells of: "Berg and Ruiz".
     */
    private List<String> several(int sentence) {
        int first = sentence;
        Sentence in = text.sentences().get(first);
        while (first > 0 && sentence - first < CHAIN && text.lower(in, in.from()).equals("they")) {
            in = text.sentences().get(--first);
        }
        List<Verb> verbs = text.verbs(first);
        List<String> names = verbs.isEmpty() ? List.of()
                : participants.in(text, in, in.from(), verbs.getFirst().from());
        return names.size() == 2 ? names : List.of();
    }

    /** Whom the pronoun at token {@code at} means; the same pronoun before it means the same person. */
    private Optional<String> person(int sentence, int at) {
        return PERSONAL.contains(text.lower(text.sentences().get(sentence), at)) ? person(sentence, at, CHAIN)
                : Optional.empty();
    }

    private Optional<String> person(int sentence, int at, int chain) {
        Sentence in = text.sentences().get(sentence);
        String pronoun = text.tokens().lower(at);
        Sentence last = sentence > 0 ? text.sentences().get(sentence - 1) : in;
        boolean opens = at == in.from() && last.unit() == Sentence.Unit.PARAGRAPH && in.unit() == last.unit();
        int from = last.block() == in.block() || opens ? last.from() : in.from();
        for (int i = at - 1; i >= from; i--) {
            if (text.tokens().lower(i).equals(pronoun)) {
                return chain == 0 ? Optional.empty() : person(i >= in.from() ? sentence : sentence - 1, i, chain - 1);
            }
        }
        return only(pronoun, from, at);
    }

    /** The only person named between two tokens who can be meant; nobody if there are several. */
    private Optional<String> only(String pronoun, int from, int at) {
        String only = null;
        for (int a = text.actorsBefore(at) - 1; a >= 0 && text.actors().get(a).from() >= from; a--) {
            ActorMention actor = text.actors().get(a);
            if (actor.kind() == ActorKind.PERSON && canBe(pronoun, actor)) {
                if (only != null && !only.equals(actor.name())) {
                    return Optional.empty();
                }
                only = actor.name();
            }
        }
        return Optional.ofNullable(only);
    }

    /** The word before a verb and its adverbs. */
    private int pronounBefore(Sentence in, int verb) {
        int at = verb - 1;
        if (text.lower(in, verb).equals("to") && text.function().be().contains(text.lower(in, at - 1))) {
            at -= 2;
        }
        while (at > in.from() && (text.function().adverb(text.tokens().lower(at)) || text.lower(in, at).equals("last")
                || at == verb - 1 && text.lower(in, verb).equals("to") && text.function().be().contains(text.lower(in,
                        at)))) {
            at--;
        }
        return at;
    }
}
