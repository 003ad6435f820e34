package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.event.Draft.Reference;
import org.parley.extraction.event.Word.NounForm;
import org.parley.extraction.text.Sentence;

/** Finds the nouns that name events: "the upcoming talks between Russia and the United States". */
final class Nominals {

    private static final int LIGHT_REACH = 4;
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("military", "agreement", "statement", KindScheme.OTHER);

    private final EventText text;
    private final StatusCues cues;
    private final Participants participants;
    private final Subjects subjects;
    private final NounPhraseReader phrases;
    private final Clauses clauses;

    Nominals(EventText text, StatusCues cues, Participants participants) {
        this.text = text;
        this.cues = cues;
        this.participants = participants;
        this.subjects = new Subjects(text, participants);
        this.phrases = new NounPhraseReader(text, cues);
        this.clauses = new Clauses(text);
    }

    /** The drafts of one sentence, in order. */
    List<Draft> in(int sentence) {
        Sentence in = text.sentences().get(sentence);
        List<Draft> found = new ArrayList<>();
        for (int i = in.from(); i < in.to(); i++) {
            NounForm noun = nounAt(in, sentence, i, found);
            if (noun != null) {
                found.addAll(read(in, sentence, i, noun));
            }
        }
        return found;
    }

    /** The event noun at token {@code i}, or null if the word is none here. */
    private NounForm nounAt(Sentence in, int sentence, int i, List<Draft> before) {
        if (text.tokens.lower(i).equals("one") && text.lower(in, i - 1).equals("the") && !before.isEmpty()
                && text.function.prepositions.contains(text.lower(in, i + 1))) {
            Draft last = before.getLast();
            return last.form() == Form.NOUN ? new NounForm(last.lemma(), false, last.kind(), last.loose(), 2) : null;
        }
        NounForm noun = text.words[i].noun();
        if (noun == null || text.verbAt(i) != null || !names(in, sentence, i, noun)) {
            return null;
        }
        return noun;
    }

    /** Some nouns name an event only in some of their uses. */
    private boolean names(Sentence in, int sentence, int i, NounForm noun) {
        String before = text.lower(in, i - 1);
        String after = text.lower(in, i + 1);
        boolean compound = i + 1 < in.to() && (after.equals("-") || text.words[i + 1].noun() != null
                && text.verbAt(i + 1) == null && !text.words[i + 1].noun().loose());
        if (compound || before.equals("-") && !touchesName(in, i)) {
            return false;
        }
        return switch (noun.lemma()) {
            case "talk" -> noun.plural();
            case "call" -> phone(before) || !noun.plural() && !after.equals("for") && !after.equals("to")
                    && definite(in, i);
            case "exchange" -> !before.equals("in") && !(after.equals("for"));
            case "race", "arms" -> !before.equals("arms");
            case "war" -> !before.equals("cold");
            default -> true;
        };
    }

    private boolean touchesName(Sentence in, int i) {
        return i - 2 >= in.from() && text.actor(i - 2) != null;
    }

    private static boolean phone(String before) {
        return before.equals("phone") || before.equals("telephone") || before.equals("video")
                || before.equals("conference");
    }

    private boolean definite(Sentence in, int i) {
        String before = text.lower(in, i - 1);
        return text.function.determiners.contains(before) || text.function.possessives.contains(before);
    }

    private List<Draft> read(Sentence in, int sentence, int head, NounForm noun) {
        NounPhrase phrase = phrases.read(sentence, head);
        List<String> who = participants.ofNoun(text, in, phrase);
        List<String> places = participants.places(text, in, head, phrase.to());
        Optional<String> before = participants.anyPlace(text, phrase.from(), head);
        if (places.isEmpty()) {
            places = before.or(() -> participants.anyPlace(text, head + 1, phrase.to())).map(List::of)
                    .orElse(List.of());
        }
        Verb light = light(sentence, phrase);
        Cue cue = cue(in, sentence, phrase, light);
        int from = phrase.from();
        if (light != null && who.isEmpty()) {
            Subjects.Subject subject = subjects.of(sentence, light.from());
            who = subject.names();
            from = subject.from() < light.from() ? subject.from() : light.from();
        }
        if (light != null && places.isEmpty()) {
            places = clauses.fronted(in, light.from(), participants);
        }
        String kind = kind(in, phrase, noun);
        places = kind.equals("call") ? List.of() : places;
        List<String> sorted = who.stream().sorted().toList();
        List<Draft> drafts = new ArrayList<>();
        List<Optional<String>> wheres = noun.plural() && places.size() > 1
                ? places.stream().map(Optional::of).toList()
                : List.of(places.stream().findFirst());
        for (Optional<String> where : wheres) {
            drafts.add(new Draft(sentence, head, from, phrase.to(), Form.NOUN, noun.lemma(), kind, noun.loose(),
                    noun.plural(), noun.strength(), reference(phrase, noun), sorted, where, cue,
                    time(in, from, phrase.to()), clauses.conditional(in, from),
                    Optional.ofNullable(light)));
        }
        return drafts;
    }

