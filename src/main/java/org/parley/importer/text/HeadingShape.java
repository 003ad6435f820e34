package org.parley.importer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.importer.Credits;
import org.parley.importer.Resource;
import org.parley.importer.WrittenDate;

/** Says of a line whether its words alone could be a heading: no sentence, no code, no credit, not too long. */
final class HeadingShape {

    private static final int LONGEST = 120;
    private static final int LONGEST_QUESTION = 160;
    /** Ministries write titles of three lines: who said what to whom, where and when. */
    private static final int LONGEST_TITLE = 280;
    private static final int MOST_WORDS = 18;
    /** A heading in which only the first word is capitalised is seldom longer. */
    private static final int MOST_WORDS_IN_LOWER_CASE = 15;
    private static final int MOST_WORDS_OF_A_QUESTION = 10;
    private static final int MOST_WORDS_OF_A_CRY = 5;
    private static final int MOST_WORDS_BEFORE_A_STOP = 7;
    private static final Pattern NUMBERED = Pattern
            .compile("(?:\\d{1,2}(?:\\.\\d{1,2})+\\.?|[A-Z]\\.|[IVX]{1,5}\\.) (.+)");
    /** A line that begins with "we" or "this" and is longer is a sentence that lost its stop. */
    private static final int MOST_WORDS_AFTER_AN_OPENER = 7;
    /** This share of the longer words is capitalised in title case. */
    private static final double TITLE_CASE = 0.7;
    private static final int LONGER_WORD = 4;

