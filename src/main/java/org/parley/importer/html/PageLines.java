package org.parley.importer.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.parley.importer.BareLine;
import org.parley.importer.Resource;

/**
 * Knows the lines that a page puts into an article: what leads to other articles, credits of pictures, dates, notices
 * to the reader.
 */
final class PageLines {

    private static final int MOST_WORDS_IN_CREDIT = 8;
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_TRAILER = 60;
    private static final int LONGEST_NOTICE = 400;
    private static final String ANYWHERE = "…";
    private static final int MOST_WORDS_IN_DATE = 14;
    private static final int LEAST_NUMBERS_IN_DATE = 3;
    private static final double NUMBERS_IN_DATE = 0.33;
    /** Between the numbers of a date in Chinese, Japanese and Korean stand "year", "month" and "day". */
    private static final Pattern DATE_SIGNS = Pattern.compile("(?:[^\\p{L}\\p{N}]|(?<=\\d)[年月日년월일])+");
    /**
     * Labels and dates have none of these signs; a sentence without spaces may look like a few words for lack of them.
     */
    private static final String UNSPACED_PROSE = "。、，";
    private static final Evaluator TIMES = QueryParser.parse("time");

    private final Set<String> trailers = new HashSet<>(Resource.lines(PageLines.class, "trailers.txt"));
    /** The beginnings of notices, by their first word. */
    private final Map<String, List<String>> notices = Resource.lines(PageLines.class, "notices.txt").stream()
            .filter(notice -> !notice.startsWith(ANYWHERE))
            .collect(Collectors.groupingBy(notice -> notice.split(" ")[0]));
    private final List<String> noticePhrases = Resource.lines(PageLines.class, "notices.txt").stream()
            .filter(notice -> notice.startsWith(ANYWHERE)).map(notice -> notice.substring(ANYWHERE.length())).toList();
    private final Set<String> linkNotes = new HashSet<>(Resource.lines(PageLines.class, "link-notes.txt"));
    private final List<String> credits = Resource.lines(PageLines.class, "picture-credits.txt");

    /** True if {@code line} stands over links to other articles. */
    boolean isTrailer(String line) {
        return line.length() <= LONGEST_TRAILER && trailers.contains(BareLine.of(line));
    }

    /** True if {@code line} begins, up to a colon, like one that stands over links. */
    boolean startsAsTrailer(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && isTrailer(line.substring(0, colon));
    }

    /** True if {@code line} has the first words of one that stands over links. */
    boolean beginsLikeTrailer(String line) {
        String plain = BareLine.of(line);
        return line.length() <= LONGEST_TRAILER && trailers.stream().anyMatch(known -> plain.startsWith(known + " "));
    }

    /** True if {@code line} only names the maker of a picture. */
    boolean isPictureCredit(String line) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return credits.stream().anyMatch(lower::startsWith) && line.split(" ").length <= MOST_WORDS_IN_CREDIT;
    }

    /** True if {@code line} speaks to the reader, and not about the subject of the article. */
    boolean isNotice(String line) {
        if (line.length() > LONGEST_NOTICE) {
            return false;
        }
        String plain = BareLine.of(line);
        int end = plain.indexOf(' ');
        return notices.getOrDefault(end < 0 ? plain : plain.substring(0, end), List.of()).stream()
                .anyMatch(plain::startsWith) || noticePhrases.stream().anyMatch(plain::contains);
    }

    /** True if {@code element} only says what a link does. */
    boolean isLinkNote(Element element) {
        return element.normalName().equals("span") && element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode words && words.getWholeText().length() <= LONGEST_TRAILER
                && linkNotes.contains(BareLine.of(words.getWholeText()));
    }

    /** True if {@code line} is mostly a date, in whatever language, with few words beside it. */
    static boolean isDated(String line) {
        int words = 0;
        int numbers = 0;
        for (String word : DATE_SIGNS.split(line, MOST_WORDS_IN_DATE + 2)) {
            if (!word.isEmpty()) {
                words++;
                numbers += word.chars().allMatch(Character::isDigit) ? 1 : 0;
            }
        }
        boolean unspaced = words <= MOST_WORDS_IN_DATE && line.chars().anyMatch(c -> UNSPACED_PROSE.indexOf(c) >= 0);
        int all = unspaced ? Math.max(words, Worths.count(line)) : words;
        return all <= MOST_WORDS_IN_DATE && numbers >= LEAST_NUMBERS_IN_DATE && numbers >= all * NUMBERS_IN_DATE;
    }

    /** True if {@code leaf} is nothing but a time. */
    static boolean isTime(Element leaf) {
        if (leaf.childrenSize() == 0) {
            return leaf.normalName().equals("time");
        }
        String line = leaf.text();
        return !line.isBlank() && leaf.select(TIMES).text().length() >= line.strip().length();
    }
}
