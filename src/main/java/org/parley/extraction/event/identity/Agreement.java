package org.parley.extraction.event.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange;

/** Tells whether what a draft says of who, where, when and status can be said of an event as well. */
final class Agreement {

    /** The length of a day in EDTF. */
    private static final int DAY = 10;

    /** "At the summit", "on the sidelines of the summit". */
    private static final Set<String> OCCASION = Set.of("at", "during", "of");

    /** What stands, alone or with "of", "to" or "for", before what comes earlier or later. */
    private static final Set<String> ORDERING = Set.of("after", "before", "following", "ahead", "prior", "preparation",
            "preparations");

    private static final Set<String> TELLING_WHEN = Set.of("before", "after", "during", "at");

    private static final Set<String> SPEAKING = Set.of("meeting", "talk", "call", "conversation");

    private static final Set<String> OPENING = Set.of("open", "begin", "start", "convene");
    /** How many words behind a noun its verb, and behind that a day, can begin. */
    private static final int NEAR = 6;
    /** How many days a meeting that opened goes on at most. */
    private static final int LONGEST = 21;

    private final EventText text;

    Agreement(EventText text) {
        this.text = text;
    }

    /** True if nothing that the draft says speaks against the event. */
    boolean of(Draft draft, Cluster cluster) {
        return sides(draft, cluster) && place(draft, cluster) && status(draft, cluster) && time(draft, cluster)
                && body(draft, cluster) && done(draft, cluster);
    }

    /** "Failed to agree" is not "agreed". */
    private static boolean done(Draft draft, Cluster cluster) {
        return (draft.cue() == Cue.FAILED) == (cluster.drafts().getFirst().cue() == Cue.FAILED);
    }

    /** "The NATO summit" is not the G7 summit, and neither is a meeting of two people there. */
    private boolean body(Draft draft, Cluster cluster) {
        String own = body(draft);
        String other = cluster.body(this::body);
        if (own.isEmpty() && other.isEmpty()) {
            return true;
        }
        Collection<String> sides = own.isEmpty() ? draft.participants() : cluster.participants();
        return own.equals(other) || (own.isEmpty() || other.isEmpty()) && sides.size() != 2;
    }

    /** The body that a noun is named by: "NATO" in "the NATO summit"; empty if there is none. */
    private String body(Draft draft) {
        boolean one = draft.form() == Draft.Form.NOUN && !draft.plural();
        for (int i = draft.head() - 1; one && i >= draft.from() && text.verbAt(i) == null; i--) {
            ActorMention actor = text.actor(i);
            if (actor != null) {
                boolean names = actor.kind() == ActorKind.ORGANISATION && text.tokens().isWord(actor.to());
                return names ? actor.name() : "";
            }
        }
        return "";
    }

    /**
     * "At the G7 summit, Berg will meet Ruiz": of a verb and a noun of one sentence, true if the noun only says on what
     * occasion it is, so that they are two; not so for "spoke at a meeting in Lima".
     */
    boolean onOccasion(Draft draft, Cluster cluster) {
        Draft last = cluster.last();
        Draft noun = draft.form() == Draft.Form.NOUN ? draft : last;
        if (draft.sentence() != last.sentence()) {
            return false;
        }
        Sentence in = text.sentences().get(noun.sentence());
        boolean same = noun.reference() != Reference.DEFINITE && SPEAKING.contains(noun.lemma())
                && (draft == noun ? last : draft).kind().equals("talks");
        return draft.form() == last.form() ? inOrder(in, draft, last)
                : !same && OCCASION.contains(text.lower(in, noun.from() - 1));
    }

    /** "Before the meeting, Berg met Ruiz": true if the phrase only says when something else was. */
    boolean besidePast(Draft draft) {
        Sentence in = text.sentences().get(draft.sentence());
        return draft.form() == Draft.Form.NOUN && draft.cue().weight() == 0
                && TELLING_WHEN.contains(text.lower(in, draft.from() - 1))
                && text.verbs(draft.sentence()).stream().filter(verb -> verb.tense().finite()).findFirst()
                        .filter(verb -> verb.tense().over()).isPresent();
    }

    /** "The talks took place after the meeting": one of two, and not "held talks and said after the meeting". */
    private boolean inOrder(Sentence in, Draft draft, Draft last) {
        String before = text.lower(in, draft.from() - 1);
        String first = text.lower(in, draft.from() - 2);
        if (draft.head() < last.to() || !ORDERING.contains(before) && !ORDERING.contains(first)) {
            return false;
        }
        for (int i = last.to(); i < draft.from(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && verb.from() != last.to() && verb.tense().finite()) {
                return false;
            }
        }
        return true;
    }

    /** True if who or where is the same in so many words; "the talks at the palace" can be those in the city. */
    static boolean shared(Draft draft, Cluster cluster) {
        if (!draft.participants().isEmpty() && !cluster.participants().isEmpty()) {
            return true;
        }
        boolean where = draft.place().isPresent() && cluster.place().isPresent();
        return where && (draft.place().equals(cluster.place()) || draft.reference() == Draft.Reference.DEFINITE
                && Regions.compatible(draft.place().get(), cluster.place().get()));
    }

