package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Articles;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Group;
import org.parley.timeline.identity.Locator;
import org.parley.timeline.identity.Splitter;
import org.parley.timeline.order.Components;

/**
 * Weaves a library of any size in the memory of a part of it. All articles are looked at once, and of each fact only a
 * number is held, with what it can meet: facts that share a key, directly or through others, are found to be one event
 * or several together, and events that bound each other are woven together. What belongs together is woven block after
 * block, so that the result is that of weaving everything at once.
 */
public final class BlockWeaver {

    private static final int FACTS_PER_BLOCK = 8000;

    private final Articles shelf;
    private final Corrections corrections;
    private final int factsPerBlock;
    private final Splitter splitter;
    private final Set<String> corrected = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    /** The number of the first fact of each article; one more for the end. */
    private final List<Integer> firsts = new ArrayList<>(List.of(0));
    private final List<Tie> ties = new ArrayList<>();
    private final Meetings meetings = new Meetings();

    /** Two facts by their numbers, as {@link Components.Tie} has them. */
    private record Tie(int a, int b, boolean byWriting) {}

    /** @param shelf has the articles that are {@linkplain #add added} */
    public BlockWeaver(Articles shelf, Corrections corrections) {
        this(shelf, corrections, FACTS_PER_BLOCK);
    }

    BlockWeaver(Articles shelf, Corrections corrections, int factsPerBlock) {
        this.shelf = shelf;
        this.corrections = corrections;
        this.factsPerBlock = factsPerBlock;
        splitter = new Splitter(corrections.apart());
        corrections.apart().forEach(at -> corrected.add(at.article()));
        corrections.changes().forEach(change -> corrected.add(change.on().article()));
        corrections.answers().forEach(answer -> corrected.addAll(List.of(answer.a().article(), answer.b().article())));
    }

    /** Takes an article. They come in the order of their files, each once. */
    public void add(ArticleFacts article) {
        ArticleFacts own = splitter.split(article);
        Map<String, Integer> numbers = new HashMap<>();
        for (ArticleFacts.EventFacts event : own.events()) {
            numbers.put(event.id(), meetings.add(Fact.of(own, event, splitter.isAlone(event))));
        }
        for (Components.Tie tie : Components.ties(own)) {
            ties.add(new Tie(numbers.get(tie.a()), numbers.get(tie.b()), tie.byWriting()));
        }
        files.add(own.file());
        firsts.add(meetings.size());
    }

    /** Weaves the articles that were added; every event is in one of the parts that {@code sink} gets. */
    public void weave(Consumer<Patch> sink) {
        DisjointSets meeting = meetings.sets(this::articleOf);
        corrections.answers().forEach(answer -> joinAnswered(answer, meeting));
        DisjointSets events = DisjointSets.of(meeting.size());
        Map<Integer, DayWindow> told = identify(meeting, events);
        DisjointSets bounding = events.copy();
        for (Tie tie : ties) {
            if (tie.byWriting() || !Components.isSettled(told.get(events.first(tie.a())),
                    told.get(events.first(tie.b())))) {
                bounding.join(tie.a(), tie.b());
            }
        }
        blocks(bounding, _ -> true, block -> sink.accept(weave(block, events)));
    }

    /** Facts that a person says something of are identified together. */
    private void joinAnswered(Corrections.Answer answer, DisjointSets meeting) {
        Optional<Integer> a = find(answer.a());
        Optional<Integer> b = find(answer.b());
        if (a.isPresent() && b.isPresent()) {
            meeting.join(a.get(), b.get());
        }
    }

    private Optional<Integer> find(Corrections.At at) {
        int article = Collections.binarySearch(files, at.article());
        if (article < 0) {
            return Optional.empty();
        }
        ArticleFacts own = splitter.split(shelf.article(at.article()));
        List<String> ids = own.events().stream().map(ArticleFacts.EventFacts::id).toList();
        return new Locator(Map.of(own.file(), own)).find(at).map(id -> firsts.get(article) + ids.indexOf(id));
    }

