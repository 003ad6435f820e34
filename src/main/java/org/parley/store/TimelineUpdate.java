package org.parley.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactRef;
import org.parley.timeline.Patch;
import org.parley.timeline.Reweaver;
import org.parley.timeline.Weaver;

/** Brings the timeline up to date with what changed, by weaving what that reaches or, if that is much, everything. */
final class TimelineUpdate {

    private final Session on;
    private final int few;

    private TimelineUpdate(Session on, int few) {
        this.on = on;
        this.few = few;
    }

    /** @param few a library of at most so many articles is woven whole */
    static void run(Session on, int few) throws SQLException {
        new TimelineUpdate(on, few).run();
        settle(on);
    }

    /** Puts {@code whole} in place of the timeline. */
    static void replace(Session on, Patch whole) throws SQLException {
        new TimelineWriter(on).replace(whole);
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
            new TimelineWriter(on).patch(patch.get(), stale);
        } else {
            new TimelineWriter(on).replace(new Weaver().patch(all(new HashSet<>(stale)), corrections));
        }
    }

    /** The facts of all articles, with the keys of the changed ones brought up to date. */
    private List<ArticleFacts> all(Set<Long> stale) throws SQLException {
        Map<Long, ArticleFacts> facts = ReadingTable.facts(on);
        for (Map.Entry<Long, ArticleFacts> article : facts.entrySet()) {
            if (stale.contains(article.getKey())) {
                FactShelf.putKeys(on, article.getKey(), article.getValue());
            }
        }
        return List.copyOf(facts.values());
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
