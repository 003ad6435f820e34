package org.parley.extraction.event.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** Tells whom words without a name mean together: "both leaders", "the two sides", "the negotiators". */
public final class Groups {

    /** What two of a group can be: people, states, or the sides of a war or a deal, be they states or not. */
    private enum Group {
        PERSON, STATE, SIDE
    }

    /** How many words the noun of a group stands behind "both" at most. */
    private static final int NEAR = 4;
    /** How many words can stand between two names that "and" joins. */
    private static final int JOINED = 7;
    /** How many names back whom an article tells of is looked for. */
    private static final int REMEMBERED = 80;
    /** What says that two sides are those of one state, and within how many words behind them. */
    private static final Set<String> WITHIN_ONE_STATE = WordSet.of("civil", "warring");
    private static final int SAID_OF_SIDES = 7;

    private final Set<String> representatives;
    private final Map<String, Group> groups = new HashMap<>();

    /** @param representatives nouns for those who stand for others, in the singular */
    Groups(Set<String> representatives) {
        this.representatives = representatives;
        for (String line : WordList.lines(Groups.class, "groups.txt")) {
            String[] cells = line.split(" ");
            groups.put(cells[0], Group.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        }
    }

    /** "Both leaders", "the two nations", "the two": the two that the article has named most often up to here. */
    public List<String> pair(EventText text, int at, int to) {
        String lower = text.tokens().lower(at);
        if (!lower.equals("both") && !lower.equals("two")) {
            return List.of();
        }
        boolean alone = at > 0 && text.tokens().lower(at - 1).equals("the") && at + 1 < text.tokens().count()
                && text.verbAt(at + 1) != null;
        if (alone) {
            List<String> two = peopleBefore(text, text.sentenceAt(at));
            return two.size() == 2 ? two : mostNamed(text, at, ActorKind.PERSON);
        }
        for (int i = at + 1; i < Math.min(to, at + 1 + NEAR); i++) {
            String noun = singular(text.tokens().lower(i));
            Group group = groups.get(noun);
            if (group != null) {
                return switch (group) {
                    case PERSON -> noun.equals("president") ? presidents(text, at)
                            : mostNamed(text, at, ActorKind.PERSON);
                    case STATE -> mostNamed(text, at, ActorKind.STATE);
                    case SIDE -> twoSides(text, at, i);
                };
            }
        }
        return List.of();
    }

    /** One past the noun of "both leaders" that begins at a token; the token itself if none of people does. */
    int afterPair(EventText text, int at, int to) {
        if (at < to && !pair(text, at, to).isEmpty()) {
            for (int i = at + 1; i < Math.min(to, at + 1 + NEAR); i++) {
                if (groups.get(singular(text.tokens().lower(i))) == Group.PERSON) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /**
     * "The presidents last met": the two of whom the sentence before tells; "the negotiators will meet": the two states
     * that the article has named most often stand behind them; not behind "the group's ambassadors".
     */
    List<String> sides(EventText text, int index, int verb) {
        Sentence sentence = text.sentences().get(index);
        if (!delegates(text, sentence, verb) || IntStream.range(sentence.from(), verb).anyMatch(
                i -> text.tokens().lower(i).equals("'s"))) {
            return List.of();
        }
        List<String> two = peopleBefore(text, index);
        return two.size() == 2 ? two : mostNamed(text, verb, ActorKind.STATE);
    }

    /** True if nameless people who stand for others are the subject: "the two delegations last met". */
    boolean delegates(EventText text, Sentence in, int verb) {
        int noun = verb - 1;
        while (noun > in.from() && (text.function().adverb(text.tokens().lower(noun))
                || text.tokens().lower(noun).equals("last"))) {
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
        Set<String> names = new LinkedHashSet<>();
        for (int a = text.actorsBefore(in.from()) - 1; a >= 0 && before.block() == in.block()
                && text.actors().get(a).from() >= before.from(); a--) {
            ActorMention actor = text.actors().get(a);
            if (actor.kind() == ActorKind.PERSON && !reports(text, before, actor)) {
                names.add(actor.name());
            }
        }
        return List.copyOf(names);
    }

    /** "…, spokesman Omar Haddad told reporters": who only passes on what is said. */
    private static boolean reports(EventText text, Sentence in, ActorMention actor) {
        int at = actor.from() - 1;
        while (at > in.from() && text.tokens().isWord(at) && text.actor(at) == null) {
            at--;
        }
        return text.lower(in, at).equals(",") && text.verbAt(actor.to()) != null;
    }

    /** "The two presidents": those named so, or the two states that the article has named most often. */
    private static List<String> presidents(EventText text, int before) {
        List<String> two = mostNamed(text, before, ActorKind.PERSON);
        boolean named = !two.isEmpty() && text.actors().subList(0, text.actorsBefore(before)).stream()
                .filter(actor -> two.contains(actor.name())
                        && (titled(text, actor, "president") || titled(text, actor, "counterpart")))
                .map(ActorMention::name).distinct().count() == 2;
        return named ? two : mostNamed(text, before, ActorKind.STATE);
    }

    private static boolean titled(EventText text, ActorMention actor, String title) {
        return text.any(actor.from(), actor.to(), Set.of(title));
    }

    /** The two that were named last with "and" between them: "the minister Anna Berg and President Ruiz". */
    private static List<String> joined(EventText text, int end, ActorKind kind) {
        ActorMention second = null;
        for (int a = end - 1; a >= Math.max(0, end - REMEMBERED); a--) {
            ActorMention actor = text.actors().get(a);
            if (actor.kind() == kind) {
                if (second != null && !second.name().equals(actor.name()) && joined(text, actor.to(), second.from())) {
                    return List.of(actor.name(), second.name());
                }
                second = actor;
            }
        }
        return List.of();
    }

    /** True if between two tokens "and" and no more than a description of whoever follows stands. */
    private static boolean joined(EventText text, int from, int to) {
        return to - from <= JOINED && text.tokens().lower(from).equals("and") && IntStream.range(from, to).noneMatch(
                i -> text.verbAt(i) != null || text.function().prepositions().contains(text.tokens().lower(i)));
    }

    /** Two people named with "and" between them, or else the two that the article has named most often. */
    private static List<String> mostNamed(EventText text, int before, ActorKind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int end = text.actorsBefore(before);
        List<String> pair = kind == ActorKind.PERSON ? joined(text, end, kind) : List.of();
        if (!pair.isEmpty()) {
            return pair;
        }
        for (ActorMention actor : text.actors().subList(Math.max(0, end - REMEMBERED), end)) {
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

    /**
     * "The two sides": the states or organisations that "and" joined first, and most often, up to here; else the two
     * states named most often, unless they are said to be sides within one state: "both sides in the civil war".
     */
    private static List<String> twoSides(EventText text, int at, int noun) {
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        int end = text.actorsBefore(at);
        for (int a = Math.max(1, end - REMEMBERED); a < end; a++) {
            ActorMention one = text.actors().get(a - 1);
            ActorMention two = text.actors().get(a);
            if (isSide(one) && isSide(two) && !one.name().equals(two.name()) && !helps(text, one)
                    && joined(text, afterArmy(text, one), two.from())) {
                pairs.merge(Stream.of(one.name(), two.name()).sorted().toList(), 1, Integer::sum);
            }
        }
        boolean within = text.any(at, Math.min(text.tokens().count(), noun + SAID_OF_SIDES), WITHIN_ONE_STATE);
        return pairs.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(() -> within ? List.of() : mostNamed(text, at, ActorKind.STATE));
    }

    private static boolean isSide(ActorMention actor) {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION;
    }

    /** "Talks mediated by Chile and Peru", or the second of "Chile, Peru and Kenya". */
    private static boolean helps(EventText text, ActorMention one) {
        int before = one.from() - 1;
        while (before > 0 && text.function().determiners().contains(text.tokens().lower(before))) {
            before--;
        }
        return before > 0 && (text.tokens().lower(before).equals("by")
                || text.tokens().first(before) == ',' && text.actor(before - 1) != null);
    }

    /** Where to read on behind "Peru’s army". */
    private static int afterArmy(EventText text, ActorMention actor) {
        boolean owns = actor.to() + 1 < text.tokens().count() && text.tokens().lower(actor.to()).equals("'s");
        return owns ? actor.to() + 2 : actor.to();
    }

    static String singular(String lower) {
        return lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y"
                : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
