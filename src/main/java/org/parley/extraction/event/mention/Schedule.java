package org.parley.extraction.event.mention;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Predicates.Predicate;
import org.parley.extraction.text.Sentence;

/** Reads when something is that a noun names: from its phrase, from the verb it is the subject of, from a plan. */
final class Schedule {

    private static final int PREDICATE_REACH = 14;
    /** How many words behind a place its time can begin. */
    private static final int TIME_NEAR = 4;
    private static final Set<String> WHERE = Set.of("in", "on", "at");
    /** "Talks late on Monday". */
    private static final Set<String> PARTS_OF_DAY = Set.of("late", "early", "later", "earlier");
    private static final Set<String> ONWARD = Set.of("forward", "ahead", "on", "closer", "toward", "towards");
    private static final Set<String> NEW_TIME = Set.of("to", "until", "till");

    private final EventText text;
    private final StatusCues cues;
    private final Clauses clauses;

    Schedule(EventText text, StatusCues cues, Clauses clauses) {
        this.text = text;
        this.cues = cues;
        this.clauses = clauses;
    }

    /**
     * When it is: said in its phrase, by the verb that it is the subject of, or by what opens the sentence; of what was
     * put off the new time.
     *
     * @param light the verb that it is the object of and that says little by itself, as in "held talks"; or null
     */
    int time(Sentence in, int from, NounPhrase phrase, Optional<Predicate> predicate, Verb light, Cue cue) {
        if (cue.status() == Status.POSTPONED || predicate.filter(said -> moves(in, said.verb())).isPresent()) {
            return predicate.map(said -> newTime(in, said.verb())).filter(time -> time >= 0)
                    .orElseGet(() -> timePutOffTo(in, light == null ? phrase.to() : light.at()));
        }
        if (predicate.filter(said -> wasPlanned(said.verb())).isPresent()) {
            return -1;
        }
        boolean off = light != null && cues.callsOff(light);
        int end = phrase.to() + (PARTS_OF_DAY.contains(text.lower(in, phrase.to())) ? 3 : 2);
        int own = firstTime(in, phrase.from(), end);
        own = own < 0 && !off ? firstTime(in, from, end) : own;
        own = own < 0 && light != null && !off ? clauses.openingTimeOfMain(in, light) : own;
        int planned = own < 0 ? planBehind(in, phrase) : -1;
        own = planned >= 0 ? firstTime(in, planned, planned + TIME_NEAR) : own;
        if (own >= 0 || predicate.isEmpty()) {
            return own;
        }
        Verb verb = predicate.get().verb();
        int said = tells(in, verb) ? firstTime(in, verb.at() + 1, reach(in, verb)) : -1;
        said = said < 0 && tells(in, verb) ? clauses.openingTimeOfMain(in, verb) : said;
        int clause = predicate.get().clause();
        boolean begun = predicate.get().happens() && cues.is("ending-verb", verb.form().lemma());
        int opened = begun ? firstTime(in, clause, verb.from()) : -1;
        if (opened >= 0) {
            return opened;
        }
        boolean plan = cues.is("planning-participle", text.lower(in, clause)) || predicate.get().happens();
        return said >= 0 || !plan ? said : firstTime(in, clause, verb.from());
    }

    /**
     * "A summit to discuss trade scheduled for Friday": where the plan begins that follows what a phrase is for; −1 if
     * none does.
     */
    int planBehind(Sentence in, NounPhrase phrase) {
        Verb purpose = phrase.to() < in.to() ? text.verbAt(phrase.to()) : null;
        boolean found = purpose != null && purpose.tense() == Verb.Tense.INFINITIVE;
        for (int i = found ? purpose.at() + 1 : in.to(); i + 1 < in.to(); i++) {
            if (cues.is("planning-participle", text.tokens().lower(i))) {
                return text.tokens().lower(i + 1).equals("for") ? i : -1;
            }
            if (text.verbAt(i) != null || text.tokens().first(i) == ',') {
                return -1;
            }
        }
        return -1;
    }

    /** "Said on Monday during talks": what is said during an event is of its day; −1 if nothing is. */
    int timeOfOccasion(Sentence in, int sentence, NounPhrase phrase) {
        Verb main = null;
        for (Verb verb : text.verbs(sentence)) {
            main = verb.tense().over() && verb.at() < phrase.from() ? verb : main;
        }
        return main == null || !text.lower(in, phrase.from() - 1).equals("during") ? -1
                : firstTime(in, main.at() + 1, phrase.from());
    }

