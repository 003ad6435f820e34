package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;

/**
 * Finds what an article says on the topics of a scheme: a sentence, a list item or a table row each. A headline tells
 * in short what the sentences tell, so it is a statement only on topics that none of them names.
 */
public final class StatementFinder {

    private final TopicScheme scheme;
    private final TopicMatcher matcher;
    private final KindScheme kinds;
    private final RoleReader roles = new RoleReader();

    /**
     * @param scheme the topics to look for
     * @param kinds the kinds of events that statements can be about
     */
    public StatementFinder(TopicScheme scheme, KindScheme kinds) {
        this.scheme = scheme;
        this.kinds = kinds;
        this.matcher = new TopicMatcher(scheme);
    }

    /** The statements in the order of the text. What shows a topic shows its broader topics too. */
    public List<Statement> find(TokenizedArticle article, EventFindings events) {
        EventChooser chooser = new EventChooser(events, article, kinds);
        List<Statement> found = new ArrayList<>();
        for (PossibleStatement passage : Passages.of(article)) {
            List<TopicMatcher.Match> matches = matches(passage, article.tokens());
            if (!matches.isEmpty()) {
                found.add(statement(passage, matches, article, chooser));
            }
        }
        Passages.headline(article).ifPresent(headline -> {
            List<TopicMatcher.Match> matches = unsaid(matches(headline, article.tokens()), found);
            if (!matches.isEmpty()) {
                found.addFirst(statement(headline, matches, article, chooser));
            }
        });
        return found;
    }

    private List<TopicMatcher.Match> unsaid(List<TopicMatcher.Match> matches, List<Statement> said) {
        Set<String> topics = said.stream().flatMap(statement -> statement.topics().stream())
                .collect(Collectors.toSet());
        return matches.stream().filter(match -> !topics.contains(scheme.topics().get(match.topic()).prefLabel()))
                .toList();
    }

    private List<TopicMatcher.Match> matches(PossibleStatement passage, Tokens tokens) {
        List<TopicMatcher.Match> all = new ArrayList<>();
        passage.parts().forEach(part -> all.addAll(matcher.find(tokens, part.from(), part.to())));
        return all;
    }

    private Statement statement(PossibleStatement passage, List<TopicMatcher.Match> matches, TokenizedArticle article,
            EventChooser chooser) {
        RoleReader.Reading reading = roles.read(passage, matches, article.tokens());
        Optional<ArticleEvent> event = chooser.choose(passage, reading.role());
        return new Statement(passage.span(), passage.span().of(article.text()), passage.label(),
                roleGiven(reading, event), topics(matches), EventChooser.id(event), passage.table(), passage.row(),
                spans(matches, article.tokens()));
    }

    /** What a heading or a column calls an outcome is an expectation while the event is still to come. */
    private static Role roleGiven(RoleReader.Reading reading, Optional<ArticleEvent> event) {
        boolean toCome = event.isPresent() && event.get().status() == Status.UPCOMING;
        return reading.role() == Role.OUTCOME && !reading.inOwnWords() && toCome ? Role.EXPECTATION : reading.role();
    }

    private List<String> topics(List<TopicMatcher.Match> matches) {
        List<Topic> shown = matches.stream().map(match -> scheme.topics().get(match.topic()))
                .flatMap(topic -> scheme.withBroader(topic).stream()).toList();
        return scheme.topics().stream().filter(shown::contains).map(Topic::prefLabel).toList();
    }

    private static List<Span> spans(List<TopicMatcher.Match> matches, Tokens tokens) {
        return matches.stream().map(match -> tokens.span(match.from(), match.to())).distinct()
                .sorted(Comparator.naturalOrder()).toList();
    }
}
