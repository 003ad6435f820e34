package org.parley.extraction.event.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** The closed classes of English words that tell what the words around them are. */
public final class FunctionWords {

    private final Set<String> determiners;
    private final Set<String> numerals;
    private final Set<String> possessives;
    private final Set<String> pronouns;
    private final Set<String> modals;
    private final Set<String> futures;
    private final Set<String> be;
    private final Set<String> have;
    private final Set<String> does;
    private final Set<String> pastAuxiliaries;
    private final Set<String> negations;
    private final Set<String> prepositions;
    private final Set<String> subordinators;
    /** Words that begin a clause about the noun before them. */
    private final Set<String> relatives;
    private final Set<String> coordinators;
    private final Set<String> conditions;
    private final Set<String> phrasalVerbs;
    private final Set<String> followers;
    private final Set<String> closers;
    private final Set<String> adverbs;
    private final Set<String> notAdverbs;

    public FunctionWords() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : WordList.lines(FunctionWords.class, "function-words.txt")) {
            int colon = line.indexOf(':');
            classes.put(line.substring(0, colon), WordSet.of(line.substring(colon + 1).strip().split(" +")));
        }
        determiners = classes.get("determiner");
        numerals = classes.get("numeral");
        possessives = classes.get("possessive");
        pronouns = classes.get("pronoun");
        modals = classes.get("modal");
        futures = classes.get("future");
        be = classes.get("be");
        have = classes.get("have");
        does = classes.get("do");
        pastAuxiliaries = classes.get("past-auxiliary");
        negations = classes.get("negation");
        prepositions = classes.get("preposition");
        subordinators = classes.get("subordinator");
        relatives = classes.get("relative");
        coordinators = classes.get("coordinator");
        conditions = classes.get("condition");
        phrasalVerbs = classes.get("phrasal-verb");
        followers = classes.get("follower");
        adverbs = classes.get("adverb");
        notAdverbs = classes.get("not-adverb");
        closers = WordSet.copyOf(Stream.of(prepositions, subordinators, coordinators, pronouns, be, have, does, modals,
                futures).flatMap(Set::stream).toList());
    }

    /** True if the word can stand between an auxiliary and its verb. */
    public boolean adverb(String lower) {
        return adverbs.contains(lower) || negations.contains(lower)
                || lower.endsWith("ly") && lower.length() > 4 && !notAdverbs.contains(lower);
    }

    /** The first token at or before {@code at} that is no adverb, but none before {@code from}. */
    public int beforeAdverbs(Tokens tokens, int at, int from) {
        int before = at;
        while (before > from && adverb(tokens.lower(before))) {
            before--;
        }
        return before;
    }

    /** The first token at or behind {@code at} that is no adverb; {@code to} if there is none before it. */
    public int afterAdverbs(Tokens tokens, int at, int to) {
        int after = at;
        while (after < to && adverb(tokens.lower(after))) {
            after++;
        }
        return after;
    }

    public Set<String> determiners() {
        return determiners;
    }

    public Set<String> numerals() {
        return numerals;
    }

    public Set<String> possessives() {
        return possessives;
    }

    public Set<String> pronouns() {
        return pronouns;
    }

    public Set<String> modals() {
        return modals;
    }

    Set<String> futures() {
        return futures;
    }

    public Set<String> be() {
        return be;
    }

    public Set<String> have() {
        return have;
    }

    Set<String> does() {
        return does;
    }

    public Set<String> pastAuxiliaries() {
        return pastAuxiliaries;
    }

    public Set<String> negations() {
        return negations;
    }

    public Set<String> prepositions() {
        return prepositions;
    }

    public Set<String> subordinators() {
        return subordinators;
    }

    public Set<String> relatives() {
        return relatives;
    }

    public Set<String> coordinators() {
        return coordinators;
    }

    public Set<String> conditions() {
        return conditions;
    }

    Set<String> phrasalVerbs() {
        return phrasalVerbs;
    }

    /** Adjectives and adverbs that can stand right after a noun. */
    public Set<String> followers() {
        return followers;
    }

    /** Words that no noun phrase goes over. */
    public Set<String> closers() {
        return closers;
    }
}
