package org.parley.importer.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.importer.Whitespace;

/**
 * The title of an article as a reader of its page sees it: the heading that has most of the words by which the page
 * calls itself, without the line above it; else what the page calls itself, without the name of the site.
 */
final class PageTitle {

    private static final Pattern MARKS = Pattern.compile("\\s+[|\\-–—»·•:]+\\s+");
    /** A mark, or a colon after a word. */
    private static final Pattern ANY_MARK = Pattern.compile(":\\s+|" + MARKS.pattern());
    /** Where words are written without spaces, so is the mark before the name of the site. */
    private static final Pattern UNSPACED_MARKS = Pattern
            .compile(
                    "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{N}！？。”」』）])[_\\-|｜—]+(?=[\\p{IsHan}\\p{IsHangul}])");
    private static final Pattern LEADING = Pattern.compile("^[|\\-–—»·•/]+\\s+");
    /** A heading is the title if it has this share of the words of what the page calls itself, or the other way. */
    private static final double ALIKE = 0.5;
    /** One or two words out of many name a section of the site. */
    private static final int FEWEST_WORDS = 3;
    private static final int LONGER = 3;
    private static final int SHORTEST_LABEL = 4;

    private final ElementNames kickers = new ElementNames("kickers.txt");

    /**
     * A title and where it stands.
     *
     * @param text without line breaks
     * @param heading the heading of the page that says it, perhaps in a few other words
     */
    record Found(Optional<String> text, Optional<Element> heading) {}

    /**
     * @param stated what the page calls its article in its data
     * @param outlet the name of the site
     * @param address of the page
     */
    Found of(Document page, Optional<String> stated, Optional<String> outlet, Optional<String> address) {
        Set<String> site = siteNames(outlet, address);
        Optional<String> ofWindow = Optional.of(withoutSite(plain(page.title()), site, true))
                .filter(words -> !words.isEmpty());
        Optional<String> ofData = stated.map(title -> withoutSite(plain(title), site, false))
                .filter(title -> site.stream().noneMatch(name -> name.startsWith(PageWords.letters(title))));
        // What is written for those who share the article may be worded otherwise than what its readers see.
        Optional<String> shared = ofWindow.filter(words -> Worths.count(words) > FEWEST_WORDS
                && heading(page, words, outlet).isPresent()
                && ofData.filter(title -> !isShown(page, title, outlet)).isPresent());
        Optional<String> named = shared.or(() -> ofData).or(() -> ofWindow).filter(words -> !words.isEmpty());
        Optional<Element> heading = named.flatMap(words -> heading(page, words, outlet));
        Optional<String> seen = heading.map(this::wordsOf)
                .filter(words -> !words.contains(named.get()) && !named.get().startsWith(words + ":"));
        return new Found(seen.or(() -> named), heading);
    }

    /** Character references are decoded once more: data often has them written twice. */
    private static String plain(String title) {
        String words = Whitespace.squeeze(Parser.unescapeEntities(Parser.unescapeEntities(title, false), false));
        return LEADING.matcher(words).replaceFirst("");
    }

    private String wordsOf(Element heading) {
        List<Element> above = heading.stream().filter(part -> part != heading && kickers.name(part)).toList();
        String all = Whitespace.squeeze(heading.text());
        if (above.isEmpty()) {
            return all;
        }
        Element own = heading.clone();
        own.stream().filter(part -> part != own && kickers.name(part)).toList().forEach(Element::remove);
        String words = Whitespace.squeeze(own.text());
        return words.isEmpty() || isOneSentence(all, words) ? all : LEADING.matcher(words).replaceFirst("");
    }

    /** "Kicker: Title" is read as one, whichever part is called the kicker. */
    private static boolean isOneSentence(String all, String words) {
        int at = all.indexOf(words);
        return words.startsWith(":") || words.endsWith(":") || at > 0 && all.substring(0, at).strip().endsWith(":");
    }

    private boolean isShown(Document page, String title, Optional<String> outlet) {
        return heading(page, title, outlet).isPresent() || page.select("h2, h3").stream()
                .anyMatch(heading -> PageWords.set(heading.text()).containsAll(PageWords.set(title)));
    }

    /** The heading that a reader of the page takes for the title: it may be worded a little otherwise. */
    private Optional<Element> heading(Document page, String named, Optional<String> outlet) {
        Set<String> title = PageWords.set(named);
        Element best = null;
        double most = ALIKE;
        for (Element heading : page.select("h1")) {
            Set<String> own = PageWords.set(wordsOf(heading));
            long both = own.stream().filter(title::contains).count();
            int length = Worths.count(heading.text());
            boolean tooShort = length < FEWEST_WORDS && Worths.count(named) > length * LONGER;
            double alike = own.isEmpty() || tooShort ? 0 : (double) both / Math.min(own.size(), title.size());
            boolean isSite = outlet.map(name -> Whitespace.squeeze(heading.text()).equalsIgnoreCase(name))
                    .orElse(false);
            if (alike >= most && !isSite && (best == null || alike > most)) {
                best = heading;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The name of the site and the longer labels of its address, in small letters and digits alone. */
    private static Set<String> siteNames(Optional<String> outlet, Optional<String> address) {
        Stream<String> labels = address.flatMap(PageAddress::host).stream()
                .flatMap(host -> Stream.of(host.split("\\.")));
        return Stream.concat(outlet.stream(), labels).map(PageWords::letters)
                .filter(name -> name.length() >= SHORTEST_LABEL).collect(Collectors.toSet());
    }

    private static int lastMark(Pattern mark, String title) {
        return mark.matcher(title).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    /**
     * "Title - Site" and "Title - Site - Section" without the name of the site and what follows. What the page calls
     * itself in the frame of the window ends in the name of the site even if it cannot be known for one, if it is the
     * shorter part; so does what stands after a bar.
     */
    private static String withoutSite(String title, Set<String> site, boolean ofWindow) {
        int named = beginningOfSite(title, site);
        if (named > 0) {
            return title.substring(0, named);
        }
        int cut = lastMark(MARKS, title);
        if (cut <= 0 && ofWindow) {
            cut = lastMark(UNSPACED_MARKS, title);
        }
        if (cut <= 0) {
            return title;
        }
        String last = title.substring(cut);
        String name = PageWords.letters(last);
        boolean namesSite = site.stream().anyMatch(known -> name.contains(known)
                || name.length() >= SHORTEST_LABEL && known.contains(name));
        boolean mayName = (ofWindow || last.contains("|")) && last.length() < title.length() / LONGER;
        return namesSite || mayName ? title.substring(0, cut) : title;
    }

    /** Where the mark stands before the first part, but for the very first, that is the name of the site; else -1. */
    private static int beginningOfSite(String title, Set<String> site) {
        List<MatchResult> marks = ANY_MARK.matcher(title).results()
                .filter(mark -> !PageWords.letters(title.substring(0, mark.start())).isEmpty()).toList();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : title.length();
            if (site.contains(PageWords.letters(title.substring(marks.get(i).end(), end)))) {
                return marks.get(i).start();
            }
        }
        return -1;
    }
}