    private int time(Sentence in, int from, int to) {
        for (int i = from; i < Math.min(in.to(), to + 2); i++) {
            if (text.dated(i)) {
                return text.time(i);
            }
        }
        return -1;
    }

    /** A conversation by phone is a call; a press conference is a statement. */
    private String kind(Sentence in, NounPhrase phrase, NounForm noun) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens.lower(i);
            if ((lower.equals("phone") || lower.equals("telephone")) && text.tokens.isWord(i)
                    && (noun.loose() || noun.kind().equals("talks"))) {
                return "call";
            }
        }
        String before = text.lower(in, phrase.head() - 1);
        boolean press = before.equals("press") || before.equals("news");
        return press && noun.lemma().equals("conference") ? "statement" : noun.kind();
    }

    private Reference reference(NounPhrase phrase, NounForm noun) {
        boolean definite = false;
        boolean demonstrative = false;
        boolean indefinite = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens.lower(i);
            if (cues.is("generic-adjective", lower) || lower.equals("each") || lower.equals("every")
                    || lower.equals("no") || lower.equals("own")) {
                return Reference.GENERIC;
            }
            demonstrative |= lower.equals("this") || lower.equals("these") || lower.equals("that") && !noun.plural()
                    || lower.equals("those") || lower.equals("such");
            definite |= lower.equals("the") || text.function.possessives.contains(lower);
            indefinite |= lower.equals("a") || lower.equals("an") || lower.equals("another");
        }
        if (demonstrative) {
            return Reference.DEMONSTRATIVE;
        }
        if (definite) {
            return Reference.DEFINITE;
        }
        return indefinite ? Reference.INDEFINITE : Reference.BARE;
    }

    /** The verb that the phrase is the object of, close before it, if it is one that says little by itself. */
    private Verb light(int sentence, NounPhrase phrase) {
        for (int i = phrase.from() - 1; i >= phrase.from() - LIGHT_REACH && i >= 0; i--) {
            Verb verb = text.verbAt(i);
            if (verb != null) {
                return cues.ofGoverning(verb).weight() > 0 || cues.is("light-verb", verb.form().lemma()) ? verb : null;
            }
            String lower = text.tokens.lower(i);
            if (!text.function.prepositions.contains(lower) && !lower.equals("up") && !text.function.adverb(lower)) {
                return null;
            }
        }
        return null;
    }

    /** "The explosion", "Russia’s annexation": a definite phrase takes it for granted that it happened. */
    private Cue presupposed(NounPhrase phrase) {
        NounForm noun = text.words[phrase.head()].noun();
        if (noun == null || !TAKEN_FOR_GRANTED.contains(noun.kind()) || noun.strength() < 2) {
            return Cue.NONE;
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = text.tokens.lower(i);
            if (lower.equals("the") || lower.equals("this") || text.function.possessives.contains(lower)) {
                return new Cue(Status.HELD, 1, "taken for granted");
            }
        }
        return Cue.NONE;
    }

    private Cue cue(Sentence in, int sentence, NounPhrase phrase, Verb light) {
        Cue cue = Cue.NONE;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            cue = cue.or(cues.ofAdjective(text.tokens.lower(i)));
        }
        int after = text.lower(in, phrase.head() + 1).equals(",") ? phrase.head() + 2 : phrase.head() + 1;
        if (after < phrase.to() && cues.is("planning-participle", text.tokens.lower(after))) {
            cue = cue.or(new Cue(Status.UPCOMING, 3, "participle of planning"));
        }
        if (light != null) {
            cue = cue.or(light.tense() == Verb.Tense.INFINITIVE && cues.ofGoverning(light).weight() == 0
                    ? cues.ofInfinitive(text.lower(in, light.from() - 1))
                    : cues.ofGoverning(light));
        }
        Verb predicate = clauses.next(sentence, phrase.to());
        if (predicate != null) {
            Cue said = cues.ofPredicate(predicate);
            cue = cue.or(said);
        }
        String before = text.lower(in, phrase.from() - 1);
        boolean ahead = before.equals("of") && text.lower(in, phrase.from() - 2).equals("ahead")
                || before.equals("of") && text.lower(in, phrase.from() - 2).equals("anticipation");
        return ahead ? cue.or(new Cue(Status.UPCOMING, 2, "ahead of")) : cue.or(presupposed(phrase));
    }

}
