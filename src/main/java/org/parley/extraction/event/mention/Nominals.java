package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.NounPhraseReader;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word.NounForm;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.event.mention.Gatherings.Gathering;
import org.parley.extraction.event.mention.Predicates.Predicate;
import org.parley.extraction.text.Sentence;

/** Finds the nouns that name events: "the upcoming talks between Russia and the United States". */
public final class Nominals {

    /**
     * What can stand between a verb and the noun that it governs: "prepare for talks", "wrap up a round", "held more
     * than four hours of talks", "hold 'secret' talks".
     */
    private static final Set<String> BINDING = Set.of("for", "in", "of", "on", "to", "with", "up", "into", "at", "out",
            "off", "over", "more", "than", "least", "about", "'", "\"", "“", "‘");

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Participants participants;
    private final Subjects subjects;
    private final NounSides sides;
    private final Gatherings gatherings;
    private final NounPhraseReader phrases;
    private final EventNouns nouns;
    private final Predicates predicates;
    private final Rounds rounds;
    private final Schedule schedule;
    private final Clauses clauses;
    private final NounStatus status;

    public Nominals(EventText text, StatusCues cues, KindScheme kinds, Participants participants) {
        this.text = text;
        this.kinds = kinds;
        this.cues = cues;
        this.participants = participants;
        this.subjects = new Subjects(text, participants);
        this.sides = new NounSides(text, cues, kinds, subjects);
        this.gatherings = new Gatherings(text, cues, participants, subjects);
        this.phrases = new NounPhraseReader(text, cues);
        this.predicates = new Predicates(text, cues);
        this.rounds = new Rounds(text);
        this.nouns = new EventNouns(text, cues, kinds, predicates, rounds);
        this.clauses = new Clauses(text, cues);
        this.schedule = new Schedule(text, cues, clauses);
        this.status = new NounStatus(text, cues, kinds, clauses, schedule);
    }

    /** The drafts of one sentence, in order. */
    public List<Draft> in(int sentence) {
        Sentence in = text.sentences().get(sentence);
        List<Draft> found = new ArrayList<>();
        for (int i = in.from(); i < in.to(); i++) {
            NounForm noun = nouns.at(in, sentence, i, found);
            if (noun != null && !topic(in, i, noun, found)) {
                found.addAll(read(in, sentence, i, noun));
            }
        }
        return found;
    }

    /**
     * "Talks on the border conflict": what a contact is about is no event of its own, unless it is a deal that it
     * brings.
     */
    private boolean topic(Sentence in, int head, NounForm noun, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.getLast();
        boolean within = last != null && head < last.to() && kinds.sameFamily(last.kind(), "meeting")
                && !kinds.sameFamily(noun.kind(), "meeting") && !noun.kind().equals("agreement");
        for (int i = head - 1; within && i > last.head(); i--) {
            if (text.function().prepositions().contains(text.tokens().lower(i))) {
                return Participants.TOPICAL.contains(text.tokens().lower(i));
            }
        }
        return false;
    }

    /**
     * An event noun where it stands.
     *
     * @param light the verb that governs it and says little by itself, or null
     * @param predicate the verb whose subject it is
     * @param happens one past the words that say when and where it happens; the end of its phrase if none do
     * @param gathering the coming together for which it is; null if there is none
     */
    private record Named(Sentence in, int sentence, NounPhrase phrase, NounForm noun, Verb light,
            Optional<Predicate> predicate, int happens, Gathering gathering) {}

    private List<Draft> read(Sentence in, int sentence, int head, NounForm noun) {
        Named named = named(in, sentence, counted(in, sentence, phrases.read(sentence, head), noun), noun);
        NounPhrase phrase = named.phrase();
        Subjects.Subject doing = doing(named);
        List<String> places = places(named);
        List<String> who = who(named, doing.names(), places);
        String kind = kind(in, phrase, noun);
        Cue cue = status.of(in, phrase, named.light(), named.predicate());
        cue = named.gathering() == null ? cue : cue.or(named.gathering().cue());
        int when = time(named, doing.from(), cue);
        List<Optional<String>> wheres = kind.equals("call") ? List.of(Optional.empty())
                : noun.plural() && places.size() > 1 ? places.stream().map(Optional::of).toList()
                        : List.of(places.stream().findFirst());
        List<Draft> drafts = new ArrayList<>();
        for (Optional<String> where : wheres) {
            int at = wheres.size() > 1
                    ? schedule.timeAt(where.orElseThrow(), head, Math.max(named.happens(), phrase.to()))
                    : -1;
            drafts.add(new Draft(sentence, head, doing.from(), phrase.to(), Form.NOUN, noun.lemma(), kind,
                    noun.loose() && !kind.equals("call"),
                    noun.plural(), noun.strength(), reference(in, phrase, noun, cue), who, where, cue,
                    at >= 0 ? at : when, rounds.number(in, phrase.from(), phrase.to()),
                    clauses.conditional(in, doing.from()) || wished(phrase) || possible(phrase), verb(named, kind)));
        }
        return drafts;
    }

