package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.WordList;

/** The rules of {@code rules.tsv}, indexed by the word that each can begin with. Immutable. */
final class RuleBook {

    /** Operations that count units. */
    static final Set<String> QUANTITIES = Set.of("duration", "ago", "hence", "earlier", "later", "back", "ahead");

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<Rule> byDigit = new ArrayList<>();

    /** @throws IllegalStateException if a row cannot be read: the program is not whole */
    RuleBook() {
        Vocabulary words = new Vocabulary();
        Map<String, TokenClass> classes = new HashMap<>(DigitClasses.all(words));
        classes.put("NUM", new NumberClass(words));
        classes.put("TIMEOFDAY", ClockClass.create());
        classes.put("HOLIDAY", new Holidays());
        words.names().forEach(name -> classes.put(name, words.named(name).orElseThrow()));
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
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
            }
            if (rule.pattern().startsWithDigit()) {
                byDigit.add(rule);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("rules.tsv: " + line, e);
        }
    }

    private static List<Rule.Step> steps(String source) {
        return Arrays.stream(source.split(";")).map(step -> List.of(step.strip().split(" +")))
                .map(words -> new Rule.Step(words.getFirst(), words.subList(1, words.size()))).toList();
    }

    /** The rules that can begin with this word, in the order of the file. */
    List<Rule> startingWith(String lower) {
        return byWord.getOrDefault(lower, List.of());
    }

    /** The rules that can begin with a token that begins with a digit, in the order of the file. */
    List<Rule> startingWithDigit() {
        return byDigit;
    }
}
