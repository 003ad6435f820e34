package org.parley.timeline.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Corrections.Answer;
import org.parley.timeline.Corrections.At;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;

/** A person splits mentions off the events that they were taken for. */
class SplitterTest {

    private final ArticleFacts two = article("a").event("talks", "Oslo talks", "Ana Sol, Ben Moor", "Oslo", HELD,
            "the talks in Oslo", "a further round in Oslo").on("2024-03-05").facts();
    private final ArticleFacts other = article("b").event("talks", "Oslo talks", "Ana Sol, Ben Moor", "Oslo", HELD)
            .facts();

    private static At mention(ArticleFacts article, int index) {
        return new At(article.file(), article.events().getFirst().mentions().get(index).passage().span());
    }

    private static Timeline weave(List<ArticleFacts> articles, List<Answer> answers, At... apart) {
        return new Weaver().weave(articles, new Corrections(answers, List.of(), List.of(apart)));
    }

    @Test
    void aMentionThatIsSplitOffIsAnEventOfItsOwn() {
        Timeline timeline = weave(List.of(two), List.of(), mention(two, 1));
        assertEquals(List.of("the talks in Oslo", "a further round in Oslo"), timeline.events().stream()
                .map(event -> event.mentions().getFirst().evidence().quote()).toList());
    }

    @Test
    void theTimeStaysWhereItsWordsStand() {
        ArticleFacts dated = article("a").event("talks", "Oslo talks", "", "Oslo", HELD,
                "the talks in Oslo", "a round on 2024-03-05").on("2024-03-05").facts();
        Timeline timeline = weave(List.of(dated), List.of(), mention(dated, 1));
        assertEquals(List.of(Optional.of("2024-03-05"), Optional.<String>empty()),
                timeline.events().stream().map(event -> event.time().edtf()).toList());
    }

    @Test
    void theOnlyMentionOfAnArticleLeavesTheEventThatOthersTellOf() {
        assertEquals(1, weave(List.of(two, other), List.of()).events().size());
        Timeline timeline = weave(List.of(two, other), List.of(), mention(other, 0));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void whatIsSplitOffIsOneWithAnotherWhereAPersonSaysSo() {
        Answer same = new Answer(mention(two, 1), mention(other, 0), true);
        Timeline timeline = weave(List.of(two, other), List.of(same), mention(two, 1), mention(other, 0));
        assertEquals(2, timeline.events().size());
        assertTrue(timeline.events().stream().anyMatch(event -> event.parts().size() == 2));
    }

    @Test
    void theStatusIsThatOfTheMentionsThatAreLeft() {
        ArticleFacts mixed = new ArticleFacts("a", "a", "sha", Optional.empty(), Optional.empty(), Stream.of(
                article("a").event("talks", "Oslo talks", "", "Oslo", UPCOMING, "talks to come", "talks ended")
                        .facts().events().getFirst())
                .map(event -> new ArticleFacts.EventFacts(event.id(), 0, event.kind(), event.title(), event.label(),
                        event.participants(), event.parties(), event.place(), HELD, event.mentions().get(1).passage(),
                        0, event.time(), List.of(), 1, true,
                        List.of(event.mentions().get(0),
                                new ArticleFacts.MentionFacts(event.mentions().get(1).passage(), HELD,
                                        Optional.empty(), false)),
                        List.of(), List.of(), List.of()))
                .toList(), List.of());
        Timeline timeline = weave(List.of(mixed), List.of(), mention(mixed, 1));
        assertEquals(List.of(HELD, UPCOMING), timeline.events().stream().map(Event::status).toList());
    }

    @Test
    void wordsThatAreNoMentionSplitNothing() {
        assertEquals(weave(List.of(two), List.of()),
                weave(List.of(two), List.of(), new At("a", new Span(900, 910))));
    }
}
