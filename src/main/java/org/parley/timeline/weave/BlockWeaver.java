package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Articles;
import org.parley.timeline.Corrections;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Identity;
import org.parley.timeline.order.Components;

/**
 * Weaves a library of any size in the memory of a part of it. All articles are looked at once, and of each fact only a
 * number is held, with what it can meet: facts that share a key, directly or through others, are found to be one event
 * or several together, and events that bound each other are woven together. What belongs together is woven block after
 * block, so that the result is that of weaving everything at once.
 */
public final class BlockWeaver {

    private static final int FACTS_PER_BLOCK = 8000;
    /** So many facts are compared in the memory that one takes to be woven, with its words. */
    private static final int COMPARED_FOR_ONE = 16;

    private final FactReader reader;
    private final Corrections corrections;
    private final int factsPerBlock;
    private final List<String> files = new ArrayList<>();
    /** The number of the first fact of each article; one more for the end. */
    private final List<Integer> firsts = new ArrayList<>(List.of(0));
    private final Meetings meetings = new Meetings();
    private final ToldDays told = new ToldDays();
    private final List<Order> orders = new ArrayList<>();
    /** Two facts, and two again, that are tied by when their article was written. */
    private final Numbers byWriting = new Numbers();

    /** A stated order of two facts by their numbers. */
    private record Order(int before, int after) {}

    /** What a person says of two facts by their numbers. */
    private record Answered(int a, int b, boolean same) {}

    /** @param shelf has the articles that are {@linkplain #add added} */
    public BlockWeaver(Articles shelf, Corrections corrections) {
        this(shelf, corrections, FACTS_PER_BLOCK);
    }

    BlockWeaver(Articles shelf, Corrections corrections, int factsPerBlock) {
        this.reader = new FactReader(shelf, corrections);
        this.corrections = corrections;
        this.factsPerBlock = factsPerBlock;
    }

    /** Takes an article. They come in the order of their files, each once. */
    public void add(ArticleFacts article) {
        ArticleFacts own = reader.split(article);
        Map<String, Integer> numbers = new HashMap<>();
        for (ArticleFacts.EventFacts event : own.events()) {
            Fact fact = reader.fact(own, event);
            numbers.put(event.id(), meetings.add(fact));
            told.add(reader.isCorrected(own.file()) ? ToldDays.UNKNOWN : ToldDays.of(fact));
        }
        for (Components.Tie tie : Components.ties(own)) {
            int a = numbers.get(tie.a());
            int b = numbers.get(tie.b());
            if (tie.byWriting()) {
                byWriting.add(a);
                byWriting.add(b);
            } else {
                orders.add(new Order(a, b));
            }
        }
        files.add(own.file());
        firsts.add(meetings.size());
    }

    /** How many facts were added. */
    public int facts() {
        return meetings.size();
    }

    /** Weaves the articles that were added, once; every event is in one of the parts that {@code sink} gets. */
    public void weave(Consumer<Patch> sink) {
        DisjointSets events = identify();
        blocks(bounding(events), factsPerBlock, _ -> true, block -> sink.accept(weave(block, events)));
    }

    /** Facts whose events bound each other, as sets. */
    private DisjointSets bounding(DisjointSets events) {
        DisjointSets bounding = DisjointSets.of(events.size());
        for (int number = 0; number < events.size(); number++) {
            int event = events.first(number);
            told.join(event, number);
            bounding.join(event, number);
        }
        for (int i = 0; i < byWriting.size(); i += 2) {
            bounding.join(byWriting.get(i), byWriting.get(i + 1));
        }
        for (Order order : orders) {
            if (!told.areSettled(events.first(order.before()), events.first(order.after()))) {
                bounding.join(order.before(), order.after());
            }
        }
        return bounding;
    }