    /**
     * The same people, or some of them; of what is told without a day yet, or of the same day and place, also the
     * states for which they stand: "the ministers of Chile and Peru have met", and then who met on which day. A deal of
     * states is signed by people, wherever that is; "the deal" by anyone who stands for none but
     * its sides.
     */
    boolean sides(Draft draft, Cluster cluster) {
        return cluster.participants().containsAll(draft.participants())
                || draft.participants().containsAll(cluster.participants())
                || (cluster.time() < 0 || thatDayThere(draft, cluster)
                        || draft.time() < 0 && (draft.place().isEmpty() || draft.kind().equals("agreement")))
                        && (statesOf(draft.participants(), cluster.participants())
                                || statesOf(cluster.participants(), draft.participants()))
                || inHeadline(cluster) && text.parties(draft.participants()).containsAll(cluster.participants())
                        && draft.participants().size() > cluster.participants().size()
                || standIn(draft, cluster)
                || draft.kind().equals("agreement") && draft.reference() == Reference.DEFINITE
                        && text.parties(cluster.participants()).containsAll(
                                text.parties(draft.participants()).stream().filter(text::isState).toList());
    }

    /** "Ministers hold talks with Iran": a headline can name one side only. */
    private boolean inHeadline(Cluster cluster) {
        return cluster.drafts().size() == 1
                && text.sentences().get(cluster.drafts().getFirst().sentence()).unit() == Sentence.Unit.HEADING;
    }

    /**
     * "Chile and Peru held talks in Oslo", where "Berg of Chile met Ruiz": Ruiz, of whom no state is said, is Peru's.
     */
    private boolean standIn(Draft draft, Cluster cluster) {
        if (draft.place().isEmpty() || !draft.place().equals(cluster.place())) {
            return false;
        }
        Collection<String> parties = text.parties(draft.participants());
        return parties.size() == cluster.participants().size() && !Collections.disjoint(parties, cluster.participants())
                && parties.stream().allMatch(name -> cluster.participants().contains(name) || text.isPerson(name))
                && cluster.participants().stream().noneMatch(text::isPerson);
    }

    /** True if both are told of one day and one place. */
    private boolean thatDayThere(Draft draft, Cluster cluster) {
        return draft.time() >= 0 && cluster.time() >= 0 && draft.place().isPresent() && cluster.place().isPresent()
                && text.times().get(draft.time()).edtf().filter(day -> day.length() == DAY)
                        .filter(day -> text.times().get(cluster.time()).edtf().equals(Optional.of(day))).isPresent();
    }

    /** True if two or more are the very states for which the others stand. */
    private boolean statesOf(Collection<String> people, Collection<String> states) {
        return states.size() > 1 && Set.copyOf(text.parties(people)).equals(Set.copyOf(states));
    }

    boolean place(Draft draft, Cluster cluster) {
        return draft.place().isEmpty() || cluster.place().isEmpty()
                || Regions.compatible(draft.place().get(), cluster.place().get());
    }

    /**
     * What was called off is not held; what was put off can have been held since. "A summit was put off" is of none
     * that was told of as held or still to come.
     */
    private static boolean status(Draft draft, Cluster cluster) {
        Status status = cluster.status();
        Status said = draft.cue().status();
        boolean announced = (said == Status.CANCELLED || said == Status.POSTPONED)
                && (status == Status.HELD || status == Status.UPCOMING)
                && draft.reference() == Draft.Reference.INDEFINITE && draft.form() == Draft.Form.NOUN;
        if (announced) {
            return false;
        }
        boolean revived = status == Status.CANCELLED && said == Status.HELD && draft.time() >= 0;
        return draft.cue().weight() < 2
                || !revived && !(status == Status.HELD && (said == Status.UPCOMING || said == Status.DENIED)
                        || said == Status.HELD && (status == Status.UPCOMING || status == Status.DENIED));
    }

    /** "The summit, which opened on Monday": a day that others of it follow. */
    private boolean opens(Draft draft) {
        int last = Math.min(text.tokens().count(), draft.head() + NEAR);
        for (int i = draft.head() + 1; i < last && !text.dated(i); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && OPENING.contains(verb.form().lemma()) && verb.tense().over()) {
                return text.timeWithin(verb.at(), Math.min(text.tokens().count(), verb.at() + NEAR)) == draft.time();
            }
        }
        return false;
    }

    /** True if both give a date, and the one names the other more exactly at most: "in May" and "on May 3". */
    boolean sameDate(Draft draft, Cluster cluster) {
        String one = draft.time() < 0 ? "" : text.times().get(draft.time()).edtf().orElse("");
        String other = cluster.time() < 0 ? "" : text.times().get(cluster.time()).edtf().orElse("");
        return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    boolean time(Draft draft, Cluster cluster) {
        if (draft.time() < 0 || cluster.time() < 0 || draft.time() == cluster.time()) {
            return true;
        }
        Optional<DayRange> one = text.times().get(draft.time()).days();
        Optional<DayRange> other = text.times().get(cluster.time()).days();
        if (one.isPresent() && other.isPresent() && cluster.calledBy(draft.lemma()) && opens(draft)
                && Days.before(one.get(), other.get())) {
            OptionalLong opened = Days.middle(one.get(), Optional.empty());
            OptionalLong went = Days.middle(other.get(), Optional.empty());
            return opened.isPresent() && went.isPresent() && went.getAsLong() - opened.getAsLong() <= LONGEST;
        }
        return one.isEmpty() || other.isEmpty() || !Days.apart(one.get(), other.get());
    }
}
