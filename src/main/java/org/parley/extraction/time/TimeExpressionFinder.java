package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.article.Published;
import org.parley.extraction.text.TokenizedArticle;

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
        Optional<LocalDate> written = WritingDay.of(article.article()).flatMap(Published::day);
        boolean dayFirst = DateHabit.isDayFirst(article.tokens());
        Scan news = scan(article, new Resolver(written, dayFirst), new Story(written, false));
        return List.copyOf(news.isOfHistory()
                ? scan(article, new Resolver(written, dayFirst), new Story(written, true)).found()
                : news.found());
    }

    private Scan scan(TokenizedArticle article, Resolver resolver, Story story) {
        Scan scan = new Scan(rules, tense, article, resolver, story);
        article.sentences().forEach(scan::sentence);
        return scan;
    }
}
