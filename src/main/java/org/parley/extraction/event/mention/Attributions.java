package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhraseReader;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.SubjectPhrase;
import org.parley.extraction.event.grammar.TimeWords;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;

/**
 * Finds who is said to say so: "according to the police", "Reuters reported", "reported by Reuters", "said Berg"; for
 * words of a quotation also in the sentences before and after it. Of several, the one that governs the words: the last
 * verb of saying before them, or else the first after them.
 */
public final class Attributions {

    private static final int LONGEST = 80;
    private static final int SENTENCES = 3;

    private final EventText text;
    private final StatusCues cues;
    private final SubjectPhrase subjects;
    private final List<List<Source>> known = new ArrayList<>();

    public Attributions(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
        this.subjects = new SubjectPhrase(text, new NounPhraseReader(text, cues), new TimeWords(text));
        text.sentences().forEach(sentence -> known.add(null));
    }

    /**
     * A place that names who says something.
     *
     * @param at the token of the verb or of "according"
     * @param follows true if what is said follows it
     * @param aside true if it stands in a clause of its own: "Berg, who said so, left"
     */
    private record Source(int at, Span span, boolean follows, boolean aside) {}

    /** Who is said to say what the draft tells. */
    public Optional<Span> of(Draft draft) {
        int head = draft.head();
        Optional<Source> own = governing(draft.sentence(), head);
        if (own.isPresent() || !text.quoted(head)) {
            return own.map(Source::span);
        }
        return around(draft.sentence()).map(Source::span);
    }

    private Optional<Source> governing(int sentence, int head) {
        Source before = null;
        Source after = null;
        for (Source source : sources(sentence)) {
            if (covers(source, head) || text.quoted(source.at()) && !text.quoted(head)) {
                continue;
            }
            if (source.at() < head && source.follows() && !(source.aside() && commaBetween(source.at(), head))) {
                before = source;
            } else if (source.at() > head && after == null && !source.aside() || !source.follows() && after == null) {
                after = source;
            }
        }
        return Optional.ofNullable(before == null ? after : before);
    }

    /** True if a word belongs to what names the source: "Berg, who resigned, said". */
    private boolean covers(Source source, int head) {
        return source.at() == head || source.span().start() <= text.tokens().start(head)
                && text.tokens().end(head) <= source.span().end();
    }

    /** The sentences of one quotation have one source: in front of it, or behind it. */
    private Optional<Source> around(int sentence) {
        Sentence in = text.sentences().get(sentence);
        boolean continues = text.quoted(in.from()) && Character.isLetterOrDigit(text.tokens().first(in.from()));
        for (int s = sentence - 1; continues && s >= Math.max(0, sentence - SENTENCES) && sameBlock(s, in); s--) {
            Optional<Source> found = sources(s).stream().filter(source -> !text.quoted(source.at()))
                    .reduce((one, other) -> other);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int s = sentence + 1; s < Math.min(known.size(), sentence + SENTENCES + 1) && sameBlock(s, in); s++) {
            Optional<Source> found = sources(s).stream().filter(source -> !text.quoted(source.at())).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean sameBlock(int sentence, Sentence other) {
        return text.sentences().get(sentence).block() == other.block();
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.tokens().first(i) == ',') {
                return true;
            }
        }
        return false;
    }

    /** The sources that a sentence names, in its order. */
    private List<Source> sources(int sentence) {
        List<Source> found = known.get(sentence);
        if (found == null) {
            found = read(sentence);
            known.set(sentence, found);
        }
        return found;
    }

    private List<Source> read(int sentence) {
        Sentence in = text.sentences().get(sentence);
        List<Source> found = new ArrayList<>();
        for (int i = in.from(); i + 2 < in.to(); i++) {
            if (text.tokens().lower(i).equals("according") && text.tokens().lower(i + 1).equals("to")) {
                found.add(new Source(i, text.tokens().span(i, phraseEnd(in, i + 2)), false, false));
            }
        }
        for (Verb verb : text.verbs(sentence)) {
            if (cues.is("saying-verb", verb.form().lemma()) && verb.tense() != Verb.Tense.INFINITIVE) {
                speaker(in, sentence, verb).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Source::at));
        return List.copyOf(found);
    }

