package org.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.article.Published;

/**
 * Weaves the facts of all articles into one timeline: a pure function, whatever the order of its input.
 *
 * <p>Articles that share no {@linkplain #keys key} with each other, directly or through further articles, do not touch
 * each other: weaving them apart gives the same events, possible matches, conflicts and quoted orders as weaving them
 * together. So when articles are added it is enough to weave anew all that they reach by keys. Only the orders by date
 * between neighbours look at all events at once.
 */
public final class Weaver {

    /** The timeline of {@code articles}, as {@code corrections} have it. */
    public Timeline weave(Collection<ArticleFacts> articles, Corrections corrections) {
        Splitter splitter = new Splitter(corrections.apart());
        List<ArticleFacts> sorted = articles.stream().filter(article -> !article.events().isEmpty())
                .sorted(Comparator.comparing(ArticleFacts::file)).map(splitter::split).toList();
        List<Fact> facts = sorted.stream()
                .flatMap(article -> article.events().stream()
                        .map(event -> Fact.of(article, event, splitter.isAlone(event))))
                .sorted(Fact.BY_ARTICLE).toList();
        Identity identity = new Identity(facts, corrections.answers());
        List<List<Integer>> events = identity.events();
        List<Group> groups = groups(facts, events, corrections.changes());
        Bounds bounds = new Bounds(groups.size(), sorted.size(), new Causes(groups, sorted).collect());
        return timeline(sorted, groups, bounds, new PossibleMatches(facts, identity, events));
    }

    /**
     * The keys under which the events of {@code article} can meet events of other articles. A person's answer binds the
     * two articles that it names as a key would.
     */
    public static Set<String> keys(ArticleFacts article) {
        Set<String> keys = new TreeSet<>();
        for (ArticleFacts.EventFacts event : article.events()) {
            Fact fact = Fact.of(article, event, false);
            for (IdentityRule rule : IdentityRule.values()) {
                rule.keys(fact).forEach(key -> keys.add(rule.ordinal() + "|" + key));
            }
            keys.addAll(PossibleMatches.keys(fact));
        }
        return keys;
    }

    private static List<Group> groups(List<Fact> facts, List<List<Integer>> events,
            List<Corrections.Change> changes) {
        int[] groupOf = new int[facts.size()];
        for (int i = 0; i < events.size(); i++) {
            for (int fact : events.get(i)) {
                groupOf[fact] = i;
            }
        }
        Map<Integer, Map<Corrections.Field, String>> set = new HashMap<>();
        if (!changes.isEmpty()) {
            Locator locator = new Locator(facts);
            changes.forEach(change -> locator.find(change.on()).ifPresent(fact -> set
                    .computeIfAbsent(groupOf[fact], _ -> new EnumMap<>(Corrections.Field.class))
                    .put(change.field(), change.value())));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            groups.add(new Group(i, events.get(i).stream().map(facts::get).toList(), set.getOrDefault(i, Map.of())));
        }
        return groups;
    }

    private static Timeline timeline(List<ArticleFacts> articles, List<Group> groups, Bounds bounds,
            PossibleMatches matches) {
        Map<Integer, List<Cause>> ofEvent = new HashMap<>();
        Map<Integer, List<Cause>> ofArticle = new HashMap<>();
        for (Cause cause : bounds.kept()) {
            add(ofEvent, cause.event(), cause);
            add(ofEvent, cause.later(), cause);
            if (cause.type() != Cause.Type.DATE && cause.type() != Cause.Type.BEFORE) {
                add(ofArticle, cause.article(), cause);
            }
        }
        Limits limits = new Limits(groups, articles, bounds);
        EventMaker maker = new EventMaker(bounds, ofEvent, limits);
        List<Event> events = groups.stream().map(maker::event).toList();
        List<Timeline.PossibleMatch> possible = matches.find().stream().map(pair -> matches.match(pair,
                events.get(pair.a()), events.get(pair.b()))).toList();
        List<Timeline.Writing> writings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ArticleFacts article = articles.get(i);
            Window days = bounds.writing(i);
            writings.add(new Timeline.Writing(article.file(), article.key(),
                    article.published().map(Published::edtf), days.firstDay(), days.lastDay(),
                    limits.ofWriting(i, ofArticle.getOrDefault(i, List.of()))));
        }
        List<Timeline.Order> orders = new Orders(events, bounds).find();
        return new Timeline(Chronology.sort(events, orders), orders,
                new ArticleOrders(groups, articles, bounds).find(), possible,
                new Conflicts(groups, articles).of(bounds.contradictions()), writings);
    }

    private static void add(Map<Integer, List<Cause>> causes, int index, Cause cause) {
        if (index >= 0) {
            causes.computeIfAbsent(index, _ -> new ArrayList<>()).add(cause);
        }
    }
}
