package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.Fingerprint;
import org.parley.timeline.Corrections;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;

/** The values that {@link LibraryStore} takes and answers with. Articles are named by their file. */
public interface Stored {

    /** Of an article in a list what it takes to tell when it was published, which takes no counting. */
    record Publication(String file, String key, String sha256, Optional<String> published) {}

    /**
     * What is known of an article when its file is met again.
     *
     * @param derivation what its findings were derived with
     * @param given what a metadata table said of it
     * @param removed true if a person removed it: then nothing is derived of it
     */
    record Known(String file, Path path, String sha256, String derivation, Metadata given, boolean removed) {}

    /**
     * What is to be kept of an article.
     *
     * @param packed made of it by {@link LibraryStore#pack}
     * @param fingerprint by which it is found to be alike to others
     * @param derivation what its findings were derived with
     * @param given what a metadata table says of it
     */
    record Derived(Article article, Findings findings, Packed packed, Fingerprint fingerprint, String derivation,
            Metadata given) {}

    /** What is kept of an article, as compressed bytes, which take their time to make and can be made anywhere. */
    record Packed(byte[] source, byte[] structure, byte[] findings, byte[] facts) {}

    /** A file that is to be kept as a new article or a new version of one. */
    record Incoming(Path path, Derived derived) {}

    /** Bytes of the newest version of an article, as they were read. */
    record Source(byte[] bytes, Metadata given) {}

    /** An article and where its file was found. */
    record Placed(String file, Path path) {}

    /**
     * An article and how large it is.
     *
     * @param bytes of its file as it is kept, compressed
     */
    record Sized(String file, long bytes) {}

    /**
     * How findings are kept.
     *
     * @param number counts up from one form to the next; 0 if it was never said
     * @param whole false if some articles were not yet read for the topics of the library
     */
    record Form(int number, boolean whole) {}

    /**
     * A place of an article that tells of an event; {@code timeline} is false if the event is named only in passing.
     */
    record EventPlace(Span span, String event, String kind, String label, Status status, boolean timeline) {}

    /** How often a topic was found; {@code files} are the first articles by name. */
    record TopicCount(String topic, int articles, int statements, List<String> files) {}

    /** Which statements of a topic to list; narrowed to an event or an article if given. */
    record StatementQuery(String topic, Optional<String> event, Optional<String> article, int offset, int limit) {}

    /** What part of an article a passage is. */
    enum PassageKind {
        TITLE, HEADING, BODY, CELL
    }

    /**
     * A passage that has the words of a search.
     *
     * @param text the passage; a title that stands nowhere in the text has an empty span
     * @param matches the words, as ranges of the canonical text; of the title if the span is empty
     */
    record Passage(PassageKind kind, String file, String key, String title, Span span, int line, String text,
            List<Span> matches) {}

    /** Of more passages it is not counted how many there are. */
    int MOST_COUNTED = 10_000;

    /** A page of found values, and how many there are in all. */
    record Page<T>(List<T> rows, int total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a person says of one event or two.
     *
     * @param was what the articles said of that field when it was set
     * @param lost true if an article no longer has the words that it was fixed to
     * @param rests true if an article with such words was removed
     * @param words those words; on line 0 where they are lost or rest
     * @param events the ids of the events that the words tell of now
     */
    record CorrectionEntry(long id, Corrections.Kind kind, String value, Optional<String> was, boolean lost,
            boolean rests, List<Evidence> words, List<String> events) {
        public CorrectionEntry {
            words = List.copyOf(words);
            events = List.copyOf(events);
        }
    }

    /**
     * The timeline before a change and after it, as far as it changes: the events that do, and those near them.
     */
    record Trial(Timeline before, Timeline after) {}

    /** From a day to another, both included, counted from 1970. */
    record Days(long first, long last) {}

    /**
     * Which events to show: see the query of the library.
     *
     * @param days only events that certainly or possibly were on one of these days, the certain ones first
     */
    record EventQuery(String words, Optional<String> article, Optional<String> kind, boolean passing, int limit,
            Optional<Days> days) {

        /** Events of all kinds. */
        public EventQuery(String words, Optional<String> article, boolean passing, int limit) {
            this(words, article, Optional.empty(), passing, limit, Optional.empty());
        }
    }
}