    /** Which facts are one event, as sets. */
    private DisjointSets identify() {
        DisjointSets meeting = meetings.sets();
        List<Answered> answers = answers();
        answers.forEach(answer -> meeting.join(answer.a(), answer.b()));
        DisjointSets events = DisjointSets.of(meeting.size());
        blocks(meeting, factsPerBlock * COMPARED_FOR_ONE, number -> !meeting.isAlone(number),
                block -> identify(block, answers, events));
        return events;
    }

    /** What a person says of facts that are there, the last answer first. */
    private List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        for (Corrections.Answer answer : corrections.answers().reversed()) {
            find(answer.a()).ifPresent(a -> find(answer.b())
                    .ifPresent(b -> answers.add(new Answered(a, b, answer.same()))));
        }
        return answers;
    }

    private Optional<Integer> find(Corrections.At at) {
        int article = Collections.binarySearch(files, at.article());
        return article < 0 ? Optional.empty() : reader.find(at).map(number -> firsts.get(article) + number);
    }

    /** Hands what belongs together to {@code work}, as many sets at once as have {@code most} facts, in order. */
    private static void blocks(DisjointSets sets, int most, IntPredicate wanted, Consumer<int[]> work) {
        Numbers block = new Numbers();
        for (int number = 0; number < sets.size(); number++) {
            if (sets.first(number) == number && wanted.test(number)) {
                sets.each(number, block::add);
            }
            if (block.size() >= most) {
                work.accept(block.sorted());
                block = new Numbers();
            }
        }
        if (block.size() > 0) {
            work.accept(block.sorted());
        }
    }

    /** Joins in {@code events} those of {@code block} that are one. */
    private void identify(int[] block, List<Answered> answers, DisjointSets events) {
        Identity identity = new Identity((key, _) -> meetings.cover(key));
        read(block, article -> article, (fact, _) -> identity.add(fact));
        for (Answered answer : answers) {
            int a = Arrays.binarySearch(block, answer.a());
            int b = Arrays.binarySearch(block, answer.b());
            if (a >= 0 && b >= 0) {
                identity.follow(a, b, answer.same());
            }
        }
        identity.join();
        for (int i = 0; i < block.length; i++) {
            events.join(block[identity.of(i)], block[i]);
        }
    }

    private Patch weave(int[] block, DisjointSets events) {
        BitSet inside = new BitSet(events.size());
        IntStream.of(block).forEach(number -> inside.set(events.first(number)));
        BitSet beside = new BitSet(events.size());
        for (Order order : orders) {
            int before = events.first(order.before());
            int after = events.first(order.after());
            if (inside.get(before) != inside.get(after)) {
                beside.set(inside.get(before) ? after : before);
            }
        }
        Numbers numbers = new Numbers();
        IntStream.of(block).forEach(numbers::add);
        beside.stream().forEach(first -> events.each(first, numbers::add));
        Loom loom = new Loom(corrections);
        Map<Integer, List<Fact>> byEvent = new LinkedHashMap<>();
        read(numbers.sorted(), loom::take, (fact, number) -> byEvent
                .computeIfAbsent(events.first(number), _ -> new ArrayList<>(1)).add(fact));
        Set<String> ids = new HashSet<>();
        beside.stream().forEach(first -> ids.add(byEvent.get(first).getFirst().event().id()));
        return loom.weave(loom.groups(byEvent.values()), ids);
    }

    /** Reads facts by their numbers, which are in order. */
    private void read(int[] numbers, UnaryOperator<ArticleFacts> take, ObjIntConsumer<Fact> to) {
        int next = 0;
        while (next < numbers.length) {
            int article = articleOf(numbers[next]);
            int first = firsts.get(article);
            List<Integer> own = new ArrayList<>();
            while (next < numbers.length && numbers[next] < firsts.get(article + 1)) {
                own.add(numbers[next++] - first);
            }
            reader.facts(files.get(article), own, take).forEach(fact -> to.accept(fact, first + fact.event().number()));
        }
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
