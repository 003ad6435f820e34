package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.FactRef;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.Splitter;
import org.parley.timeline.order.Completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Keeps what was woven and weaves anew only what a change reaches. */
final class WovenLibrary implements Shelf {

    final Map<String, ArticleFacts> articles = new HashMap<>();
    private final Map<ArticleFacts, Map<Integer, Set<FactKey>>> keys = new IdentityHashMap<>();
    private final Map<String, Patch.Woven> events = new HashMap<>();
    private final Set<Timeline.Order> orders = new HashSet<>();
    private final Set<Timeline.Conflict> conflicts = new HashSet<>();
    Corrections corrections = Corrections.NONE;

    int size() {
        return events.size();
    }

    List<ArticleFacts> articles() {
        return List.copyOf(articles.values());
    }

    /** Answers with how many events were woven. */
    int put(ArticleFacts article) {
        ArticleFacts before = articles.get(article.file());
        Set<FactKey> gone = before == null ? Set.of() : keys(before);
        articles.put(article.file(), article);
        return reweave(Change.read(Set.of(article.file()), gone));
    }

    /** Answers with how many blocks were woven. */
    int weaveInBlocks(int factsPerBlock) {
        events.clear();
        orders.clear();
        conflicts.clear();
        BlockWeaver weaver = new BlockWeaver(articles::get, corrections, factsPerBlock);
        articles.keySet().stream().sorted().map(articles::get).forEach(weaver::add);
        List<Patch> blocks = new ArrayList<>();
        weaver.weave(blocks::add);
        blocks.forEach(this::keep);
        return blocks.size();
    }

    /** Answers with how many events were woven. */
    int correct(Random random) {
        ArticleFacts one = ReweavingTest.pick(random, articles());
        ArticleFacts other = ReweavingTest.pick(random, articles());
        Set<FactKey> gone = keys(one);
        Corrections before = corrections;
        corrections = corrected(random, one, other);
        keys.clear();
        if (corrections.apart().size() > before.apart().size()) {
            return reweave(Change.read(Set.of(one.file()), gone));
        }
        if (corrections.answers().size() > before.answers().size()) {
            return reweave(new Change(Set.of(), List.of(), new HashSet<>(List.of(one.file(), other.file())), Set.of()));
        }
        return reweave(new Change(Set.of(), List.of(), Set.of(), Set.of(corrections.changes().getLast().on())));
    }

    /** Says something of the event of a file that has this number. Answers with how many events were woven. */
    int say(Corrections.Field field, String file, int number, String value) {
        Corrections.At at = at(file, articles.get(file).events().get(number));
        corrections = new Corrections(List.of(), List.of(new Corrections.Change(at, field, value)), List.of());
        return reweave(new Change(Set.of(), List.of(), Set.of(), Set.of(at)));
    }

    Corrections corrected(Random random, ArticleFacts one, ArticleFacts other) {
        List<Corrections.Answer> answers = new ArrayList<>(corrections.answers());
        List<Corrections.Change> changes = new ArrayList<>(corrections.changes());
        List<Corrections.At> apart = new ArrayList<>(corrections.apart());
        switch (random.nextInt(4)) {
            case 0 -> answers.add(new Corrections.Answer(at(random, one), at(random, other), random.nextBoolean()));
            case 1 -> changes.add(new Corrections.Change(at(random, one), Corrections.Field.DATE, "2024-05"));
            case 2 -> apart.add(at(random, one));
            default -> changes.add(new Corrections.Change(at(random, one), Corrections.Field.PLACE, "Bergen"));
        }
        return new Corrections(answers, changes, apart);
    }

    private static Corrections.At at(Random random, ArticleFacts article) {
        return at(article.file(), ReweavingTest.pick(random, article.events()));
    }

    private static Corrections.At at(String file, ArticleFacts.EventFacts event) {
        return new Corrections.At(file, event.mentions().getFirst().passage().span());
    }

    private int reweave(Change change) {
        Patch patch = new Reweaver(this, corrections, 1000).weave(change).orElseThrow();
        Set<String> parts = new HashSet<>();
        patch.events().forEach(woven -> parts.addAll(woven.event().parts()));
        Set<String> gone = new HashSet<>();
        events.values().removeIf(woven -> {
            boolean old = woven.event().parts().stream().anyMatch(parts::contains)
                    || woven.facts().stream().anyMatch(fact -> change.isOf(fact.file()));
            if (old) {
                gone.add(woven.event().id());
            }
            return old;
        });
        orders.removeIf(order -> gone.contains(order.before()) || gone.contains(order.after()));
        conflicts.removeIf(conflict -> conflict.events().stream().anyMatch(gone::contains));
        keep(patch);
        return patch.events().size();
    }

    private void keep(Patch patch) {
        patch.events().forEach(woven -> events.put(woven.event().id(), woven));
        orders.addAll(patch.orders());
        conflicts.addAll(patch.conflicts());
    }

    /** Compares what was kept with what weaving everything gives. */
    void assertWhole(String message) {
        Timeline whole = new Weaver().weave(articles(), corrections);
        List<Event> own = events.values().stream().map(Patch.Woven::event).toList();
        List<Timeline.Order> quoted = whole.order().stream().filter(orders::contains).toList();
        assertEquals(orders, Set.copyOf(quoted), () -> "an order is left over: " + message);
        assertEquals(Set.copyOf(whole.conflicts()), conflicts, message);
        assertEquals(whole, Completion.of(new Timeline(own, quoted, List.of(), whole.possiblySame(),
                whole.conflicts(), whole.writings())), message);
    }

    @Override
    public ArticleFacts article(String file) {
        return articles.get(file);
    }

    @Override
    public Set<FactKey> keys(FactRef fact) {
        return keysByFact(articles.get(fact.file())).getOrDefault(fact.number(), Set.of());
    }

    private Set<FactKey> keys(ArticleFacts article) {
        Set<FactKey> keys = new HashSet<>();
        keysByFact(article).values().forEach(keys::addAll);
        return keys;
    }

    private Map<Integer, Set<FactKey>> keysByFact(ArticleFacts article) {
        return keys.computeIfAbsent(article, _ -> {
            Splitter splitter = new Splitter(corrections.apart());
            ArticleFacts split = splitter.split(article);
            Map<Integer, Set<FactKey>> keys = new HashMap<>();
            split.events().forEach(event -> keys.put(event.number(),
                    FactKey.of(Fact.of(split, event, splitter.isAlone(event)))));
            return keys;
        });
    }

    @Override
    public Collection<Use> uses(long key) {
        List<Use> found = new ArrayList<>();
        articles.values().forEach(article -> keysByFact(article).forEach((number, keys) -> keys.stream()
                .filter(own -> own.key() == key)
                .forEach(own -> found.add(new Use(new FactRef(article.file(), number), own)))));
        return found;
    }

    @Override
    public Collection<Part> event(String part) {
        List<Part> parts = new ArrayList<>();
        events.values().stream().filter(woven -> woven.event().parts().contains(part)).forEach(woven -> {
            for (int i = 0; i < woven.facts().size(); i++) {
                parts.add(new Part(woven.event().parts().get(i), woven.facts().get(i).file()));
            }
        });
        return parts;
    }
}
