package org.parley.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of the events that a query asks for.
 *
 * @param from the FROM and WHERE of a statement
 * @param order by what they are ordered: the most salient first, those of a period by how surely they were in it
 * @param parameters what is asked for of them
 */
record EventRows(String from, String order, List<Object> parameters) {

    private static final String SALIENT = " ORDER BY %ssalience DESC, first_day, id";

    private static final String BETWEEN_DAYS = "(start_no_earlier > " + EventBounds.EARLY + " AND end_no_later < "
            + EventBounds.LATE + ")";

    private static final String BOUNDED = "(start_no_earlier > " + EventBounds.EARLY + " OR end_no_later < "
            + EventBounds.LATE + ")";

    EventRows {
        parameters = List.copyOf(parameters);
    }

    /**
     * The events that {@code query} asks for. The plus keeps SQLite from walking all events by their salience where
     * words, an article or days name a few.
     */
    static EventRows of(Stored.EventQuery query) {
        List<Object> parameters = new ArrayList<>();
        Query words = Query.of(query.words());
        boolean narrowed = query.article().isPresent() || !words.isEmpty() || query.days().isPresent();
        String shown = query.passing() ? "shown IN (0, 1)" : "shown = 1";
        StringBuilder where = new StringBuilder(" FROM event WHERE ").append(narrowed ? "+" : "").append(shown);
        query.article().ifPresent(file -> {
            where.append(" AND ref IN (SELECT event FROM mention WHERE article = ?)");
            parameters.add(file);
        });
        query.days().ifPresent(days -> where.append(" AND ref IN (SELECT ref FROM event WHERE ").append(shown)
                .append(" AND ").append(within(days)).append(')'));
        query.kind().ifPresent(kind -> {
            where.append(" AND kind = ?");
            parameters.add(kind);
        });
        if (!words.isEmpty()) {
            where.append(" AND ref IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)");
            parameters.add(words.expression());
        }
        String surest = query.days().map(days -> certain(days) + " DESC, " + BETWEEN_DAYS + " DESC, ").orElse("");
        return new EventRows(where.toString(), SALIENT.formatted(surest), parameters);
    }

    /** True for all events that the timeline shows, which are counted as they change. */
    boolean isAllShown() {
        return from.equals(" FROM event WHERE shown = 1");
    }

    /** True of an event that certainly was on one of {@code days}. */
    static String certain(Stored.Days days) {
        return "(start_no_later <= " + days.last() + " AND end_no_earlier >= " + days.first() + ")";
    }

    /** True of an event that certainly or possibly was on one of {@code days}. */
    static String within(Stored.Days days) {
        return near(days) + " AND (" + BOUNDED + " OR " + certain(days) + ")";
    }

    /** True of an event of which nothing says that it was on none of {@code days}: an index leads to such. */
    static String near(Stored.Days days) {
        return "start_no_earlier <= " + days.last() + " AND end_no_later >= " + days.first();
    }

    /** How surely an event that is {@linkplain #near near} {@code days} was on one of them: the name of an overlap. */
    static String overlap(Stored.Days days) {
        return "CASE WHEN " + certain(days) + " THEN 'CERTAIN' WHEN " + BOUNDED + " THEN 'POSSIBLE' ELSE 'UNKNOWN' END";
    }
}
