package org.parley.importer.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.importer.Resource;
import org.parley.importer.WrittenDate;

/** Says of a line whether its words alone could be a heading: no sentence, no code, no credit, not too long. */
final class HeadingShape {

    private static final int LONGEST = 120;
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_WORDS = 18;
    /** A heading in which only the first word is capitalised is seldom longer. */
    private static final int MOST_WORDS_IN_LOWER_CASE = 15;
    private static final int MOST_WORDS_OF_A_QUESTION = 10;
    private static final int MOST_WORDS_OF_A_CRY = 3;
    private static final int MOST_WORDS_BEFORE_A_STOP = 7;
    private static final Pattern NUMBERED = Pattern
            .compile("(?:\\d{1,2}(?:\\.\\d{1,2})+\\.?|[A-Z]\\.|[IVX]{1,5}\\.) (.+)");
    /** A line that begins with "we" or "this" and is longer is a sentence that lost its stop. */
    private static final int MOST_WORDS_AFTER_AN_OPENER = 7;
    /** This share of the longer words is capitalised in title case. */
    private static final double TITLE_CASE = 0.7;
    private static final int LONGER_WORD = 4;

    private static final Set<String> LAST_WORDS_OF_LEAD_INS = words("lead-in-ends.txt");
    private static final Set<String> OPENERS = words("sentence-openers.txt");
    private static final List<String> PREFIXES = Resource.lines(HeadingShape.class, "no-heading-prefixes.txt");
    private static final List<String> CODE = List.of("{", "}", "()", "(\"", "::", "->", "=>", " = ", "==", "://", "</",
            "[!", "](", "`", "   ");
    private static final Set<String> LEAD_IN_STARTS = words("lead-in-starts.txt");
    /** Each language has its own marks: “…”, „…“, «…», »…«, ”…”. */
    private static final String QUOTES = "\"'“”‘«»„¿¡([#";
    private static final String CLOSERS = "\"'“”’«»)]?!%+";
    /** An address for mail, or the end of a postal one in the United States. */
    private static final Pattern CONTACT = Pattern.compile("\\w@\\w[\\w-]*\\.\\w|\\b\\p{Lu}{2} \\d{5}(?:-\\d{4})?$");
    /** A year or the years from one to another; other lines without a letter are figures. */
    private static final Pattern YEARS = Pattern.compile("[12]\\d{3}(?:\\s?[-–—/]\\s?(?:[12]\\d)?\\d\\d)?");

    private HeadingShape() {}

    /** True if the line could be a heading. */
    static boolean fits(String text) {
        if (text.length() > LONGEST || !beginsLikeOne(text) || !endsLikeOne(text) || isFigure(text)) {
            return false;
        }
        String[] words = text.split("\\s+");
        boolean titleCase = isTitleCase(words);
        return words.length <= (titleCase ? MOST_WORDS : MOST_WORDS_IN_LOWER_CASE) && !isSentence(words, titleCase)
                && CODE.stream().noneMatch(text::contains) && !hasPrefix(text) && !hasInnerStop(words)
                && !isParticular(text);
    }

    /** True if the line could be a heading on a page of questions and answers. */
    static boolean fitsQuestion(String text) {
        return text.length() <= LONGEST_TITLE && text.endsWith("?") && beginsLikeOne(text)
                && !hasInnerStop(text.split("\\s+"));
    }

    /** True if the words behind the number of a section could be its heading, as "Scope" in "1. Scope". */
    static boolean fitsAfterNumber(String text) {
        String[] words = text.split("\\s+");
        boolean whole = endsLikeOne(text) && words.length <= MOST_WORDS;
        return text.length() <= LONGEST && beginsLikeOne(text) && (whole || isShortWithStop(text, words))
                && CODE.stream().noneMatch(text::contains) && !hasInnerStop(words);
    }

    /** True if the line is the number of a section and a few words with a full stop, as "2.1 Scope." in a contract. */
    static boolean fitsNumbered(String text) {
        Matcher numbered = text.length() <= LONGEST ? NUMBERED.matcher(text) : null;
        return numbered != null && numbered.matches()
                && isShortWithStop(numbered.group(1), numbered.group(1).split("\\s+"));
    }

    private static boolean isShortWithStop(String text, String[] words) {
        return text.endsWith(".") && !text.endsWith("..") && words.length <= MOST_WORDS_BEFORE_A_STOP
                && isTitleCase(words) && !hasInnerStop(words);
    }

