package org.parley.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.export.Version;
import org.parley.extraction.Analyzer;
import org.parley.extraction.Findings;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.text.Fingerprint;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;
import org.parley.store.ReadingTable;
import org.parley.store.Stored;

/** Makes an article and its findings from the bytes of a file: the same bytes and metadata always give the same. */
final class Deriver {

    /** Counts up when what is kept of an article takes another form, so that libraries are brought up to date. */
    static final int FORM = 9;

    /** The earliest form that can be shown while the articles are brought up to date. */
    static final int SHOWN_FORM = 4;

    private final ArticleReaders readers = new ArticleReaders();
    private final KindScheme kinds;
    private volatile ForScheme reading;

    /**
     * What is known of a file from outside.
     *
     * @param given what a metadata table says
     * @param published what a person says, in EDTF; it wins
     */
    record Outside(Metadata given, Optional<String> published) {
        Metadata metadata() {
            return published.map(edtf -> given.withPublished(new Published(edtf, Published.PERSON, false)))
                    .orElse(given);
        }
    }

    Deriver(TopicScheme scheme, KindScheme kinds) {
        this.kinds = kinds;
        look(scheme);
    }

    /** From now on looks for the topics of {@code scheme}. */
    void look(TopicScheme scheme) {
        reading = new ForScheme(scheme, kinds);
    }

    /** The topics that are looked for. */
    TopicScheme scheme() {
        return reading.scheme;
    }

    Stored.Derived derive(String file, byte[] bytes, Outside outside) throws UnreadableFileException {
        Article article = readers.read(new Source(file, bytes, outside.metadata()));
        Findings findings = reading.analyzer().analyse(article);
        return new Stored.Derived(article, findings, ReadingTable.pack(bytes, article, findings),
                Fingerprint.of(article), mark(outside), outside.given());
    }

    /**
     * Derives an article anew from its kept file.
     *
     * @param published what a person says
     * @throws LibraryException if it cannot be read any more
     */
    Stored.Derived again(String file, Stored.Source source, Optional<String> published) {
        try {
            return derive(file, source.bytes(), new Outside(source.given(), published));
        } catch (UnreadableFileException e) {
            throw new LibraryException(file + " " + e.getMessage(), e);
        }
    }

    /** The file of {@code article} as text. */
    String decode(Article article, byte[] bytes) throws UnreadableFileException {
        return readers.decode(article.format(), bytes);
    }

    /** All that {@code article} names. */
    List<ActorMention> actors(Article article) {
        return reading.analyzer().actors(article);
    }

    /** Stands for all that findings depend on besides the bytes of the file. */
    String mark(Outside outside) {
        return Sha256.of((reading.program + outside.metadata()).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** What one scheme of topics is read with. */
    private static final class ForScheme {

        private final TopicScheme scheme;
        private final KindScheme kinds;
        private final String program;
        private Analyzer analyzer;

        ForScheme(TopicScheme scheme, KindScheme kinds) {
            this.scheme = scheme;
            this.kinds = kinds;
            this.program = Sha256
                    .of((FORM + Version.current() + scheme + kinds.additions()).getBytes(StandardCharsets.UTF_8));
        }

        /** Its rules and lists take a while to read, and to look at a library nobody needs them. */
        synchronized Analyzer analyzer() {
            if (analyzer == null) {
                analyzer = new Analyzer(scheme, kinds);
            }
            return analyzer;
        }
    }
}
