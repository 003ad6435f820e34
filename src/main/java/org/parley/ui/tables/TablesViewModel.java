package org.parley.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.article.ArticleEntry;
import org.parley.article.TableEntry;
import org.parley.library.LibraryViews.TableView;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Place;
import org.parley.ui.common.Place.TableKey;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** The tables of the library, article by article, and the one that is open. */
public final class TablesViewModel {

    private static final int ARTICLES_AT_A_TIME = 100;
    private static final int TABLES_AT_A_TIME = 200;
    /** So many articles without tables in a row are named one by one; more are only counted. */
    private static final int NAMED_IN_A_ROW = 3;

    /** A row of the list. */
    public sealed interface Entry {

        /** The article that the tables below stand in. */
        record Group(String key, String title, int tables) implements Entry {}

        /** A table. */
        record Item(TableEntry table) implements Entry {}

        /** Says that the article above has no table, or that so many articles in a row have none. */
        record None(int articles) implements Entry {}
    }

    /** A table that is open, and the article around it. */
    public record Open(TableView table, List<SourceLine> lines) {}

    /** What one more step of loading brings. */
    private final Desk desk;

    private record Step(List<Entry> entries, int articles, int tables, boolean more, String counted) {}

    private final Tasks.Latest listing;
    private final Tasks.Latest opening;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<String> filter = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private int articlesRead;
    private int tablesRead;
    private boolean more;

    public TablesViewModel(Desk desk) {
        this.desk = desk;
        this.listing = desk.tasks().latest();
        this.opening = desk.tasks().latest();
        desk.changes().nowAndAfterEach(this::load);
        filter.subscribe((before, now) -> load());
        desk.navigator().placeProperty().subscribe(place -> {
            if (place instanceof Place.OfTable(Optional<TableKey> asked) && asked.isPresent()) {
                open(asked.get());
            }
        });
    }

    private void load() {
        listing.run(() -> step(0, 0), step -> {
            entries.clear();
            articlesRead = 0;
            tablesRead = 0;
            add(step);
            openSomething();
        }, problem::tell);
    }

    /** Reads further tables, if there are any; called as the end of the list comes in sight. */
    void more() {
        if (more && !listing.busyProperty().get()) {
            int articles = articlesRead;
            int tables = tablesRead;
            listing.run(() -> step(articles, tables), step -> {
                add(step);
                if (open.get().isEmpty()) {
                    openSomething();
                }
            }, problem::tell);
        }
    }

    private void add(Step step) {
        problem.clear();
        // Before the list changes: its end in sight asks for more at once.
        articlesRead += step.articles;
        tablesRead += step.tables;
        more = step.more;
        counted.set(step.counted);
        boolean joined = !entries.isEmpty() && !step.entries.isEmpty()
                && entries.getLast() instanceof Entry.None(int last) && last > 1
                && step.entries.getFirst() instanceof Entry.None;
        if (joined) {
            int both = ((Entry.None) entries.removeLast()).articles()
                    + ((Entry.None) step.entries.getFirst()).articles();
            entries.add(new Entry.None(both));
        }
        entries.addAll(step.entries.subList(joined ? 1 : 0, step.entries.size()));
    }

    private Step step(int articlesBefore, int tablesBefore) {
        String words = filter.get().strip();
        return words.isEmpty() ? allTables(articlesBefore, tablesBefore) : tablesWith(words, tablesBefore);
    }

    private Step allTables(int articlesBefore, int tablesBefore) {
        List<ArticleEntry> articles = desk.library().articles().page(articlesBefore, ARTICLES_AT_A_TIME);
        int count = articles.stream().mapToInt(ArticleEntry::tables).sum();
        List<TableEntry> tables = count == 0 ? List.of() : desk.library().articles().tables("", tablesBefore, count);
        List<Entry> found = new ArrayList<>();
        List<ArticleEntry> without = new ArrayList<>();
        int at = 0;
        for (ArticleEntry article : articles) {
            if (article.tables() == 0) {
                without.add(article);
                continue;
            }
            addWithout(without, found);
            found.add(new Entry.Group(article.key(), article.title(), article.tables()));
            for (int i = 0; i < article.tables() && at < tables.size(); i++) {
                found.add(new Entry.Item(tables.get(at++)));
            }
        }
        addWithout(without, found);
        return new Step(found, articles.size(), tables.size(), articles.size() == ARTICLES_AT_A_TIME,
                Words.number(desk.library().summary().tables()));
    }