    /**
     * True if the line could be the title, given that it stands alone above everything else. It may be two sentences,
     * and some sites cut a long one short.
     */
    static boolean fitsTitle(String text) {
        boolean begins = Character.isLetterOrDigit(text.codePointAt(0)) || beginsLikeOne(text);
        boolean ends = endsLikeOne(text) || text.endsWith("...") || text.endsWith("…");
        return text.length() <= LONGEST_TITLE && begins && ends && !isFigure(text)
                && CODE.stream().noneMatch(text::contains) && !hasPrefix(text);
    }

    /** True if the line could be a heading that ends in a colon: in title case throughout, and no lead-in. */
    static boolean fitsWithColon(String text) {
        String[] words = text.split("\\s+");
        return text.endsWith(":") && text.indexOf(':') == text.length() - 1
                && fits(text.substring(0, text.length() - 1)) && isTitleCase(words) && !hasPrefix(text)
                && !LEAD_IN_STARTS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /**
     * Where somebody can be reached, what is only a labelled date, as {@code Effective Date: May 27, 2025}, and a
     * remark in brackets.
     */
    private static boolean isParticular(String text) {
        int colon = text.lastIndexOf(": ");
        boolean bracketed = text.startsWith("[") && text.endsWith("]") || text.startsWith("(") && text.endsWith(")");
        return bracketed || CONTACT.matcher(text).find()
                || colon > 0 && WrittenDate.of(text.substring(colon + 2)).isPresent();
    }

    private static boolean isFigure(String text) {
        return text.codePoints().noneMatch(Character::isLetter) && !YEARS.matcher(text).matches()
                && WrittenDate.of(text).isEmpty();
    }

    /**
     * A capital, a digit or a quotation mark; a small letter only in names such as {@code iPhone} or {@code x86_64}.
     */
    private static boolean beginsLikeOne(String text) {
        int first = text.codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return QUOTES.indexOf(first) >= 0 && text.length() > 1
                    || Character.getType(first) == Character.OTHER_SYMBOL
                    || Character.getType(first) == Character.CURRENCY_SYMBOL && text.length() > 1
                            && Character.isDigit(text.charAt(1));
        }
        return !Character.isLowerCase(first) || isOddName(text.substring(0, endOfWord(text)));
    }

    private static int endOfWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static boolean isOddName(String word) {
        return word.chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c) || c == '_' || c == '-');
    }

    private static boolean endsLikeOne(String text) {
        int last = text.codePointBefore(text.length());
        return (Character.isLetterOrDigit(last) || last == '.' || CLOSERS.indexOf(last) >= 0
                || Character.getType(last) == Character.OTHER_SYMBOL) && !endsInStop(text);
    }

    /** A full stop counts also inside a closing quotation mark. */
    private static boolean endsInStop(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"'“”’«»)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".,;:…".indexOf(text.charAt(last)) >= 0 && !endsInInitials(text);
    }

    /** {@code U.S.} and {@code a.m.} keep their full stop also where nothing ends. */
    private static boolean endsInInitials(String text) {
        int end = text.length();
        return end >= 4 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(end - 2))
                && text.charAt(end - 3) == '.' && Character.isLetter(text.charAt(end - 4));
    }

    private static boolean isSentence(String[] words, boolean titleCase) {
        String last = words[words.length - 1];
        if (LAST_WORDS_OF_LEAD_INS.contains(last)) {
            return true;
        }
        if (last.endsWith("!")) {
            return !titleCase && words.length > MOST_WORDS_OF_A_CRY;
        }
        if (last.endsWith("?")) {
            return words.length > MOST_WORDS_OF_A_QUESTION;
        }
        return !titleCase && words.length > MOST_WORDS_AFTER_AN_OPENER
                && OPENERS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isTitleCase(String[] words) {
        int longer = 0;
        int capitalised = 0;
        for (String word : words) {
            if (word.length() >= LONGER_WORD) {
                longer++;
                capitalised += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
        return capitalised >= longer * TITLE_CASE;
    }

    private static boolean hasPrefix(String text) {
        return PREFIXES.stream().anyMatch(prefix -> hasPrefix(text, prefix));
    }

    private static boolean hasPrefix(String text, String prefix) {
        if (!prefix.endsWith("#")) {
            return text.regionMatches(true, 0, prefix, 0, prefix.length());
        }
        int digit = prefix.length() - 1;
        return text.regionMatches(true, 0, prefix, 0, digit) && digit < text.length()
                && Character.isDigit(text.charAt(digit));
    }

    /** True if a sentence ends within the line and another begins. */
    private static boolean hasInnerStop(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            String word = words[i];
            if (word.length() > LONGER_WORD && word.endsWith(".") && word.indexOf('.') == word.length() - 1
                    && Character.isLowerCase(word.charAt(word.length() - 2))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String resource) {
        return Resource.lines(HeadingShape.class, resource).stream().collect(Collectors.toUnmodifiableSet());
    }
}
