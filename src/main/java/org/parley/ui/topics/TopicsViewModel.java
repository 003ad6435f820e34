package org.parley.ui.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.article.ArticleEntry;
import org.parley.library.LibraryViews.TopicPage;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Place;
import org.parley.ui.common.Problem;
import org.parley.ui.common.QuoteEvent.Quoted;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** The topics, and what the articles say on the one that is chosen. */
public final class TopicsViewModel {

    /** A matrix of more articles than these would be a wall of dots; counts stand in its place. */
    static final int MOST_COLUMNS = 6;
    /** More statements than these are not shown, only exported. */
    static final int MOST_STATEMENTS = 2000;

    private final Desk desk;
    private final Tasks.Latest loadingTopics;
    private final Tasks.Latest loadingStatements;
    private final List<TopicRow> allTopics = new ArrayList<>();
    private final ObservableList<TopicRow> topics = FXCollections.observableArrayList();
    private final ObservableList<ArticleEntry> columns = FXCollections.observableArrayList();
    private final ObservableList<StatementEntry> statements = FXCollections.observableArrayList();
    private final ObjectProperty<String> filter = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<TopicRow>> topic = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private final Problem problem = new Problem();
    private final ObjectProperty<Optional<StatementEntry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> wanted = Optional.empty();
    private Optional<Event> event = Optional.empty();
    private Optional<ArticleEntry> article = Optional.empty();

    /** The first load: all topics, and as many articles as a matrix can have columns. */
    private record Loaded(List<TopicRow> topics, List<ArticleEntry> articles) {}

    /** How many statements are on an event; empty for those that name none. */
    public record EventCount(Optional<Event> event, int statements) {}

    /**
     * What is shown of the chosen topic.
     *
     * @param total how many statements there are under the filters, shown or not
     * @param articles how many articles they stand in
     * @param events the events that statements on the topic are about, whatever the filters
     */
    public record Shown(int total, int articles, List<EventCount> events, Optional<Event> event,
            Optional<ArticleEntry> article) {

        static final Shown NOTHING = new Shown(0, 0, List.of(), Optional.empty(), Optional.empty());
    }

    public TopicsViewModel(Desk desk) {
        this.desk = desk;
        this.loadingTopics = desk.tasks().latest();
        this.loadingStatements = desk.tasks().latest();
        filter.subscribe(this::applyFilter);
        desk.changes().nowAndAfterEach(this::load);
        desk.navigator().placeProperty().subscribe(place -> {
            if (place instanceof Place.OfTopic(Optional<String> asked) && asked.isPresent()) {
                choose(asked.get());
            }
        });
    }

    private void load() {
        loadingTopics.run(
                () -> new Loaded(desk.library().topics().rows(), desk.library().articles().page(0, MOST_COLUMNS + 1)),
                this::loaded, problem::tell);
    }

    private void loaded(Loaded now) {
        allTopics.clear();
        allTopics.addAll(nested(now.topics));
        columns.setAll(now.articles.size() > MOST_COLUMNS ? List.of() : now.articles);
        applyFilter();
        none.set(allTopics.isEmpty());
        wanted.or(() -> allTopics.stream().findFirst().map(TopicRow::topic)).ifPresent(this::choose);
    }

    /** Narrower topics behind the wider one that they belong to. */
    static List<TopicRow> nested(List<TopicRow> rows) {
        List<TopicRow> nested = new ArrayList<>();
        for (TopicRow row : rows) {
            if (row.broader().isEmpty()) {
                addWithNarrower(row, rows, nested);
            }
        }
        rows.stream().filter(row -> !nested.contains(row)).forEach(nested::add);
        return nested;
    }

    private static void addWithNarrower(TopicRow row, List<TopicRow> rows, List<TopicRow> into) {
        into.add(row);
        for (TopicRow narrower : rows) {
            if (narrower.broader().filter(row.topic()::equals).isPresent() && !into.contains(narrower)) {
                addWithNarrower(narrower, rows, into);
            }
        }
    }

