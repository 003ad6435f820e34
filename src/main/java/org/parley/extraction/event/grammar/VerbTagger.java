package org.parley.extraction.event.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.Verb.Tense;
import org.parley.extraction.event.grammar.Word.VerbForm;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/**
 * Tells the verbs of a sentence from nouns and adjectives of the same form by the words beside them, and reads their
 * tense. A light tagger: it looks a few words to the left and one to the right.
 */
final class VerbTagger {

    private static final int REACH = 6;
    /** Stands for a word of a name, whatever word it is: "Moon Jae-in met". */
    private static final String NAME = "·";
    private static final int JOINED = 8;
    private static final Set<String> PARTICLES = Set.of("off", "back", "up");
    /** Verbs that govern another without "to": "to help create". */
    private static final Set<String> HELPING = Set.of("help", "let", "make", "see", "hear", "watch");
    /** After these, "to" leads to a noun: "according to head office". */
    private static final Set<String> PREPOSITIONAL = Set.of("according", "thanks", "owing", "prior", "contrary",
            "relative", "similar");

    private final Tokens tokens;
    private final Word[] words;
    private final FunctionWords function;
    private final Participles participles;

    VerbTagger(Tokens tokens, Word[] words, FunctionWords function) {
        this.tokens = tokens;
        this.words = words;
        this.function = function;
        this.participles = new Participles(tokens, words, function);
    }

