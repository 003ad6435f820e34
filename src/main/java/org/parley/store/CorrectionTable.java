package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.store.StaleTable.How;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.identity.PossibleMatches;

/**
 * What a person says of events, after which the timeline is to be woven anew: which are one, and what an event is
 * called, where, when and whether it was.
 */
public final class CorrectionTable {

    /** The field of a mention that is split off its event. */
    private static final String APART = "APART";

    private final Database database;

    CorrectionTable(Database database) {
        this.database = database;
    }

    /** An answer with the ids of the events that its anchors lead to. */
    private record Answered(long id, String a, String b, boolean same) {

        boolean isOn(String first, String second) {
            return a.equals(first) && b.equals(second);
        }
    }

    /** All of it, as far as its words are still there, the oldest first. */
    public Corrections all() {
        return database.read(on -> all(on));
    }

    static Corrections all(Session on) {
        List<Corrections.Answer> answers = new ArrayList<>();
        on.each("SELECT a, b, same FROM answer ORDER BY id", row -> {
            Optional<Corrections.At> a = AnchorTable.at(on, row.getLong(1));
            Optional<Corrections.At> b = AnchorTable.at(on, row.getLong(2));
            if (a.isPresent() && b.isPresent()) {
                answers.add(new Corrections.Answer(a.get(), b.get(), row.getBoolean(3)));
            }
        });
        List<Corrections.Change> changes = new ArrayList<>();
        on.each("SELECT anchor, field, value FROM correction WHERE field <> ? ORDER BY id", row -> {
            Corrections.Field field = Corrections.Field.valueOf(row.getString(2));
            String value = row.getString(3);
            AnchorTable.at(on, row.getLong(1)).ifPresent(at -> changes.add(new Corrections.Change(at, field, value)));
        }, APART);
        List<Corrections.At> apart = new ArrayList<>();
        on.each("SELECT anchor FROM correction WHERE field = ? ORDER BY id",
                row -> AnchorTable.at(on, row.getLong(1)).ifPresent(apart::add), APART);
        return new Corrections(answers, changes, apart);
    }

    /** All of it, one by one: answers on two events, then what was set of one, each the oldest first. */
    public List<Stored.CorrectionEntry> list() {
        return database.read(CorrectionList::all);
    }

    /** Takes one of them back. */
    public void remove(Stored.CorrectionEntry entry) {
        database.change(on -> CorrectionList.remove(on, entry));
    }

    /** The pairs of events that a person says are two. */
    static Set<PossibleMatches.Pair> apart(Session on) {
        return answers(on).stream().filter(answer -> !answer.same())
                .map(answer -> PossibleMatches.Pair.of(answer.a(), answer.b())).collect(Collectors.toSet());
    }

    private static List<Answered> answers(Session on) {
        return on.list("SELECT id, a, b, same FROM answer ORDER BY id",
                row -> new Answered(row.getLong(1), AnchorTable.event(on, row.getLong(2)).orElse(""),
                        AnchorTable.event(on, row.getLong(3)).orElse(""), row.getBoolean(4)));
    }

    /** The last answer on two events: true if they are the same; empty if there is none. */
    public Optional<Boolean> answer(Event a, Event b) {
        return database.read(on -> answered(on, a, b).stream().map(Answered::same).reduce((earlier, later) -> later));
    }

    /**
     * Keeps an answer in place of the last one on the two; an empty one takes it back. Earlier answers, which made the
     * events what they are, stay.
     */
    public void putAnswer(Event a, Event b, Optional<Boolean> same) {
        database.change(on -> putAnswer(on, a, b, same));
    }

    private static void putAnswer(Session on, Event a, Event b, Optional<Boolean> same) {
        List<Answered> earlier = answered(on, a, b);
        if (!earlier.isEmpty()) {
            removeAnswer(on, earlier.getLast().id());
        }
        if (same.isPresent()) {
            long first = AnchorTable.put(on, a);
            long second = AnchorTable.put(on, b);
            on.update("INSERT INTO answer (a, b, same) VALUES (?, ?, ?)", first, second, same.get());
            StaleTable.markAnchor(on, first, How.ANSWERED);
            StaleTable.markAnchor(on, second, How.ANSWERED);
        }
    }

