package org.parley.fuzz;

import org.parley.article.Article;
import org.parley.extraction.Analyzer;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.Findings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.Promises;
import org.parley.importer.UnreadableFileException;

/** Any bytes as plain text, with everything that is found in it. */
public final class Analysis {

    private static final Analyzer ANALYZER = new Analyzer(TopicScheme.standard(), KindScheme.standard());

    private Analysis() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Article article = FuzzedReader.article("a.txt", bytes);
            Findings findings = ANALYZER.analyse(article);
            Promises.checkSpans(findings, article.text());
            if (!findings.equals(ANALYZER.analyse(article))) {
                throw new AssertionError("the same article gives other findings");
            }
        } catch (UnreadableFileException e) {
            FuzzedReader.requireSentence(e);
        }
    }
}
