package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Published;
import org.parley.article.Span;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;

/**
 * Finds the time expressions of an article, resolved against the day it was published where that is known.
 *
 * <p>The rules are those of {@code rules.tsv}. At each token those that can begin there are tried, the longest match
 * counts, and of equally long ones the first in the file. The values follow TIMEX3 (TimeML 1.2.1) as newswire is
 * annotated in TimeBank. Safe to use from many threads.
 */
public final class TimeExpressionFinder {

    private final RuleBook rules = new RuleBook();
    private final Tense tense = new Tense();

    /** The expressions in the order of the text; they do not overlap. */
    public List<TimeExpression> find(TokenizedArticle article) {
        Optional<LocalDate> written = article.article().metadata().published().flatMap(Published::day);
        Scan scan = new Scan(article, new Resolver(written, DateHabit.isDayFirst(article.tokens())));
        article.sentences().forEach(scan::sentence);
        return List.copyOf(scan.found);
    }

    /** One pass over one article. */
    private final class Scan {

        private final TokenizedArticle article;
        private final Tokens tokens;
        private final Resolver resolver;
        private final Pattern.Scratch scratch = new Pattern.Scratch();
        private final List<TimeExpression> found = new ArrayList<>();

        Scan(TokenizedArticle article, Resolver resolver) {
            this.article = article;
            this.tokens = article.tokens();
            this.resolver = resolver;
        }

        void sentence(Sentence sentence) {
            int at = sentence.from();
            resolver.nextSentence();
            while (at < sentence.to()) {
                at = Math.max(at + 1, read(sentence, at));
            }
        }

        /** Reads the expression that begins at {@code at}, if one does; returns where to go on. */
        private int read(Sentence sentence, int at) {
            Rule rule = longest(at, sentence.to(), false);
            if (rule == null) {
                return at;
            }
            if (rule.kind() == Rule.Kind.MODIFIER) {
                int next = modified(sentence, at, rule);
                if (next > at) {
                    return next;
                }
                rule = longest(at, sentence.to(), true);
            }
            return rule == null ? at : expression(sentence, rule, null, scratch.from);
        }

        /** Words such as "about" belong to the expression only if one follows. */
        private int modified(Sentence sentence, int at, Rule modifier) {
            int from = scratch.from;
            int next = scratch.to;
            Rule rule = next < sentence.to() ? longest(next, sentence.to(), true) : null;
            if (rule == null || scratch.from != next || !fits(modifier, rule)) {
                return at;
            }
            return expression(sentence, rule, modifier, from);
        }

        private static boolean fits(Rule modifier, Rule rule) {
            String wants = modifier.steps().getFirst().arguments().getFirst();
            return switch (wants) {
                case "quantity" -> rule.isQuantity();
                case "amount" -> rule.steps().getFirst().operation().equals("duration");
                case "calendar" -> rule.kind() != Rule.Kind.SET && !rule.isQuantity();
                default -> rule.kind() != Rule.Kind.SET;
            };
        }

        /** The rule with the longest match at {@code at}, which {@link #scratch} then holds; null if none matches. */
        private Rule longest(int at, int end, boolean expressionsOnly) {
            List<Rule> candidates = rules.candidates(tokens, at, end);
            Rule best = null;
            int bestEnd = -1;
            for (int i = 0; i < candidates.size(); i++) {
                Rule rule = candidates.get(i);
                if (expressionsOnly && (rule.kind() == Rule.Kind.MODIFIER || rule.kind() == Rule.Kind.NONE)) {
                    continue;
                }
                if (rule.pattern().matches(tokens, at, end, scratch) && scratch.to > bestEnd) {
                    best = rule;
                    bestEnd = scratch.to;
                }
            }
            if (best != null) {
                best.pattern().matches(tokens, at, end, scratch);
            }
            return best;
        }

        private int expression(Sentence sentence, Rule rule, Rule modifier, int from) {
            int to = scratch.to;
            if (rule.kind() == Rule.Kind.NONE) {
                return to;
            }
            Direction direction = tense.of(tokens, sentence, from, to);
            Optional<Outcome> outcome = resolver.resolve(rule, rule.pattern().bindings(tokens, scratch), direction);
            if (outcome.isEmpty()) {
                return from;
            }
            resolver.remember(rule, outcome.get());
            Outcome whole = modifier == null ? outcome.get()
                    : Modifiers.apply(modifier.steps().getFirst().operation(), new String[0], outcome.get());
            Span span = tokens.span(from, to);
            found.add(new TimeExpression(span, span.of(article.text()), TimexType.valueOf(rule.kind().name()),
                    whole.value(), whole.edtf(), whole.days(), rule.name()));
            return to;
        }
    }
}
