package org.parley.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.extraction.Analyzer;
import org.parley.extraction.Findings;
import org.parley.extraction.text.Fingerprint;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Makes an article and its findings from the bytes of a file: the same bytes and metadata always give the same. */
final class Deriver {

    /** Counts up when what is kept of an article takes another form, so that libraries are brought up to date. */
    private static final String FORM = "1";

    private static final String PERSON = "a person";

    private final ArticleReaders readers = new ArticleReaders();
    private final Analyzer analyzer;
    private final String scheme;

    /** An article, what was found in it, and the mark of what it was made with. */
    record Derived(Article article, Findings findings, Fingerprint fingerprint, String mark) {}

    /**
     * What is known of a file from outside.
     *
     * @param given what a metadata table says
     * @param published what a person says, in EDTF; it wins
     */
    record Outside(Metadata given, Optional<String> published) {
        Metadata metadata() {
            return published.map(edtf -> given.withPublished(new Published(edtf, PERSON, false))).orElse(given);
        }
    }

    Deriver(TopicScheme scheme) {
        this.analyzer = new Analyzer(scheme);
        this.scheme = scheme.toString();
    }

    Derived derive(String file, byte[] bytes, Outside outside) throws UnreadableFileException {
        Article article = readers.read(new Source(file, bytes, outside.metadata()));
        return new Derived(article, analyzer.analyse(article), Fingerprint.of(article), mark(outside));
    }

    /** Stands for all that findings depend on besides the bytes of the file. */
    String mark(Outside outside) {
        return Sha256.of((FORM + scheme + outside.metadata()).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
