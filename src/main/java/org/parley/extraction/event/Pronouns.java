package org.parley.extraction.event;

import java.util.Optional;
import java.util.Set;

import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.Sentence;

/** Tells whom "he" or "she" means where only one person can be meant. */
final class Pronouns {

    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final EventText text;

    Pronouns(EventText text) {
        this.text = text;
    }

    /**
     * The only person named before a pronoun right before token {@code verb}, in its sentence and the one before.
     */
    Optional<String> before(int sentence, int verb) {
        Sentence in = text.sentences().get(sentence);
        int at = verb - 1;
        while (at > in.from() && text.function.adverb(text.tokens.lower(at))) {
            at--;
        }
        if (!PERSONAL.contains(text.lower(in, at))) {
            return Optional.empty();
        }
        int from = in.from();
        if (sentence > 0 && text.sentences().get(sentence - 1).block() == in.block()) {
            from = text.sentences().get(sentence - 1).from();
        }
        String only = null;
        for (int a = text.actorsBefore(at) - 1; a >= 0 && text.actors.get(a).from() >= from; a--) {
            ActorMention actor = text.actors.get(a);
            if (actor.kind() == ActorKind.PERSON) {
                if (only != null && !only.equals(actor.name())) {
                    return Optional.empty();
                }
                only = actor.name();
            }
        }
        return Optional.ofNullable(only);
    }
}