    private Named named(Sentence in, int sentence, NounPhrase phrase, NounForm noun) {
        Verb light = light(phrase, noun);
        boolean purpose = light != null && text.lower(in, phrase.to()).equals("to");
        Optional<Predicate> predicate = purpose || object(in, phrase) ? Optional.empty()
                : predicates.of(sentence, phrase.to());
        int happens = predicate.filter(said -> schedule.tells(in, said.verb()))
                .map(said -> schedule.reach(in, said.verb())).orElse(phrase.to());
        Gathering gathering = light == null && kinds.sameFamily(noun.kind(), "meeting")
                ? gatherings.before(sentence, phrase).orElse(null)
                : null;
        return new Named(in, sentence, phrase, noun, light, predicate, happens, gathering);
    }

    /** Whom the phrase names, with the subject of the verb that governs it, and where the words for both begin. */
    private Subjects.Subject doing(Named named) {
        NounPhrase phrase = named.phrase();
        Verb light = named.light();
        List<String> who = participants.ofNoun(text, named.in(), phrase);
        boolean received = light != null && light.passive() && cues.is("receiving-verb", light.form().lemma());
        boolean prepares = light != null && light.tense() == Verb.Tense.INFINITIVE
                && text.tokens().lower(phrase.from()).equals("the") && cues.is("upcoming-verb", light.form().lemma());
        boolean absent = light != null && light.negated() && cues.is("attending-verb", light.form().lemma());
        boolean putsOff = light != null && cues.callsOff(light) && who.size() == 1;
        if (light == null || prepares || absent || !who.isEmpty() && !received && !putsOff) {
            return new Subjects.Subject(phrase.from(), who);
        }
        Subjects.Subject subject = subjects.of(named.sentence(), light.from());
        boolean before = subject.from() < light.from() && !hangs(light) && !putsOff;
        if (before && named.noun().kind().equals("agreement") && light.form().lemma().equals("announce")
                && text.tokens().lower(phrase.from()).equals("the")) {
            return new Subjects.Subject(subject.from(), who);
        }
        return new Subjects.Subject(before ? subject.from() : putsOff ? phrase.from() : light.from(),
                Stream.concat(subject.names().stream(), who.stream()).distinct().toList());
    }

    /** Who takes part, sorted by name. */
    private List<String> who(Named named, List<String> doing, List<String> places) {
        NounPhrase phrase = named.phrase();
        List<String> who = sides.of(named.sentence(), phrase, named.noun(), doing, named.light(),
                places.stream().findFirst());
        if (named.gathering() != null) {
            who = Stream.concat(who.stream(), named.gathering().who().stream()).distinct().toList();
        }
        if (who.isEmpty() && named.happens() > phrase.to()) {
            who = between(named.in(), phrase.to(), named.happens());
        }
        return who.stream().sorted().toList();
    }

