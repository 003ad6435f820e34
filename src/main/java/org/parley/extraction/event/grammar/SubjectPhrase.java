package org.parley.extraction.event.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/**
 * Finds the words before a verb that name who or what does it, whole: "clergy in the diocese of Lima" before "left",
 * "a man" in "a man described as a lawyer shot", "the ferry" in "the ferry, which was late, sank". Errs on the side of
 * finding none.
 */
public final class SubjectPhrase {

    private static final int LONGEST = 8;
    /** What says nothing without "of" and the name behind it: "the state of Texas". */
    private static final Set<String> PARTS = WordSet.of("state", "city", "town", "village", "province", "region",
            "district");
    private static final Set<String> OPENING_MARKS = WordSet.of("“", "\"", "‘", "'", "(", ")", "”", "’");

    /** Marks that part no phrase; a quotation in it is part of it. */
    private static final String WITHIN = "-'’$£€%“”";

    private final EventText text;
    private final NounPhraseReader phrases;
    private final TimeWords times;

    public SubjectPhrase(EventText text, NounPhraseReader phrases, TimeWords times) {
        this.text = text;
        this.phrases = phrases;
        this.times = times;
    }

    /** Tokens {@code from} to {@code to}. */
    public record Words(int from, int to) {}

    /** The subject of a verb without its article; nothing if it is a pronoun or cannot be told. */
    public Optional<Words> of(int sentence, Verb verb) {
        Sentence in = text.sentences().get(sentence);
        int end = end(in, verb.from());
        if (end > in.from() && text.function().relatives().contains(text.tokens().lower(end - 1))) {
            int antecedent = text.lower(in, end - 2).equals(",") ? end - 2 : end - 1;
            ActorMention person = antecedent > in.from() && text.lower(in, end - 1).equals("who")
                    ? text.actor(antecedent - 1)
                    : null;
            if (person != null && person.kind() == ActorKind.PERSON) {
                return Optional.of(new Words(person.from(), antecedent));
            }
            return antecedent > in.from() ? trimmed(antecedent(in, sentence, antecedent)) : Optional.empty();
        }
        if (end <= in.from() || text.function().pronouns().contains(text.tokens().lower(end - 1))) {
            return Optional.empty();
        }
        int near = phrases.start(sentence, end - 1);
        Words words = unmarked(in, near) ? new Words(near, end) : clause(in, end);
        return trimmed(words.from() == in.from() ? new Words(afterDateline(in, words.to()), words.to()) : words);
    }

    /** "LIMA, Peru Omar Ruiz left": one past a place in capitals that opens a paragraph, and its state. */
    private int afterDateline(Sentence in, int end) {
        ActorMention place = in.unit() == Sentence.Unit.PARAGRAPH ? text.actor(in.from()) : null;
        String word = text.tokens().word(in.from());
        if (place == null || place.kind() != ActorKind.PLACE || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return in.from();
        }
        ActorMention state = text.lower(in, place.to()).equals(",") ? text.actor(place.to() + 1) : null;
        int after = state == null ? place.to() : state.to();
        return after < end ? after : in.from();
    }

    /** The noun that a clause without "that" is about: "the law" in "the law the bloc passed". */
    public Optional<Words> object(int sentence, Verb verb) {
        Sentence in = text.sentences().get(sentence);
        int end = end(in, verb.from());
        int near = end <= in.from() ? end : phrases.start(sentence, end - 1);
        return end > in.from() && unmarked(in, near)
                ? Optional.of(new Words(Math.max(in.from(), phrases.start(sentence, near - 1)), near))
                : Optional.empty();
    }

    /** "The law the bloc passed": a noun right before an article begins a clause about it. */
    private boolean unmarked(Sentence in, int article) {
        int before = article - 1;
        return before > in.from() && ARTICLES.contains(text.tokens().lower(article)) && text.tokens().isWord(before)
                && text.time(before) < 0 && text.verbAt(before) == null
                && !text.function().closers().contains(text.tokens().lower(before))
                && !text.function().followers().contains(text.tokens().lower(before))
                && !text.function().adverb(text.tokens().lower(before));
    }

    /** What a participle says something of: "bill" in "the bill, passed by parliament". */
    public Optional<Words> ofParticiple(int sentence, Verb verb) {
        Sentence in = text.sentences().get(sentence);
        int end = text.lower(in, verb.from() - 1).equals(",") ? verb.from() - 1 : verb.from();
        return end <= in.from() ? Optional.empty() : trimmed(antecedent(in, sentence, end));
    }

