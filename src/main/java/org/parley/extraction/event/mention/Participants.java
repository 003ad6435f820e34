package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** Reads who takes part in an event, and where it is, from a stretch of its sentence. */
public final class Participants {

    private static final int NEAR = 4;
    /** "At the border village of X". */
    private static final Set<String> SETTLEMENTS = WordSet.of("village", "town", "city", "capital", "port", "resort",
            "suburb", "coast", "shore", "island", "province", "region", "district", "state", "outskirts");
    /** What follows these took no part: "met in the presence of", "on the sidelines of". */
    private static final Set<String> ASIDE = WordSet.of("presence", "sidelines", "margins", "through", "via",
            "invitation", "residence");
    private static final Set<String> HOSTING = Set.of("host", "mediate", "broker", "facilitate", "organise", "organize",
            "convene", "chair", "sponsor", "moderate", "oversee");
    /** What a contact is about: "a summit on Ukraine". */
    static final Set<String> TOPICAL = WordSet.of("on", "about", "over", "regarding", "concerning");
    /** "Pro-Berg", "anti-Berg". */
    private static final Set<String> SIDING = Set.of("pro", "anti");
    private static final Set<String> LEADING = Set.of("led", "headed");
    /** What brings those who take part again. */
    private static final Set<String> SIDED = WordSet.of("with", "between", "among", "and", "by");
    private static final Set<String> PLACING = WordSet.of("in", "at", "near", "outside", "off");

    private final Set<String> representatives = WordList.set(Participants.class, "representatives.txt");
    private final Groups groups = new Groups(representatives);

    /** Whom "both leaders" or "the negotiators" mean. */
    public Groups groups() {
        return groups;
    }

    /** The actors that tokens {@code from} to {@code to} name as taking part, without repeats. */
    List<String> in(EventText text, Sentence sentence, int from, int to) {
        List<String> people = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean topic = false;
        for (int i = from; i < to && !ASIDE.contains(text.tokens().lower(i)); i++) {
            ActorMention actor = text.actor(i);
            topic = topical(text, i, to) || topic && !SIDED.contains(text.tokens().lower(i));
            if (topic) {
                continue;
            }
            if (actor == null) {
                groups.pair(text, i, to).forEach(name -> addTo(others, name));
            } else if (actor.from() == i) {
                if (takesPart(text, sentence, actor, to) && !leads(text, sentence, actor)) {
                    addTo(actor.kind() == ActorKind.PERSON ? people : others, actor.name());
                }
                i = actor.to() - 1;
            }
        }
        people.addAll(others);
        return people;
    }

    /**
     * Who takes part in what a noun names: whoever stands before it in its phrase, and whom its prepositions bring. Not
     * who only brings the others together: "the EU-brokered talks".
     */
    List<String> ofNoun(EventText text, Sentence sentence, NounPhrase phrase) {
        List<String> names = in(text, sentence, phrase.head(), beforeHosts(text, phrase));
        for (int i = phrase.from(); i < phrase.head(); i++) {
            ActorMention actor = text.actor(i);
            boolean partOfName = actor != null && helps(text, sentence, actor)
                    || actor != null && actor.kind() == ActorKind.ORGANISATION
                            && !text.lower(sentence, actor.to()).startsWith("'");
            if (actor != null && actor.kind() != ActorKind.PLACE && !partOfName) {
                addTo(names, actor.name());
            }
        }
        return names;
    }

    /** "The EU-brokered talks", "the Peru-backed government". */
    private static boolean helps(EventText text, Sentence sentence, ActorMention actor) {
        String verb = text.lower(sentence, actor.to() + 1);
        return text.lower(sentence, actor.to()).equals("-") && (verb.endsWith("ed") || verb.equals("led"));
    }

    /** "Talks hosted by Peru in Lima": whoever brings the others together is not one of them. */
    private static int beforeHosts(EventText text, NounPhrase phrase) {
        for (int i = phrase.head() + 1; i + 1 < phrase.to(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && hosts(verb) && text.tokens().lower(i + 1).equals("by")) {
                return i;
            }
        }
        return phrase.to();
    }

    /** True for what those do who bring others together. */
    static boolean hosts(Verb verb) {
        return HOSTING.contains(verb.form().lemma());
    }

