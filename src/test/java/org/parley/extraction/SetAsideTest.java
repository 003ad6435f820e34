package org.parley.extraction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.Status;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimexType;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What of an article nothing was made of. */
class SetAsideTest {

    private static final String TEXT = "1 June 2024\nThey met on 3 May 2024, it was said on 31 May 2024 for an hour.\n";
    private static final NotUnderstood ADVERTISEMENT = new NotUnderstood(new Span(0, 1), 1, "an advertisement");

    @Test
    void aDateOfNoEventIsListedWithWhatWasSetAside() {
        assertEquals(List.of(ADVERTISEMENT, new NotUnderstood(new Span(51, 62), 2,
                "“31 May 2024”: a date of which no event was read")),
                setAside(time("1 June 2024", "2024-06-01", TimexType.DATE), time("3 May 2024", "2024-05-03",
                        TimexType.DATE), time("31 May 2024", "2024-05-31", TimexType.DATE),
                        time("an hour", "PT1H", TimexType.DURATION)));
    }

    private static TimeExpression time(String words, String value, TimexType type) {
        int at = TEXT.indexOf(words);
        return new TimeExpression(new Span(at, at + words.length()), words, type, value,
                Optional.of(value).filter(_ -> type == TimexType.DATE), Optional.empty(), "test");
    }

    /** Of an article that was published on the first of June and tells of an event at the second time. */
    private static List<NotUnderstood> setAside(TimeExpression... times) {
        Span met = new Span(17, 20);
        Mention mention = new Mention(met, met, "met", "meeting", List.of(), Optional.empty(), Status.HELD,
                OptionalInt.of(1), Optional.empty(), false);
        Article article = new Article("a.txt", "sha", Format.TEXT, "A", false,
                Metadata.NONE.withPublished(new Published("2024-06-01", "dateline", false)), TEXT, List.of(),
                List.of(ADVERTISEMENT), SourceMap.IDENTITY);
        return SetAside.of(article, new Findings(List.of(times), List.of(mention), List.of(), List.of(), List.of(),
                List.of()));
    }
}
