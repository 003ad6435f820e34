package org.parley.extraction.event;

import java.util.Optional;
import java.util.Set;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.event.Verb.Tense;
import org.parley.extraction.text.Sentence;

/**
 * The words of a draft as a headline has them: who or what, the verb, whom or what and where, without articles at the
 * start, times, and words that lead to nothing: "Hospital closed", "Two-year ban for doping", "Anna Berg sold a ferry".
 */
final class Headline {

    private static final int LONGEST_SAID = 14;
    private static final int LONGEST_REST = 4;
    private static final int LONGEST_LIST = 16;
    private static final int SHORT = 2;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> EMPTY = Set.of("current", "recent", "related", "latest", "previous", "other",
            "following", "same", "said", "alleged", "own");

    private final EventText text;
    private final StatusCues cues;
    private final NounPhraseReader phrases;
    private final TimeWords times;
    private final SubjectPhrase subjects;
    private final Pronouns pronouns;

    Headline(EventText text, StatusCues cues, Participants participants) {
        this.text = text;
        this.cues = cues;
        this.phrases = new NounPhraseReader(text, cues);
        this.times = new TimeWords(text);
        this.subjects = new SubjectPhrase(text, phrases, times);
        this.pronouns = new Pronouns(text, participants);
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

    /** What happened alone, without who did it unless it is a single word: for a label. */
    String brief(Draft draft, int longest) {
        Sentence in = text.sentences().get(draft.sentence());
        int from = switch (draft.form()) {
            case NOUN -> nounFrom(draft);
            case VERB -> first(draft).at();
            case ADJECTIVE -> draft.head();
            case ROW -> modifiers(draft, longest);
        };
        if (draft.form() == Form.ROW && from < draft.head()) {
            return words().add(in, from, draft.head() + 1).fitted(longest);
        }
        TitleWords words = words().add(in, from, draft.head() + 1).keep()
                .add(in, draft.head() + 1, beforeAside(draft.head() + 1, draft.to()), ARTICLES);
        if (words.size() > 1 || draft.form() != Form.VERB) {
            return words.fitted(longest);
        }
        Verb verb = draft.verb().orElseThrow();
        TitleWords who = words();
        subject(who, in, draft.sentence(), verb);
        return who.add(in, verb.at(), verb.at() + 1).last(longest);
    }

    /** First of the words before the noun of a row that a label has room for: "Security discussion". */
    private int modifiers(Draft draft, int longest) {
        int from = draft.head();
        while (from > draft.from() && text.tokens.end(draft.head()) - text.tokens.start(from - 1) <= longest
                && !text.function.closers.contains(text.tokens.lower(from - 1))
                && !text.function.determiners.contains(text.tokens.lower(from - 1))) {
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
        int end = Math.max(verb.at() + 1, end(in, draft, verb));
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
        Optional<SubjectPhrase.Words> object = subject && end == verb.at() + 1
                ? subjects.object(draft.sentence(), verb)
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
            String lower = text.tokens.lower(i);
            if (!text.function.adverb(lower) || text.function.negations.contains(lower)) {
                words.add(in, i, i + 1);
            }
        }
    }

    /** The first auxiliary of a verb: "had" in "had been sent". */
    private int auxiliary(Sentence in, Verb verb) {
        int at = verb.from();
        if (at - 2 >= in.from() && text.function.adverb(text.tokens.lower(at - 1))
                && text.function.have.contains(text.tokens.lower(at - 2))) {
            at--;
        }
        while (at > in.from() && (text.function.have.contains(text.tokens.lower(at - 1))
                || text.function.modals.contains(text.tokens.lower(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Adds who or what does what the verb says; false if that cannot be told. */
    private boolean subject(TitleWords words, Sentence in, int sentence, Verb verb) {
        boolean finite = verb.tense().finite();
        if (participle(in, verb)) {
            subjects.ofParticiple(sentence, verb).ifPresent(phrase -> words.add(in, phrase.from(), phrase.to()));
        } else if (finite) {
            Optional<SubjectPhrase.Words> phrase = subjects.of(sentence, verb);
            phrase.ifPresentOrElse(found -> named(words, in, found),
                    () -> pronouns.before(sentence, verb.from()).ifPresent(words::add));
        }
        return words.size() > 0;
    }

    /**
     * A subject with the name that commas set aside behind it: "foreign minister Anna Berg" of "minister, Anna Berg,".
     */
    private void named(TitleWords words, Sentence in, SubjectPhrase.Words subject) {
        words.add(in, subject.from(), subject.to());
        int end = text.afterApposition(in, subject.to());
        boolean unnamed = text.actor(subject.to() - 1) == null;
        if (end > subject.to() && unnamed) {
            words.add(in, subject.to() + 1, end - 1);
        }
    }

    /** "The bill, passed by parliament": a verb that belongs to the noun before it. */
    private static boolean participle(Sentence in, Verb verb) {
        return verb.from() == verb.at() && verb.passive() && in.unit() == Sentence.Unit.PARAGRAPH;
    }

    /** A headline needs no auxiliary that says neither "will" nor "not". */
    private static boolean needed(Verb verb) {
        return verb.negated() || verb.tense() == Tense.FUTURE || verb.tense() == Tense.MODAL;
    }

    /** A verb of speaking without an object takes what is said with it. */
    private int end(Sentence in, Draft draft, Verb verb) {
        int said = verb.at() + 1;
        while (times.end(said, in.to()) > said) {
            said = times.end(said, in.to());
        }
        Verb next = draft.to() < in.to() ? text.verbAt(draft.to()) : null;
        boolean clause = next != null && next.tense().finite() && draft.to() > said
                && (draft.kind().equals("statement") || cues.is("finding-verb", verb.form().lemma()));
        boolean speaks = draft.to() <= said + 1 && (draft.kind().equals("statement")
                || cues.is("finding-verb", verb.form().lemma()) && text.lower(in, said).equals("that"));
        if (verb.at() != draft.head() || !clause && !speaks) {
            int to = draft.verb().filter(verb::equals).isPresent() ? withInfinitive(in, verb, draft.to()) : draft.to();
            return withoutDuration(verb.at() + 1, listed(in, whole(in, beforeAside(draft.head() + 1, to))));
        }
        int end = Math.max(said, draft.to());
        while (end < in.to() && end - said < LONGEST_SAID && (text.tokens.isWord(end) || text.tokens.isNumber(end)
                || text.tokens.first(end) == '-' || text.tokens.touchesPrevious(end) && text.tokens.isWord(end - 1)
                        && (text.tokens.first(end) == '\'' || text.tokens.first(end) == '’'))) {
            end++;
        }
        return end;
    }

    /** "Agreed not to use force": what is agreed belongs to the deal, whatever its verb is. */
    private int withInfinitive(Sentence in, Verb verb, int to) {
        Verb next = to < in.to() ? text.verbAt(to) : null;
        boolean infinitive = next != null && next.tense() == Tense.INFINITIVE && verb.form().kind().equals("agreement");
        int end = infinitive ? next.at() + 1 : to;
        while (infinitive && end < in.to() && end - to < LONGEST_SAID && text.verbAt(end) == null
                && text.tokens.isWord(end) && !text.function.coordinators.contains(text.tokens.lower(end))) {
            end++;
        }
        return end;
    }

    /** "Sank, killing nine": what hangs on a verb behind a comma, the title goes without. */
    private int beforeAside(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.tokens.first(i) == ',' && text.verbAt(i + 1) != null) {
                return i;
            }
        }
        return to;
    }

    /** "Found a door, a blade and a boat": an object goes on over the list that it begins; else {@code to}. */
    private int listed(Sentence in, int to) {
        int end = to;
        boolean last = false;
        while (!last && end - to < LONGEST_LIST && joinsItem(in, end)) {
            last = text.function.coordinators.contains(text.tokens.lower(end))
                    || text.function.coordinators.contains(text.lower(in, end + 1));
            int from = text.tokens.first(end) == ',' && last ? end + 2 : end + 1;
            int item = itemEnd(in, from);
            boolean clause = item < in.to() && (text.verbAt(item) != null
                    || text.function.determiners.contains(text.tokens.lower(item)));
            if (item == from || clause) {
                return to;
            }
            end = item;
        }
        return last ? end : to;
    }

    private boolean joinsItem(Sentence in, int at) {
        String lower = text.lower(in, at);
        return lower.equals("and") || lower.equals("or") || lower.equals(",");
    }

    private int itemEnd(Sentence in, int from) {
        int end = from;
        while (end < in.to() && (text.tokens.isWord(end) || text.tokens.isNumber(end) || text.tokens.first(end) == '-')
                && text.verbAt(end) == null && text.time(end) < 0
                && (end == from || !text.function.determiners.contains(text.tokens.lower(end)))
                && !text.function.closers.contains(text.tokens.lower(end))) {
            end++;
        }
        return end;
    }

    /** A phrase that was cut within a name or before its noun goes on. */
    private int whole(Sentence in, int to) {
        int end = to;
        while (end < in.to() && end - to < LONGEST_REST && text.tokens.isWord(end) && text.verbAt(end) == null
                && text.time(end) < 0 && !text.function.closers.contains(text.tokens.lower(end))
                && !text.function.determiners.contains(text.tokens.lower(end))
                && !text.function.adverb(text.tokens.lower(end))) {
            end++;
        }
        return end;
    }

    /** "Retired three months after the fight": a length of time at the end leads to nothing without what follows. */
    private int withoutDuration(int from, int to) {
        int end = to;
        while (end > from && text.time(end - 1) >= 0) {
            end--;
        }
        boolean owned = end > from && text.function.prepositions.contains(text.tokens.lower(end - 1));
        return owned ? to : end;
    }

    private TitleWords named(Sentence in, Draft draft) {
        int from = nounFrom(draft);
        TitleWords words = words().add(in, from, draft.head() + 1).keep().add(in, draft.head() + 1, draft.to());
        Verb verb = draft.verb().orElseGet(() -> first(draft.from(), from));
        if (words.size() == 1 && draft.verb().isPresent() && draft.verb().get().from() >= draft.to()) {
            Verb predicate = draft.verb().get();
            return words.add(in, predicate.from(), predicate.at() + 1).keep().add(in, predicate.at() + 1,
                    whole(in, predicate.at() + 1));
        }
        boolean light = draft.verb().isPresent() && !joined(in, verb);
        if (verb == null || verb.from() > from || words.size() >= SHORT && !light) {
            return words;
        }
        TitleWords longer = words();
        if (!subject(longer, in, draft.sentence(), verb)) {
            return words;
        }
        addAuxiliaries(longer, in, verb);
        return longer.add(in, verb.at(), draft.head() + 1).keep().add(in, draft.head() + 1, draft.to());
    }

    /** "Met in Lima and signed a pact": the subject stands far before the verb. */
    private boolean joined(Sentence in, Verb verb) {
        int before = verb.from() - 1;
        while (before > in.from() && text.function.adverb(text.tokens.lower(before))) {
            before--;
        }
        return text.function.coordinators.contains(text.lower(in, before));
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
        int from = afterPossessor(phrases.start(draft.sentence(), draft.head()), draft);
        while (from < draft.head() && text.actor(from) == null
                && (from > 0 && text.verbAt(from - 1) != null && TitleWords.particle(text.tokens.lower(from))
                        || text.function.determiners.contains(text.tokens.lower(from))
                        || EMPTY.contains(text.tokens.lower(from)))) {
            from++;
        }
        return from;
    }

    /** "Annexation of Crimea": whoever owns an event goes without saying where the phrase goes on. */
    private int afterPossessor(int from, Draft draft) {
        boolean goesOn = draft.to() > draft.head() + 1 && times.end(draft.head() + 1, draft.to()) < draft.to();
        for (int i = draft.head() - 1; i >= from; i--) {
            String lower = text.tokens.lower(i);
            if (text.function.possessives.contains(lower) && (goesOn || !lower.startsWith("'"))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Thirty people injured": whose state it is, and the word for it. */
    private TitleWords state(Sentence in, Draft draft) {
        int from = draft.head();
        while (from > in.from() && (text.function.be.contains(text.tokens.lower(from - 1))
                || text.function.have.contains(text.tokens.lower(from - 1)))) {
            from--;
        }
        Word.VerbForm form = new Word.VerbForm(draft.lemma(), 0, draft.kind(), draft.strength());
        TitleWords words = words();
        subjects.of(draft.sentence(), new Verb(draft.head(), from, form, Tense.PAST, false, false))
                .ifPresent(phrase -> words.add(in, phrase.from(), phrase.to()));
        return words.add(in, draft.head(), draft.to()).keep();
    }
}
