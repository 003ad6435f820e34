package org.parley.extraction.event.mention;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word.NounForm;
import org.parley.extraction.event.mention.Predicates.Predicate;
import org.parley.extraction.text.Sentence;

/** Tells whether what a noun names is to come, over, put off or called off, from its phrase and the verbs around it. */
final class NounStatus {

    private static final Set<String> PRONOUNS = Set.of("it", "them");
    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> SUBJECTS = Set.of("it", "they");
    /** "Stands cancelled". */
    private static final Set<String> STANDING = Set.of("stand", "stands", "stood");
    private static final Set<String> MADE = Set.of("agreement", "statement", "sanctions");
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("military", "agreement", "statement", KindScheme.OTHER);

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Clauses clauses;
    private final Schedule schedule;

    NounStatus(EventText text, StatusCues cues, KindScheme kinds, Clauses clauses, Schedule schedule) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.clauses = clauses;
        this.schedule = schedule;
    }

    /**
     * What is said of the status.
     *
     * @param light the verb that governs the phrase and says little by itself, or null
     * @param predicate the verb whose subject the phrase is
     */
    Cue of(Sentence in, NounPhrase phrase, Verb light, Optional<Predicate> predicate) {
        if (isNone(phrase)) {
            return none(in, phrase, light, predicate);
        }
        Cue cue = ofPhrase(in, phrase, predicate);
        if (light != null) {
            cue = cue.or(governed(in, phrase, light)).or(ofHeadline(in, light));
        }
        if (predicate.isPresent()) {
            Verb verb = predicate.get().verb();
            if (clauses.awaits(in, verb)) {
                return cue;
            }
            if (schedule.moves(in, verb) || schedule.shifts(in, verb) && contact(phrase)) {
                return cue.or(cues.ofMoving(verb));
            }
            cue = cue.or(ofPredicate(in, phrase, predicate.get()));
        }
        return cue.or(ofOccasion(in, phrase));
    }

    /**
     * What its own words and those right behind it say: "recent talks", "talks set for Sunday", "talks are ongoing".
     */
    private Cue ofPhrase(Sentence in, NounPhrase phrase, Optional<Predicate> predicate) {
        Cue cue = Cue.NONE;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            cue = cue.or(cues.ofAdjective(text.tokens().lower(i)));
        }
        cue = cue.or(behind(in, phrase, predicate));
        return goesOn(in, phrase.to()) ? cue.or(new Cue(Status.HELD, 2, "under way")) : cue;
    }

    /** "Peru hosts talks": the present of a headline. */
    private Cue ofHeadline(Sentence in, Verb light) {
        boolean news = in.unit() == Sentence.Unit.HEADING && light.tense() == Verb.Tense.PRESENT && !light.negated()
                && cues.is("light-verb", light.form().lemma());
        return news ? new Cue(Status.HELD, 1, "present of a headline") : Cue.NONE;
    }

    /** What the verb says whose subject the phrase is. */
    private Cue ofPredicate(Sentence in, NounPhrase phrase, Predicate predicate) {
        Verb verb = predicate.verb();
        boolean is = verb.form().lemma().equals("be") && schedule.tells(in, verb);
        Cue made = is ? cues.ofTense(verb) : made(phrase) ? cues.ofMaking(verb) : Cue.NONE;
        Cue cue = made.weight() > 0 ? made : cues.ofPredicate(verb, in.unit() == Sentence.Unit.HEADING);
        if (STANDING.contains(text.lower(in, verb.from() - 1))) {
            cue = cue.or(cues.ofCallingOff(verb.form()));
        }
        return (predicate.happens() ? cue.or(begun(predicate)) : cue).or(takenBack(in, verb.at()));
    }

    /** What the words before it say: "after the talks", "ahead of the talks"; otherwise what it takes for granted. */
    private Cue ofOccasion(Sentence in, NounPhrase phrase) {
        String before = text.lower(in, phrase.from() - 1);
        Cue called = before.equals("of") ? cues.ofNoun(text.lower(in, phrase.from() - 2)) : Cue.NONE;
        if (called.weight() > 0) {
            return called;
        }
        Cue over = isOccasion(in, phrase.from()) ? new Cue(Status.HELD, 2, "after") : Cue.NONE;
        boolean ahead = (before.equals("of") || before.equals("for"))
                && cues.is("preparing-noun", text.lower(in, phrase.from() - 2));
        return over.or(ahead ? new Cue(Status.UPCOMING, before.equals("for") ? 2 : 1, "ahead of")
                : presupposed(phrase));
    }

    /** "Spoke after the talks", "spoke after holding talks". */
    private boolean isOccasion(Sentence in, int at) {
        return cues.is("occasion", text.lower(in, at - 1)) && overAt(in, at);
    }

    /** True if "is under way" or "were still ongoing" stands at a token. */
    private boolean goesOn(Sentence in, int at) {
        int next = text.function().afterAdverbs(text.tokens(), at + 1, in.to());
        String word = text.lower(in, next);
        return text.function().be().contains(text.lower(in, at))
                && (cues.is("going-on", word) || word.equals("under") && text.lower(in, next + 1).equals("way"));
    }

    /** True of "no talks". */
    boolean isNone(NounPhrase phrase) {
        return text.tokens().lower(phrase.from()).equals("no");
    }

    /**
     * "No talks were held", "held no talks": what verbs of holding say was not there. "No talks were held since May" is
     * of no talks in particular.
     */
    private Cue none(Sentence in, NounPhrase phrase, Verb light, Optional<Predicate> predicate) {
        boolean held = light != null && light.tense().over()
                || predicate.map(Predicate::verb).filter(verb -> verb.tense().over() && (cues.happens(verb)
                        || verb.passive() && cues.is("light-verb", verb.form().lemma()))).isPresent();
        held &= !text.any(phrase.to(), in.to(), SINCE);
        Verb be = phrase.from() - 2 >= in.from() ? text.verbAt(phrase.from() - 1) : null;
        boolean ahead = be != null && be.form().lemma().equals("be") && text.lower(in, be.from() - 1).equals("there")
                && (be.tense() == Verb.Tense.FUTURE || be.tense() == Verb.Tense.MODAL);
        return held ? new Cue(Status.DENIED, 3, "no such event")
                : ahead ? new Cue(Status.CANCELLED, 3, "does not take place") : Cue.NONE;
    }

    /** What the verb says of what it governs: "held talks", "failed to agree on a treaty", "announced the accord". */
    private Cue governed(Sentence in, NounPhrase phrase, Verb light) {
        Cue own = cues.ofGoverning(light);
        if (own.weight() == 0 && light.tense() == Verb.Tense.GERUND && isOccasion(in, light.from())) {
            return new Cue(Status.HELD, 2, "after");
        }
        if (clauses.denied(in, light)) {
            return Cue.DENIED;
        }
        if (clauses.missed(in, light)) {
            return Cue.MISSED;
        }
        if (clauses.failed(light) && !contact(phrase)) {
            return Cue.FAILED;
        }
        if (light.tense() == Verb.Tense.INFINITIVE) {
            Cue before = clauses.announces(in, light) ? Clauses.ANNOUNCED : clauses.ofInfinitive(in, light);
            return own.weight() == 0 || before.status() == Status.DENIED ? before : own;
        }
        if (light.negated() && light.tense() == Verb.Tense.MODAL && text.lower(in, light.from()).equals("would")
                && !cues.is("attending-verb", light.form().lemma())) {
            return new Cue(Status.DENIED, 2, "said not to be");
        }
        Cue made = made(phrase) ? cues.ofMaking(light) : Cue.NONE;
        boolean announced = made(phrase) && in.unit() == Sentence.Unit.HEADING && light.tense() == Verb.Tense.PRESENT
                && cues.is("making-verb", light.form().lemma()) && !light.negated();
        if (announced) {
            return new Cue(Status.HELD, 2, "present of a headline");
        }
        return made.weight() > 0 ? made : own;
    }

    /** What a participle behind the noun says: "talks set for Sunday", "a pact signed in 2001". */
    private Cue behind(Sentence in, NounPhrase phrase, Optional<Predicate> predicate) {
        int after = text.lower(in, phrase.head() + 1).equals(",") ? phrase.head() + 2 : phrase.head() + 1;
        Verb participle = made(phrase) && after < phrase.to() ? text.verbAt(after) : null;
        Cue made = participle != null && participle.reduced() ? cues.ofMaking(participle) : Cue.NONE;
        boolean over = predicate.map(Predicate::verb).filter(verb -> verb.tense().over() && !verb.negated())
                .filter(verb -> cues.is("phase-verb", verb.form().lemma())).isPresent();
        int end = text.lower(in, phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to();
        boolean planned = after < phrase.to() && cues.is("planning-participle", text.lower(in, after))
                || cues.is("planning-participle", text.lower(in, end)) || schedule.planBehind(in, phrase) >= 0;
        return planned && !over ? new Cue(Status.UPCOMING, 3, "participle of planning") : made;
    }

    /** "The talks, which opened on Monday, will end on Friday". */
    private Cue begun(Predicate predicate) {
        for (int i = predicate.clause(); i < predicate.verb().from(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && cues.is("beginning-verb", verb.form().lemma()) && verb.tense().over()
                    && !verb.negated()) {
                return new Cue(Status.HELD, 1, "begun");
            }
        }
        return Cue.NONE;
    }

    /** "Was due to open on Monday, but Peru postponed it", "but it was postponed". */
    private Cue takenBack(Sentence in, int from) {
        for (int i = from; i + 1 < in.to(); i++) {
            Verb verb = text.verbAt(i);
            boolean meant = verb != null && verb.at() == i && !verb.negated()
                    && (verb.passive() && SUBJECTS.contains(text.lower(in, verb.from() - 1))
                            || verb.tense().over() && PRONOUNS.contains(text.lower(in, i + 1)));
            Cue said = meant ? cues.ofGoverning(verb) : Cue.NONE;
            if (said.status() == Status.POSTPONED || said.status() == Status.CANCELLED) {
                return said;
            }
        }
        return Cue.NONE;
    }

    private boolean contact(NounPhrase phrase) {
        NounForm noun = text.word(phrase.head()).noun();
        return noun != null && kinds.sameFamily(noun.kind(), "meeting");
    }

    /** True if the noun names something that is signed, reached or announced. */
    private boolean made(NounPhrase phrase) {
        NounForm noun = text.word(phrase.head()).noun();
        return noun != null && MADE.contains(noun.kind());
    }

    /** "The explosion", "Russia’s annexation": a definite phrase takes it for granted that it happened. */
    private Cue presupposed(NounPhrase phrase) {
        NounForm noun = text.word(phrase.head()).noun();
        boolean drafted = text.tokens().lower(Math.max(0, phrase.from() - 1)).equals("of")
                && cues.is("drafting-noun", text.tokens().lower(Math.max(0, phrase.from() - 2)));
        if (drafted || noun == null || cues.is("sought-noun", noun.lemma())
                || !TAKEN_FOR_GRANTED.contains(kinds.kind(noun.kind()).family()) || noun.strength() < 2) {
            return Cue.NONE;
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens().lower(i);
            if (lower.equals("the") || lower.equals("this") || text.function().possessives().contains(lower)) {
                return Cue.GRANTED;
            }
        }
        return Cue.NONE;
    }

    /** True if the last finite verb before token {@code at} reports what is over. */
    private boolean overAt(Sentence in, int at) {
        for (int i = at - 1; i >= in.from(); i--) {
            Verb verb = text.verbAt(i);
            if (verb != null && verb.tense().finite()) {
                return verb.tense().over() || in.unit() == Sentence.Unit.HEADING && verb.tense() == Verb.Tense.PRESENT;
            }
        }
        return false;
    }
}
