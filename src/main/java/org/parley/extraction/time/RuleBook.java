package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/** The rules of {@code rules.tsv}, indexed by the word that each can begin with. Immutable. */
final class RuleBook {

    /** Operations that count units. */
    static final Set<String> QUANTITIES = Set.of("duration", "ago", "hence", "earlier", "later", "back", "ahead");

    private final Map<String, Candidates> byWord = new HashMap<>();
    private final Candidates byDigit = new Candidates(new ArrayList<>(), new ArrayList<>());
    private final Set<String> words = new HashSet<>();

    /**
     * The rules that can begin with one word, in the order of the file.
     *
     * @param all every one
     * @param brief those for which that word can be enough
     */
    private record Candidates(List<Rule> all, List<Rule> brief) {
        void add(Rule rule) {
            all.add(rule);
            if (rule.pattern().canBeShort()) {
                brief.add(rule);
            }
        }
    }

    /** @throws IllegalStateException if a row cannot be read: the program is not whole */
    RuleBook() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, TokenClass> classes = new HashMap<>(DigitClasses.all(vocabulary));
        classes.put("NUM", new NumberClass(vocabulary));
        classes.put("TIMEOFDAY", ClockClass.create(vocabulary));
        classes.put("HOLIDAY", new Holidays());
        classes.put("NAME", new NameClass());
        vocabulary.names().forEach(name -> classes.put(name, vocabulary.named(name).orElseThrow()));
        WordList.lines(RuleBook.class, "rules.tsv").forEach(line -> add(line, classes));
    }

    private void add(String line, Map<String, TokenClass> classes) {
        String[] fields = line.split("\t+");
        if (fields.length != 4) {
            throw new IllegalStateException("rules.tsv: " + line);
        }
        try {
            Rule rule = new Rule(fields[0], Rule.Kind.valueOf(fields[1]), Pattern.compile(fields[2], classes),
                    steps(fields[3]));
            for (String word : rule.pattern().firstWords()) {
                byWord.computeIfAbsent(word, key -> new Candidates(new ArrayList<>(), new ArrayList<>())).add(rule);
            }
            if (rule.pattern().startsWithDigit()) {
                byDigit.add(rule);
            }
            words.addAll(rule.pattern().words());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("rules.tsv: " + line, e);
        }
    }

    private static List<Rule.Step> steps(String source) {
        return Arrays.stream(source.split(";")).map(step -> List.of(step.strip().split(" +")))
                .map(words -> new Rule.Step(words.getFirst(), words.subList(1, words.size()))).toList();
    }

    /**
     * The rules to try at token {@code at}, in the order of the file. Most tokens begin none; where the token after it
     * stands in no rule, only those are left that need no more than one token.
     */
    List<Rule> candidates(Tokens tokens, int at, int end) {
        Candidates candidates = tokens.isNumber(at) ? byDigit : byWord.get(tokens.lower(at));
        if (candidates == null) {
            return List.of();
        }
        boolean known = at + 1 < end && (tokens.isNumber(at + 1) || words.contains(tokens.lower(at + 1)));
        return known ? candidates.all : candidates.brief;
    }
}
