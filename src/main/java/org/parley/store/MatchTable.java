package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.Digest;
import org.parley.timeline.identity.Outline;
import org.parley.timeline.identity.PossibleMatches;
import org.parley.timeline.identity.PossibleMatches.Pair;

/**
 * Pairs of events that may be one. Under a key an event is compared with the few that are nearest to it in time, so
 * that a change of one event touches only the pairs around it.
 */
final class MatchTable {

    /** If more events change under a key, all pairs under it are found anew. */
    private static final int MANY = 8;

    private MatchTable() {}

    static void putKeys(Session on, long event, Outline outline) {
        outline.keys().forEach(key -> on.update(
                "INSERT OR IGNORE INTO event_key (key, first, last, id, event) VALUES (?, ?, ?, ?, ?)", Digest.of(key),
                outline.first(), outline.last(), outline.id(), event));
    }

    /** Finds all pairs anew, key by key, of each event with those that come next in time. */
    static void replace(Session on) {
        on.update("DELETE FROM possible_match");
        Set<Pair> apart = CorrectionTable.apart(on);
        Map<Long, PossibleMatches.Neighbours> at = new HashMap<>();
        on.each("SELECT b.outline, k.key FROM event_key k JOIN event_body b ON b.event = k.event"
                + " WHERE k.key IN (SELECT key FROM event_key GROUP BY key HAVING count(*) > 1)"
                + " ORDER BY k.key, k.first, k.last, k.id", row -> {
                    long key = row.getLong(2);
                    at.keySet().retainAll(Set.of(key));
                    put(on, key, at.computeIfAbsent(key, _ -> new PossibleMatches.Neighbours()).next(outline(row)),
                            apart);
                });
    }

    private static void put(Session on, long key, List<Pair> pairs, Set<Pair> apart) {
        pairs.stream().filter(pair -> !apart.contains(pair)).forEach(pair -> on
                .update("INSERT OR IGNORE INTO possible_match (key, a, b) VALUES (?, ?, ?)", key, pair.a(), pair.b()));
    }

    private static Outline outline(ResultSet row) throws SQLException {
        return StoredJson.read(EventBody.unpack(row.getBytes(1)), Outline.class);
    }

    /** Where an event stands under a key. */
    private record Place(long key, int first, int last, String id) {}

    /** Events {@code ids}, a JSON list, that are about to change. */
    static Changes before(Session on, String ids) {
        return new Changes(on, ids, places(on, ids));
    }

    private static List<Place> places(Session on, String ids) {
        return on.list("SELECT k.key, k.first, k.last, k.id FROM event e JOIN event_key k ON k.event = e.ref"
                + " WHERE e.id IN (SELECT value FROM json_each(?))",
                row -> new Place(row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4)), ids);
    }

    /** Events that change, and where they stood. */
    static final class Changes {

        private final Session on;
        private final String ids;
        private final List<Place> before;
        /** The pairs that are written or removed, and whether they were there before, under whatever key. */
        private final Map<Pair, Boolean> touched = new HashMap<>();

        private Changes(Session on, String ids, List<Place> before) {
            this.on = on;
            this.ids = ids;
            this.before = before;
        }

        /**
         * Finds the pairs anew that are around where the events were and where they are now. Answers with how many more
         * there are.
         */
        long renew() {
            Map<Long, Set<Place>> places = new HashMap<>();
            before.forEach(place -> places.computeIfAbsent(place.key(), _ -> new HashSet<>()).add(place));
            places(on, ids).forEach(place -> places.computeIfAbsent(place.key(), _ -> new HashSet<>()).add(place));
            Set<Pair> apart = CorrectionTable.apart(on);
            places.forEach((key, at) -> renew(key, at, apart));
            return touched.keySet().stream().filter(this::isThere).count()
                    - touched.values().stream().filter(wasThere -> wasThere).count();
        }

        private boolean isThere(Pair pair) {
            return on.exists("SELECT 1 FROM possible_match WHERE a = ? AND b = ?", pair.a(), pair.b());
        }

        private void put(long key, List<Pair> pairs, Set<Pair> apart) {
            pairs.forEach(pair -> touched.computeIfAbsent(pair, this::isThere));
            MatchTable.put(on, key, pairs, apart);
        }

        private void remove(String which, Object... parameters) {
            on.each("SELECT a, b FROM possible_match WHERE key = ?1" + which,
                    row -> touched.putIfAbsent(new Pair(row.getString(1), row.getString(2)), true), parameters);
            on.update("DELETE FROM possible_match WHERE key = ?1" + which, parameters);
        }

        private void renew(long key, Set<Place> places, Set<Pair> apart) {
            String gone = StoredJson.write(places.stream().map(Place::id).toList());
            if (places.size() > MANY) {
                remove("", key);
                put(key, PossibleMatches.under(on.list("SELECT b.outline FROM event_key k JOIN event_body b"
                        + " ON b.event = k.event WHERE k.key = ?", MatchTable::outline, key)), apart);
                return;
            }
            remove(" AND (a IN (SELECT value FROM json_each(?2)) OR b IN (SELECT value FROM json_each(?2)))", key,
                    gone);
            for (Place place : places) {
                int reach = PossibleMatches.NEIGHBOURS + places.size();
                List<Outline> near = new ArrayList<>(near(place, "<", "DESC", reach));
                near.addAll(near(place, ">=", "ASC", reach + 1));
                remove(" AND a IN (SELECT value FROM json_each(?2)) AND b IN (SELECT value FROM json_each(?2))", key,
                        StoredJson.write(near.stream().map(Outline::id).toList()));
                put(key, PossibleMatches.under(near), apart);
            }
        }

        private List<Outline> near(Place place, String side, String order, int count) {
            String sql = "SELECT b.outline FROM event_key k JOIN event_body b ON b.event = k.event WHERE k.key = ?"
                    + " AND (k.first, k.last, k.id) %1$s (?, ?, ?) ORDER BY k.first %2$s, k.last %2$s, k.id %2$s LIMIT ?";
            return on.list(sql.formatted(side, order), MatchTable::outline, place.key(), place.first(), place.last(),
                    place.id(), count);
        }
    }
}
