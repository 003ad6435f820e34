package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.TokenizedArticle;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EventChooserTest {

    private static final List<String> NAMES = List.of("Lima talks", "Oslo summit", "Quito accord", "Cusco quake");

    @Test
    void aSentenceIsAboutTheEventThatItNames() {
        assertEquals("Lima talks", about("Ministers met. At the Lima talks they agreed to lower tariffs."));
    }

    @Test
    void aListIsAboutTheEventThatItsLeadInNames() {
        assertEquals("Oslo summit",
                about("The Lima talks were long.\nTopics of the Oslo summit include:\n- Tariffs.\n"));
    }

    @Test
    void aSentenceIsAboutTheEventNamedBeforeItInItsSection() {
        assertEquals("Oslo summit", about("The Oslo summit is near. Tariffs could come down."));
    }

    @Test
    void aSentenceFarFromTheEventIsAboutNone() {
        String between = "The fields lie fallow and the barns are empty this year. ".repeat(12);
        assertEquals("none", about("The Oslo summit is near. " + between + "Tariffs could come down."));
    }

    @Test
    void aSectionHoldsItsSentencesTogether() {
        String between = "The fields lie fallow and the barns are empty this year. ".repeat(12);
        assertEquals("Oslo summit", about("# Grain\n\nMinisters met.\n\n## What Is Planned\n\nThe Oslo summit is near. "
                + between + "Tariffs could come down.\n"));
    }

    @Test
    void whatNobodyArrangedIsMeantOnlyWhereItIsNamed() {
        assertEquals("none", about("The Cusco quake was strong. Tariffs could come down."));
    }

    @Test
    void anExpectationIsAboutWhatIsStillToCome() {
        assertEquals("Oslo summit", about("The Lima talks and the Oslo summit differ: tariffs could come down."));
    }

    @Test
    void anEventThatIsOnlySetBesideAnotherIsNotMeant() {
        assertEquals("Lima talks", about("Ahead of Oslo summit week, the Lima talks touched on tariffs."));
    }

    @Test
    void aResultIsAboutTheMeetingThatItCameOf() {
        assertEquals("Lima talks", about("The Quito accord was signed after Lima talks on tariffs."));
    }

    @Test
    void anythingButAResultIsNotAboutTheMeetingBeforeIt() {
        assertEquals("Quito accord", about("The Quito accord is criticised after Lima talks on tariffs."));
    }

    @Test
    void aSectionThatNamesNoEventIsAboutNone() {
        assertEquals("none", about("""
                                   The Oslo summit is near. It was announced in March.
                                   Advice for Farmers
                                   - Plant less.
                                   - Lower tariffs on grain should be demanded.
                                   """));
    }

    @Test
    void whatComesOfAnEventStillToComeIsExpected() {
        Statement row = last("""
                             The Oslo summit is near:
                             | Area | Outcome |
                             |---|---|
                             | Steel | Lower tariffs |
                             """);
        assertEquals(Role.EXPECTATION, row.role());
    }

    /** The label of the event that the last statement of {@code text} is about. */
    private static String about(String text) {
        OptionalInt event = last(text).event();
        return event.isEmpty() ? "none" : NAMES.get(event.getAsInt());
    }

    private static Statement last(String text) {
        TokenizedArticle article = Sample.article(text);
        return Sample.FINDER.find(article, events(text)).getLast();
    }

    private static EventFindings events(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<ArticleEvent> events = new ArrayList<>();
        add("Lima talks", "talks", Status.HELD, text, mentions, events);
        add("Oslo summit", "summit", Status.UPCOMING, text, mentions, events);
        add("Quito accord", "agreement", Status.HELD, text, mentions, events);
        add("Cusco quake", "disaster", Status.HELD, text, mentions, events);
        return new EventFindings(mentions, events, List.of());
    }

    private static void add(String name, String kind, Status status, String text, List<Mention> mentions,
            List<ArticleEvent> events) {
        int start = text.indexOf(name);
        List<Integer> own = start < 0 ? List.of() : List.of(mentions.size());
        if (start >= 0) {
            Span span = new Span(start, start + name.length());
            mentions.add(new Mention(span, span, name, kind, List.of(), Optional.empty(), status,
                    OptionalInt.empty(), Optional.empty(), false));
        }
        events.add(new ArticleEvent(NAMES.indexOf(name), own, kind, name, name, List.of(), List.of(),
                Optional.empty(), status, 0, 0, OptionalInt.empty(), List.of(), 0.9, true, Optional.empty()));
    }
}