    /**
     * The answers on two events. Once two events are one, both names lead to it: then the answers on any two of its
     * parts are meant.
     */
    private static List<Answered> answered(Session on, Event a, Event b) {
        return answers(on).stream().filter(answer -> answer.isOn(a.id(), b.id()) || answer.isOn(b.id(), a.id()))
                .toList();
    }

    /** What a person said of a field of {@code event}. */
    public Optional<String> value(Event event, Corrections.Field field) {
        return database.read(on -> said(on, event, field).stream().map(Said::value).reduce((earlier, later) -> later));
    }

    /**
     * Keeps what a person says of a field; an empty value takes it back.
     *
     * @param was what the articles say
     */
    public void put(Event event, Corrections.Field field, Optional<String> value, Optional<String> was) {
        database.change(on -> {
            said(on, event, field).forEach(said -> remove(on, said.id()));
            if (value.isPresent()) {
                long anchor = AnchorTable.put(on, event);
                on.update("INSERT INTO correction (anchor, field, value, was) VALUES (?, ?, ?, ?)", anchor,
                        field.name(), value.get(), was.orElse(null));
                StaleTable.markTold(on, anchor);
            }
        });
    }

    /** Takes back what was set of an event, or the split of a mention. */
    static void remove(Session on, long correction) {
        long anchor = on.number("SELECT anchor FROM correction WHERE id = ?", correction);
        if (on.exists("SELECT 1 FROM correction WHERE id = ? AND field = ?", correction, APART)) {
            StaleTable.markAnchor(on, anchor, How.SPLIT);
        } else {
            StaleTable.markTold(on, anchor);
        }
        on.update("DELETE FROM correction WHERE id = ?", correction);
    }

    static void removeAnswer(Session on, long answer) {
        StaleTable.markAnchor(on, on.number("SELECT a FROM answer WHERE id = ?", answer), How.ANSWERED);
        StaleTable.markAnchor(on, on.number("SELECT b FROM answer WHERE id = ?", answer), How.ANSWERED);
        on.update("DELETE FROM answer WHERE id = ?", answer);
    }

    /** True if the words at a place are split off their event. */
    public boolean isApart(Corrections.At at) {
        return database.read(on -> !apart(on, at).isEmpty());
    }

    /** Splits the words at a place off their event, or takes that back. */
    public void putApart(Corrections.At at, boolean apart) {
        database.change(on -> {
            apart(on, at).forEach(known -> remove(on, known));
            if (apart) {
                long anchor = AnchorTable.put(on, at.article(), at.span());
                on.update("INSERT INTO correction (anchor, field, value) VALUES (?, ?, '')", anchor, APART);
                StaleTable.markAnchor(on, anchor, How.SPLIT);
            }
        });
    }

    private static List<Long> apart(Session on, Corrections.At at) {
        return on.list("SELECT c.id FROM correction c JOIN anchor n ON n.id = c.anchor JOIN article a"
                + " ON a.id = n.article WHERE c.field = ? AND a.file = ? AND n.start = ? AND n.end = ? AND NOT n.lost",
                row -> row.getLong(1), APART, at.article(), at.span().start(), at.span().end());
    }

    private record Said(long id, long anchor, String value) {}

    private static List<Said> said(Session on, Event event, Corrections.Field field) {
        return on.list("SELECT id, anchor, value FROM correction WHERE field = ? ORDER BY id",
                row -> new Said(row.getLong(1), row.getLong(2), row.getString(3)), field.name()).stream()
                .filter(said -> AnchorTable.event(on, said.anchor()).equals(Optional.of(event.id()))).toList();
    }
}
