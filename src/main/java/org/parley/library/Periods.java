package org.parley.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimeExpressionFinder;
import org.parley.timeline.Period;

/** Reads a period that a person types: in EDTF, or in words that an article could say it in. */
public final class Periods {

    /** What is to be said of words that are no period. */
    public static final String FORMS = "write June 2025, 3–10 June 2025, 2025-06 or 2025-06-03/2025-06-10";

    /** What may stand around the words: "in the summer of 2024". */
    private static final String AROUND = "(?i)(?:(?:in|on|during|the|of|within)\\b|[\\s.,])*";

    /** The form of a month or a day; one that is no date is mistyped. */
    private static final String MONTH_OR_DAY = "\\d{4}-\\d\\d(?:-\\d\\d)?";

    private static final Pattern RANGE = Pattern
            .compile("(?i)(?:from |between )?(.+?)(?:\\s*[–—-]\\s*| to | until | till | and )(.+)");
    private static final Pattern SINCE = Pattern.compile("(?i)(?:since|from) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?i)after (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|by) (.+)");
    private static final Pattern BEFORE = Pattern.compile("(?i)before (.+)");

    private final TimeExpressionFinder finder = new TimeExpressionFinder();

    private Periods() {}

    /** The period; empty if the words are none. Nothing is counted from today: "last week" is none. */
    public static Optional<Period> read(String typed) {
        String words = typed.strip();
        return Period.of(words).or(() -> words.matches(MONTH_OR_DAY) ? Optional.empty() : new Periods().inWords(words));
    }

    private Optional<Period> inWords(String words) {
        return single(words).or(() -> match(RANGE, words).flatMap(range -> range(range.group(1), range.group(2))))
                .or(() -> open(SINCE, words).map(from -> new Period(from.first(), LocalDate.MAX)))
                .or(() -> open(AFTER, words).map(from -> new Period(from.last().plusDays(1), LocalDate.MAX)))
                .or(() -> open(UNTIL, words).map(to -> new Period(LocalDate.MIN, to.last())))
                .or(() -> open(BEFORE, words).map(to -> new Period(LocalDate.MIN, to.first().minusDays(1))));
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Period> open(Pattern pattern, String words) {
        return match(pattern, words).flatMap(found -> single(found.group(1)));
    }

    /** From the one to the other; the first may leave out the year of the last, or its month and year. */
    private Optional<Period> range(String from, String to) {
        String[] end = to.split(" ");
        String year = end[end.length - 1];
        String month = end.length > 1 ? end[end.length - 2] + " " + year : year;
        return single(to).flatMap(last -> single(from).or(() -> single(from + " " + year))
                .or(() -> single(from + " " + month)).filter(first -> !first.first().isAfter(last.last()))
                .map(first -> new Period(first.first(), last.last())));
    }

    /** What one time expression says, if the words are one. */
    private Optional<Period> single(String words) {
        List<TimeExpression> found = finder.find(TokenizedArticle.of(article(words)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TimeExpression only = found.getFirst();
        String rest = words.substring(0, only.span().start()) + " " + words.substring(only.span().end());
        return found.size() == 1 && rest.matches(AROUND) ? only.edtf().flatMap(Period::of) : Optional.empty();
    }

    /** One paragraph, and nothing told of when it was written. */
    private static Article article(String words) {
        Block.Paragraph paragraph = new Block.Paragraph(new Span(0, words.length()), 1, 1, words,
                Block.Paragraph.Role.TEXT);
        return new Article("", "", Format.TEXT, "", true, Metadata.NONE, words, List.of(paragraph), List.of(),
                SourceMap.IDENTITY);
    }
}
