package org.parley.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.TimelineDiff;
import org.parley.timeline.identity.Splitter;
import org.parley.timeline.weave.BlockWeaver;
import org.parley.timeline.weave.Change;
import org.parley.timeline.weave.Patch;
import org.parley.timeline.weave.Reweaver;

/** Brings the timeline up to date with what changed, by weaving what that reaches or, if that is much, everything. */
final class TimelineUpdate {

    /** Which libraries are small. */
    static final Small SMALL = new Small(50, 1000, 100_000);

    /** What reaches more facts is woven block by block with all others: so many, with their words, fit into memory. */
    private static final int MOST_AT_HAND = 16_000;

    private final Session on;
    private final Small small;
    private final TimelineLog log;

    /**
     * Which libraries are small.
     *
     * @param articles one of at most so many is woven whole
     * @param drawn in one of at most so many events the orders are counted that are drawn as arrows
     * @param compared of one of at most so many events it is told what changes where everything is woven anew; a
     *     larger one is written in the way that takes the least time
     */
    record Small(int articles, int drawn, int compared) {}

    private TimelineUpdate(Session on, Small small, TimelineLog log) {
        this.on = on;
        this.small = small;
        this.log = log;
    }

    static void run(Session on, Small small, TimelineLog log) {
        new TimelineUpdate(on, small, log).run();
    }

    /** Brings it up to date and answers with what that changed. */
    static TimelineDiff diff(Session on, Small small) {
        TimelineDiffer differ = new TimelineDiffer(on, small.compared());
        run(on, small, differ);
        return differ.diff();
    }

    /** What {@code change} would do: it is made, woven and undone. */
    static Stored.Trial attempt(Database database, Runnable change) {
        return database.attempt(on -> {
            change.run();
            Set<String> written = new HashSet<>();
            run(on, SMALL, written::add);
            Set<String> near = new HashSet<>(written);
            near.addAll(EventTable.near(on, written));
            near.addAll(database.readCommitted(before -> EventTable.near(before, written)));
            return new Stored.Trial(database.readCommitted(before -> EventTable.all(before, near)),
                    EventTable.all(on, near));
        });
    }

    /** Puts {@code whole} in place of the timeline. */
    static void replace(Session on, Patch whole) {
        TimelineReplacement replacement = new TimelineReplacement(on, _ -> {}, false);
        replacement.put(whole);
        replacement.finish();
        settleEvents(on);
        Tally.renew(on, SMALL.drawn());
    }

    /** Brings what rests on the events up to date with them. */
    private static void settleEvents(Session on) {
        StaleTable.clear(on);
        NoteTable.followEvents(on);
    }

    private void run() {
        if (StaleTable.isAny(on)) {
            bringUpToDate();
        }
    }

    private void bringUpToDate() {
        boolean articlesChanged = StaleTable.articlesChanged(on);
        if (articlesChanged) {
            OriginTable.renew(on, StaleTable.articles(on));
        }
        if (StaleTable.articlesCameOrWent(on)) {
            ArticleTable.renewKeys(on);
        }
        weave(articlesChanged);
        settleEvents(on);
    }

    private void weave(boolean articlesChanged) {
        Corrections corrections = CorrectionTable.all(on);
        List<Long> stale = StaleTable.articles(on);
        boolean isSmall = on.number("SELECT count(*) FROM article") <= small.articles();
        Optional<Patch> patch = isSmall || !StaleTable.areFew(on) || StaleTable.isWhole(on) ? Optional.empty()
                : reweave(corrections);
        if (patch.isPresent()) {
            new TimelineWriter(on, log).patch(patch.get(), stale).renew(small.drawn(), articlesChanged);
        } else {
            weaveAll(new HashSet<>(stale), corrections);
            Tally.renew(on, small.drawn());
        }
    }

    /** Weaves what changes reach, with the keys of the changed articles brought up to date. */
    private Optional<Patch> reweave(Corrections corrections) {
        Change change = StaleTable.change(on);
        Splitter splitter = new Splitter(corrections.apart());
        for (String file : change.read()) {
            long article = ArticleTable.idOf(on, file);
            FactShelf.putKeys(on, article, ReadingTable.facts(on, article), splitter);
        }
        return new Reweaver(new FactShelf(on), corrections, MOST_AT_HAND).weave(change);
    }

    /** Weaves everything, with the keys of the changed articles brought up to date. */
    private void weaveAll(Set<Long> stale, Corrections corrections) {
        FactShelf shelf = new FactShelf(on);
        Splitter splitter = new Splitter(corrections.apart());
        boolean isWhole = StaleTable.isWhole(on);
        BlockWeaver weaver = new BlockWeaver(shelf, corrections);
        List<String> files = on.list("SELECT file FROM article ORDER BY file", row -> row.getString(1));
        for (String file : files) {
            ArticleFacts facts = shelf.article(file);
            long article = ArticleTable.idOf(on, file);
            if (isWhole || stale.contains(article)) {
                FactShelf.putKeys(on, article, facts, splitter);
            }
            weaver.add(facts);
        }
        TimelineLog heard = log.ofEverything();
        if (stale.size() == files.size() && on.number("SELECT count(*) FROM event") > small.compared()) {
            TimelineReplacement.clear(on);
        }
        TimelineReplacement replacement = new TimelineReplacement(on, heard, weaver.facts() > small.compared());
        weaver.weave(replacement::put);
        replacement.finish();
    }
}
