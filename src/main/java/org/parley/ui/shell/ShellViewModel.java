package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.article.ArticleEntry;
import org.parley.library.LibraryViews.SavedSearch;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.timeline.Counts;
import org.parley.ui.common.Desk;
import org.parley.ui.common.PagedList;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** What the frame around every view shows of the library: counts, articles, topics, saved searches. */
final class ShellViewModel {

    private static final int TOPICS_SHOWN = 5;
    private static final int SEARCHES_SHOWN = 5;

    private static final Comparator<TopicRow> MOST_TOLD = Comparator.comparingInt(TopicRow::articleCount)
            .thenComparingInt(TopicRow::statements).reversed();

    private final Desk desk;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<Optional<Counts>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final PagedList<ArticleEntry> articles;
    private final ObservableList<TopicRow> topics = FXCollections.observableArrayList();
    private final ObservableList<SavedSearch> searches = FXCollections.observableArrayList();

    /** What is loaded at once. */
    private record Loaded(Counts summary, List<TopicRow> topics, List<SavedSearch> searches) {}

    ShellViewModel(Desk desk) {
        this.desk = desk;
        this.loading = desk.tasks().latest();
        this.articles = new PagedList<>(desk.tasks(), problem::tell);
        desk.changes().nowAndAfterEach(this::load);
    }

    /** Reads all of it anew. */
    void load() {
        loading.run(
                () -> new Loaded(desk.library().summary(), desk.library().topics().rows(),
                        desk.library().searches().saved()),
                this::loaded, problem::tell);
    }

    private void loaded(Loaded now) {
        topics.setAll(now.topics.stream().filter(row -> row.articleCount() > 0 && row.broader().isEmpty())
                .sorted(MOST_TOLD).limit(TOPICS_SHOWN).toList());
        searches.setAll(now.searches.stream().limit(SEARCHES_SHOWN).toList());
        articles.show(now.summary.articles(), desk.library().articles()::page);
        problem.clear();
        summary.set(Optional.of(now.summary));
    }

    /** The counts in the status bar, from left to right. */
    static List<StatusBar.Count> counts(Counts of) {
        List<StatusBar.Count> counts = new ArrayList<>();
        counts.add(count(Words.count(of.articles(), "article")));
        counts.add(count(Words.count(of.events(), "event")
                + (of.events() == 0 ? "" : ", " + Words.number(of.datedEvents()) + " dated")));
        int orders = of.quotedOrders() + of.dateOrders();
        counts.add(count(Words.count(orders, "order") + (orders == 0 ? ""
                : ": " + Words.number(of.quotedOrders()) + " quoted, " + Words.number(of.dateOrders()) + " by date")));
        if (of.possibleMatches() > 0) {
            counts.add(new StatusBar.Count(of.possibleMatches() == 1 ? "1 possible match"
                    : Words.number(of.possibleMatches()) + " possible matches", true));
        }
        if (of.conflicts() > 0) {
            counts.add(new StatusBar.Count(Words.count(of.conflicts(), "contradiction"), true));
        }
        counts.add(count(Words.count(of.tables(), "table")));
        return counts;
    }

    private static StatusBar.Count count(String text) {
        return new StatusBar.Count(text, false);
    }

    /** The counts under an article: "2 events · 3 tables"; a story that is printed again says so first. */
    static String counts(ArticleEntry of) {
        return (of.reprintOf().isPresent() ? "reprint · " : "") + Words.count(of.events(), "event") + " · "
                + Words.count(of.tables(), "table");
    }

    /** True while the library is read. */
    ReadOnlyBooleanProperty busyProperty() {
        return loading.busyProperty();
    }

    ReadOnlyObjectProperty<Optional<Counts>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why the library cannot be read, if it cannot. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    PagedList<ArticleEntry> articles() {
        return articles;
    }

    /** The topics that most articles speak of, the wider ones alone. */
    ObservableList<TopicRow> topics() {
        return topics;
    }

    ObservableList<SavedSearch> searches() {
        return searches;
    }
}
