package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Finds the text of an article in the data that a page carries for its own scripts and for search engines, where its
 * reader would see it only after a script has run, or not without a subscription.
 */
final class ScriptBody {

    private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h[1-6]|ul|strong|em|a)[\\s/>]");
    private static final Parser TRACKING = Parser.htmlParser().setTrackPosition(true);
    private static final int LEAST_WORDS = 60;
    /** A page that shows more words than this shows its article. */
    private static final int MOST_SHOWN = 400;
    /** The text on the page is a beginning of that in the data if it has no more than this share of its words. */
    private static final double STUB = 0.5;
    private static final int SHINGLE = 4;
    /** Text in the data goes on with what the page shows if it has this share of it. */
    private static final double GOES_ON = 0.6;
    /** Text in the data is about what the title says if it has this share of its words, but for their endings. */
    private static final double ABOUT = 0.34;
    /** Of texts that fit as well as this the longest is it. */
    private static final double WELL = 0.7;
    private static final int LONG_WORD = 4;
    /** From here on are the scripts whose words are short. */
    private static final int SHORT_WORDED = 0x2E80;

    private final String html;
    private final List<Range> scripts;

    /**
     * @param page before its scripts are taken out
     * @param html the page as it was parsed, with positions tracked
     */
    ScriptBody(Document page, String html) {
        this.html = html;
        this.scripts = page.select("script:not([src])").stream()
                .flatMap(script -> script.childNodes().stream()).map(Node::sourceRange).filter(Range::isTracked)
                .toList();
    }

    /**
     * The text in the data that fits best, if what the page shows is at most its beginning.
     *
     * @param title of the article; where the page shows next to nothing, the text must be about it
     */
    Optional<PartText> insteadOf(Reading seen, Optional<String> title) {
        int shown = seen.words();
        List<Candidate> found = new ArrayList<>();
        for (Range script : scripts) {
            int end = Math.min(script.endPos(), html.length());
            if (shown <= MOST_SHOWN || states(script.startPos(), end)) {
                ScriptTexts.in(html, script.startPos(), end).stream().map(one -> candidate(one, seen, title))
                        .forEach(found::add);
            }
        }
        double least = shown < LEAST_WORDS ? ABOUT : GOES_ON;
        return found.stream().filter(one -> one.words >= LEAST_WORDS && shown <= one.words * STUB)
                .filter(one -> one.stated || shown <= MOST_SHOWN && one.fits >= least)
                .max(Comparator.comparingDouble((Candidate one) -> Math.min(WELL, one.fits))
                        .thenComparing(Candidate::words))
                .map(Candidate::text);
    }

    private boolean states(int start, int end) {
        int at = html.indexOf(ScriptTexts.STATED, start);
        return at >= 0 && at < end;
    }

    /**
     * A text in the data.
     *
     * @param fits the share of the title that it speaks of, or of what the page shows that it says
     */
    private record Candidate(PartText text, boolean stated, int words, double fits) {}

    private static Candidate candidate(ScriptTexts.Found found, Reading seen, Optional<String> title) {
        String words = Jsoup.parse(found.text().toString()).text();
        double fits = seen.words() < LEAST_WORDS ? about(title.orElse(""), words) : says(seen.text(), words);
        return new Candidate(found.text(), found.stated(), Worths.count(words), fits);
    }

    private static double about(String title, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> named = PageWords.in(title)
                .filter(word -> word.length() >= LONG_WORD || word.charAt(0) > SHORT_WORDED).toList();
        long both = named.stream().filter(word -> lower.contains(beginning(word))).count();
        return named.isEmpty() ? 1 : (double) both / named.size();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), word.charAt(0) > SHORT_WORDED ? LONG_WORD / 2 : LONG_WORD));
    }

    private static double says(String seen, String words) {
        List<List<String>> shown = shingles(seen);
        Set<List<String>> known = new HashSet<>(shingles(words));
        return (double) shown.stream().filter(known::contains).count() / Math.max(1, shown.size());
    }

    private static List<List<String>> shingles(String text) {
        List<String> words = PageWords.in(text).toList();
        List<List<String>> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }

    /**
     * What {@code text} says; without markup a line of it is a paragraph.
     *
     * @param article finds the article in a page with nothing but the text
     */
    static Reading read(PartText text, Function<Document, Element> article) {
        String data = text.toString();
        Reading read = TAG.matcher(data).find()
                ? Reading.of(article.apply(Jsoup.parse(data, "", TRACKING.newInstance())), data)
                : Reading.of(data);
        return read.in(text);
    }
}
