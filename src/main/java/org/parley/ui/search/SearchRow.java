package org.parley.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.ui.common.Words;

/** A row in the list of what a search found. */
sealed interface SearchRow {

    /** The head of a group of hits of one kind, which follow. */
    record Head(HitKind kind) implements SearchRow {

        /** What the group is called. */
        String title() {
            return switch (kind) {
                case EVENT -> "Events";
                case TOPIC -> "Topics";
                case TITLE -> "Articles";
                case HEADING -> "Headings";
                case BODY -> "Text";
                case CELL -> "Table cells";
                case NOTE -> "Notes";
            };
        }
    }

    /** Something that was found. */
    record Found(Hit hit) implements SearchRow {}

    /** Further hits that are not in the list; {@code count} of them. */
    record More(int count) implements SearchRow {}

    /** In what order groups stand: what Parley found before what articles say. */
    List<HitKind> ORDER = List.of(HitKind.EVENT, HitKind.TOPIC, HitKind.TITLE, HitKind.HEADING, HitKind.BODY,
            HitKind.CELL, HitKind.NOTE);

    /** How many hits there are, in words. */
    static String count(SearchPage found) {
        return found.isCounted() ? Words.count(found.total(), "hit")
                : "more than " + Words.count(SearchPage.MOST_COUNTED, "hit");
    }

    /** The rows for {@code hits}, grouped by kind; within a group the order of {@code hits} stays. */
    static List<SearchRow> of(List<Hit> hits, int total) {
        Map<HitKind, List<Hit>> groups = new EnumMap<>(HitKind.class);
        hits.forEach(hit -> groups.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit));
        List<SearchRow> rows = new ArrayList<>();
        for (HitKind kind : ORDER) {
            List<Hit> group = groups.getOrDefault(kind, List.of());
            if (!group.isEmpty()) {
                rows.add(new Head(kind));
                group.forEach(hit -> rows.add(new Found(hit)));
            }
        }
        if (total > hits.size()) {
            rows.add(new More(total - hits.size()));
        }
        return rows;
    }
}
