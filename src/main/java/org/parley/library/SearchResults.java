package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;
import org.parley.library.LibraryViews.SavedSearch;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.store.LibraryStore;
import org.parley.store.Query;
import org.parley.store.Stored;
import org.parley.timeline.Event;

import static org.parley.library.LibraryException.run;
import static org.parley.library.LibraryException.use;

/**
 * Searches everything: events, topics and notes by name first, a few of each; then passages, the best first. Keeps the
 * searches that a person makes again and again.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class SearchResults {

    private static final int NAMED = 5;
    private static final int SNIPPET_BEFORE = 60;
    private static final int SNIPPET_LENGTH = 240;

    private final LibraryStore store;
    private final Supplier<TopicScheme> scheme;

    SearchResults(LibraryStore store, Supplier<TopicScheme> scheme) {
        this.store = store;
        this.scheme = scheme;
    }

    /** The searches that a person keeps, each with how many hits it has now. */
    public List<SavedSearch> saved() {
        return use(() -> store.searches().all().stream()
                .map(query -> new SavedSearch(query, page(query, 0, 1).total())).toList());
    }

    /** Keeps a search. */
    public void save(String query) {
        run(() -> store.searches().save(query));
    }

    /** Keeps a search no longer. */
    public void forget(String query) {
        run(() -> store.searches().forget(query));
    }

    /**
     * A page of what has the words of {@code query}. Whatever is typed is a query: words that must all be there,
     * phrases in quotation marks; the last may be open.
     */
    public SearchPage page(String query, int offset, int limit) {
        return use(() -> found(query, offset, limit));
    }

    private SearchPage found(String query, int offset, int limit) {
        List<Hit> named = named(query);
        List<Hit> hits = new ArrayList<>(named.subList(Math.min(offset, named.size()),
                Math.min(offset + limit, named.size())));
        Stored.Page<Stored.Passage> passages = store.passages().search(query, Math.max(0, offset - named.size()),
                limit - hits.size());
        passages.rows().forEach(passage -> hits.add(hit(passage)));
        int total = named.size() + passages.total();
        return new SearchPage(query, List.copyOf(hits), total, offset + hits.size() < total);
    }

    private List<Hit> named(String query) {
        List<Hit> named = new ArrayList<>();
        store.events().named(query, NAMED).forEach(event -> named.add(hit(query, event)));
        List<Hit> topics = scheme.get().topics().stream().map(topic -> hit(query, topic)).flatMap(Optional::stream)
                .toList();
        if (!topics.isEmpty()) {
            Set<String> spokenOf = store.statements().topics().stream().map(Stored.TopicCount::topic)
                    .collect(Collectors.toSet());
            topics.stream().filter(hit -> spokenOf.contains(hit.target())).limit(NAMED).forEach(named::add);
        }
        store.notes().with(query, NAMED).forEach(note -> named.add(hit(query, HitKind.NOTE,
                note.on() + ":" + note.target(), note.title(), note.text())));
        return named;
    }

    /** A topic, if one of the labels that it goes by has the words. */
    private Optional<Hit> hit(String query, Topic topic) {
        return Stream.concat(Stream.of(topic.prefLabel()), topic.altLabels().stream())
                .filter(label -> Query.of(query).holdsIn(label)).findFirst()
                .map(label -> hit(query, HitKind.TOPIC, topic.prefLabel(), topic.prefLabel(), label));
    }

    private Hit hit(String query, Event event) {
        return hit(query, HitKind.EVENT, event.id(), event.title(), event.title() + " · " + event.time().label());
    }

    private Hit hit(String query, HitKind kind, String target, String title, String text) {
        Snippet snippet = Snippet.of(text, Query.of(query).in(text), 0);
        return new Hit(kind, target, "", title, snippet.text(), snippet.marks(), Optional.empty(), 0, List.of());
    }

    private static Hit hit(Stored.Passage passage) {
        int start = passage.span().start();
        Snippet snippet = Snippet.of(passage.text(), passage.matches(), start);
        boolean inText = passage.span().length() > 0;
        Optional<Span> first = inText ? passage.matches().stream().findFirst().or(() -> Optional.of(passage.span()))
                : Optional.empty();
        return new Hit(HitKind.valueOf(passage.kind().name()), passage.file(), passage.key(), passage.title(),
                snippet.text(), snippet.marks(), first, passage.line(), inText ? passage.matches() : List.of());
    }

    /** Some words around the first match, in one line. */
    private record Snippet(String text, List<Span> marks) {

        /**
         * The snippet of {@code passage}.
         *
         * @param matches ranges that count from {@code shift} before the passage
         */
        static Snippet of(String passage, List<Span> matches, int shift) {
            int first = matches.isEmpty() ? 0 : matches.getFirst().start() - shift;
            int from = wordStart(passage, Math.max(0, first - SNIPPET_BEFORE));
            int to = Math.min(passage.length(), from + SNIPPET_LENGTH);
            if (to < passage.length() && Character.isLowSurrogate(passage.charAt(to))) {
                to--;
            }
            StringBuilder line = new StringBuilder(from > 0 ? "… " : "");
            int lead = line.length() - from;
            for (int i = from; i < to; i++) {
                char c = passage.charAt(i);
                line.append(Character.isWhitespace(c) ? ' ' : c);
            }
            List<Span> marks = new ArrayList<>();
            for (Span match : matches) {
                int start = match.start() - shift;
                int end = match.end() - shift;
                if (start >= from && end <= to) {
                    marks.add(new Span(start + lead, end + lead));
                }
            }
            return new Snippet(line.append(to < passage.length() ? " …" : "").toString(), List.copyOf(marks));
        }

        private static int wordStart(String passage, int at) {
            if (at == 0) {
                return 0;
            }
            int start = at;
            while (start < passage.length() && !Character.isWhitespace(passage.charAt(start))) {
                start++;
            }
            return start - at > SNIPPET_BEFORE / 2 ? at : Math.min(start + 1, passage.length());
        }
    }
}
