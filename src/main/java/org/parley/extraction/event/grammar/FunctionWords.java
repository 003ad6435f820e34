package org.parley.extraction.event.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** The closed classes of English words that tell what the words around them are. */
public final class FunctionWords {

    public final Set<String> determiners;
    public final Set<String> numerals;
    public final Set<String> possessives;
    public final Set<String> pronouns;
    public final Set<String> modals;
    final Set<String> futures;
    public final Set<String> be;
    public final Set<String> have;
    final Set<String> does;
    public final Set<String> pastAuxiliaries;
    public final Set<String> negations;
    public final Set<String> prepositions;
    public final Set<String> subordinators;
    /** Words that begin a clause about the noun before them. */
    public final Set<String> relatives;
    public final Set<String> coordinators;
    public final Set<String> conditions;
    final Set<String> phrasalVerbs;
    /** Adjectives and adverbs that can stand right after a noun. */
    public final Set<String> followers;
    /** Words that no noun phrase goes over. */
    public final Set<String> closers;
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
}
