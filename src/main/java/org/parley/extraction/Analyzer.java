package org.parley.extraction;

import java.util.List;
import org.parley.article.Article;
import org.parley.extraction.actor.ActorFinder;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.EventFinder;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.text.LongTables;
import org.parley.extraction.text.OtherLanguage;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimeExpressionFinder;
import org.parley.extraction.topic.Statement;
import org.parley.extraction.topic.StatementFinder;
import org.parley.extraction.topic.TopicScheme;

/** Article in, findings out. A pure function, safe to use from many threads: equal articles give equal findings. */
public final class Analyzer {

    private final TimeExpressionFinder times = new TimeExpressionFinder();
    private final ActorFinder actors = new ActorFinder();
    private final EventFinder events;
    private final StatementFinder statements;

    /**
     * @param scheme the topics to look for
     * @param kinds the kinds of events
     */
    public Analyzer(TopicScheme scheme, KindScheme kinds) {
        events = new EventFinder(kinds);
        statements = new StatementFinder(scheme, kinds);
    }

    /**
     * What {@code article} says; relative times are resolved if its metadata has a date of publication. Of an article
     * that is not in English nothing is found but that.
     */
    public Findings analyse(Article article) {
        return OtherLanguage.note(article).map(Findings::nothingBut).orElseGet(() -> read(article));
    }

    /** All that {@code article} names, but for who wrote it. */
    public List<ActorMention> actors(Article article) {
        return actors.find(TokenizedArticle.of(article).withoutCredits());
    }

    private Findings read(Article article) {
        TokenizedArticle text = TokenizedArticle.of(article);
        List<TimeExpression> when = times.find(text);
        TokenizedArticle told = text.withoutCredits();
        List<ActorMention> who = actors.find(told);
        EventFindings what = events.find(told, who, when);
        List<Statement> said = statements.find(told, what);
        return new Findings(when, what.mentions(), what.events(), what.order(), said, LongTables.notRead(article));
    }
}