    /** True if what is said of an event says when and where it is: "took place", "was in Lima". */
    boolean tells(Sentence in, Verb verb) {
        int next = verb.at() + 1;
        boolean is = verb.form().lemma().equals("be") && !verb.passive() && next < in.to();
        return cues.happens(verb) || is && (text.dated(next) || WHERE.contains(text.lower(in, next)));
    }

    /** "Had been scheduled for Friday": when it was due before it came otherwise. */
    private boolean wasPlanned(Verb verb) {
        return verb.tense() == Verb.Tense.PAST_PERFECT && verb.passive()
                && cues.is("upcoming-verb", verb.form().lemma());
    }

    /** True if the verb says that what it is said of is at another time now: "moved to Friday". */
    boolean moves(Sentence in, Verb verb) {
        return cues.is("moving-verb", verb.form().lemma()) && newTime(in, verb) >= 0;
    }

    /**
     * "Summit moved again", "was brought forward": put to another time that is not said; "talks moved forward" is none.
     */
    boolean shifts(Sentence in, Verb verb) {
        boolean moved = verb.passive() || in.unit() == Sentence.Unit.HEADING && verb.tense() == Verb.Tense.PAST;
        return moved && cues.is("moving-verb", verb.form().lemma()) && !ONWARD.contains(text.lower(in, verb.at() + 1));
    }

    /** The first time in a stretch, but not that of "announced on Monday". */
    private int firstTime(Sentence in, int from, int to) {
        int told = -1;
        for (int i = from; i < Math.min(in.to(), to) && text.tokens().first(i) != '—'; i++) {
            if (text.dated(i) && text.time(i) != told) {
                Verb verb = i > from ? text.verbAt(i - 1) : null;
                boolean announced = verb != null && verb.from() == verb.at()
                        && cues.is("speaking-verb", verb.form().lemma());
                if (!announced) {
                    return text.time(i);
                }
                told = text.time(i);
            }
        }
        return -1;
    }

    /** "Were scheduled for Friday but are postponed to Saturday"; −1 if nothing says so. */
    private int timePutOffTo(Sentence in, int from) {
        for (int i = from; i < in.to(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && verb.at() == i && cues.callsOff(verb)) {
                return newTime(in, verb);
            }
        }
        return -1;
    }

    /** "Postponed to Saturday". */
    private int newTime(Sentence in, Verb verb) {
        for (int i = verb.at() + 1; i + 1 < reach(in, verb); i++) {
            if (NEW_TIME.contains(text.tokens().lower(i)) && text.denotesDays(i + 1)) {
                return text.time(i + 1);
            }
        }
        return -1;
    }

    /** How far what a verb says of when and where can go: up to the next clause. */
    int reach(Sentence in, Verb verb) {
        int at = verb.at() + 1;
        while (at < in.to() && at - verb.at() <= PREDICATE_REACH && text.verbAt(at) == null
                && (!beginsClause(text.tokens().lower(at)) || goesOn(in, at))) {
            at++;
        }
        return at;
    }

    /** "In Lima in May and Oslo in June": "and" before a name that no verb follows. */
    private boolean goesOn(Sentence in, int and) {
        ActorMention next = and + 1 < in.to() ? text.actor(and + 1) : null;
        return text.tokens().lower(and).equals("and") && next != null && next.to() < in.to()
                && text.verbAt(next.to()) == null;
    }

    /** The time right behind a place of a list of them, or −1. */
    int timeAt(String place, int from, int to) {
        for (int i = from; i < to; i++) {
            ActorMention named = text.actor(i);
            if (named != null && named.name().equals(place)) {
                int end = Math.min(to, named.to() + TIME_NEAR);
                for (int j = named.to(); j < end && text.actor(j) == null; j++) {
                    if (text.dated(j)) {
                        return text.time(j);
                    }
                }
            }
        }
        return -1;
    }

    private boolean beginsClause(String lower) {
        return text.function().coordinators().contains(lower)
                || text.function().subordinators().contains(lower) && !NEW_TIME.contains(lower);
    }
}
