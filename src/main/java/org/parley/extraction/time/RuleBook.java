package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** The rules of {@code rules.tsv}, indexed by the word that each can begin with. Immutable. */
final class RuleBook {

    /** The second token of a match, where it is no number and stands in no rule, or where there is none. */
    private static final int OTHER = 0;
    private static final int NUMBER = 1;
    private static final java.util.regex.Pattern LAST_YEAR = java.util.regex.Pattern
            .compile("((?: ,\\?| \\[,]\\?)?(?: of\\?)?)( YEAR| \\[YEAR])\\?\t+");

    private final Map<String, Candidates> byWord = new WordMap<>();
    private final Candidates byDigit = new Candidates();
    private final Map<String, Integer> secondWords = new WordMap<>();

    /** The rules that can begin with one word, in the order of the file, and what can stand second in each. */
    static final class Candidates {

        private static final Candidates NONE = new Candidates();

        private final List<Rule> rules = new ArrayList<>();
        private final List<BitSet> seconds = new ArrayList<>();
        /** The second tokens that some rule asks for by name. */
        private final BitSet wanted = new BitSet();
        /** The rules that any second token suits; null if there are none. */
        private Candidates open;

        private void add(Rule rule, BitSet second) {
            rules.add(rule);
            seconds.add(second);
            if (!second.get(OTHER)) {
                wanted.or(second);
                return;
            }
            open = open == null ? new Candidates() : open;
            open.rules.add(rule);
            open.seconds.add(second);
        }

        /** Those worth a look where this is the second token: most words after "the" are asked for by no rule. */
        Candidates before(int second) {
            return wanted.get(second) ? this : open == null ? NONE : open;
        }

        int count() {
            return rules.size();
        }

        Rule rule(int i) {
            return rules.get(i);
        }

        /** True if rule {@code i} can match where {@link RuleBook#second} is the second token. */
        boolean canGoOn(int i, int second) {
            BitSet wanted = seconds.get(i);
            return wanted.get(OTHER) || wanted.get(second);
        }
    }

    /** @throws IllegalStateException if a row cannot be read: the program is not whole */
    RuleBook() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, TokenClass> classes = new HashMap<>(DigitClasses.all(vocabulary));
        classes.put("NUM", new NumberClass(vocabulary));
        classes.putAll(ClockClass.all(vocabulary));
        classes.put("HOLIDAY", new Holidays());
        classes.put("NAME", new NameClass());
        vocabulary.names().forEach(name -> classes.put(name, vocabulary.named(name).orElseThrow()));
        WordList.lines(RuleBook.class, "rules.tsv").stream().flatMap(RuleBook::withYearAndWithout)
                .forEach(line -> add(line, classes));
    }

    /** A row whose pattern ends in {@code YEAR?} is two rules: one with its year, one whose year the context gives. */
    private static Stream<String> withYearAndWithout(String line) {
        Matcher year = LAST_YEAR.matcher(line);
        return !year.find() ? Stream.of(line)
                : Stream.of(year.replaceFirst("$1$2\t"),
                        year.replaceFirst("\t").replaceFirst(" YEAR(?=[^\t]*$)", " ?"));
    }

    private void add(String line, Map<String, TokenClass> classes) {
        String[] fields = line.split("\t+");
        if (fields.length != 4) {
            throw new IllegalStateException("rules.tsv: " + line);
        }
        try {
            Rule rule = rule(fields, Pattern.compile(fields[2], classes));
            Map<Integer, BitSet> seconds = new HashMap<>();
            for (String word : rule.pattern().firstWords()) {
                int parts = rule.pattern().partsThatBeginWith(Optional.of(word));
                byWord.computeIfAbsent(word, key -> new Candidates()).add(rule,
                        seconds.computeIfAbsent(parts, key -> bits(rule.pattern().second(key))));
            }
            if (rule.pattern().startsWithDigit()) {
                byDigit.add(rule, bits(rule.pattern().second(rule.pattern().partsThatBeginWith(Optional.empty()))));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("rules.tsv: " + line, e);
        }
    }

    /** The last column is an operation and modifiers; that of a modifier is nothing else. */
    private static Rule rule(String[] fields, Pattern pattern) {
        Rule.Kind kind = Rule.Kind.valueOf(fields[1]);
        List<Rule.Modifier> steps = Arrays.stream(fields[3].split(";")).map(step -> List.of(step.strip().split(" +")))
                .map(words -> new Rule.Modifier(words.getFirst(), words.subList(1, words.size()))).toList();
        if (kind == Rule.Kind.MODIFIER) {
            return new Rule(fields[0], kind, pattern, Operation.NONE, List.of(), steps);
        }
        return new Rule(fields[0], kind, pattern, Operation.named(steps.getFirst().name()), steps.getFirst().of(),
                steps.subList(1, steps.size()));
    }

    private BitSet bits(Pattern.Second second) {
        BitSet bits = new BitSet();
        bits.set(OTHER, second.any());
        bits.set(NUMBER, second.number());
        second.words().forEach(word -> bits.set(secondWords.computeIfAbsent(word, key -> secondWords.size() + 2)));
        return bits;
    }

    /** The rules that can begin at token {@code at}; most tokens begin none. */
    private Candidates candidates(Tokens tokens, int at) {
        return tokens.isNumber(at) ? byDigit : byWord.getOrDefault(tokens.lower(at), Candidates.NONE);
    }

    /** What {@link Candidates#canGoOn} asks for, of the token {@code at}, which stands second. */
    private int second(Tokens tokens, int at, int end) {
        return at >= end ? OTHER : tokens.isNumber(at) ? NUMBER : secondWords.getOrDefault(tokens.lower(at), OTHER);
    }

    /**
     * The rule with the longest match at token {@code at}, which {@code scratch} then holds; null if none matches.
     *
     * @param expressionsOnly true if words that only modify an expression do not count
     */
    Rule longest(Tokens tokens, int at, Sentence sentence, boolean expressionsOnly, Pattern.Scratch scratch) {
        Candidates all = candidates(tokens, at);
        int second = all.count() == 0 ? 0 : second(tokens, at + 1, sentence.to());
        Candidates candidates = all.before(second);
        Rule best = null;
        int bestEnd = at;
        for (int i = 0; i < candidates.count(); i++) {
            Rule rule = candidates.rule(i);
            boolean counts = candidates.canGoOn(i, second) && !(expressionsOnly && rule.kind() == Rule.Kind.MODIFIER);
            if (counts && rule.pattern().matches(tokens, at, sentence, scratch) && scratch.to > bestEnd) {
                best = rule;
                bestEnd = scratch.to;
            }
        }
        if (best != null) {
            best.pattern().matches(tokens, at, sentence, scratch);
        }
        return best;
    }
}
