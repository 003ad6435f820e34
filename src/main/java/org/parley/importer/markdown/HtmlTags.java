package org.parley.importer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML elements that only dress words from words in angle brackets. */
final class HtmlTags {

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*).*", Pattern.DOTALL);
    private static final Set<String> DRESSING = Set.of("a", "abbr", "b", "big", "br", "cite", "code", "del", "div",
            "em",
            "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "small", "span", "strike", "strong", "sub", "sup",
            "tt", "u", "wbr");

    private HtmlTags() {}

    /**
     * The words that a reader sees of an inline tag or comment: none, or the tag itself if no such element is known.
     */
    static String words(String tag) {
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return "";
        }
        Matcher name = NAME.matcher(tag);
        return name.matches() && DRESSING.contains(name.group(1).toLowerCase(Locale.ROOT)) ? "" : tag;
    }
}
