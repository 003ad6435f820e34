package org.parley.timeline.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.DayWindow;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Group;

/**
 * Parts events into those whose bounds depend on each other. They do so by a stated order that their dates do not
 * settle already, and by an article whose date is not known if it tells what came before it was written as well as what
 * comes after. Each part can be bounded by itself.
 */
public final class Components {

    private final int[] parent;

    Components(List<Group> groups, List<ArticleFacts> articles) {
        parent = new int[groups.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        Map<String, Integer> groupOf = new HashMap<>();
        groups.forEach(group -> group.facts().forEach(fact -> groupOf.put(fact.event().id(), group.index())));
        for (ArticleFacts article : articles) {
            for (Tie tie : ties(article)) {
                Integer a = groupOf.get(tie.a());
                Integer b = groupOf.get(tie.b());
                if (a != null && b != null && (tie.byWriting() || !isSettled(groups.get(a), groups.get(b)))) {
                    join(a, b);
                }
            }
        }
    }

    /**
     * Two events of an article by their ids.
     *
     * @param byWriting true if they are tied by when the article was written; else by an order, {@code a} before
     *     {@code b}, that the dates of the events may settle
     */
    public record Tie(String a, String b, boolean byWriting) {}

    /** What ties the events of {@code article} to each other. */
    public static Set<Tie> ties(ArticleFacts article) {
        Set<Tie> ties = new HashSet<>();
        Map<Integer, String> byNumber = new HashMap<>();
        article.events().forEach(event -> byNumber.put(event.number(), event.id()));
        for (ArticleFacts.OrderFacts order : article.order()) {
            if (order.strength() == Strength.STATED && byNumber.containsKey(order.before())
                    && byNumber.containsKey(order.after()) && order.before() != order.after()) {
                ties.add(new Tie(byNumber.get(order.before()), byNumber.get(order.after()), false));
            }
        }
        List<ArticleFacts.EventFacts> bounding = article.events().stream().filter(Components::boundsWriting).toList();
        boolean before = bounding.stream().anyMatch(event -> event.status() != Status.UPCOMING);
        boolean after = bounding.stream().anyMatch(event -> event.status() != Status.HELD || counts(event));
        if (Fact.written(article).equals(DayWindow.ALWAYS) && before && after) {
            bounding.forEach(event -> ties.add(new Tie(bounding.getFirst().id(), event.id(), true)));
        }
        return ties;
    }

    private static boolean boundsWriting(ArticleFacts.EventFacts event) {
        return event.status() == Status.HELD || event.status() == Status.UPCOMING || counts(event);
    }

    /** True if its days are counted from the writing of the article. */
    private static boolean counts(ArticleFacts.EventFacts event) {
        return event.time().flatMap(ArticleFacts.TimeFacts::days).filter(ArticleFacts.Days::fromWriting).isPresent();
    }

    /** True if the dates of the two alone say which was first. */
    public static boolean isSettled(Group a, Group b) {
        return isSettled(a.told(), b.told());
    }

    /** True if two events were on days of which all of the one are before all of the other. */
    public static boolean isSettled(DayWindow one, DayWindow other) {
        return one.last() < other.first() || other.last() < one.first();
    }

    /** The number of the part that an event belongs to: that of its first event. */
    int of(int event) {
        int root = event;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[event] = root;
        return root;
    }

    private void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }
}