    private static void addWithout(List<ArticleEntry> articles, List<Entry> to) {
        if (articles.size() > NAMED_IN_A_ROW) {
            to.add(new Entry.None(articles.size()));
        } else {
            articles.forEach(article -> {
                to.add(new Entry.Group(article.key(), article.title(), 0));
                to.add(new Entry.None(1));
            });
        }
        articles.clear();
    }

    private Step tablesWith(String words, int tablesBefore) {
        List<TableEntry> tables = desk.library().articles().tables(words, tablesBefore, TABLES_AT_A_TIME);
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableEntry table = tables.get(i);
            if (i == 0 || !tables.get(i - 1).article().equals(table.article())) {
                int together = (int) tables.stream().filter(row -> row.article().equals(table.article())).count();
                found.add(new Entry.Group(table.key(), table.articleTitle(), together));
            }
            found.add(new Entry.Item(table));
        }
        boolean others = tables.size() == TABLES_AT_A_TIME;
        return new Step(found, 0, tables.size(), others,
                (others ? "more than " : "") + Words.number(tablesBefore + tables.size()));
    }

    private void openSomething() {
        Optional<TableKey> wanted = desk.navigator().placeProperty()
                .get() instanceof Place.OfTable(Optional<TableKey> asked)
                        ? asked
                        : Optional.empty();
        wanted.or(() -> open.get().map(now -> keyOf(now.table().entry())).filter(key -> indexOf(key) >= 0))
                .or(() -> entries.stream().filter(Entry.Item.class::isInstance).findFirst()
                        .map(entry -> keyOf(((Entry.Item) entry).table())))
                .ifPresent(this::open);
    }

    /** Opens the table {@code key}. */
    void open(TableKey key) {
        opening.run(() -> {
            TableView table = desk.library().articles().table(key.article(), key.number());
            return new Open(table, SourceLine.around(table, desk.library().articles().view(key.article()).article()));
        }, now -> {
            problem.clear();
            open.set(Optional.of(now));
        }, problem::tell);
    }

    /** Opens the table that is {@code by} tables further in the list. */
    void step(int by) {
        int at = open.get().map(now -> indexOf(keyOf(now.table().entry()))).orElse(-1);
        for (int i = at + by; i >= 0 && i < entries.size(); i += by) {
            if (entries.get(i) instanceof Entry.Item item) {
                open(keyOf(item.table()));
                return;
            }
        }
    }

    /** Where the table is in the list; -1 if it is not, or not yet. */
    int indexOf(TableKey key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Item item && keyOf(item.table()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    static TableKey keyOf(TableEntry table) {
        return new TableKey(table.article(), table.number());
    }

    /** Opens the reader at row {@code index} of the open table, or at the table. */
    void openInReader(Optional<Integer> index) {
        open.get().map(Open::table).ifPresent(now -> desk.navigator().openPassage(now.entry().article(),
                index.map(row -> now.table().rows().get(row).span()).orElse(now.table().span())));
    }

    /** The list: a group for each article, its tables below it. */
    ObservableList<Entry> entries() {
        return entries;
    }

    /** How many tables there are, also those that are not listed yet; with a filter as far as that is known. */
    ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Words that a cell, a header or the title of a listed table has. */
    ObjectProperty<String> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<Open>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return opening.busyProperty();
    }

    /** Which lane of the timeline events of each kind stand in. */
    KindLanes lanes() {
        return desk.library().lanes();
    }
}
