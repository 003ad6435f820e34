package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;

/** One pass over one article, sentence by sentence. Not shared between threads. */
final class Scan {

    /** Within so many tokens a day belongs to the time of the clock before it. */
    private static final int NEAR = 8;
    /** A date that begins within so many tokens opens its sentence: "Early in June 2018, …". */
    private static final int OPENING = 2;

    private final RuleBook rules;
    private final Tense tense;
    private final TokenizedArticle article;
    private final Tokens tokens;
    private final Resolver resolver;
    private final Story story;
    private final Pattern.Scratch scratch = new Pattern.Scratch();
    private final List<TimeExpression> found = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    /** The days of the week that were told of as to come. */
    private final Set<String> weekdaysAhead = new HashSet<>();
    /** True once someone of that name was named. */
    private boolean mayIsName;
    /** The sentence that begins the paragraph, item or cell; null before the first. */
    private Sentence first;
    /** The date read last in this sentence; null if there is none. */
    private Ranges.Begin last;

    Scan(RuleBook rules, Tense tense, TokenizedArticle article, Resolver resolver, Story story) {
        this.rules = rules;
        this.tense = tense;
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
        Rule rule = rules.longest(tokens, at, sentence, false, scratch);
        mayIsName |= rule != null && rule.name().equals("named-may");
        if (rule != null && rule.kind() == Rule.Kind.MODIFIER) {
            int next = modified(sentence, at, rule);
            if (next > at) {
                return next;
            }
            rule = rules.longest(tokens, at, sentence, true, scratch);
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
        Rule rule = next < sentence.to() ? rules.longest(tokens, next, sentence, true, scratch) : null;
        if (rule == null || rule.kind() == Rule.Kind.NONE || !modifier.modifies(rule)) {
            return at;
        }
        return expression(sentence, rule, modifier, at, next);
    }

    /**
     * An expression at its place.
     *
     * @param from its first token, {@code to} one past its last
     */
    private record Place(Sentence sentence, Rule rule, int from, int to) {

        boolean opens() {
            return from - sentence.from() <= OPENING;
        }
    }

    /** @param from where it begins, {@code core} where the match of {@code rule} does */
    private int expression(Sentence sentence, Rule rule, Rule modifier, int from, int core) {
        Place place = new Place(sentence, rule, from, scratch.to);
        if (rule.kind() == Rule.Kind.NONE) {
            return place.to;
        }
        Map<String, String> bindings = rule.pattern().bindings(tokens, scratch);
        boolean ends = endsRange(place);
        Direction direction = direction(place, bindings, ends);
        Optional<LocalDate> told = ends ? Optional.empty() : story.near(rule, direction, place.opens());
        Optional<Outcome> outcome = (told.isPresent() ? resolver.resolveNear(told.get(), rule, bindings)
                : resolver.resolve(rule, bindings, direction)).map(date -> besideOthers(date, place, direction, ends));
        if (outcome.isEmpty()) {
            return core;
        }
        note(outcome.get(), place, direction, told.isPresent());
        if (rule.operation() == Operation.SAMEDAY && outcome.get().days().isEmpty()) {
            clocks.add(new Clock(found.size(), place.to, rule, bindings));
        }
        Outcome whole = modifier == null ? outcome.get() : modifier.modify(outcome.get());
        boolean apart = rule.kind() == Rule.Kind.DATE && !ends && !isOwner(place);
        found.add(expression(tokens.span(from, place.to), rule,
                apart ? Limits.of(tokens, sentence.from(), from, whole) : whole));
        if (ends) {
            joinLastTwo();
        }
        last = rule.kind() == Rule.Kind.DATE ? new Ranges.Begin(rule, outcome.get(), from, place.to) : null;
        return place.to;
    }

    /** Remembers {@code date} for what counts from it. */
    private void note(Outcome date, Place place, Direction direction, boolean told) {
        boolean withYear = date.period().filter(period -> isWithYear(period, place)).isPresent();
        if (!place.rule.isOfSomeYear() || !isPartOfName(place)) {
            resolver.remember(place.rule, date);
        }
        if (!place.rule.name().equals("year-in-brackets")) {
            story.read(place.rule, date, told || withYear, place.opens(), isAside(place, direction));
        }
        adoptDay(date, place.from);
        if (place.from == first.from() && isMark(place.to, place.sentence.to())) {
            resolver.enter(date.period().filter(_ -> withYear));
        }
    }

    /**
     * Where its clause looks; a feast that ends a range is after what begins it, and "Wednesday's summit" is that of
     * the Wednesday that was told of as to come.
     */
    private Direction direction(Place place, Map<String, String> bindings, boolean ends) {
        String weekday = place.rule.isWeekday() ? bindings.get("WEEKDAY") : null;
        boolean announced = weekdaysAhead.contains(weekday)
                && tense.isPlanned(tokens, place.to, place.sentence.to()) && isOwner(place);
        Direction direction = announced || ends && place.rule.isFeastOfSomeYear() ? Direction.FUTURE
                : ofClause(place);
        if (weekday != null && direction == Direction.FUTURE) {
            weekdaysAhead.add(weekday);
        }
        return direction;
    }

    private Direction ofClause(Place place) {
        Direction clause = place.rule.direction(tense.of(tokens, place.sentence, place.from, place.to, place.rule));
        return clause == Direction.FUTURE && isAttributive(place) ? Direction.UNKNOWN : clause;
    }

    /** {@code date} in view of the one right before it, and of the same day where it was named before. */
    private Outcome besideOthers(Outcome date, Place place, Direction direction, boolean ends) {
        boolean follows = ends || last != null && Ranges.listed(tokens, last, place.rule, place.from);
        Outcome outcome = follows ? Ranges.following(last, place.rule, date) : date;
        return place.rule.isOfSomeYear() ? story.asNamed(outcome, isAttributive(place), direction == Direction.PAST)
                : outcome;
    }

    /** "the November 27 agreement", "the January talks". */
    private boolean isAttributive(Place place) {
        return place.rule.isOfSomeYear() && tense.isAttributive(tokens, place.sentence, place.from);
    }

    /** "the November 27 border agreement". */
    private boolean isPartOfName(Place place) {
        return tense.isPartOfName(tokens, place.sentence, place.from, place.to);
    }

    /** "before Friday's vote", "after the May 2 talks": the preposition is of what the date belongs to. */
    private boolean isOwner(Place place) {
        return place.to < place.sentence.to() && tokens.lower(place.to).equals("'s") || isPartOfName(place);
    }

    /** "the May 2007 high", "since 1995", "planned for 1976": what is told does not move on to such a date. */
    private boolean isAside(Place place, Direction direction) {
        return direction == Direction.FUTURE || isPartOfName(place)
                || place.from > place.sentence.from() && tokens.lower(place.from - 1).equals("since");
    }

    /** "3 November 2021 – …", "June 2019: …": what a date is set apart by from the entry that it begins. */
    private boolean isMark(int at, int end) {
        return at < end && (":–—".indexOf(tokens.first(at)) >= 0
                || tokens.first(at) == '-' && !tokens.touchesPrevious(at));
    }

    private boolean isWithYear(CalendarPeriod date, Place place) {
        return date.grain().compareTo(Grain.YEAR) <= 0 && tokens.span(place.from, place.to).of(article.text())
                .contains(Integer.toString(date.start().getYear()));
    }

    /** True if it ends what the date before it begins. */
    private boolean endsRange(Place place) {
        return last != null && place.rule.kind() == Rule.Kind.DATE
                && Ranges.joined(tokens, place.sentence.from(), last, place.rule, place.from)
                && !tense.isMoved(tokens, place.sentence.from(), place.from);
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

    /** What was found so far. */
    List<TimeExpression> found() {
        return found;
    }

    /** True if the article tells a history. */
    boolean isOfHistory() {
        return story.isHistory();
    }
}