    private Optional<Source> speaker(Sentence in, int sentence, Verb verb) {
        String after = text.lower(in, verb.at() + 1);
        if (verb.passive() && after.equals("by")) {
            return Optional.of(source(verb, verb.at(), phraseEnd(in, verb.at() + 2)));
        }
        if (verb.form().lemma().equals("cite")) {
            ActorMention cited = verb.at() + 1 < in.to() ? text.actor(verb.at() + 1) : null;
            return cited == null || cited.kind() == ActorKind.PLACE ? Optional.empty()
                    : Optional.of(source(verb, verb.at(), phraseEnd(in, verb.at() + 1)));
        }
        if (verb.passive()) {
            return Optional.empty();
        }
        if (!verb.tense().finite()) {
            return mainSubject(sentence, verb);
        }
        Optional<SubjectPhrase.Words> subject = subjects.of(sentence, verb);
        if (subject.isPresent()) {
            return subject.map(words -> named(in, verb, words));
        }
        String before = text.lower(in, verb.from() - 1);
        if (text.function().pronouns().contains(before) && !before.equals("there") && !before.equals("that")) {
            return Optional.of(source(verb, verb.from() - 1, verb.at() + 1));
        }
        boolean turned = verb.at() + 1 < in.to() && (text.actor(verb.at() + 1) != null
                || text.function().determiners().contains(after));
        boolean ended = before.isEmpty() || !Character.isLetterOrDigit(before.charAt(0));
        return turned && ended ? Optional.of(source(verb, verb.at(), phraseEnd(in, verb.at() + 1))) : Optional.empty();
    }

    /** "The envoy sent a letter saying": whoever does the main verb. */
    private Optional<Source> mainSubject(int sentence, Verb saying) {
        Sentence in = text.sentences().get(sentence);
        Verb main = null;
        for (int i = saying.from() - 1; i >= in.from() && main == null; i--) {
            main = text.verbAt(i) != null && text.verbAt(i).tense().finite() ? text.verbAt(i) : null;
        }
        return main == null ? Optional.empty()
                : subjects.of(sentence, main).map(words -> source(saying, words.from(), words.to()));
    }

    /** The subject with its article, up to the verb if they are close. */
    private Source named(Sentence in, Verb verb, SubjectPhrase.Words subject) {
        int from = subject.from();
        if (from > in.from() && text.function().determiners().contains(text.tokens().lower(from - 1))) {
            from--;
        }
        Span whole = text.tokens().span(from, verb.at() + 1);
        boolean relative = text.tokens().lower(Math.max(in.from(), verb.from() - 1)).equals("who");
        Span span = whole.length() <= LONGEST && !relative ? whole : text.tokens().span(from, subject.to());
        return new Source(verb.at(), span, true, relative);
    }

    private Source source(Verb verb, int from, int to) {
        return new Source(verb.at(), text.tokens().span(from, to), true, false);
    }

    private int phraseEnd(Sentence in, int from) {
        int at = from;
        while (at < in.to() && text.verbAt(at) == null && text.time(at) < 0 && (text.actor(at) != null
                || text.tokens().isWord(at) && goesOn(in, at))) {
            at++;
        }
        return Math.min(in.to(), Math.max(at, from + 1));
    }

    /** A name goes on over "of", but over no other preposition and no other clause. */
    private boolean goesOn(Sentence in, int i) {
        String lower = text.tokens().lower(i);
        boolean of = lower.equals("of") && i + 1 < in.to();
        return of || !text.function().prepositions().contains(lower) && !text.function().subordinators().contains(lower)
                && !text.function().coordinators().contains(lower);
    }
}