    /** Hands what belongs together to {@code work}, as many sets at once as make a block. */
    private void blocks(DisjointSets sets, IntPredicate wanted, Consumer<List<Integer>> work) {
        List<Integer> block = new ArrayList<>();
        for (int number = 0; number < sets.size(); number++) {
            if (sets.first(number) == number && wanted.test(number)) {
                sets.each(number, block::add);
            }
            if (block.size() >= factsPerBlock) {
                work.accept(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            work.accept(block);
        }
    }

    /**
     * Joins in {@code events} the facts that are one.
     *
     * @param meeting facts that have to be looked at together to tell
     * @return the days that are told of the events that are tied to others, by their first fact
     */
    private Map<Integer, DayWindow> identify(DisjointSets meeting, DisjointSets events) {
        BitSet tied = new BitSet(meeting.size());
        ties.forEach(tie -> {
            tied.set(tie.a());
            tied.set(tie.b());
        });
        Map<Integer, DayWindow> told = new HashMap<>();
        blocks(meeting, number -> !meeting.isAlone(number) || tied.get(number), block -> {
            Loom loom = new Loom(corrections);
            Map<Integer, Fact> facts = facts(loom, block);
            Map<String, Integer> numbers = new HashMap<>();
            facts.forEach((number, fact) -> numbers.put(fact.event().id(), number));
            for (Group group : loom.groups(loom.identify(facts.values()))) {
                List<Integer> own = group.facts().stream().map(fact -> numbers.get(fact.event().id())).toList();
                own.forEach(number -> events.join(own.getFirst(), number));
                if (own.stream().anyMatch(tied::get)) {
                    told.put(events.first(own.getFirst()), group.told());
                }
            }
        });
        return told;
    }

    private Patch weave(List<Integer> block, DisjointSets events) {
        BitSet inside = new BitSet(events.size());
        block.forEach(number -> inside.set(events.first(number)));
        BitSet beside = new BitSet(events.size());
        for (Tie tie : ties) {
            int a = events.first(tie.a());
            int b = events.first(tie.b());
            if (inside.get(a) != inside.get(b)) {
                beside.set(inside.get(a) ? b : a);
            }
        }
        List<Integer> numbers = new ArrayList<>(block);
        beside.stream().forEach(first -> events.each(first, numbers::add));
        Loom loom = new Loom(corrections);
        Map<Integer, List<Fact>> byEvent = new LinkedHashMap<>();
        facts(loom, numbers).forEach((number, fact) -> byEvent
                .computeIfAbsent(events.first(number), _ -> new ArrayList<>(1)).add(fact));
        Set<String> ids = new HashSet<>();
        beside.stream().forEach(first -> ids.add(byEvent.get(first).getFirst().event().id()));
        return loom.weave(loom.groups(byEvent.values()), ids);
    }

    /**
     * Facts by their numbers, in order. Their articles are put at hand with no other facts of theirs, but for those of
     * which a person says something.
     */
    private Map<Integer, Fact> facts(Loom loom, Collection<Integer> numbers) {
        Map<Integer, List<Integer>> byArticle = new TreeMap<>();
        numbers.forEach(number -> byArticle.computeIfAbsent(articleOf(number), _ -> new ArrayList<>(2)).add(number));
        Map<Integer, Fact> facts = new TreeMap<>();
        byArticle.forEach((article, own) -> {
            String file = files.get(article);
            int first = firsts.get(article);
            boolean isWhole = corrected.contains(file);
            List<Integer> places = own.stream().map(number -> number - first).sorted().toList();
            ArticleFacts taken = loom.take(isWhole ? shelf.article(file) : shelf.article(file, places));
            for (int i = 0; i < places.size(); i++) {
                ArticleFacts.EventFacts event = taken.events().get(isWhole ? places.get(i) : i);
                facts.put(first + places.get(i), loom.fact(taken, event));
            }
        });
        return facts;
    }

    private int articleOf(int number) {
        int low = 0;
        int high = files.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firsts.get(middle) <= number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
