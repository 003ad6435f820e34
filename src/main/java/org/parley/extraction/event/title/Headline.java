package org.parley.extraction.event.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhraseReader;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.SubjectPhrase;
import org.parley.extraction.event.grammar.TimeWords;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Verb.Tense;
import org.parley.extraction.event.grammar.Word;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Groups;
import org.parley.extraction.event.mention.Participants;
import org.parley.extraction.event.mention.Pronouns;
import org.parley.extraction.text.Sentence;

/**
 * The words of a draft as a headline has them: who or what, the verb, whom or what and where, without articles at the
 * start, times, and words that lead to nothing: "Hospital closed", "Two-year ban for doping", "Anna Berg sold a ferry".
 */
public final class Headline {

    private static final int SHORT = 2;
    /** How long the name of a gathering can be, in UTF-16 units. */
    private static final int NAME = 60;
    /** With how many words two people are named with what they are. */
    private static final int LONGEST_PAIR = 7;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> EMPTY = Set.of("current", "recent", "related", "latest", "previous", "other",
            "following", "same", "said", "alleged", "own");

    private final EventText text;
    private final StatusCues cues;
    private final NounPhraseReader phrases;
    private final TimeWords times;
    private final SubjectPhrase subjects;
    private final Pronouns pronouns;
    private final HeadlineReach reach;
    private final Groups groups;

    public Headline(EventText text, StatusCues cues, Participants participants) {
        this.text = text;
        this.cues = cues;
        this.phrases = new NounPhraseReader(text, cues);
        this.times = new TimeWords(text);
        this.subjects = new SubjectPhrase(text, phrases, times);
        this.pronouns = new Pronouns(text, participants);
        this.groups = participants.groups();
        this.reach = new HeadlineReach(text, cues, times);
    }

    /** The headline, at most {@code longest} units long, without a capital of its own. */
    String of(Draft draft, int longest) {
        Sentence in = text.sentences().get(draft.sentence());
        return switch (draft.form()) {
            case VERB -> told(in, draft, longest).fitted(longest);
            case NOUN -> named(in, draft).fitted(longest);
            case ADJECTIVE -> state(in, draft).fitted(longest);
            case ROW -> words().add(in, draft.from(), draft.to()).fitted(longest);
        };
    }

    /** "Second G7 Leaders' Summit": a noun with the name before it; nothing if the name owns it or there is none. */
    Optional<String> name(Draft draft) {
        Sentence in = text.sentences().get(draft.sentence());
        int from = withoutArticle(phrases.start(draft.sentence(), draft.head()), draft);
        boolean named = false;
        boolean two = false;
        for (int i = draft.head() - 1; i >= from; i--) {
            boolean capital = text.tokens().capitalised(i) && i > in.from() && in.unit() != Sentence.Unit.HEADING;
            two |= draft.plural() && text.function().coordinators().contains(text.tokens().lower(i));
            named |= text.actor(i) != null || capital && text.time(i) < 0;
            if (text.tokens().lower(i).startsWith("'") && text.actor(i - 1) != null || cues.is("upcoming-adjective",
                    text.tokens().lower(i)) || cues.is("held-adjective", text.tokens().lower(i))) {
                from = i + 1;
            }
        }
        boolean several = draft.plural() && !text.word(draft.head()).noun().lemma().equals("talk");
        TitleWords words = words().add(in, from, draft.head());
        words.add(several ? draft.lemma() : text.tokens().word(draft.head()));
        return named && !two && from < draft.head() ? Optional.of(words.fitted(NAME)) : Optional.empty();
    }

    /** What happened alone, without who did it unless it is a single word: for a label. */
    String brief(Draft draft, int longest) {
        Sentence in = text.sentences().get(draft.sentence());
        int from = switch (draft.form()) {
            case NOUN -> labelFrom(draft);
            case VERB -> first(draft).at();
            case ADJECTIVE -> draft.head();
            case ROW -> modifiers(draft, longest);
        };
        if (draft.form() == Form.ROW && from < draft.head()) {
            return words().add(in, from, draft.head() + 1).fitted(longest);
        }
        TitleWords words = words().add(in, from, draft.head() + 1, ARTICLES).keep()
                .add(in, draft.head() + 1, reach.beforeAside(draft.head() + 1, draft.to()), ARTICLES);
        if (words.size() > 1 || draft.form() != Form.VERB) {
            return words.fitted(longest);
        }
        Verb verb = draft.verb().orElseThrow();
        TitleWords who = words();
        subject(who, in, draft.sentence(), verb);
        return who.beforePhrase(longest - 1 - (text.tokens().end(verb.at()) - text.tokens().start(verb.at())))
                .add(in, verb.at(), verb.at() + 1).last(longest);
    }

