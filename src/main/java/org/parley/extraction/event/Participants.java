package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** Reads who takes part in an event, and where it is, from a stretch of its sentence. */
final class Participants {

    private static final int NEAR = 4;
    /** How many words can stand between two names that "and" joins. */
    private static final int JOINED = 7;
    private static final int REMEMBERED = 80;
    /** "At the border village of X". */
    private static final Set<String> SETTLEMENTS = WordSet.of("village", "town", "city", "capital", "port", "resort",
            "suburb", "coast", "shore", "island", "province", "region", "district", "state", "outskirts");
    /** What follows these took no part: "met in the presence of", "on the sidelines of". */
    private static final Set<String> ASIDE = WordSet.of("presence", "sidelines", "margins", "through", "via");
    private static final Set<String> HOSTING = Set.of("host", "mediate", "broker", "facilitate", "organise", "organize",
            "convene", "chair", "sponsor", "moderate", "oversee");
    /** What a contact is about: "a summit on Ukraine". */
    private static final Set<String> TOPICAL = WordSet.of("on", "about", "over", "regarding", "concerning");
    private static final Set<String> PLACING = WordSet.of("in", "at", "near", "outside", "off");

    private final Set<String> representatives = WordList.set(Participants.class, "representatives.txt");
    private final Map<String, ActorKind> groups = new HashMap<>();

    Participants() {
        for (String line : WordList.lines(Participants.class, "groups.txt")) {
            String[] cells = line.split(" ");
            groups.put(cells[0], cells[1].equals("person") ? ActorKind.PERSON : ActorKind.STATE);
        }
    }

