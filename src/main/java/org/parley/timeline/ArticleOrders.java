package org.parley.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.timeline.Timeline.ArticleOrder;

/** Tells which article was written before which: by an event between the two, or by their dates between neighbours. */
final class ArticleOrders {

    /** Of how many articles that announce an event, and of how many that report it, each pair is told. */
    private static final int MOST = 8;

    private final List<Group> groups;
    private final List<ArticleFacts> articles;
    private final Bounds bounds;
    private final Map<Pair, ArticleOrder> found = new LinkedHashMap<>();

    ArticleOrders(List<Group> groups, List<ArticleFacts> articles, Bounds bounds) {
        this.groups = groups;
        this.articles = articles;
        this.bounds = bounds;
    }

    private record Pair(int before, int after) {}

    List<ArticleOrder> find() {
        Map<Integer, List<Cause>> announced = new TreeMap<>();
        Map<Integer, List<Cause>> reported = new TreeMap<>();
        Map<Integer, Cause> published = new TreeMap<>();
        for (Cause cause : bounds.kept()) {
            switch (cause.type()) {
                case ANNOUNCED -> announced.computeIfAbsent(cause.event(), _ -> new ArrayList<>()).add(cause);
                case REPORTED -> reported.computeIfAbsent(cause.event(), _ -> new ArrayList<>()).add(cause);
                case PUBLISHED -> published.put(cause.article(), cause);
                default -> {
                    // bounds no writing by what is announced or reported
                }
            }
        }
        announced.forEach((event, causes) -> around(groups.get(event), causes,
                reported.getOrDefault(event, List.of())));
        byDate(published);
        return List.copyOf(found.values());
    }

    private void around(Group group, List<Cause> announced, List<Cause> reported) {
        for (Cause before : announced.subList(0, Math.min(MOST, announced.size()))) {
            for (Cause after : reported.subList(0, Math.min(MOST, reported.size()))) {
                List<Evidence> evidence = new ArrayList<>(before.evidence());
                evidence.addAll(after.evidence());
                put(before.article(), after.article(), group.label() + " is upcoming in " + before.key()
                        + " and held in " + after.key(), evidence);
            }
        }
    }

    private void byDate(Map<Integer, Cause> published) {
        List<DatedEvent> dated = published.keySet().stream().map(article -> new DatedEvent(article,
                Fact.written(articles.get(article)))).toList();
        for (DatedEvent.Neighbours pair : DatedEvent.neighbours(dated)) {
            put(pair.before(), pair.after(), dated(pair.before()) + ", " + dated(pair.after()), List.of());
        }
    }

    private String dated(int article) {
        ArticleFacts facts = articles.get(article);
        return facts.key() + " is dated " + TimeLabel.date(facts.published().orElseThrow().edtf());
    }

    private void put(int before, int after, String because, List<Evidence> evidence) {
        ArticleFacts one = articles.get(before);
        ArticleFacts other = articles.get(after);
        found.putIfAbsent(new Pair(before, after),
                new ArticleOrder(one.file(), one.key(), other.file(), other.key(), because, evidence));
    }
}