    /**
     * Where it is: said behind the noun, where its verb says that it happens, before it, or at the sentence's start.
     */
    private List<String> places(Named named) {
        NounPhrase phrase = named.phrase();
        Sentence in = named.in();
        if (named.gathering() != null && named.gathering().where().isPresent()) {
            return named.gathering().where().stream().toList();
        }
        Optional<String> goal = kinds.sameFamily(named.noun().kind(), "visit")
                ? participants.destination(text, phrase.head() + 1, phrase.to())
                : Optional.empty();
        if (goal.isPresent()) {
            return List.of(goal.get());
        }
        List<String> places = participants.places(text, in, phrase.head(), phrase.to());
        if (places.isEmpty() && named.happens() > phrase.to()) {
            places = participants.places(text, in, phrase.to(), named.happens());
        }
        Predicate due = named.predicate().filter(said -> due(in, said)).orElse(null);
        if (places.isEmpty() && due != null) {
            places = participants.places(text, in, due.clause(), due.verb().from());
        }
        if (places.isEmpty()) {
            boolean contact = kinds.sameFamily(named.noun().kind(), "meeting");
            places = participants.anyPlace(text, phrase.from(), phrase.head())
                    .or(() -> contact ? participants.venue(text, phrase.head() + 1, phrase.to())
                            : participants.anyPlace(text, phrase.head() + 1, phrase.to()))
                    .stream().toList();
        }
        return places.isEmpty() && named.light() != null ? clauses.fronted(in, named.light().from(), participants)
                : places;
    }

    /** When it is, as an index of a time expression; −1 if nothing tells. */
    private int time(Named named, int from, Cue cue) {
        NounPhrase phrase = named.phrase();
        int when = schedule.time(named.in(), from, phrase, named.predicate(), named.light(), cue);
        if (when < 0 && named.gathering() != null) {
            when = named.gathering().time();
        }
        if (named.light() != null || named.predicate().isPresent()) {
            return when;
        }
        when = when < 0 ? schedule.timeOfOccasion(named.in(), named.sentence(), phrase) : when;
        return when >= 0 && actedUpon(named.in(), phrase) ? text.timeWithin(phrase.from(), phrase.head()) : when;
    }

    /** The verb that tells of it, if it has no news of its own. */
    private Optional<Verb> verb(Named named, String kind) {
        boolean contact = kinds.sameFamily(kind, "meeting");
        return Optional.ofNullable(named.light()).or(() -> named.predicate().map(Predicate::verb)
                .filter(verb -> cues.empty(verb)
                        || contact && (cues.happens(verb) || schedule.moves(named.in(), verb))));
    }

    /**
     * "Talks aimed at ending the war have failed": the object of a verb without a tense is no subject, but of a clause
     * about it.
     */
    private boolean object(Sentence in, NounPhrase phrase) {
        Verb before = phrase.from() > 0 ? text.verbAt(phrase.from() - 1) : null;
        return before != null && !before.tense().finite()
                && !text.function().relatives().contains(text.lower(in, phrase.to()))
                && !cues.is("saying-verb", before.form().lemma());
    }

    /** "The summit, which was due to take place in Lima, …": the clause says where it is. */
    private boolean due(Sentence in, Predicate said) {
        String first = text.lower(in, said.clause());
        return said.happens() && (first.equals("which") || first.equals("that"));
    }

    /** "Signed a deal to end the war": an infinitive that no verb governs has its subject far before it. */
    private boolean hangs(Verb verb) {
        return verb.tense() == Verb.Tense.INFINITIVE && verb.from() > 0 && text.verbAt(verb.from() - 1) == null
                && !cues.is("governing-upcoming", text.tokens().lower(verb.from() - 1))
                && text.actor(verb.from() - 1) == null;
    }

