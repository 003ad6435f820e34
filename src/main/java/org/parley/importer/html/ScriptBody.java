package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Finds the text of an article in the data that a page carries for its own scripts and for search engines, where its
 * reader would see it only after a script has run, or not without a subscription.
 */
final class ScriptBody {

    private static final Pattern STATED = Pattern.compile("\"articleBody\"\\s*:\\s*\"");
    private static final Pattern MARKED_UP = Pattern.compile("\"(?:\\\\u003c|<)p[ >\\\\]");
    private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h[1-6]|ul|strong|em|a)[\\s/>]");
    private static final Parser TRACKING = Parser.htmlParser().setTrackPosition(true);
    private static final int LEAST_WORDS = 60;
    /** The text on the page is a beginning of that in the data if it has no more than this share of its words. */
    private static final double STUB = 0.5;

    private final String html;
    private final List<Range> scripts;

    /**
     * @param page before its scripts are taken out
     * @param html the page as it was parsed, with positions tracked
     */
    ScriptBody(Document page, String html) {
        this.html = html;
        this.scripts = page.select("script[type=application/ld+json], script[type=application/json]").stream()
                .flatMap(script -> script.childNodes().stream()).map(Node::sourceRange).filter(Range::isTracked)
                .toList();
    }

    /** The longest text in the data, if what the page shows, of {@code words} words, is at most its beginning. */
    Optional<PartText> insteadOf(int words) {
        List<PartText> found = new ArrayList<>();
        for (Range script : scripts) {
            strings(script, STATED, found);
            if (words < LEAST_WORDS) {
                strings(script, MARKED_UP, found);
            }
        }
        return found.stream().max(Comparator.comparingInt(ScriptBody::words))
                .filter(text -> words(text) >= LEAST_WORDS && words <= words(text) * STUB);
    }

    /** Adds the strings that begin where {@code opening} ends, or at its quotation mark. */
    private void strings(Range script, Pattern opening, List<PartText> found) {
        Matcher at = opening.matcher(html).region(script.startPos(), Math.min(script.endPos(), html.length()));
        while (at.find()) {
            int start = opening == STATED ? at.end() : at.start() + 1;
            found.add(PartText.ofJson(html, start, at.regionEnd()));
        }
    }

    private static int words(PartText text) {
        return Worths.count(Jsoup.parse(text.toString()).text());
    }

    /** What {@code text} says; without markup a line of it is a paragraph. */
    static Reading read(PartText text) {
        String data = text.toString();
        Reading read = TAG.matcher(data).find() ? Reading.of(Jsoup.parse(data, "", TRACKING.newInstance()).body(), data)
                : Reading.of(data);
        return read.in(text);
    }
}
