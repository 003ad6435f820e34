package org.parley.export;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CitationTest {

    private static final String TEXT = "Ministers Meet\n\nTalks will\nresume in May.\n";

    @Test
    void aQuoteIsCitedWithTitleOutletDateFileAndLines() {
        Metadata known = new Metadata(Optional.empty(), Optional.of(new Published("2024-05-03", "dateline", false)),
                Optional.empty(), Optional.of("The Gazette"), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertEquals("\u201cTalks will resume\u201d \u2014 Ministers Meet, The Gazette, 3 May 2024."
                + " talks.txt, lines 3\u20134", Citation.of(article(known), span("Talks will\nresume")));
    }

    @Test
    void whatIsNotKnownOfTheArticleIsLeftOut() {
        assertEquals("\u201cresume in May\u201d \u2014 Ministers Meet. talks.txt, line 4",
                Citation.of(article(Metadata.NONE), span("resume in May")));
    }

    private static Article article(Metadata metadata) {
        return new Article("talks.txt", "0", Format.TEXT, "Ministers Meet", false, metadata, TEXT, List.of(),
                List.of(), SourceMap.IDENTITY);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
