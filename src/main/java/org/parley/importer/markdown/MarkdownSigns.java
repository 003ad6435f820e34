package org.parley.importer.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a text that is plainly written in Markdown, whatever the name of its file. */
public final class MarkdownSigns {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} +\\S.*");
    /** A link, a picture, words in bold, a fence of code, a box to tick or a note of Obsidian. */
    private static final Pattern SIGN = Pattern.compile(
            "!?\\[[^\\[\\]]{1,200}]\\((?:https?:|/|#|\\.|mailto:)|\\*\\*[^*\\s][^*]{0,200}\\*\\*|^ {0,3}(?:```|~~~)"
                    + "|^\\s*[-*] \\[[ xX]] |^> ?\\[!\\w|\\[\\[[^\\[\\]]{1,100}]]");
    /** html2text writes its tables so, which Markdown does not know without a header. */
    private static final Pattern BARE_TABLE = Pattern.compile("---(?:\\|---)*  ");
    private static final List<String> KEYS = List.of("title", "date", "created", "published", "source", "url", "author",
            "tags");

    private MarkdownSigns() {}

    /**
     * True if the text, or the beginning of one, has the front matter of an article, or begins with the heading
     * {@code # Title}, or has several headings {@code ##}, and there are other signs of Markdown besides.
     */
    public static boolean areIn(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (KEYS.stream().anyMatch(FrontMatter.of(start).values()::containsKey)) {
            return true;
        }
        int headings = 0;
        int signs = 0;
        boolean above = true;
        boolean opens = false;
        boolean blank = true;
        for (String line : (Iterable<String>) start.lines()::iterator) {
            if (BARE_TABLE.matcher(line).matches()) {
                return false;
            }
            boolean heading = blank && HEADING.matcher(line).matches();
            headings += heading ? 1 : 0;
            signs += !heading && SIGN.matcher(line).find() ? 1 : 0;
            blank = line.isBlank();
            opens |= above && heading;
            above &= blank;
        }
        return headings > 0 && signs > 0 || opens && headings > 1;
    }
}