    /** A noun alone needs the verb before it: "Agrees deal"; and what was not done, the word that says so. */
    private int labelFrom(Draft draft) {
        if (draft.cue() == Cue.FAILED) {
            return draft.verb().map(Verb::from).orElse(draft.head()) - 1;
        }
        int from = nounFrom(draft);
        boolean alone = from == draft.head() && draft.to() == draft.head() + 1;
        return alone ? draft.verb().map(Verb::at).filter(verb -> verb < from).orElse(from) : from;
    }

    /** First of the words before the noun of a row that a label has room for: "Security discussion". */
    private int modifiers(Draft draft, int longest) {
        int from = draft.head();
        while (from > draft.from() && text.tokens().end(draft.head()) - text.tokens().start(from - 1) <= longest
                && !text.function().closers().contains(text.tokens().lower(from - 1))
                && !text.function().determiners().contains(text.tokens().lower(from - 1))) {
            from--;
        }
        return from;
    }

    private TitleWords words() {
        return new TitleWords(text, times);
    }

    /** The verb that a telling begins with: "were forced" in "were forced to walk". */
    private Verb first(Draft draft) {
        Verb own = draft.verb().orElseThrow();
        boolean governed = own.tense() == Tense.INFINITIVE || own.tense() == Tense.GERUND;
        for (int i = draft.from(); governed && i < draft.head(); i++) {
            if (text.verbAt(i) != null) {
                return text.verbAt(i);
            }
        }
        return own;
    }

    /**
     * "Sent a letter to the firm alleging fraud": what is too long goes without the clause that hangs on its object.
     */
    private TitleWords told(Sentence in, Draft draft, int longest) {
        Verb verb = first(draft);
        int end = Math.max(verb.at() + 1, reach.of(in, draft, verb));
        TitleWords words = told(in, draft, verb, end);
        int alone = draft.head() + 2;
        while (alone < end && !hangs(text.verbAt(alone))) {
            alone++;
        }
        Verb next = draft.to() < in.to() ? text.verbAt(draft.to()) : null;
        boolean broken = words.length() > longest || next != null && next.tense().finite() && end <= draft.to();
        return !broken || alone >= end ? words : told(in, draft, verb, alone);
    }

    private static boolean hangs(Verb verb) {
        return verb != null && verb.tense() == Tense.GERUND;
    }

    private TitleWords told(Sentence in, Draft draft, Verb verb, int end) {
        TitleWords words = words();
        boolean subject = subject(words, in, draft.sentence(), verb);
        Optional<SubjectPhrase.Words> object = subject && end == verb.at() + 1 ? subjects.object(draft.sentence(), verb)
                : Optional.empty();
        if (subject && !participle(in, verb) && !passes(verb, words().add(in, verb.at() + 1, end).size() > 0)) {
            addAuxiliaries(words, in, verb);
        } else if (!subject && needed(verb)) {
            words.add(in, verb.from(), verb.at());
        }
        if (draft.cue() == Cue.ALLEGED && verb.tense().finite()) {
            words.add("allegedly");
        }
        words.add(in, verb.at(), verb.at() + 1);
        object.ifPresent(phrase -> words.add(in, phrase.from(), phrase.to()));
        return words.keep().add(in, verb.at() + 1, end);
    }

    /** "Patient diagnosed with flu": what was done needs no "was" where more follows that tells so. */
    private static boolean passes(Verb verb, boolean goesOn) {
        return verb.passive() && verb.tense().over() && !verb.negated() && goesOn;
    }

    private void addAuxiliaries(TitleWords words, Sentence in, Verb verb) {
        for (int i = auxiliary(in, verb); i < verb.at(); i++) {
            String lower = text.tokens().lower(i);
            if (!text.function().adverb(lower) || text.function().negations().contains(lower)) {
                words.add(in, i, i + 1);
            }
        }
    }