    /** "Talks took place on Friday between Chile and Peru". */
    private List<String> between(Sentence in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.tokens().lower(i).equals("between")) {
                return participants.in(text, in, i + 1, to);
            }
        }
        return List.of();
    }

    /** "The fourth round of talks": what counts the talks belongs to their phrase. */
    private NounPhrase counted(Sentence in, int sentence, NounPhrase phrase, NounForm noun) {
        boolean contact = kinds.sameFamily(noun.kind(), "meeting");
        return new NounPhrase(rounds.before(in, phrase.from(), phrases, sentence, contact), phrase.head(), phrase.to());
    }

    /** A conversation by phone is a call; a press conference is a statement. */
    private String kind(Sentence in, NounPhrase phrase, NounForm noun) {
        if (text.byPhone(phrase.from(), phrase.head())) {
            return "call";
        }
        String before = text.lower(in, phrase.head() - 1);
        boolean press = before.equals("press") || before.equals("news");
        return press && noun.lemma().equals("conference") ? "statement" : noun.kind();
    }

    private Reference reference(Sentence in, NounPhrase phrase, NounForm noun, Cue cue) {
        if (Draft.PRONOUNS.contains(noun.lemma())) {
            return Reference.DEMONSTRATIVE;
        }
        if (status.isNone(phrase) && cue.weight() > 0) {
            return Reference.BARE;
        }
        boolean definite = false;
        boolean demonstrative = false;
        boolean indefinite = false;
        boolean another = false;
        boolean last = false;
        boolean owned = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens().lower(i);
            if (cues.is("generic-adjective", lower) || lower.equals("each") || lower.equals("every")
                    || lower.equals("no") || lower.equals("own")) {
                return Reference.GENERIC;
            }
            demonstrative |= lower.equals("this") || lower.equals("these") || lower.equals("that") && !noun.plural()
                    || lower.equals("those") || lower.equals("such");
            definite |= lower.equals("the") || text.function().possessives().contains(lower);
            indefinite |= lower.equals("a") || lower.equals("an");
            boolean followUp = lower.equals("follow") && text.tokens().lower(i + 1).equals("-");
            another |= lower.equals("another") || followUp || Rounds.again(lower, text.tokens().lower(i + 1))
                    || cues.is("earlier-adjective", lower);
            owned |= text.function().possessives().contains(lower) || text.function().numerals().contains(lower);
            last |= lower.equals("last") && text.time(i) < 0 || owned && cues.is("earlier-adjective", lower);
        }
        if (demonstrative) {
            return Reference.DEMONSTRATIVE;
        }
        boolean contact = kinds.sameFamily(noun.kind(), "meeting");
        if (last && contact && rounds.number(in, phrase.from(), phrase.to()) == 0) {
            return Reference.ANOTHER;
        }
        boolean later = another && !contact;
        if (definite && !later) {
            return Reference.DEFINITE;
        }
        if (another) {
            return Reference.ANOTHER;
        }
        return indefinite ? Reference.INDEFINITE : Reference.BARE;
    }

    /** The governing verb, if it is one that says little by itself. */
    private Verb light(NounPhrase phrase, NounForm noun) {
        Verb verb = governing(phrase);
        boolean light = verb != null && !actsItself(verb, phrase, noun)
                && (cues.ofGoverning(verb).weight() > 0 || cues.is("light-verb", verb.form().lemma())
                        || noun.kind().equals("sanctions") && cues.is("making-verb", verb.form().lemma()));
        return light ? verb : null;
    }

    /** "Cancelled his detention", "announced the move", "signed a plan": the verb is the news, not what it governs. */
    private boolean actsItself(Verb verb, NounPhrase phrase, NounForm noun) {
        boolean ended = cues.is("cancelled-verb", verb.form().lemma()) && cues.is("in-force", noun.lemma());
        boolean told = verb.form().lemma().equals("announce") && text.tokens().lower(phrase.from()).equals("the")
                && noun.kind().equals(KindScheme.OTHER);
        return ended || told || noun.strength() == 1 && verb.form().kind().equals("agreement");
    }

    /**
     * The verb that the phrase is the object of, close before it, or null: "agreed to talks", and not "agreed at
     * talks".
     */
    private Verb governing(NounPhrase phrase) {
        boolean where = false;
        for (int i = phrase.from() - 1; i >= 0; i--) {
            Verb verb = text.verbAt(i);
            if (verb != null) {
                return where && cues.is("upcoming-verb", verb.form().lemma()) ? null : verb;
            }
            String lower = text.tokens().lower(i);
            where |= lower.equals("at") || lower.equals("in");
            if (!BINDING.contains(lower) && !text.function().adverb(lower)) {
                return null;
            }
        }
        return null;
    }

    /** "Suspended the talks on Thursday": the day is that of the verb. */
    private boolean actedUpon(Sentence in, NounPhrase phrase) {
        Verb verb = phrase.from() > in.from() ? text.verbAt(phrase.from() - 1) : null;
        return verb != null && verb.tense().over();
    }

    /** "A possible truce". */
    private boolean possible(NounPhrase phrase) {
        return text.any(phrase.from(), phrase.head(), cues.all("possible-adjective"));
    }

    /** "Hoped for a truce", "called for talks". */
    private boolean wished(NounPhrase phrase) {
        Verb verb = governing(phrase);
        return verb != null && cues.is("wishing-verb", verb.form().lemma());
    }

}