    /** Where the subject ends: before adverbs, times and what commas, dashes or brackets set aside. */
    private int end(Sentence in, int verb) {
        int end = verb;
        while (end > in.from()) {
            int time = times.startOf(in, end);
            if (time < end) {
                end = time;
            } else if (beforeVerb(end - 1)) {
                end--;
            } else {
                break;
            }
        }
        return withoutAsides(in, end);
    }

    /** Adverbs and auxiliaries: "had also been" before "sent". */
    private boolean beforeVerb(int i) {
        String lower = text.tokens().lower(i);
        return text.actor(i) == null && (text.function().adverb(lower) || text.function().be().contains(lower)
                || text.function().have().contains(lower) || text.function().modals().contains(lower)
                || text.function().futures().contains(lower));
    }

    private int withoutAsides(Sentence in, int from) {
        int end = from;
        while (end > in.from()) {
            char mark = text.tokens().first(end - 1);
            if (mark != ',' && mark != '—' && mark != '–' && mark != ')') {
                return end;
            }
            end = aside(in, end - 1, mark);
        }
        return end;
    }

    /** Where an aside that ends with the mark at token {@code close} begins; the sentence's start if nowhere. */
    private int aside(Sentence in, int close, char mark) {
        char open = mark == ')' ? '(' : mark;
        for (int i = close - 1; i > in.from(); i--) {
            if (text.tokens().first(i) == open && !inPlaceName(in, i)) {
                return i;
            }
        }
        return in.from();
    }

    /** The comma of "Lima, Peru" parts nothing. */
    private boolean inPlaceName(Sentence in, int comma) {
        return comma > in.from() && comma + 1 < in.to() && text.actor(comma - 1) != null
                && text.actor(comma + 1) != null && text.actor(comma - 1).kind() == ActorKind.PLACE
                && text.actor(comma + 1).kind() != ActorKind.PERSON;
    }

    /**
     * "Peru, Norte rebels sign truce", "Peru government, rebels sign truce": behind the name that opens a headline a
     * comma stands for "and".
     */
    private boolean listsInHeading(Sentence in, int comma) {
        ActorMention first = in.unit() == Sentence.Unit.HEADING ? text.actor(in.from()) : null;
        return first != null && comma - first.to() <= (first.kind() == ActorKind.PLACE ? -1 : 1)
                && text.verbAt(comma - 1) == null;
    }

    /** The noun phrase that a clause behind it is about, with what it is of: "the crash of the plane, which". */
    private Words antecedent(Sentence in, int sentence, int behind) {
        int end = withoutAsides(in, behind);
        if (end <= in.from()) {
            return new Words(end, end);
        }
        int from = Math.max(in.from(), phrases.start(sentence, end - 1));
        boolean of = from - 1 > in.from() && text.tokens().lower(from - 1).equals("of")
                && text.word(end - 1).noun() == null
                && (text.word(from - 2).noun() != null || !text.tokens().capitalised(end - 1));
        return new Words(of ? Math.max(in.from(), phrases.start(sentence, from - 2)) : from, end);
    }

    /** The words of a clause that end before its verb. */
    private Words clause(Sentence in, int end) {
        int cut = end;
        int joined = -1;
        for (int i = end - 1; i >= in.from(); i--) {
            Verb verb = text.verbAt(i);
            if (verb != null) {
                boolean reduced = reduced(verb) && !says(verb) || calls(verb);
                if (!reduced) {
                    return afterVerb(verb, joined, cut);
                }
                cut = verb.from();
                i = verb.from();
            } else if (parts(in, i)) {
                return new Words(i + 1, cut);
            } else if (text.tokens().lower(i).equals("and")) {
                joined = i;
            }
        }
        return new Words(in.from(), cut);
    }

    /** What follows a verb is its object, unless it says something or another clause is joined to it. */
    private Words afterVerb(Verb verb, int joined, int end) {
        if (says(verb)) {
            return new Words(verb.at() + 1, end);
        }
        return joined < 0 ? new Words(end, end) : new Words(joined + 1, end);
    }

    /** "Supported by": a participle that belongs to the noun before it. */
    private boolean reduced(Verb verb) {
        boolean bare = verb.from() == verb.at();
        return !verb.tense().finite() || bare && verb.tense() == Verb.Tense.PAST
                && (verb.passive() || text.function().prepositions().contains(text.tokens().lower(verb.at() + 1)));
    }