    /** The actors that tokens {@code from} to {@code to} name as taking part, without repeats. */
    List<String> in(EventText text, Sentence sentence, int from, int to) {
        List<String> people = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = from; i < to && !ASIDE.contains(text.tokens.lower(i)); i++) {
            ActorMention actor = text.actor(i);
            if (actor == null) {
                pair(text, i, to).forEach(name -> addTo(others, name));
            } else if (actor.from() == i) {
                if (takesPart(text, sentence, actor, to)) {
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
            boolean helps = actor != null && text.lower(sentence, actor.to()).equals("-")
                    && text.lower(sentence, actor.to() + 1).endsWith("ed");
            boolean partOfName = helps || actor != null && actor.kind() == ActorKind.ORGANISATION
                    && !text.lower(sentence, actor.to()).startsWith("'");
            if (actor != null && actor.kind() != ActorKind.PLACE && !partOfName) {
                addTo(names, actor.name());
            }
        }
        return names;
    }

    /** "Talks hosted by Peru in Lima": whoever brings the others together is not one of them. */
    private static int beforeHosts(EventText text, NounPhrase phrase) {
        for (int i = phrase.head() + 1; i + 1 < phrase.to(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && HOSTING.contains(verb.form().lemma()) && text.tokens.lower(i + 1).equals("by")) {
                return i;
            }
        }
        return phrase.to();
    }

    private static void addTo(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private boolean takesPart(EventText text, Sentence sentence, ActorMention actor, int to) {
        boolean shortForm = text.lower(sentence, actor.from() - 1).equals("(");
        if (shortForm || TOPICAL.contains(before(text, sentence, actor.from())) || actor.kind() == ActorKind.PLACE
                || PLACING.contains(before(text, sentence, actor.from()))
                || actor.kind() == ActorKind.STATE && (ofPerson(text, sentence, actor.from())
                        || ofPlace(text, sentence, actor) || ofPart(text, sentence, actor))) {
            return false;
        }
        if (text.lower(sentence, actor.to()).startsWith("'")) {
            return actor.kind() == ActorKind.STATE && represents(text, sentence, actor.to() + 1);
        }
        return actor.kind() != ActorKind.STATE || !actor.adjective() || represents(text, sentence, actor.to());
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

    /** "Meeting in Tirana, Albania, they": where a place is. */
    private static boolean ofPlace(EventText text, Sentence sentence, ActorMention state) {
        int before = state.from() - 2;
        boolean aside = text.lower(sentence, state.from() - 1).equals(",") && before >= sentence.from()
                && (text.lower(sentence, state.to()).equals(",") || state.to() == sentence.to() - 1);
        ActorMention place = aside ? text.actor(before) : null;
        return place != null && place.kind() == ActorKind.PLACE;
    }

    /** The word before a name and its article: "at" for "at the White House". */
    private static String before(EventText text, Sentence sentence, int at) {
        String lower = text.lower(sentence, at - 1);
        return lower.equals("the") ? text.lower(sentence, at - 2) : lower;
    }

    /** "Chilean officials", "Chile's leader", unless the leader is named, who then takes part. */
    private boolean represents(EventText text, Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.to(), at + NEAR); i++) {
            String lower = text.tokens.lower(i);
            if (representatives.contains(singular(lower))) {
                int name = text.lower(sentence, i + 1).equals(",") ? i + 2 : i + 1;
                ActorMention named = name < sentence.to() ? text.actor(name) : null;
                return named == null || named.kind() != ActorKind.PERSON;
            }
            if (text.function.prepositions.contains(lower) || text.tokens.first(i) == ',') {
                return false;
            }
        }
        return false;
    }

    private static String singular(String lower) {
        return lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y"
                : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** "Both leaders", "the two nations", "the two": the two that the article has named most often up to here. */
    private List<String> pair(EventText text, int at, int to) {
        String lower = text.tokens.lower(at);
        if (!lower.equals("both") && !lower.equals("two")) {
            return List.of();
        }
        boolean alone = at > 0 && text.tokens.lower(at - 1).equals("the") && at + 1 < text.tokens.count()
                && text.verbAt(at + 1) != null;
        if (alone) {
            return mostNamed(text, at, ActorKind.PERSON);
        }
        for (int i = at + 1; i < Math.min(to, at + 1 + NEAR); i++) {
            String noun = singular(text.tokens.lower(i));
            ActorKind kind = groups.get(noun);
            if (kind != null) {
                return noun.equals("president") ? presidents(text, at) : mostNamed(text, at, kind);
            }
        }
        return List.of();
    }

    /**
     * "The presidents last met": the two of whom the sentence before tells; "the negotiators will meet": the two states
     * that the article has named most often stand behind them.
     */
    List<String> sides(EventText text, int index, int verb) {
        Sentence sentence = text.sentences().get(index);
        if (!delegates(text, sentence, verb)) {
            return List.of();
        }
        List<String> two = peopleBefore(text, index);
        return two.size() == 2 ? two : mostNamed(text, verb, ActorKind.STATE);
    }

    /** True if nameless people who stand for others are the subject: "the two delegations last met". */
    boolean delegates(EventText text, Sentence in, int verb) {
        int noun = verb - 1;
        while (noun > in.from() && (text.function.adverb(text.tokens.lower(noun))
                || text.tokens.lower(noun).equals("last"))) {
            noun--;
        }
        String lower = text.lower(in, noun);
        return noun > in.from() && lower.endsWith("s") && representatives.contains(singular(lower))
                && text.actor(noun) == null;
    }

    /** The people whom the sentence before names, if it belongs to the same paragraph. */
    private static List<String> peopleBefore(EventText text, int index) {
        Sentence in = text.sentences().get(index);
        Sentence before = index > 0 ? text.sentences().get(index - 1) : in;
        List<String> names = new ArrayList<>();
        for (int a = text.actorsBefore(in.from()) - 1; a >= 0 && before.block() == in.block()
                && text.actors.get(a).from() >= before.from(); a--) {
            ActorMention actor = text.actors.get(a);
            if (actor.kind() == ActorKind.PERSON && !reports(text, before, actor)) {
                addTo(names, actor.name());
            }
        }
        return names;
    }

    /** "…, spokesman Omar Haddad told reporters": who only passes on what is said. */
    private static boolean reports(EventText text, Sentence in, ActorMention actor) {
        int at = actor.from() - 1;
        while (at > in.from() && text.tokens.isWord(at) && text.actor(at) == null) {
            at--;
        }
        return text.lower(in, at).equals(",") && text.verbAt(actor.to()) != null;
    }

    /** "The two presidents": those named so, or the two states that the article has named most often. */
    private static List<String> presidents(EventText text, int before) {
        List<String> two = mostNamed(text, before, ActorKind.PERSON);
        boolean named = !two.isEmpty() && text.actors.subList(0, text.actorsBefore(before)).stream()
                .filter(actor -> two.contains(actor.name())
                        && (titled(text, actor, "president") || titled(text, actor, "counterpart")))
                .map(ActorMention::name).distinct().count() == 2;
        return named ? two : mostNamed(text, before, ActorKind.STATE);
    }

    private static boolean titled(EventText text, ActorMention actor, String title) {
        for (int i = actor.from(); i < actor.to(); i++) {
            if (text.tokens.lower(i).equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** The two that were named last with "and" between them: "the minister Anna Berg and President Ruiz". */
    private static List<String> joined(EventText text, int end, ActorKind kind) {
        ActorMention second = null;
        for (int a = end - 1; a >= Math.max(0, end - REMEMBERED); a--) {
            ActorMention actor = text.actors.get(a);
            if (actor.kind() == kind) {
                if (second != null && !second.name().equals(actor.name()) && joined(text, actor.to(), second.from())) {
                    return List.of(actor.name(), second.name());
                }
                second = actor;
            }
        }
        return List.of();
    }

    private static boolean joined(EventText text, int from, int to) {
        return to - from <= JOINED && text.tokens.lower(from).equals("and") && IntStream.range(from, to).noneMatch(
                i -> text.verbAt(i) != null || text.function.prepositions.contains(text.tokens.lower(i)));
    }

    /** Two people named with "and" between them, or else the two that the article has named most often. */
    private static List<String> mostNamed(EventText text, int before, ActorKind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int end = text.actorsBefore(before);
        List<String> pair = kind == ActorKind.PERSON ? joined(text, end, kind) : List.of();
        if (!pair.isEmpty()) {
            return pair;
        }
        for (ActorMention actor : text.actors.subList(Math.max(0, end - REMEMBERED), end)) {
            if (actor.kind() == kind) {
                counts.merge(actor.name(), 1, Integer::sum);
            } else if (kind == ActorKind.STATE && actor.kind() == ActorKind.PERSON) {
                text.parties(List.of(actor.name())).stream().filter(state -> !state.equals(actor.name()))
                        .forEach(state -> counts.merge(state, 1, Integer::sum));
            }
        }
        List<String> names = counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey).limit(2).toList();
        return names.size() == 2 ? names : List.of();
    }

    /** The place that a preposition of place introduces between tokens {@code from} and {@code to}. */
    List<String> places(EventText text, Sentence sentence, int from, int to) {
        List<String> found = new ArrayList<>();
        boolean placing = false;
        for (int i = from; i < to; i++) {
            ActorMention actor = text.actor(i);
            String lower = text.tokens.lower(i);
            if (actor != null && actor.from() == i) {
                boolean part = SETTLEMENTS.contains(text.lower(sentence, actor.to()))
                        || text.lower(sentence, actor.to()).equals("-");
                boolean listed = !found.isEmpty() && i > from + 1 && text.time(i - 2) >= 0
                        && (text.tokens.first(i - 1) == ',' || text.tokens.lower(i - 1).equals("and"));
                if ((placing || listed) && !part && actor.kind() != ActorKind.PERSON
                        && actor.kind() != ActorKind.ORGANISATION) {
                    addTo(found, actor.name());
                }
                i = actor.to() - 1;
            } else if (PLACING.contains(lower)) {
                placing = true;
            } else if (!lower.equals("and") && !lower.equals(",")) {
                boolean named = lower.equals("of") && i > from && SETTLEMENTS.contains(text.tokens.lower(i - 1));
                placing &= (named || !text.function.prepositions.contains(lower)) && text.tokens.isWord(i);
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

    /** The first place named between tokens {@code from} and {@code to}, whatever stands before it. */
    Optional<String> anyPlace(EventText text, int from, int to) {
        for (int i = from; i < to; i++) {
            ActorMention actor = text.actor(i);
            boolean part = actor != null && actor.to() < text.tokens.count()
                    && SETTLEMENTS.contains(text.tokens.lower(actor.to()));
            if (actor != null && actor.kind() == ActorKind.PLACE && !part) {
                return Optional.of(actor.name());
            }
        }
        return Optional.empty();
    }
}