    private static final Set<String> LAST_WORDS_OF_LEAD_INS = words("lead-in-ends.txt");
    private static final Set<String> QUESTION_WORDS = words("question-words.txt");
    /** "What we talked about", "Who we are": what such a line asks for stands in front. */
    private static final Set<String> LAST_WORDS_OF_QUESTIONS = words("question-ends.txt");
    private static final Set<String> OPENERS = words("sentence-openers.txt");
    private static final LineStarts SALUTATIONS = LineStarts.of("salutations.txt");
    private static final LineStarts PREFIXES = LineStarts.of("no-heading-prefixes.txt");
    private static final List<String> CODE = List.of("{", "}", "()", "(\"", "::", "->", "=>", " = ", "==", "://", "</",
            "[!", "](", "`", "   ");
    private static final Set<String> LEAD_IN_STARTS = words("lead-in-starts.txt");
    /** Each language has its own marks: “…”, „…“, «…», »…«, ”…”. */
    private static final String QUOTES = "\"'“”‘«»„¿¡([【《「『（〈";
    private static final String CLOSERS = "\"'“”’«»)]?!%+】》」』）〉？！";
    /** An address for mail, the end of a postal one, the number of a telephone. */
    private static final Pattern CONTACT = Pattern
            .compile("\\w@\\w[\\w-]*\\.\\w|\\b\\p{Lu}{2} \\d{5}(?:-\\d{4})?$"
                    + "|^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? \\d{5,6}$|^(?:Tel|Telephone|Phone|Mobile|Fax)\\b\\D{0,10}\\d[\\d ()+.-]+$");
    private static final Pattern PERSON = Pattern
            .compile("^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Ambassador|Minister|Senator|H\\.E|His|Her|The Hon)\\b");
    private static final Pattern PERIOD = Pattern.compile("(.{3,30}?) (?:to|until|–|—|-) (.{3,30})");
    /** A sentence that leads in what somebody said. */
    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|wrote|writes|asked|asks|added|adds)\\b");
    /** The size behind the name of a file: {@code Annex A (0.2MB)}. */
    private static final Pattern FILE = Pattern.compile("\\(\\d+(?:\\.\\d+)? ?[KMG]B\\)$");
    /** A word of Chinese has about two characters, so four columns. */
    private static final int COLUMNS_OF_A_WORD = 4;
    private static final String WIDE_STOPS = "。；";
    /** A year or the years from one to another; other lines without a letter are figures. */
    private static final Pattern YEARS = Pattern.compile("[12]\\d{3}(?:\\s?[-–—/]\\s?(?:[12]\\d)?\\d\\d)?");

    private HeadingShape() {}

    /** True if the line could be a heading. */
    static boolean fits(String text) {
        if (text.length() > LONGEST || !beginsLikeOne(text) || !endsLikeOne(text) || isFigure(text)) {
            return false;
        }
        String[] words = text.split("\\s+");
        boolean titleCase = !isWide(text) && isTitleCase(words);
        int count = count(text, words);
        return count <= (titleCase ? MOST_WORDS : MOST_WORDS_IN_LOWER_CASE) && !isSentence(words, count, titleCase)
                && CODE.stream().noneMatch(text::contains) && !PREFIXES.begin(text) && !hasInnerStop(words)
                && !isParticular(text);
    }

    /** True if the line could be a heading on a page of questions and answers. */
    static boolean fitsQuestion(String text) {
        return text.length() <= LONGEST_QUESTION && text.endsWith("?") && beginsLikeOne(text)
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
                && CODE.stream().noneMatch(text::contains) && !PREFIXES.begin(text);
    }

    /** True if the line could be what stands below a title to say more, as "Speech by …, Minister of …, at …". */
    static boolean fitsSubtitle(String text) {
        return text.length() > LONGEST && fitsTitle(text) && isTitleCase(text.split("\\s+"));
    }

    /** True if the line could be a heading that ends in a colon: in title case throughout, and no lead-in. */
    static boolean fitsWithColon(String text) {
        String[] words = text.split("\\s+");
        return text.endsWith(":") && text.indexOf(':') == text.length() - 1
                && fits(text.substring(0, text.length() - 1)) && isTitleCase(words) && !PREFIXES.begin(text)
                && !LEAD_IN_STARTS.contains(words[0].toLowerCase(Locale.ROOT)) && !SAYS.matcher(text).find();
    }

    /** True if the line could be a heading that ends in a colon and is all in capitals, as no lead-in is. */
    static boolean fitsWithColonInCapitals(String text) {
        return fitsWithColon(text) && text.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Where somebody can be reached, a file to be had, what is only a labelled date, as
     * {@code Effective Date: May 27, 2025}, and a remark in brackets.
     */
    private static boolean isParticular(String text) {
        int colon = text.lastIndexOf(": ");
        boolean bracketed = text.startsWith("[") && text.endsWith("]") || text.startsWith("(") && text.endsWith(")")
                || text.startsWith("（") && text.endsWith("）");
        return bracketed || isContact(text) || FILE.matcher(text).find()
                || colon > 0 && WrittenDate.of(text.substring(colon + 2)).isPresent() || isPeriod(text);
    }

    /** True for two days or times of day and what lies between: {@code 10 July 2023 to 7 August 2023}. */
    static boolean isPeriod(String text) {
        Matcher period = PERIOD.matcher(text);
        return period.matches() && isDayOrTime(period.group(1)) && isDayOrTime(period.group(2));
    }

    private static boolean isDayOrTime(String text) {
        return WrittenDate.of(text).isPresent() || Credits.isTimeOfDay(text);
    }

    /** True if the line begins as the name of somebody who is addressed: "Mr Doe", "His Excellency". */
    static boolean isAddressedPerson(String text) {
        return text.length() <= LONGEST && PERSON.matcher(text).find();
    }

    /** True if the line says where somebody can be reached. */
    static boolean isContact(String text) {
        return text.length() <= LONGEST && text.chars().anyMatch(c -> c == '@' || Character.isDigit(c))
                && CONTACT.matcher(text).find();
    }

    private static int count(String text, String[] words) {
        return isWide(text) ? WideText.width(text, 0, text.length()) / COLUMNS_OF_A_WORD : words.length;
    }

    /** True for Chinese and Japanese, in which words have no spaces between them and no capitals. */
    private static boolean isWide(String text) {
        return WideText.runsOn(text.charAt(text.length() / 2));
    }

    /** True if the line begins as speakers greet those that they speak to: "Ladies and gentlemen". */
    static boolean isSalutation(String text) {
        return text.length() <= LONGEST && SALUTATIONS.begin(text);
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
                    || first == '#' && text.length() > 1 && Character.isLetter(text.charAt(1))
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
        int end = text.length();
        // A mark behind a picture sign says how it is drawn.
        while (end > 1 && Character.getType(text.charAt(end - 1)) == Character.NON_SPACING_MARK) {
            end--;
        }
        int last = text.codePointBefore(end);
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

    private static boolean isSentence(String[] words, int count, boolean titleCase) {
        String last = words[words.length - 1];
        if (LAST_WORDS_OF_LEAD_INS.contains(last)) {
            return !LAST_WORDS_OF_QUESTIONS.contains(last)
                    || !QUESTION_WORDS.contains(words[0].toLowerCase(Locale.ROOT));
        }
        if (last.endsWith("!")) {
            return !titleCase && words.length > MOST_WORDS_OF_A_CRY;
        }
        if (last.endsWith("?") || last.endsWith("？")) {
            return !titleCase && count > MOST_WORDS_OF_A_QUESTION;
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

    /** True if a sentence ends within the line and another begins. */
    private static boolean hasInnerStop(String[] words) {
        if (Arrays.stream(words).anyMatch(word -> word.chars().anyMatch(c -> WIDE_STOPS.indexOf(c) >= 0))) {
            return true;
        }
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
