package org.parley.importer.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of GitHub Flavored Markdown: {@code [^1]} in the text and {@code [^1]: the note} below it. CommonMark
 * knows none and takes a note of one word for the target of a link, so that its brackets are made other signs before it
 * is parsed.
 */
final class Footnotes {

    private static final char OPEN = '\uE0F1';
    private static final char CLOSE = '\uE0F2';
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]{1,40})]:");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]");
    private static final Pattern MARK = Pattern.compile("^" + OPEN + "[^" + CLOSE + "]*" + CLOSE + ": ?|" + OPEN + "[^"
            + CLOSE + "]*" + CLOSE);

    private Footnotes() {}

    /** The same Markdown, as long as before, with other signs around the marks of its notes. */
    static String marked(String markdown) {
        Set<String> notes = new HashSet<>();
        Matcher note = NOTE.matcher(markdown);
        while (note.find()) {
            notes.add(note.group(1));
        }
        if (notes.isEmpty()) {
            return markdown;
        }
        StringBuilder marked = new StringBuilder(markdown);
        Matcher reference = REFERENCE.matcher(markdown);
        while (reference.find()) {
            if (notes.contains(reference.group(1))) {
                marked.setCharAt(reference.start(), OPEN);
                marked.setCharAt(reference.end() - 1, CLOSE);
            }
        }
        return marked.toString();
    }

    /** The words between the marks of notes. */
    static String[] withoutMarks(String words) {
        return words.indexOf(OPEN) < 0 ? new String[]{words} : MARK.split(words);
    }

    /** Code as it stands in the file. */
    static String restored(String code) {
        return code.replace(OPEN, '[').replace(CLOSE, ']');
    }
}
