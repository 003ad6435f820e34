package org.parley.extraction.event;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.extraction.actor.ActorFinder;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimeExpressionFinder;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** A text and what the event finder makes of it. */
public record Told(String text, List<TimeExpression> times, EventFindings found) {

    private static final ArticleReaders READERS = new ArticleReaders();
    private static final TimeExpressionFinder TIMES = new TimeExpressionFinder();
    private static final ActorFinder ACTORS = new ActorFinder();
    private static final EventFinder EVENTS = new EventFinder(KindScheme.standard());

    /** The titles of the events that a text puts on the timeline. */
    static List<String> titles(String text) {
        return of(text).timeline().stream().map(ArticleEvent::title).toList();
    }

    public static Told of(String text) {
        return of("sample.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Told of(String file, byte[] bytes) {
        try {
            Article article = READERS.read(new Source(file, bytes, Metadata.NONE));
            TokenizedArticle tokens = TokenizedArticle.of(article);
            List<TimeExpression> times = TIMES.find(tokens);
            return new Told(article.text(), times, EVENTS.find(tokens, ACTORS.find(tokens), times));
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The only event on the timeline. */
    public ArticleEvent event() {
        List<ArticleEvent> all = timeline();
        if (all.size() != 1) {
            throw new AssertionError("not one event: " + all);
        }
        return all.getFirst();
    }

    public List<ArticleEvent> timeline() {
        return found.events().stream().filter(ArticleEvent::timeline).toList();
    }

    /** The event that a mention with this head speaks of. */
    public ArticleEvent of(int from, String head) {
        int at = text.indexOf(head, from);
        return found.events().stream().filter(event -> event.mentions().stream()
                .anyMatch(m -> found.mentions().get(m).head().start() == at)).findFirst()
                .orElseThrow(() -> new AssertionError("no mention of " + head));
    }

    boolean orders(ArticleEvent before, ArticleEvent after) {
        return found.order().stream().anyMatch(order -> order.before() == before.id() && order.after() == after.id());
    }

    /** The TIMEX3 value of the time of an event; empty if it has none. */
    public String time(ArticleEvent event) {
        return event.time().isPresent() ? times.get(event.time().getAsInt()).value() : "";
    }
}