    /** The first auxiliary of a verb: "had" in "had been sent". */
    private int auxiliary(Sentence in, Verb verb) {
        int at = verb.from();
        if (at - 2 >= in.from() && text.function().adverb(text.tokens().lower(at - 1))
                && text.function().have().contains(text.tokens().lower(at - 2))) {
            at--;
        }
        while (at > in.from() && text.actor(at - 1) == null
                && (text.function().have().contains(text.tokens().lower(at - 1))
                        || text.function().modals().contains(text.tokens().lower(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Adds who or what does what the verb says; false if that cannot be told. */
    private boolean subject(TitleWords words, Sentence in, int sentence, Verb verb) {
        boolean finite = verb.tense().finite();
        if (participle(in, verb)) {
            subjects.ofParticiple(sentence, verb).ifPresent(phrase -> words.add(in, phrase.from(), phrase.to()));
        } else if (finite && text.joined(in, verb.from())) {
            shared(in, sentence, verb).ifPresent(found -> named(words, in, found));
        } else if (finite) {
            subjects.of(sentence, verb).ifPresentOrElse(found -> named(words, in, found),
                    () -> pronoun(words, sentence, verb));
            if (words.size() == 0) {
                shared(in, sentence, verb).ifPresent(found -> named(words, in, found));
            }
        }
        return words.size() > 0;
    }

    /** Adds whom a pronoun before a verb means. */
    private void pronoun(TitleWords words, int sentence, Verb verb) {
        List<String> meant = pronouns.stands(sentence, verb.from()) ? pronouns.meant(sentence, verb.from()) : List.of();
        if (!meant.isEmpty()) {
            words.add(String.join(" and ", meant));
        }
    }

    /** "Opens in Lima, moves to Oslo and ends": the subject of a verb before it that it is joined to. */
    private Optional<SubjectPhrase.Words> shared(Sentence in, int sentence, Verb verb) {
        boolean list = text.joined(in, verb.from()) || text.lower(in, verb.from() - 1).equals(",");
        for (Verb other : text.verbs(sentence).reversed()) {
            boolean before = list && other.at() < verb.from() && other.tense() == verb.tense() && !other.reduced();
            Optional<SubjectPhrase.Words> own = before ? subjects.of(sentence, other) : Optional.empty();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /**
     * A subject with the name that commas set aside behind it: "foreign minister Anna Berg" of "minister, Anna Berg,".
     */
    private void named(TitleWords words, Sentence in, SubjectPhrase.Words subject) {
        Optional<String> two = subject.to() - subject.from() > LONGEST_PAIR ? pair(subject) : meant(subject);
        if (two.isPresent()) {
            words.add(two.get());
            return;
        }
        words.add(in, subject.from(), subject.to());
        int end = text.afterApposition(in, subject.to());
        boolean unnamed = text.actor(subject.to() - 1) == null;
        if (end > subject.to() && unnamed) {
            words.add(in, subject.to() + 1, end - 1);
        }
    }

    /** "The two sides", "both": whom they mean, if the article says so. */
    private Optional<String> meant(SubjectPhrase.Words subject) {
        List<String> two = groups.pair(text, subject.from(), subject.to());
        return two.size() == 2 && text.actor(subject.to() - 1) == null ? Optional.of(String.join(" and ", two))
                : Optional.empty();
    }

    /** "Anna Berg and Omar Ruiz", without what each of the two is. */
    private Optional<String> pair(SubjectPhrase.Words subject) {
        ActorMention second = text.actor(subject.to() - 1);
        for (int i = subject.from(); second != null && i < second.from(); i++) {
            ActorMention first = text.actor(i);
            if (first != null && first.kind() == ActorKind.PERSON && second.kind() == ActorKind.PERSON
                    && text.tokens().lower(first.to()).equals("and")) {
                return Optional.of(first.name() + " and " + second.name());
            }
        }
        return Optional.empty();
    }

    /** "The bill, passed by parliament": a verb that belongs to the noun before it. */
    private static boolean participle(Sentence in, Verb verb) {
        return verb.from() == verb.at() && verb.passive() && in.unit() == Sentence.Unit.PARAGRAPH;
    }

    /** A headline needs no auxiliary that says neither "will" nor "not". */
    private static boolean needed(Verb verb) {
        return verb.negated() || verb.tense() == Tense.FUTURE || verb.tense() == Tense.MODAL;
    }

    private TitleWords named(Sentence in, Draft draft) {
        int from = nounFrom(draft);
        int end = reach.beforeAside(draft.head() + 1, draft.to());
        TitleWords words = words().add(in, from, draft.head() + 1).keep().add(in, draft.head() + 1, end);
        Verb verb = governor(in, draft.verb().orElseGet(() -> first(draft.from(), from)));
        if (words.size() <= SHORT && draft.verb().isPresent() && draft.verb().get().from() >= draft.to()) {
            Verb predicate = draft.verb().get();
            return words.add(in, predicate.from(), predicate.at() + 1).keep().add(in, predicate.at() + 1,
                    reach.whole(in, predicate.at() + 1));
        }
        if (verb == null || verb.from() > from || words.size() >= SHORT && draft.verb().isEmpty()) {
            return words.size() > 1 ? words : withParticiple(in, end, words);
        }
        TitleWords longer = words();
        if (!subject(longer, in, draft.sentence(), verb)) {
            return words;
        }
        addAuxiliaries(longer, in, verb);
        int to = in.unit() == Sentence.Unit.HEADING ? reach.ofHeading(in, draft.head() + 1) : draft.to();
        return longer.add(in, verb.at(), draft.head() + 1).keep().add(in, draft.head() + 1, to);
    }

    /** "Deal brokered by Peru": what a participle says of a noun that alone says too little. */
    private TitleWords withParticiple(Sentence in, int end, TitleWords words) {
        int at = text.lower(in, end).equals(",") ? end + 1 : end;
        Verb verb = at < in.to() ? text.verbAt(at) : null;
        return verb != null && verb.reduced() ? words.add(in, at, reach.ofParticiple(in, at + 1)) : words;
    }

    /** "Failed to sign": the finite verb right before an infinitive, or else the verb itself. */
    private Verb governor(Sentence in, Verb verb) {
        Verb before = verb != null && verb.tense() == Tense.INFINITIVE && verb.from() > in.from()
                ? text.verbAt(verb.from() - 1)
                : null;
        return before != null && before.tense().finite() ? before : verb;
    }

    private Verb first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.verbAt(i) != null) {
                return text.verbAt(i);
            }
        }
        return null;
    }

    /** The phrase of a noun without a verb before it, its article, and adjectives that say nothing by themselves. */
    private int nounFrom(Draft draft) {
        return withoutArticle(afterPossessor(phrases.start(draft.sentence(), draft.head()), draft), draft);
    }

    private int withoutArticle(int first, Draft draft) {
        int from = first;
        while (from + 2 < draft.head() && text.time(from) >= 0 && text.tokens().lower(from + 1).startsWith("'")) {
            from += 2;
        }
        while (from < draft.head() && text.actor(from) == null
                && (from > 0 && text.verbAt(from - 1) != null && TitleWords.particle(text.tokens().lower(from))
                        || text.function().determiners().contains(text.tokens().lower(from)) && text.tokens().first(from
                                + 1) != '-'
                        || EMPTY.contains(text.tokens().lower(from)))) {
            from++;
        }
        return from;
    }

    /** "Annexation of Crimea": whoever owns an event goes without saying where the phrase goes on. */
    private int afterPossessor(int from, Draft draft) {
        boolean goesOn = draft.to() > draft.head() + 1 && times.end(draft.head() + 1, draft.to()) < draft.to();
        for (int i = draft.head() - 1; i >= from; i--) {
            String lower = text.tokens().lower(i);
            if (text.function().possessives().contains(lower) && (goesOn || !lower.startsWith("'"))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Thirty people injured": whose state it is, and the word for it. */
    private TitleWords state(Sentence in, Draft draft) {
        int from = draft.head();
        while (from > in.from() && (text.function().be().contains(text.tokens().lower(from - 1))
                || text.function().have().contains(text.tokens().lower(from - 1)))) {
            from--;
        }
        Word.VerbForm form = new Word.VerbForm(draft.lemma(), 0, draft.kind(), draft.strength());
        TitleWords words = words();
        subjects.of(draft.sentence(), new Verb(draft.head(), from, form, Tense.PAST, false, false))
                .ifPresent(phrase -> words.add(in, phrase.from(), phrase.to()));
        return words.add(in, draft.head(), draft.to()).keep();
    }
}
