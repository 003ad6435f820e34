package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.TopicPage;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.StatementEntry;

import static org.parley.library.LibraryException.use;

/**
 * Lists the topics that a library speaks of and what is said on each.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used, or if what is named is not in it.
 */
public final class TopicList {

    private final LibraryStore store;
    private final Weaving weaving;
    private final Supplier<TopicScheme> scheme;

    TopicList(LibraryStore store, Weaving weaving, Supplier<TopicScheme> scheme) {
        this.store = store;
        this.weaving = weaving;
        this.scheme = scheme;
    }

    /**
     * The topics that were found, in the order of the scheme, and those that they are narrower than; then those that
     * another scheme found when the articles were imported.
     */
    public List<TopicRow> rows() {
        return weaving.fresh(this::found);
    }

    /** The files of all articles that speak of {@code topic}, by name; a row names only the first of many. */
    List<String> files(String topic) {
        return use(() -> store.statements().files(topic));
    }

    private List<TopicRow> found() {
        Map<String, Stored.TopicCount> found = store.statements().topics().stream()
                .collect(Collectors.toMap(Stored.TopicCount::topic, Function.identity()));
        Stream<Topic> known = scheme.get().topics().stream()
                .filter(topic -> found.containsKey(topic.prefLabel()) || isBroaderThanAny(topic, found));
        Stream<Topic> others = found.keySet().stream().filter(label -> scheme.get().topic(label).isEmpty()).sorted()
                .map(label -> new Topic(label, Optional.empty(), List.of(), List.of()));
        return Stream.concat(known, others)
                .map(topic -> row(topic, Optional.ofNullable(found.get(topic.prefLabel())))).toList();
    }

    private boolean isBroaderThanAny(Topic topic, Map<String, Stored.TopicCount> found) {
        return scheme.get().topics().stream()
                .anyMatch(narrower -> narrower.broader().equals(Optional.of(topic.prefLabel()))
                        && found.containsKey(narrower.prefLabel()));
    }

    private static TopicRow row(Topic topic, Optional<Stored.TopicCount> count) {
        return new TopicRow(topic.prefLabel(), topic.broader(), topic.altLabels(),
                count.map(Stored.TopicCount::articles).orElse(0), count.map(Stored.TopicCount::statements).orElse(0),
                count.map(Stored.TopicCount::files).orElse(List.of()));
    }

    /** Statements on {@code topic}, narrowed to an event or an article if given, by article and place. */
    public TopicPage page(String topic, Optional<String> event, Optional<String> article, int offset, int limit) {
        TopicRow row = rows().stream().filter(found -> found.topic().equals(topic)).findFirst()
                .orElseThrow(
                        () -> new LibraryException("no article speaks of \"" + topic + "\": choose another topic"));
        Stored.Page<StatementEntry> page = use(() -> store.statements().page(
                new Stored.StatementQuery(topic, event, article, offset, limit)));
        return new TopicPage(row, page.rows(), page.total());
    }
}