    /** The verbs of {@code sentence} that are not auxiliaries, in order. */
    List<Verb> verbs(Sentence sentence) {
        List<Verb> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            VerbForm form = phrasal(sentence, i, words[i].verb());
            if (form == null || form.strength() == 1 && i > sentence.from() && tokens.capitalised(i)
                    && sentence.unit() != Sentence.Unit.HEADING) {
                continue;
            }
            Verb verb = withAuxiliary(sentence, i, form);
            if (verb == null) {
                verb = bare(sentence, i, form, found);
            }
            if (verb == null && !found.isEmpty()) {
                verb = joined(sentence, i, form, found.getLast());
            }
            if (verb != null) {
                participles.add(sentence, found, verb);
            }
        }
        return found;
    }

    /** "Called off", "signed up": a verb that means another thing with the word behind it. */
    private VerbForm phrasal(Sentence sentence, int at, VerbForm form) {
        String after = lower(sentence, at + 1);
        if (form == null || !PARTICLES.contains(after)) {
            return form;
        }
        String lemma = form.lemma() + "-" + after;
        return function.phrasalVerbs().contains(lemma) ? new VerbForm(lemma, form.forms(), KindScheme.OTHER, 2) : form;
    }

    private String lower(Sentence sentence, int i) {
        return i >= sentence.from() && i < sentence.to() ? tokens.lower(i) : "";
    }

    /** Reads the auxiliaries before the verb at {@code at}; null if there are none that fit its form. */
    private Verb withAuxiliary(Sentence sentence, int at, VerbForm form) {
        int i = at - 1;
        boolean negated = false;
        while (i >= sentence.from() && at - i <= REACH && function.adverb(tokens.lower(i))
                && !tokens.lower(i).equals("no")) {
            negated |= function.negations().contains(tokens.lower(i));
            i--;
        }
        String auxiliary = i >= sentence.from() && words[i] == Word.NAMED ? NAME : lower(sentence, i);
        if (form.can(VerbForm.BASE)) {
            if (auxiliary.equals("to") && PREPOSITIONAL.contains(lower(sentence, i - 1))
                    && !planned(sentence, i - 1, at)) {
                return null;
            }
            if (auxiliary.equals("to")) {
                negated |= function.negations().contains(lower(sentence, i - 1));
                return new Verb(at, i, form, Tense.INFINITIVE, false, negated);
            }
            if (function.futures().contains(auxiliary)) {
                return new Verb(at, i, form, Tense.FUTURE, false, negated);
            }
            if (function.modals().contains(auxiliary)) {
                return new Verb(at, i, form, Tense.MODAL, false, negated);
            }
            if (function.does().contains(auxiliary)) {
                return new Verb(at, i, form, auxiliary.equals("did") ? Tense.PAST : Tense.PRESENT, false, negated);
            }
        }
        if (form.can(VerbForm.PARTICIPLE) && function.have().contains(auxiliary)
                && !auxiliary.equals("having")) {
            Tense tense = auxiliary.equals("had") || auxiliary.equals("'d") ? Tense.PAST_PERFECT
                    : behindModal(sentence, i) ? Tense.MODAL : Tense.PERFECT;
            return new Verb(at, i, form, tense, false, negated);
        }
        if ((form.can(VerbForm.PARTICIPLE) || form.can(VerbForm.GERUND)) && function.be().contains(auxiliary)
                && !(auxiliary.equals("'s") && !form.can(VerbForm.GERUND))) {
            boolean passive = form.can(VerbForm.PARTICIPLE);
            return new Verb(at, groupOf(sentence, i), form, tenseOfBe(sentence, i, passive), passive,
                    negated || function.negations().contains(lower(sentence, i - 1)));
        }
        return null;
    }

    /** Where the auxiliaries begin that a form of "be" belongs to: "has" in "has been", "will" in "will be". */
    private int groupOf(Sentence sentence, int be) {
        int before = be - 1;
        while (before > sentence.from() && be - before <= REACH && function.adverb(tokens.lower(before))) {
            before--;
        }
        String auxiliary = lower(sentence, before);
        boolean whole = tokens.lower(be).equals("been") && function.have().contains(auxiliary)
                || tokens.lower(be).equals("be") && (auxiliary.equals("to") || function.modals().contains(auxiliary)
                        || function.futures().contains(auxiliary));
        return whole ? before : be;
    }

    /** "Is due to hold", "talks due to take place" beside "due to work": a plan, and no cause. */
    private boolean planned(Sentence sentence, int due, int at) {
        int before = due - 1;
        while (before > sentence.from() && function.adverb(tokens.lower(before))) {
            before--;
        }
        return tokens.lower(due).equals("due")
                && (function.be().contains(lower(sentence, before)) || words[at].noun() == null);
    }

    private boolean behindModal(Sentence sentence, int have) {
        String before = lower(sentence, have - 1);
        return function.modals().contains(before) || function.adverb(before) && function.modals().contains(
                lower(sentence, have - 2));
    }

    private Tense tenseOfBe(Sentence sentence, int be, boolean passive) {
        String form = tokens.lower(be);
        int before = be - 1;
        while (before > sentence.from() && be - before <= 3 && function.adverb(tokens.lower(before))) {
            before--;
        }
        String auxiliary = lower(sentence, before);
        return switch (form) {
            case "was", "were" -> Tense.PAST;
            case "been" -> auxiliary.equals("had") ? Tense.PAST_PERFECT
                    : behindModal(sentence, before) ? Tense.MODAL : Tense.PERFECT;
            case "be" -> auxiliary.equals("to") ? Tense.INFINITIVE
                    : function.futures().contains(auxiliary) ? Tense.FUTURE : Tense.MODAL;
            case "being" -> function.pastAuxiliaries().contains(auxiliary) ? Tense.PAST : Tense.PARTICIPLE;
            default -> passive ? Tense.PRESENT : Tense.PROGRESSIVE;
        };
    }

    /** Reads a verb without auxiliary; null if the word is a noun or an adjective here. */
    private Verb bare(Sentence sentence, int at, VerbForm form, List<Verb> found) {
        String before = at > sentence.from() && words[at - 1] == Word.NAMED ? NAME : lower(sentence, at - 1);
        String after = lower(sentence, at + 1);
        if (form.can(VerbForm.GERUND)) {
            boolean noun = words[at].noun() != null && !(takesObject(sentence, at + 1) && opensPhrase(before));
            return noun || function.determiners().contains(before) || function.possessives().contains(before)
                    || form.strength() == 0 && before.equals("of") || hyphened(sentence, at) ? null
                            : new Verb(at, at, form, Tense.GERUND, false, false);
        }
        boolean adjective = !found.isEmpty() && found.getLast().at() == at - 1 && found.getLast().tense().finite()
                && !found.getLast().passive() && at + 1 < sentence.to() && tokens.isWord(at + 1)
                && !startsPhrase(sentence, at + 1) && !function.closers().contains(after);
        if (adjective) {
            return null;
        }
        if (form.can(VerbForm.PAST) || form.can(VerbForm.PARTICIPLE)) {
            return past(sentence, at, form, before, after,
                    found.isEmpty() || participles.saidThat(found.getLast(), at));
        }
        return !found.isEmpty() && object(found.getLast(), at) ? null
                : present(sentence, at, form, before, after, found);
    }

    /** "Clashed with government forces": what follows a finite verb of its clause is no second one. */
    private boolean object(Verb last, int at) {
        if (!last.tense().finite() || last.form().strength() == 0 || last.form().kind().equals("statement")) {
            return false;
        }
        for (int i = last.at() + 1; i < at; i++) {
            String lower = tokens.lower(i);
            boolean mark = !Character.isLetterOrDigit(tokens.first(i)) && tokens.first(i) != '-'
                    && tokens.first(i) != '\'' && tokens.first(i) != '’';
            if (mark || function.subordinators().contains(lower) || function.coordinators().contains(lower)
                    || function.pronouns().contains(lower)) {
                return false;
            }
        }
        return true;
    }

    /** "After meeting Ruiz": what can have an object and begins a phrase is a verb, "the meeting of both" a noun. */
    private boolean opensPhrase(String before) {
        return before.isEmpty() || before.equals(",") || function.prepositions().contains(before)
                || function.coordinators().contains(before);
    }

    private boolean takesObject(Sentence sentence, int i) {
        String next = lower(sentence, i);
        return function.determiners().contains(next) || function.pronouns().contains(next)
                || function.numerals().contains(next) || function.possessives().contains(next) && !next.equals("'s")
                || i < sentence.to() && (tokens.isNumber(i) || tokens.capitalised(i));
    }

    private Verb past(Sentence sentence, int at, VerbForm form, String before, String after, boolean first) {
        int left = at - 1;
        while (left > sentence.from() && lower(sentence, left).endsWith("ly")
                && function.adverb(lower(sentence, left))) {
            left--;
        }
        String opening = left < at - 1 ? lower(sentence, left) : before;
        if (hyphened(sentence, at) || nounBefore(opening) && !closesQuotation(sentence, left)
                || function.prepositions().contains(opening)
                        && !opening.equals("as") && !opening.equals("than")) {
            return null;
        }
        boolean preposition = tokens.lower(at).equals("given") && function.determiners().contains(after);
        if (preposition || form.strength() == 1 && governed(sentence, at)) {
            return null;
        }
        if (form.can(VerbForm.BASE) && words[at].noun() != null && !startsPhrase(sentence, at + 1)
                && !(before.equals(NAME) && after.endsWith("s") && words[at + 1].verb() == null)) {
            return null;
        }
        boolean aside = form.can(VerbForm.PARTICIPLE) && first && participles.setAside(sentence, at);
        boolean passive = after.equals("by") || aside || !form.can(VerbForm.PAST);
        if (!form.can(VerbForm.PAST) && !before.equals(",") && !passive) {
            return null;
        }
        boolean reduced = at == sentence.from() || before.equals(",") && !form.can(VerbForm.PAST);
        return new Verb(at, at, form, reduced ? Tense.PARTICIPLE : Tense.PAST, passive, before.equals("never"));
    }

    /** The mark behind "lawyer" in "described as a 'quiet lawyer' shot two", beside that of "the lawyers' plea". */
    private boolean closesQuotation(Sentence sentence, int mark) {
        String lower = lower(sentence, mark);
        return (lower.equals("'") || lower.equals("’")) && tokens.touchesPrevious(mark)
                && !lower(sentence, mark - 1).endsWith("s");
    }

    /** "To transfer undisclosed amounts": behind a verb, an adjective of its object. */
    private boolean governed(Sentence sentence, int at) {
        VerbForm before = at > sentence.from() ? words[at - 1].verb() : null;
        return before != null && before.can(VerbForm.BASE) && !startsPhrase(sentence, at + 1)
                && at + 1 < sentence.to() && tokens.isWord(at + 1);
    }

    private Verb present(Sentence sentence, int at, VerbForm form, String before, String after, List<Verb> found) {
        boolean heading = sentence.unit() == Sentence.Unit.HEADING;
        if (hyphened(sentence, at) || nounBefore(before) || function.prepositions().contains(before)) {
            return null;
        }
        if (at == sentence.from()) {
            return null;
        }
        boolean noun = words[at].noun() != null;
        boolean subjectBefore = heading && form.can(VerbForm.BASE) && before.endsWith("s") && found.isEmpty();
        if (!subjectBefore && at > sentence.from() && at + 1 < sentence.to() && words[at - 1].verb() != null
                && words[at + 1].noun() != null) {
            return null;
        }
        boolean behindInfinitive = !found.isEmpty() && found.getLast().at() == at - 1
                && !found.getLast().tense().finite();
        if (behindInfinitive && !(form.can(VerbForm.BASE) && HELPING.contains(found.getLast().form().lemma()))) {
            return null;
        }
        boolean nounBeforeVerb = at + 1 < sentence.to() && words[at + 1].verb() != null
                && words[at + 1].noun() == null && !words[at + 1].verb().can(VerbForm.GERUND);
        if (nounBeforeVerb && !form.can(VerbForm.BASE)) {
            return null;
        }
        boolean verbBefore = at > sentence.from() && words[at - 1].verb() != null;
        if (noun && (verbBefore && before.endsWith("ed") || after.equals("that") || after.equals("which"))) {
            return null;
        }
        int joining = at - 2;
        while (joining > sentence.from() && words[joining] == Word.NAMED && words[joining + 1] == Word.NAMED) {
            joining--;
        }
        String joins = lower(sentence, lower(sentence, joining).equals("the") ? joining - 1 : joining);
        boolean two = tokens.capitalised(at - 1) && (joins.equals("and")
                || function.prepositions().contains(joins) && lower(sentence, at - 3).endsWith("s"));
        boolean subject = function.pronouns().contains(before) || before.endsWith("s") && before.length() > 2 || heading
                || !noun && (before.equals(",") || two) || !form.can(VerbForm.BASE);
        boolean object = noun ? takesObject(sentence, at + 1) || after.equals("to") : !after.isEmpty();
        if (!subject || !object || tokens.capitalised(at) && !heading) {
            return null;
        }
        return new Verb(at, at, form, Tense.PRESENT, false, false);
    }

    /**
     * "To support survivors and locate the dead", "will meet and sign": a second verb shares what governs the first.
     */
    private Verb joined(Sentence sentence, int at, VerbForm form, Verb first) {
        boolean shared = first.tense() == Tense.INFINITIVE || first.tense() == Tense.FUTURE
                || first.tense() == Tense.MODAL;
        boolean fits = shared && form.can(VerbForm.BASE) && function.coordinators().contains(lower(sentence, at - 1))
                && at - first.at() <= JOINED && startsPhrase(sentence, at + 1) && !hyphened(sentence, at);
        return fits ? new Verb(at, at, form, first.tense(), false, first.negated()) : null;
    }

    /** True if what follows can be an object or a place, so that the word before it can be a verb. */
    private boolean startsPhrase(Sentence sentence, int i) {
        String next = lower(sentence, i);
        return function.determiners().contains(next) || function.prepositions().contains(next) && !next.equals("of")
                || function.possessives().contains(next) && !next.equals("'s") || function.adverb(next)
                || function.numerals().contains(next)
                || i < sentence.to() && (tokens.isNumber(i) || tokens.capitalised(i));
    }

    private boolean nounBefore(String before) {
        return function.determiners().contains(before) && !function.pronouns().contains(before)
                || function.possessives().contains(before);
    }

    /** A word in a compound such as "state-sponsored" is an adjective. */
    private boolean hyphened(Sentence sentence, int at) {
        return at > sentence.from() && tokens.first(at - 1) == '-' && tokens.touchesPrevious(at)
                || at + 1 < sentence.to() && tokens.first(at + 1) == '-' && tokens.touchesPrevious(at + 1);
    }
}
