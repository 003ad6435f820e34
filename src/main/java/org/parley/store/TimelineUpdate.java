package org.parley.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.BlockWeaver;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactRef;
import org.parley.timeline.Patch;
import org.parley.timeline.Reweaver;

/** Brings the timeline up to date with what changed, by weaving what that reaches or, if that is much, everything. */
final class TimelineUpdate {

    private final Session on;
    private final int few;

    private final Consumer<String> written;

    private TimelineUpdate(Session on, int few, Consumer<String> written) {
        this.on = on;
        this.few = few;
        this.written = written;
    }

    /**
     * @param few a library of at most so many articles is woven whole
     * @param written hears the id of each event that is written
     */
    static void run(Session on, int few, Consumer<String> written) throws SQLException {
        new TimelineUpdate(on, few, written).run();
        settle(on);
    }

    /** What {@code change} would do: it is made, woven and undone. */
    static Stored.Trial attempt(Database database, Runnable change, int few) {
        return database.attempt(on -> {
            change.run();
            Set<String> written = new HashSet<>();
            run(on, few, written::add);
            Set<String> near = new HashSet<>(written);
            near.addAll(EventTable.near(on, written));
            near.addAll(database.readCommitted(before -> EventTable.near(before, written)));
            return new Stored.Trial(database.readCommitted(before -> EventTable.all(before, near)),
                    EventTable.all(on, near));
        });
    }

    /** Puts {@code whole} in place of the timeline. */
    static void replace(Session on, Patch whole) throws SQLException {
        TimelineReplacement replacement = new TimelineReplacement(on, _ -> {});
        replacement.put(whole);
        replacement.finish();
        settle(on);
    }

    /** Brings what rests on the timeline up to date with it. */
    private static void settle(Session on) throws SQLException {
        StaleTable.clear(on);
        OriginTable.renew(on);
        PersonTable.followEvents(on);
        StatementTable.count(on);
        Tally.renew(on);
    }

    private void run() throws SQLException {
        ArticleTable.renewKeys(on);
        Corrections corrections = CorrectionTable.all(on);
        List<Long> stale = StaleTable.articles(on);
        long articles = on.number("SELECT count(*) FROM article");
        Optional<Patch> patch = stale.size() * 4L < articles && articles > few
                ? new Reweaver(new FactShelf(on), corrections, (int) articles / 2).weave(changed(stale))
                : Optional.empty();
        if (patch.isPresent()) {
            new TimelineWriter(on, written).patch(patch.get(), stale);
        } else {
            weaveAll(new HashSet<>(stale), corrections);
        }
    }

    /** Weaves everything, with the keys of the changed articles brought up to date. */
    private void weaveAll(Set<Long> stale, Corrections corrections) throws SQLException {
        FactShelf shelf = new FactShelf(on);
        BlockWeaver weaver = new BlockWeaver(shelf, corrections);
        for (String file : on.list("SELECT file FROM article ORDER BY file", row -> row.getString(1))) {
            ArticleFacts facts = shelf.article(file);
            long article = ArticleTable.idOf(on, file);
            if (stale.contains(article)) {
                FactShelf.putKeys(on, article, facts);
            }
            weaver.add(facts);
        }
        TimelineReplacement replacement = new TimelineReplacement(on, written);
        weaver.weave(replacement::put);
        replacement.finish();
    }

    /** The facts of the changed articles, and those that met what is gone. */
    private Set<FactRef> changed(List<Long> stale) throws SQLException {
        Set<FactRef> changed = new HashSet<>(FactShelf.stale(on));
        for (long article : stale) {
            ArticleFacts facts = ReadingTable.facts(on, article);
            FactShelf.putKeys(on, article, facts);
            facts.events().forEach(event -> changed.add(new FactRef(facts.file(), event.number())));
        }
        return changed;
    }
}