    private void applyFilter() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        topics.setAll(allTopics.stream().filter(row -> row.topic().toLowerCase(Locale.ROOT).contains(words)
                || row.words().stream().anyMatch(word -> !words.isEmpty() && word.toLowerCase(Locale.ROOT)
                        .contains(words)))
                .toList());
    }

    /** Shows what is said on {@code name}, without filters. */
    void choose(String name) {
        boolean same = wanted.filter(name::equals).isPresent() && topic.get().isPresent();
        wanted = Optional.of(name);
        Optional<TopicRow> row = allTopics.stream().filter(known -> known.topic().equals(name)).findFirst();
        if (row.isEmpty()) {
            if (!allTopics.isEmpty()) {
                problem.tell("No article speaks of " + Words.quoted(name) + ": choose another topic.");
            }
            return;
        }
        if (!same) {
            event = Optional.empty();
            article = Optional.empty();
        }
        topic.set(row);
        ask();
    }

    /** Shows only what is said of {@code one}; empty for all events. */
    void onlyEvent(Optional<Event> one) {
        event = one;
        ask();
    }

    /** Shows only what {@code one} says; empty for all articles. */
    void onlyArticle(Optional<ArticleEntry> one) {
        article = one;
        ask();
    }

    private void ask() {
        topic.get().ifPresent(row -> ask(row.topic()));
    }

    private void ask(String name) {
        Optional<String> eventId = event.map(Event::id);
        Optional<String> file = article.map(ArticleEntry::file);
        boolean all = eventId.isEmpty() && file.isEmpty();
        loadingStatements.run(() -> desk.library().topics().page(name, eventId, file, 0, MOST_STATEMENTS),
                page -> show(page, all), problem::tell);
    }

    private void show(TopicPage page, boolean all) {
        problem.clear();
        List<EventCount> events = all ? countEvents(page.statements()) : shown.get().events();
        int articles = all ? page.topic().articleCount()
                : (int) page.statements().stream().map(row -> row.words().article()).distinct().count();
        statements.setAll(page.statements().stream().sorted(Comparator.comparing(StatementEntry::role)).toList());
        shown.set(new Shown(page.total(), articles, events, event, article));
        selected.set(selected.get().flatMap(was -> statements.stream().filter(now -> now.id() == was.id())
                .findFirst()));
    }

    private static List<EventCount> countEvents(List<StatementEntry> rows) {
        Map<Optional<String>, List<StatementEntry>> byEvent = new LinkedHashMap<>();
        rows.forEach(row -> byEvent.computeIfAbsent(row.event().map(Event::id), id -> new ArrayList<>()).add(row));
        List<EventCount> counts = new ArrayList<>();
        byEvent.forEach((id, of) -> counts.add(new EventCount(of.getFirst().event(), of.size())));
        counts.sort(Comparator.comparing(count -> count.event().isEmpty()));
        return counts;
    }

    /** Which lane of the timeline events of each kind stand in. */
    KindLanes lanes() {
        return desk.library().lanes();
    }

    /** Opens the reader at the passage of {@code statement}. */
    void openPassage(StatementEntry statement) {
        desk.navigator().openPassage(statement.words().article(), statement.words().span());
    }

    /** What is copied of a statement. */
    static Quoted quoted(StatementEntry statement) {
        return new Quoted(statement.words().article(), statement.words().span(), statement.words().quote());
    }

    /** The topics under the filter, narrower ones behind the wider. */
    ObservableList<TopicRow> topics() {
        return topics;
    }

    /** True if no article speaks of any topic. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    /** The articles of the matrix; empty if there are too many for one. */
    ObservableList<ArticleEntry> columns() {
        return columns;
    }

    /** The statements under the filters, by role. */
    ObservableList<StatementEntry> statements() {
        return statements;
    }

    /** Words that the name or a term of a listed topic has. */
    ObjectProperty<String> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<TopicRow>> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The statement that is selected, in the columns and in the table alike. */
    ObjectProperty<Optional<StatementEntry>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return loadingStatements.busyProperty();
    }
}
