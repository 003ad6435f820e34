package org.parley.extraction.actor;

import java.util.List;
import java.util.Optional;

import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/** Reads for which state someone stands from the words around the name. */
final class PersonStates {

    /** How far before a name its office begins at most. */
    private static final int OFFICE = 5;
    /** How many words stand between "of" and a state at most: "of the Republic of". */
    private static final int OF_STATE = 2;

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final Titles titles;

    PersonStates(Tokens tokens, Gazetteer gazetteer, Titles titles) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    /** The state named before the person who begins at token {@code at}, where {@code found} are the names so far. */
    Optional<String> before(Sentence sentence, int at, List<ActorMention> found) {
        return counterpart(sentence, at, found).or(() -> owning(at, found))
                .or(() -> holding(sentence, at, found)).or(() -> presiding(sentence, at, found));
    }

    /** "Lebanese Druze leader Omar Haddad": an office right before the name, and its state a few words before. */
    private Optional<String> holding(Sentence sentence, int at, List<ActorMention> found) {
        if (found.isEmpty() || found.getLast().kind() != ActorKind.STATE
                || found.getLast().from() < Math.max(sentence.from(), at - OFFICE)
                || titles.lengthAt(tokens, at - 1, at) == 0) {
            return Optional.empty();
        }
        for (int i = found.getLast().to(); i < at; i++) {
            if (!tokens.isWord(i) && !tokens.lower(i).equals("'s")) {
                return Optional.empty();
            }
        }
        return Optional.of(found.getLast().name());
    }

    /** "The President of Chile, Ines Roth", with or without the comma. */
    private Optional<String> presiding(Sentence sentence, int at, List<ActorMention> found) {
        int end = at > 0 && tokens.first(at - 1) == ',' ? at - 1 : at;
        if (found.isEmpty() || found.getLast().kind() != ActorKind.STATE || found.getLast().to() != end) {
            return Optional.empty();
        }
        int of = found.getLast().from() - 1;
        while (of > sentence.from() && of > found.getLast().from() - OF_STATE && !tokens.lower(of).equals("of")) {
            of--;
        }
        of -= of > 2 && tokens.lower(of - 1).equals("republic") && tokens.lower(of - 2).equals("the") ? 3 : 0;
        for (int office = of - 1; office >= Math.max(sentence.from(), of - OFFICE)
                && tokens.lower(of).equals("of"); office--) {
            if (titles.lengthAt(tokens, office, of) == of - office) {
                return Optional.of(found.getLast().name());
            }
        }
        return Optional.empty();
    }

    /** "Their Chilean counterpart, Ines Roth": an office before a comma. */
    private Optional<String> counterpart(Sentence sentence, int at, List<ActorMention> found) {
        for (int office = at - 2; office > Math.max(sentence.from(), at - OFFICE)
                && tokens.first(at - 1) == ','; office--) {
            if (titles.lengthAt(tokens, office, at) == at - 1 - office && !found.isEmpty()
                    && found.getLast().to() == office && found.getLast().kind() == ActorKind.STATE) {
                return Optional.of(found.getLast().name());
            }
        }
        return Optional.empty();
    }

    /** "Chile's Ines Roth". */
    Optional<String> owning(int at, List<ActorMention> found) {
        boolean owned = at > 1 && tokens.lower(at - 1).equals("'s") && !found.isEmpty();
        return owned && found.getLast().to() == at - 1 && found.getLast().kind() == ActorKind.STATE
                ? Optional.of(found.getLast().name())
                : Optional.empty();
    }

    /** "Ines Roth of Chile": the state named behind the person who ends before token {@code end}. */
    Optional<String> behind(int end) {
        int name = end + 1 < tokens.count() && tokens.lower(end + 1).equals("the") ? end + 2 : end + 1;
        return name < tokens.count() && tokens.lower(end).equals("of")
                ? gazetteer.longestAt(tokens, name, tokens.count())
                        .filter(entry -> entry.kind() == ActorKind.STATE && entry.sense() == Gazetteer.Sense.NAME)
                        .map(Gazetteer.Entry::name)
                : Optional.empty();
    }
}
