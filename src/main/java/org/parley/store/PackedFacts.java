package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.article.Published;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.ArticleFacts.EventFacts;
import org.parley.timeline.ArticleFacts.OrderFacts;

/**
 * What an article contributes to the timeline, as compressed lines of JSON: the article, what it says of the order of
 * its events, then a line for each event. So a few events are read without the others, which a large library is woven
 * by.
 */
final class PackedFacts {

    private static final int EVENTS = 2;

    private final byte[] json;
    private final Optional<String> story;
    /** Where each line begins; one more for the end. */
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    /** The first line. */
    private record Head(String file, String sha256, Optional<Published> published) {}

    /** @param story the article that stands for all that are one story with this one, if there are others */
    PackedFacts(byte[] packed, Optional<String> story) {
        this.story = story;
        json = Compressed.restore(packed);
        String bytes = new String(json, StandardCharsets.ISO_8859_1);
        for (int end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1)) {
            lines.add(end + 1);
        }
    }

    static byte[] pack(ArticleFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(out, new Head(facts.file(), facts.sha256(), facts.published()));
        line(out, facts.order());
        facts.events().forEach(event -> line(out, event));
        return Compressed.of(out.toByteArray());
    }

    private static void line(ByteArrayOutputStream out, Object value) {
        out.writeBytes(StoredJson.bytes(value));
        out.write('\n');
    }

    /** All of it. */
    ArticleFacts whole(String key) {
        return isOfOneLine()
                ? StoredJson.read(json, 0, json.length, ArticleFacts.class).withKey(key).inStory(story)
                : facts(key, IntStream.range(0, lines.size() - 1 - EVENTS).mapToObj(this::event).toList(), order());
    }

    /** The events at {@code places}, and what is said of the order among them. */
    ArticleFacts some(String key, List<Integer> places) {
        if (isOfOneLine()) {
            return whole(key).with(places);
        }
        List<EventFacts> events = places.stream().map(this::event).toList();
        Set<Integer> numbers = new HashSet<>();
        events.forEach(event -> numbers.add(event.number()));
        List<OrderFacts> among = events.size() < 2 ? List.of()
                : order().stream()
                        .filter(order -> numbers.contains(order.before()) && numbers.contains(order.after())).toList();
        return facts(key, events, among);
    }

    /** Libraries written before facts stood in lines hold them so. */
    private boolean isOfOneLine() {
        return lines.size() == 1;
    }

    private ArticleFacts facts(String key, List<EventFacts> events, List<OrderFacts> order) {
        Head head = line(0, Head.class);
        return new ArticleFacts(head.file(), key, head.sha256(), head.published(), story, events, order);
    }

    private List<OrderFacts> order() {
        return List.of(line(1, OrderFacts[].class));
    }

    private EventFacts event(int place) {
        return line(EVENTS + place, EventFacts.class);
    }

    private <T> T line(int number, Class<T> type) {
        return StoredJson.read(json, lines.get(number), lines.get(number + 1), type);
    }
}
