package org.parley.extraction.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** The closed classes of English words that tell what the words around them are. */
final class FunctionWords {

    final Set<String> determiners;
    final Set<String> numerals;
    final Set<String> possessives;
    final Set<String> pronouns;
    final Set<String> modals;
    final Set<String> futures;
    final Set<String> be;
    final Set<String> have;
    final Set<String> does;
    final Set<String> pastAuxiliaries;
    final Set<String> negations;
    final Set<String> prepositions;
    final Set<String> subordinators;
    final Set<String> coordinators;
    final Set<String> conditions;
    final Set<String> phrasalVerbs;
    /** Adjectives and adverbs that can stand right after a noun. */
    final Set<String> followers;
    /** Words that no noun phrase goes over. */
    final Set<String> closers;
    private final Set<String> adverbs;
    private final Set<String> notAdverbs;

    FunctionWords() {
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
    boolean adverb(String lower) {
        return adverbs.contains(lower) || negations.contains(lower)
                || lower.endsWith("ly") && lower.length() > 4 && !notAdverbs.contains(lower);
    }
}
