package org.parley.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts of a page where its reader saw them. React sends a page in parts: a part that is late stands hidden at
 * the end, {@code <div hidden id="S:1">}, and its place is marked by {@code <template id="B:1">} or
 * {@code <template id="P:1">}, with words to wait by up to the comment {@code /$}. A script puts it there; here it is
 * not run.
 */
final class StreamedParts {

    private static final String LATE = "S:";
    private static final String BEGINNING = "$";
    private static final String END = "/$";
    /** Nobody waits to see more elements than this. */
    private static final int MOST_WAITING = 500;
    /** No page is sent in more parts; to move one counts its siblings anew. */
    private static final int MOST_PARTS = 500;

    private StreamedParts() {}

    /** Moves all late parts of {@code page} to their places. */
    static void place(Document page) {
        Map<String, Element> places = new HashMap<>();
        page.select("template[id]").forEach(place -> places.putIfAbsent(place.id(), place));
        if (places.isEmpty()) {
            return;
        }
        for (Element part : page.select("div[hidden][id^=" + LATE + "]").stream().limit(MOST_PARTS).toList()) {
            String number = part.id().substring(LATE.length());
            Element waiting = places.get("B:" + number);
            Element place = waiting != null ? waiting : places.get("P:" + number);
            if (place != null && place.parent() != null && !place.parents().contains(part)) {
                if (waiting != null) {
                    removeWaiting(place);
                }
                part.removeAttr("hidden");
                place.replaceWith(part);
            }
        }
    }

    /** Removes what a reader sees until the part is there; nothing if its end is not marked. */
    private static void removeWaiting(Element place) {
        List<Node> waiting = new ArrayList<>();
        int depth = 0;
        for (Node next = place.nextSibling(); next != null && waiting.size() < MOST_WAITING; next = next
                .nextSibling()) {
            if (next instanceof Comment comment) {
                if (comment.getData().equals(END) && depth-- == 0) {
                    waiting.forEach(Node::remove);
                    return;
                }
                depth += comment.getData().startsWith(BEGINNING) ? 1 : 0;
            }
            waiting.add(next);
        }
    }
}
