package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Within so many tokens a day belongs to the time of the clock before it. */
    private static final int NEAR = 8;
    /** A date that begins within so many tokens opens its sentence: "Early in June 2018, …". */
    private static final int OPENING = 2;

    private final RuleBook rules = new RuleBook();
    private final Tense tense = new Tense();

    /** The expressions in the order of the text; they do not overlap. */
    public List<TimeExpression> find(TokenizedArticle article) {
        Optional<LocalDate> written = article.article().metadata().published().flatMap(Published::day);
        boolean dayFirst = DateHabit.isDayFirst(article.tokens());
        Scan scan = new Scan(article, new Resolver(written, dayFirst), new Story(written, false));
        article.sentences().forEach(scan::sentence);
        if (scan.story.isHistory()) {
            scan = new Scan(article, new Resolver(written, dayFirst), new Story(written, true));
            article.sentences().forEach(scan::sentence);
        }
        return List.copyOf(scan.found);
    }

    /** One pass over one article. */
    private final class Scan {

        private final TokenizedArticle article;
        private final Tokens tokens;
        private final Resolver resolver;
        private final Story story;
        private final Pattern.Scratch scratch = new Pattern.Scratch();
        private final List<TimeExpression> found = new ArrayList<>();
        private final List<Clock> clocks = new ArrayList<>();
        /** True once someone of that name was named. */
        private boolean mayIsName;
        /** The sentence that begins the paragraph, item or cell; null before the first. */
        private Sentence first;
        /** The date read last in this sentence; null if there is none. */
        private Ranges.Begin last;

        Scan(TokenizedArticle article, Resolver resolver, Story story) {
            this.article = article;
            this.tokens = article.tokens();
            this.resolver = resolver;
            this.story = story;
        }

        void sentence(Sentence sentence) {
            int at = sentence.from();
            if (first == null || !isInSameUnit(first, sentence)) {
                first = sentence;
                resolver.enter(Optional.empty());
                story.nextParagraph();
            }
            resolver.nextSentence();
            story.nextSentence();
            clocks.clear();
            last = null;
            while (at < sentence.to()) {
                at = Math.max(at + 1, read(sentence, at));
            }
        }

        private static boolean isInSameUnit(Sentence one, Sentence other) {
            return one.block() == other.block() && one.row() == other.row() && one.column() == other.column();
        }

        /** Reads the expression that begins at {@code at}, if one does; returns where to go on. */
        private int read(Sentence sentence, int at) {
            Rule rule = longest(sentence, at, false);
            mayIsName |= rule != null && rule.name().equals("named-may");
            if (rule != null && rule.kind() == Rule.Kind.MODIFIER) {
                int next = modified(sentence, at, rule);
                if (next > at) {
                    return next;
                }
                rule = longest(sentence, at, true);
            }
            return rule == null || isPerson(rule, at) ? at : expression(sentence, rule, null, at, at);
        }

        /** "encouraged May to resign", where the article has named Theresa May. */
        private boolean isPerson(Rule rule, int at) {
            boolean joined = last != null && last.to() == at - 1;
            return mayIsName && !joined && rule.name().equals("month") && tokens.lower(at).equals("may");
        }

        /** Words such as "about" belong to the expression only if one follows. */
        private int modified(Sentence sentence, int at, Rule modifier) {
            int next = scratch.to;
            Rule rule = next < sentence.to() ? longest(sentence, next, true) : null;
            if (rule == null || rule.kind() == Rule.Kind.NONE || !fits(modifier, rule)) {
                return at;
            }
            return expression(sentence, rule, modifier, at, next);
        }

        private static boolean fits(Rule modifier, Rule rule) {
            String wants = modifier.steps().getFirst().arguments().getFirst();
            return switch (wants) {
                case "quantity" -> rule.isQuantity();
                case "amount" -> rule.steps().getFirst().operation().equals("duration");
                case "calendar" -> rule.kind() != Rule.Kind.SET && !rule.isQuantity();
                case "around" ->
                    rule.kind() == Rule.Kind.DURATION || rule.kind() == Rule.Kind.DATE && !rule.isWeekday();
                default -> rule.kind() != Rule.Kind.SET;
            };
        }

        /** The rule with the longest match at {@code at}, which {@link #scratch} then holds; null if none matches. */
        private Rule longest(Sentence sentence, int at, boolean expressionsOnly) {
            RuleBook.Candidates all = rules.candidates(tokens, at);
            int second = all.count() == 0 ? 0 : rules.second(tokens, at + 1, sentence.to());
            RuleBook.Candidates candidates = all.before(second);
            Rule best = null;
            int bestEnd = at;
            for (int i = 0; i < candidates.count(); i++) {
                if (!candidates.canGoOn(i, second)) {
                    continue;
                }
                Rule rule = candidates.rule(i);
                if (expressionsOnly && rule.kind() == Rule.Kind.MODIFIER) {
                    continue;
                }
                if (rule.pattern().matches(tokens, at, sentence, scratch) && scratch.to > bestEnd) {
                    best = rule;
                    bestEnd = scratch.to;
                }
            }
            if (best != null) {
                best.pattern().matches(tokens, at, sentence, scratch);
            }
            return best;
        }

        /** @param from where it begins, {@code core} where the match of {@code rule} does */
        private int expression(Sentence sentence, Rule rule, Rule modifier, int from, int core) {
            int to = scratch.to;
            if (rule.kind() == Rule.Kind.NONE) {
                return to;
            }
            Map<String, String> bindings = rule.pattern().bindings(tokens, scratch);
            boolean attributive = rule.isOfSomeYear() && tense.isAttributive(tokens, sentence, from);
            Direction clause = rule.direction(tense.of(tokens, sentence, from, to, rule));
            boolean ends = endsRange(sentence, rule, from);
            boolean lists = last != null && Ranges.listed(tokens, last, rule, from);
            Direction direction = ends && rule.isFeastOfSomeYear() ? Direction.FUTURE
                    : attributive && clause == Direction.FUTURE ? Direction.UNKNOWN : clause;
            boolean opens = from - sentence.from() <= OPENING;
            Optional<LocalDate> told = ends ? Optional.empty() : story.near(rule, direction, opens);
            Optional<Outcome> outcome = (told.isPresent() ? resolver.resolveNear(told.get(), rule, bindings)
                    : resolver.resolve(rule, bindings, direction))
                    .map(found -> ends || lists ? Ranges.following(last, rule, found) : found)
                    .map(found -> rule.isOfSomeYear() && direction != Direction.PAST
                            ? story.asNamed(found, attributive)
                            : found);
            if (outcome.isEmpty()) {
                return core;
            }
            if (!rule.isOfSomeYear() || !tense.isPartOfName(tokens, sentence, from, to)) {
                resolver.remember(rule, outcome.get());
            }
            story.read(rule, outcome.get(), told.isPresent()
                    || outcome.get().period().filter(date -> isWithYear(date, from, to)).isPresent(),
                    opens, isAside(sentence, from, to, direction));
            adoptDay(outcome.get(), from);
            Outcome whole = modifier == null ? outcome.get()
                    : Modifiers.apply(modifier.steps().getFirst().operation(), new String[0], outcome.get());
            if (rule.steps().getFirst().operation().equals("sameday") && outcome.get().days().isEmpty()) {
                clocks.add(new Clock(found.size(), to, rule, bindings));
            }
            boolean apart = rule.kind() == Rule.Kind.DATE && !ends && !isOwner(sentence, from, to);
            found.add(expression(tokens.span(from, to), rule,
                    apart ? Limits.of(tokens, sentence.from(), from, whole) : whole));
            if (ends) {
                joinLastTwo();
            }
            if (from == first.from() && isMark(to, sentence.to())) {
                resolver.enter(outcome.get().period().filter(date -> isWithYear(date, from, to)));
            }
            last = rule.kind() == Rule.Kind.DATE ? new Ranges.Begin(rule, outcome.get(), from, to) : null;
            return to;
        }

        /** "before Friday's vote", "after the May 2 talks": the preposition is of what the date belongs to. */
        private boolean isOwner(Sentence sentence, int from, int to) {
            return to < sentence.to() && tokens.lower(to).equals("'s")
                    || tense.isPartOfName(tokens, sentence, from, to);
        }

        /** "the May 2007 high", "since 1995", "planned for 1976": what is told does not move on to such a date. */
        private boolean isAside(Sentence sentence, int from, int to, Direction direction) {
            return direction == Direction.FUTURE || tense.isPartOfName(tokens, sentence, from, to)
                    || from > sentence.from() && tokens.lower(from - 1).equals("since");
        }

        /** "3 November 2021 – …", "June 2019: …": what a date is set apart by from the entry that it begins. */
        private boolean isMark(int at, int end) {
            return at < end && (":–—".indexOf(tokens.first(at)) >= 0
                    || tokens.first(at) == '-' && !tokens.touchesPrevious(at));
        }

        private boolean isWithYear(CalendarPeriod date, int from, int to) {
            return date.grain().compareTo(Grain.YEAR) <= 0
                    && tokens.span(from, to).of(article.text()).contains(Integer.toString(date.start().getYear()));
        }

        /** True if the date that begins at {@code from} ends what the one before it begins. */
        private boolean endsRange(Sentence sentence, Rule rule, int from) {
            return last != null && rule.kind() == Rule.Kind.DATE
                    && Ranges.joined(tokens, sentence.from(), last, rule, from)
                    && !tense.isMoved(tokens, sentence.from(), from);
        }

        private void joinLastTwo() {
            TimeExpression second = found.removeLast();
            TimeExpression first = found.removeLast();
            Optional<DayRange> days = Ranges.days(first, second);
            Optional<String> edtf = days.isEmpty() ? Optional.empty() : Ranges.edtf(first, second);
            for (TimeExpression one : List.of(first, second)) {
                found.add(new TimeExpression(one.span(), one.text(), one.type(), one.value(), edtf.or(one::edtf),
                        days.or(one::days), one.rule()));
            }
        }

        private TimeExpression expression(Span span, Rule rule, Outcome outcome) {
            return new TimeExpression(span, span.of(article.text()), TimexType.valueOf(rule.kind().name()),
                    outcome.value(), outcome.edtf(), outcome.days(), rule.name());
        }

        /** "at 10:35 a.m. (0735 GMT) Friday": the day that follows soon is the day of the clocks before it. */
        private void adoptDay(Outcome day, int from) {
            if (day.period().isEmpty() || day.period().get().grain() != Grain.DAY) {
                return;
            }
            for (Clock clock : clocks) {
                if (from - clock.end <= NEAR) {
                    resolver.resolve(clock.rule, clock.bindings, Direction.UNKNOWN).ifPresent(outcome -> found
                            .set(clock.index, expression(found.get(clock.index).span(), clock.rule, outcome)));
                }
            }
            clocks.clear();
        }

        /** A time of the clock that no day is known of yet. */
        private record Clock(int index, int end, Rule rule, Map<String, String> bindings) {}
    }
}