    private static void addTo(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** "A Norte Front delegation led by Omar Ruiz": the front takes part, and its delegate for it. */
    private static boolean leads(EventText text, Sentence sentence, ActorMention actor) {
        int led = actor.from() - 2;
        if (!text.lower(sentence, led + 1).equals("by") || !LEADING.contains(text.lower(sentence, led))) {
            return false;
        }
        for (int i = led - 1; i >= Math.max(sentence.from(), led - NEAR); i--) {
            if (text.actor(i) != null) {
                return text.actor(i).kind() == ActorKind.ORGANISATION;
            }
        }
        return false;
    }

    /** "Talks on support for Peru": what they are about, up to whom they are with; "on Monday" is none. */
    private static boolean topical(EventText text, int i, int to) {
        return TOPICAL.contains(text.tokens().lower(i)) && i + 1 < to && text.time(i) < 0 && text.time(i + 1) < 0
                && !text.tokens().lower(i + 1).equals("the");
    }

    private boolean takesPart(EventText text, Sentence sentence, ActorMention actor, int to) {
        boolean shortForm = text.lower(sentence, actor.from() - 1).equals("(");
        if (shortForm || backed(text, sentence, actor) || helps(text, sentence, actor)
                || TOPICAL.contains(before(text, sentence, actor.from())) || actor.kind() == ActorKind.PLACE
                || PLACING.contains(before(text, sentence, actor.from()))
                || actor.kind() == ActorKind.STATE
                        && (ofPerson(text, sentence, actor.from()) || ofOffice(text, sentence, actor)
                                || text.ofPlace(sentence, actor) || ofPart(text, sentence, actor))) {
            return false;
        }
        if (actor.kind() == ActorKind.ORGANISATION && sends(text, sentence, actor.to())) {
            return false;
        }
        if (text.lower(sentence, actor.to()).startsWith("'")) {
            return actor.kind() == ActorKind.STATE && represents(text, sentence, actor.to() + 1);
        }
        return actor.kind() != ActorKind.STATE || !actor.adjective() && !modifies(text, sentence, actor.to())
                || represents(text, sentence, actor.to());
    }

    /** "Pro-Berg fighters", "a ship bound for Peru": whom someone else is for or against. */
    private static boolean backed(EventText text, Sentence sentence, ActorMention actor) {
        String before = text.lower(sentence, actor.from() - 1);
        return before.equals("for") || before.equals("-") && SIDING.contains(text.lower(sentence, actor.from() - 2));
    }

    /** "Peru embassy staff": a name before a noun in small letters only says which one is meant. */
    private static boolean modifies(EventText text, Sentence sentence, int next) {
        String lower = text.lower(sentence, next);
        return next < sentence.to() && text.tokens().isWord(next) && !text.tokens().capitalised(next)
                && text.verbAt(next) == null && text.time(next) < 0 && text.word(next).verb() == null
                && !text.function().closers().contains(lower) && !text.function().determiners().contains(lower)
                && !text.function().possessives().contains(lower) && !text.function().followers().contains(lower)
                && !text.function().adverb(lower);
    }

    /** "The US state of Maryland". */
    private static boolean ofPart(EventText text, Sentence sentence, ActorMention actor) {
        return SETTLEMENTS.contains(text.lower(sentence, actor.to()))
                && text.lower(sentence, actor.to() + 1).equals("of");
    }

    /** "Anna Berg of Chile", "of the Republic of Chile": for whom someone stands. */
    private static boolean ofPerson(EventText text, Sentence sentence, int state) {
        int of = text.lower(sentence, state - 1).equals("the") ? state - 2 : state - 1;
        ActorMention person = text.lower(sentence, of).equals("of") && of > sentence.from() ? text.actor(of - 1) : null;
        return person != null && person.kind() == ActorKind.PERSON;
    }

    /** "The President of Peru, Anna Berg": of what the office of whoever is named next is. */
    private static boolean ofOffice(EventText text, Sentence sentence, ActorMention state) {
        int name = text.lower(sentence, state.to()).equals(",") ? state.to() + 1 : state.to();
        ActorMention person = name < sentence.to() ? text.actor(name) : null;
        return person != null && person.kind() == ActorKind.PERSON && person.from() == name
                && person.state().filter(state.name()::equals).isPresent()
                && before(text, sentence, state.from()).equals("of");
    }

    /** The word before a name and its article: "at" for "at the White House". */
    private static String before(EventText text, Sentence sentence, int at) {
        String lower = text.lower(sentence, at - 1);
        return lower.equals("the") ? text.lower(sentence, at - 2) : lower;
    }

    /**
     * "Chilean officials", "Chilean, Peruvian officials", "Chile's leader", unless the leader is named, who then takes
     * part.
     */
    private boolean represents(EventText text, Sentence sentence, int behind) {
        ActorMention next = text.lower(sentence, behind).equals(",") ? text.actor(behind + 1) : null;
        int at = next != null && next.adjective() ? next.to() : behind;
        for (int i = at; i < Math.min(sentence.to(), at + NEAR); i++) {
            String lower = text.tokens().lower(i);
            if (representatives.contains(Groups.singular(lower))) {
                int name = text.lower(sentence, i + 1).equals(",") ? i + 2 : i + 1;
                ActorMention named = name < sentence.to() ? text.actor(name) : null;
                return named == null || named.kind() != ActorKind.PERSON;
            }
            if (text.function().prepositions().contains(lower) || text.tokens().first(i) == ',') {
                return false;
            }
        }
        return false;
    }

    /** "The UN envoy, Anna Berg": whose representative is named, who takes part for it. */
    private boolean sends(EventText text, Sentence sentence, int behind) {
        for (int i = behind; i < Math.min(sentence.to(), behind + NEAR) && text.tokens().isWord(i)
                && text.verbAt(i) == null; i++) {
            if (representatives.contains(Groups.singular(text.tokens().lower(i)))) {
                int name = text.lower(sentence, i + 1).equals(",") ? i + 2 : i + 1;
                ActorMention named = name < sentence.to() ? text.actor(name) : null;
                return named != null && named.kind() == ActorKind.PERSON;
            }
        }
        return false;
    }

    /** The place that a preposition of place introduces between tokens {@code from} and {@code to}. */
    List<String> places(EventText text, Sentence sentence, int from, int to) {
        List<String> found = new ArrayList<>();
        boolean placing = false;
        boolean away = false;
        for (int i = from; i < to; i++) {
            ActorMention actor = text.actor(i);
            String lower = text.tokens().lower(i);
            if (actor != null && actor.from() == i) {
                boolean part = SETTLEMENTS.contains(text.lower(sentence, actor.to()))
                        || text.lower(sentence, actor.to()).equals("-");
                boolean listed = !found.isEmpty() && i > from + 1 && text.time(i - 2) >= 0
                        && (text.tokens().first(i - 1) == ',' || text.tokens().lower(i - 1).equals("and"));
                if ((placing || listed) && !part && !actor.adjective() && actor.kind() != ActorKind.PERSON
                        && actor.kind() != ActorKind.ORGANISATION) {
                    addTo(found, actor.name());
                }
                i = actor.to() - 1;
            } else if (PLACING.contains(lower)) {
                placing = !away;
            } else if (!lower.equals("and") && !lower.equals(",")) {
                away = lower.equals("from") || away && !lower.equals("to");
                boolean named = lower.equals("of") && i > from && SETTLEMENTS.contains(text.tokens().lower(i - 1));
                placing &= (named || !text.function().prepositions().contains(lower)) && text.tokens().isWord(i);
            }
        }
        return found;
    }

    /** Where a journey goes: the first place or state named between tokens {@code from} and {@code to}. */
    Optional<String> destination(EventText text, int from, int to) {
        for (int i = from; i < to; i++) {
            ActorMention actor = text.actor(i);
            if (actor != null && !actor.adjective()
                    && (actor.kind() == ActorKind.PLACE || actor.kind() == ActorKind.STATE)) {
                return Optional.of(actor.name());
            }
        }
        return Optional.empty();
    }

    /** The first place named in a phrase of place: "at the Lima forum", "on the sidelines of the Lima forum". */
    Optional<String> venue(EventText text, int from, int to) {
        int first = from;
        while (first < to && !PLACING.contains(text.tokens().lower(first))
                && !ASIDE.contains(text.tokens().lower(first))) {
            first++;
        }
        int end = first + 1;
        while (end < to && (text.tokens().lower(end).equals("of")
                || !text.function().prepositions().contains(text.tokens().lower(end)))) {
            end++;
        }
        return anyPlace(text, first, Math.min(end, to));
    }

    /** The first place named between tokens {@code from} and {@code to}, whatever stands before it. */
    Optional<String> anyPlace(EventText text, int from, int to) {
        for (int i = from; i < to; i++) {
            ActorMention actor = text.actor(i);
            boolean part = actor != null && actor.to() < text.tokens().count()
                    && SETTLEMENTS.contains(text.tokens().lower(actor.to()));
            if (actor != null && actor.kind() == ActorKind.PLACE && !part) {
                return Optional.of(actor.name());
            }
        }
        return Optional.empty();
    }
}
