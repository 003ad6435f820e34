package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
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

    private static final int LIGHT_REACH = 4;
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
            if (noun != null) {
                found.addAll(read(in, sentence, i, noun));
            }
        }
        return found;
    }

    private List<Draft> read(Sentence in, int sentence, int head, NounForm noun) {
        NounPhrase phrase = counted(in, sentence, phrases.read(sentence, head));
        List<String> who = participants.ofNoun(text, in, phrase);
        List<String> places = participants.places(text, in, head, phrase.to());
        Optional<String> before = participants.anyPlace(text, phrase.from(), head);
        Verb light = light(phrase, noun);
        Optional<Predicate> predicate = object(phrase) ? Optional.empty() : predicates.of(sentence, phrase.to());
        int happens = predicate.filter(said -> schedule.tells(in, said.verb()))
                .map(said -> schedule.reach(in, said.verb()))
                .orElse(phrase.to());
        if (places.isEmpty() && happens > phrase.to()) {
            places = participants.places(text, in, phrase.to(), happens);
        }
        if (places.isEmpty() && predicate.filter(said -> due(in, said)).isPresent()) {
            places = participants.places(text, in, predicate.get().clause(), predicate.get().verb().from());
        }
        if (places.isEmpty()) {
            places = before.or(() -> participants.anyPlace(text, head + 1, phrase.to())).map(List::of)
                    .orElse(List.of());
        }
        Cue cue = status.of(in, phrase, light, predicate);
        int from = phrase.from();
        boolean received = light != null && light.passive() && cues.is("receiving-verb", light.form().lemma());
        boolean prepares = light != null && light.tense() == Verb.Tense.INFINITIVE
                && text.tokens().lower(from).equals("the") && cues.is("upcoming-verb", light.form().lemma());
        boolean absent = light != null && light.negated() && cues.is("attending-verb", light.form().lemma());
        if (light != null && !prepares && !absent && (who.isEmpty() || received)) {
            Subjects.Subject subject = subjects.of(sentence, light.from());
            who = Stream.concat(subject.names().stream(), who.stream()).distinct().toList();
            from = subject.from() < light.from() && !hangs(light) ? subject.from() : light.from();
        }
        if (kinds.sameFamily(noun.kind(), "visit")) {
            places = participants.destination(text, head + 1, phrase.to()).map(List::of).orElse(places);
        }
        who = sides.of(sentence, phrase, noun, who, light, places.stream().findFirst());
        Gathering gathering = light == null && kinds.sameFamily(noun.kind(), "meeting")
                ? gatherings.before(sentence, phrase).orElse(null)
                : null;
        if (gathering != null) {
            who = Stream.concat(who.stream(), gathering.who().stream()).distinct().toList();
            places = gathering.where().map(List::of).orElse(places);
            cue = cue.or(gathering.cue());
        }
        if (light != null && places.isEmpty()) {
            places = clauses.fronted(in, light.from(), participants);
        }
        if (who.isEmpty() && happens > phrase.to()) {
            who = between(in, phrase.to(), happens);
        }
        String kind = kind(in, phrase, noun);
        boolean contact = kinds.sameFamily(kind, "meeting");
        places = kind.equals("call") ? List.of() : places;
        List<String> sorted = who.stream().sorted().toList();
        List<Draft> drafts = new ArrayList<>();
        List<Optional<String>> wheres = noun.plural() && places.size() > 1
                ? places.stream().map(Optional::of).toList()
                : List.of(places.stream().findFirst());
        int when = schedule.time(in, from, phrase, predicate, light, cue);
        when = when < 0 && gathering != null ? gathering.time() : when;
        if (when < 0 && light == null && predicate.isEmpty()) {
            when = schedule.timeOfOccasion(in, sentence, phrase);
        }
        if (when >= 0 && light == null && predicate.isEmpty() && actedUpon(in, phrase)) {
            when = text.timeWithin(phrase.from(), phrase.head());
        }
        for (Optional<String> where : wheres) {
            int at = wheres.size() > 1 ? schedule.timeAt(where.orElseThrow(), head, Math.max(happens, phrase.to()))
                    : -1;
            drafts.add(new Draft(sentence, head, from, phrase.to(), Form.NOUN, noun.lemma(), kind, noun.loose(),
                    noun.plural(), noun.strength(), reference(phrase, noun, cue), sorted, where, cue,
                    at >= 0 ? at : when, rounds.number(in, phrase.from(), phrase.to()),
                    clauses.conditional(in, from) || wished(phrase),
                    Optional.ofNullable(light).or(() -> predicate.map(Predicate::verb)
                            .filter(verb -> cues.empty(verb)
                                    || contact && (cues.happens(verb) || schedule.moves(in, verb))))));
        }
        return drafts;
    }

    /** "Talks aimed at ending the war have failed": the object of a verb without a tense is no subject. */
    private boolean object(NounPhrase phrase) {
        Verb before = phrase.from() > 0 ? text.verbAt(phrase.from() - 1) : null;
        return before != null && !before.tense().finite() && !cues.is("saying-verb", before.form().lemma());
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
    private NounPhrase counted(Sentence in, int sentence, NounPhrase phrase) {
        return new NounPhrase(rounds.before(in, phrase.from(), phrases, sentence), phrase.head(), phrase.to());
    }

    /** A conversation by phone is a call; a press conference is a statement. */
    private String kind(Sentence in, NounPhrase phrase, NounForm noun) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens().lower(i);
            if ((lower.equals("phone") || lower.equals("telephone")) && text.tokens().isWord(i)
                    && (noun.loose() || noun.kind().equals("talks"))) {
                return "call";
            }
        }
        String before = text.lower(in, phrase.head() - 1);
        boolean press = before.equals("press") || before.equals("news");
        return press && noun.lemma().equals("conference") ? "statement" : noun.kind();
    }

    private Reference reference(NounPhrase phrase, NounForm noun, Cue cue) {
        if (Draft.PRONOUNS.contains(noun.lemma())) {
            return Reference.DEMONSTRATIVE;
        }
        if (status.isNone(phrase) && cue.status() == Status.DENIED) {
            return Reference.BARE;
        }
        boolean definite = false;
        boolean demonstrative = false;
        boolean indefinite = false;
        boolean another = false;
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
        }
        if (demonstrative) {
            return Reference.DEMONSTRATIVE;
        }
        boolean later = another && !kinds.sameFamily(noun.kind(), "meeting");
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
                && (cues.ofGoverning(verb).weight() > 0 || cues.is("light-verb", verb.form().lemma()));
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
        for (int i = phrase.from() - 1; i >= phrase.from() - LIGHT_REACH && i >= 0; i--) {
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
        return verb != null && verb.form().strength() > 1 && verb.tense().over() && !verb.reduced()
                && text.tokens().lower(phrase.from()).equals("the");
    }

    /** "Hoped for a truce", "called for talks". */
    private boolean wished(NounPhrase phrase) {
        Verb verb = governing(phrase);
        return verb != null && cues.is("wishing-verb", verb.form().lemma());
    }

}
