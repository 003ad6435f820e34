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

    /** Stands for a word of a name, whatever word it is: "Moon Jae-in met". */
    private static final String NAME = "·";
    /** What stands before the noun "talks", and not before the verb: "peace talks to end the war". */
    private static final Set<String> TALKED = Set.of("peace", "truce", "ceasefire", "trade", "nuclear", "border",
            "security", "unity", "coalition", "direct", "indirect", "bilateral", "trilateral", "political");
    private static final Set<String> PARTICLES = Set.of("off", "back", "up", "out");
    /** "A new negotiating push": what makes a part of a phrase of the form behind it. */
    private static final Set<String> NEXT = Set.of("new", "fresh", "next", "latest", "final", "further");
    private static final Set<String> OPENING_MARKS = Set.of("“", "\"");
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
        while (i >= sentence.from() && function.adverb(tokens.lower(i)) && !tokens.lower(i).equals("no")) {
            negated |= function.negations().contains(tokens.lower(i));
            i--;
        }
        String auxiliary = i >= sentence.from() && words[i] == Word.NAMED ? NAME : lower(sentence, i);
        Verb verb = form.can(VerbForm.BASE) ? withBase(sentence, at, form, i, auxiliary, negated) : null;
        return verb != null ? verb : withParticiple(sentence, at, form, i, auxiliary, negated);
    }

    /** "To meet", "will meet", "may meet", "did meet"; null if token {@code i} is no such auxiliary. */
    private Verb withBase(Sentence sentence, int at, VerbForm form, int i, String auxiliary, boolean negated) {
        if (auxiliary.equals("to") && !PREPOSITIONAL.contains(lower(sentence, i - 1))) {
            boolean not = function.negations().contains(lower(sentence, i - 1));
            return new Verb(at, i, form, Tense.INFINITIVE, false, negated || not);
        }
        Tense tense = function.futures().contains(auxiliary) ? Tense.FUTURE
                : function.modals().contains(auxiliary) ? Tense.MODAL
                        : auxiliary.equals("did") ? Tense.PAST
                                : function.does().contains(auxiliary) ? Tense.PRESENT
                                        : null;
        return tense == null ? null : new Verb(at, i, form, tense, false, negated);
    }

    /** "Has met", "was met", "is meeting"; null if token {@code i} is no such auxiliary. */
    private Verb withParticiple(Sentence sentence, int at, VerbForm form, int i, String auxiliary, boolean negated) {
        boolean participle = form.can(VerbForm.PARTICIPLE);
        if (participle && function.have().contains(auxiliary) && !auxiliary.equals("having")) {
            Tense tense = auxiliary.equals("had") || auxiliary.equals("'d") ? Tense.PAST_PERFECT
                    : behindModal(sentence, i) ? Tense.MODAL : Tense.PERFECT;
            return new Verb(at, i, form, tense, false, negated);
        }
        boolean gerund = form.can(VerbForm.GERUND);
        if ((participle || gerund) && function.be().contains(auxiliary) && !(auxiliary.equals("'s") && !gerund)) {
            return new Verb(at, groupOf(sentence, i), form, tenseOfBe(sentence, i, participle), participle,
                    negated || function.negations().contains(lower(sentence, i - 1)));
        }
        return null;
    }

    /** Where the auxiliaries begin that a form of "be" belongs to: "has" in "has been", "will" in "will be". */
    private int groupOf(Sentence sentence, int be) {
        int before = function.beforeAdverbs(tokens, be - 1, sentence.from());
        String auxiliary = lower(sentence, before);
        boolean whole = tokens.lower(be).equals("been") && function.have().contains(auxiliary)
                || tokens.lower(be).equals("be") && (auxiliary.equals("to") || function.modals().contains(auxiliary)
                        || function.futures().contains(auxiliary));
        return whole ? before : be;
    }

    private boolean behindModal(Sentence sentence, int have) {
        String before = lower(sentence, have - 1);
        return function.modals().contains(before) || function.adverb(before) && function.modals().contains(
                lower(sentence, have - 2));
    }

    private Tense tenseOfBe(Sentence sentence, int be, boolean passive) {
        String form = tokens.lower(be);
        int before = function.beforeAdverbs(tokens, be - 1, sentence.from());
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
            return noun || NEXT.contains(before) || function.determiners().contains(before)
                    || function.possessives().contains(before)
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
        left -= left < at - 1 && lower(sentence, left).equals("most") ? 1 : 0;
        boolean quoted = OPENING_MARKS.contains(lower(sentence, left));
        String opening = quoted ? lower(sentence, left - 1) : left < at - 1 ? lower(sentence, left) : before;
        if (hyphened(sentence, at) || nounBefore(opening)
                || function.prepositions().contains(opening)
                        && !opening.equals("as") && !opening.equals("than")) {
            return null;
        }
        if (tokens.lower(at).equals("given") && function.determiners().contains(after)) {
            return null;
        }
        boolean passive = after.equals("by") || first && participles.setAside(sentence, at)
                || !form.can(VerbForm.PAST);
        boolean reduced = at == sentence.from() || before.equals(",") && !form.can(VerbForm.PAST);
        return new Verb(at, at, form, reduced ? Tense.PARTICIPLE : Tense.PAST, passive, before.equals("never"));
    }

    private Verb present(Sentence sentence, int at, VerbForm form, String before, String after, List<Verb> found) {
        boolean heading = sentence.unit() == Sentence.Unit.HEADING;
        boolean none = hyphened(sentence, at) || nounBefore(before) || function.prepositions().contains(before)
                || at == sentence.from() || tokens.capitalised(at) && !heading
                || besideVerb(sentence, at, form) || governed(at, found)
                || tokens.lower(at).equals("talks") && TALKED.contains(before);
        boolean noun = words[at].noun() != null;
        if (none || noun && (words[at - 1].verb() != null && before.endsWith("ed") || after.equals("that"))) {
            return null;
        }
        boolean subject = function.pronouns().contains(before) || before.endsWith("s") && before.length() > 2 || heading
                || before.equals(",") || several(sentence, at) || !form.can(VerbForm.BASE);
        boolean object = noun ? takesObject(sentence, at + 1) || after.equals("to") : !after.isEmpty();
        return subject && object ? new Verb(at, at, form, Tense.PRESENT, false, false) : null;
    }

    /** "Warns strike talks", "head visits": a word between or before words that are surer to be verbs and nouns. */
    private boolean besideVerb(Sentence sentence, int at, VerbForm form) {
        if (at + 1 >= sentence.to()) {
            return false;
        }
        VerbForm next = words[at + 1].verb();
        boolean between = sentence.unit() != Sentence.Unit.HEADING && words[at - 1].verb() != null
                && words[at + 1].noun() != null;
        return between || next != null && words[at + 1].noun() == null && !next.can(VerbForm.GERUND)
                && !form.can(VerbForm.BASE);
    }

    /** "To support peace": behind an infinitive stands its object. */
    private boolean governed(int at, List<Verb> found) {
        return !found.isEmpty() && found.getLast().at() == at - 1 && !found.getLast().tense().finite();
    }

    /** "Peru and Chile agree", "voters in Chile agree": a name that is one of several before a verb, or of many. */
    private boolean several(Sentence sentence, int at) {
        int joining = at - 2;
        while (joining > sentence.from() && words[joining] == Word.NAMED && words[joining + 1] == Word.NAMED) {
            joining--;
        }
        String joins = lower(sentence, lower(sentence, joining).equals("the") ? joining - 1 : joining);
        boolean many = function.prepositions().contains(joins) && lower(sentence, at - 3).endsWith("s");
        return tokens.capitalised(at - 1) && (joins.equals("and") || many);
    }

    /**
     * "To support survivors and locate the dead", "will meet and sign": a second verb shares what governs the first.
     */
    private Verb joined(Sentence sentence, int at, VerbForm form, Verb first) {
        boolean shared = first.tense() == Tense.INFINITIVE || first.tense() == Tense.FUTURE
                || first.tense() == Tense.MODAL;
        boolean fits = shared && form.can(VerbForm.BASE) && function.coordinators().contains(lower(sentence, at - 1))
                && startsPhrase(sentence, at + 1);
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