    /** "Described as": what someone is called. */
    private boolean calls(Verb verb) {
        return verb.from() == verb.at() && verb.at() + 1 < text.tokens().count()
                && text.tokens().lower(verb.at() + 1).equals("as");
    }

    private static boolean says(Verb verb) {
        return verb.form().strength() == 0 && verb.tense().finite() || verb.form().kind().equals("statement");
    }

    private boolean parts(Sentence in, int i) {
        char c = text.tokens().first(i);
        String lower = text.tokens().lower(i);
        boolean mark = !Character.isLetterOrDigit(c) && WITHIN.indexOf(c) < 0 && !inPlaceName(in, i)
                && !(c == ',' && listsInHeading(in, i))
                && !(c == ',' && text.sameKind(in, i - 1, i + 1));
        Verb before = i > in.from() && lower.equals("as") ? text.verbAt(i - 1) : null;
        if (before != null && calls(before)) {
            return false;
        }
        return mark || text.actor(i) == null && (text.function().subordinators().contains(lower)
                || text.function().coordinators().contains(lower) && !lower.equals("and"));
    }

    private Optional<Words> trimmed(Words words) {
        int from = words.from();
        int to = words.to();
        while (from < to && drops(from)) {
            from++;
        }
        int opening = times.opening(from, to);
        from = opening > from ? opening : placed(from, to);
        while (from < to && drops(from)) {
            from++;
        }
        while (to > from && (text.function().prepositions().contains(text.tokens().lower(to - 1))
                || text.function().adverb(text.tokens().lower(to - 1))
                        && text.actor(to - 1) == null)) {
            to--;
        }
        from = withoutDescription(from, to);
        to = shortened(from, to);
        boolean none = from >= to
                || text.function().prepositions().contains(text.tokens().lower(from)) && !counts(from, to)
                || text.function().pronouns().contains(text.tokens().lower(from));
        return none ? Optional.empty() : Optional.of(new Words(from, to));
    }

    /** "At least thirty people", "over 200 homes". */
    private boolean counts(int from, int to) {
        String next = from + 1 < to ? text.tokens().lower(from + 1) : "";
        return next.equals("least") || next.equals("most") || from + 1 < to && text.tokens().isNumber(from + 1);
    }

    private boolean drops(int i) {
        String lower = text.tokens().lower(i);
        boolean compound = i + 1 < text.tokens().count() && text.tokens().first(i + 1) == '-'
                && text.tokens().touchesPrevious(i + 1);
        return ARTICLES.contains(lower) || OPENING_MARKS.contains(lower) || text.actor(i) == null && !compound
                && (text.function().adverb(lower) || text.function().coordinators().contains(lower))
                && !text.function().determiners().contains(lower);
    }

    private static final Set<String> ARTICLES = WordSet.of("the", "a", "an", "this", "that", "these", "those", "my",
            "your", "his", "her", "its", "our", "their", "whose");

    /** After "In Lima" the subject begins, if the place is all that stands before it. */
    private int placed(int from, int to) {
        if (from + 2 < to && text.function().prepositions().contains(text.tokens().lower(from))
                && text.actor(from + 1) != null
                && text.actor(from + 1).kind() != ActorKind.PERSON) {
            int end = text.actor(from + 1).to();
            return end < to && !text.function().closers().contains(text.tokens().lower(end)) ? end : from;
        }
        return from;
    }

    /**
     * A long description of someone who is named at its end: "former champion of the world and medallist Anna Berg"; of
     * two both stay.
     */
    private int withoutDescription(int from, int to) {
        ActorMention named = to > from ? text.actor(to - 1) : null;
        if (to - from <= LONGEST || named == null || named.kind() != ActorKind.PERSON) {
            return from;
        }
        int first = from;
        while (text.actor(first) == null || text.actor(first).kind() != ActorKind.PERSON) {
            first++;
        }
        boolean two = text.tokens().lower(text.actor(first).to()).equals("and");
        return two ? text.actor(first).from() : named.from();
    }

    /** A long subject loses what its last prepositions bring. */
    private int shortened(int from, int to) {
        int end = to;
        while (end - from > LONGEST || end < to && PARTS.contains(text.tokens().lower(end - 1))) {
            int preposition = end - 1;
            while (preposition > from && !text.function().prepositions().contains(text.tokens().lower(preposition))) {
                preposition--;
            }
            if (preposition == from) {
                return end;
            }
            end = preposition;
        }
        return end;
    }
}
