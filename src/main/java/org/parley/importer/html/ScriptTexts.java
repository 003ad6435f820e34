package org.parley.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * Finds in the data that a script carries what may be the text of an article: a long string with markup, the string
 * called {@code articleBody}, or a list whose parts are paragraphs, as trees of elements and rich text have it. Data
 * stands in scripts as JSON, as literals of JavaScript, or as JSON within a string; nothing of it is run.
 */
final class ScriptTexts {

    static final String STATED = "articleBody";
    /** What a list of paragraphs, or of the parts of one, is called. */
    private static final Set<String> BODIES = Set.of("children", "content", "contents", "content_elements",
            "contentElements", "blocks", "body", "paragraphs", "elements", "nodes", "json", STATED);
    /** What the words of a part are called. */
    private static final Set<String> WORDS = Set.of("text", "data", "value", "content", "children", "html",
            "paragraph");
    /** A part that has one of these speaks of another article. */
    private static final Set<String> TEASERS = Set.of("headline", "title", "slug");
    private static final Pattern MARKUP = Pattern.compile("\\s*(?:<|\\\\u003[cC])(?:p|div|h[1-6]|ul|ol|section|article"
            + "|figure|strong|em|b|span)(?:[\\s>\\\\])");
    private static final int LEAST_MARKED_UP = 300;
    private static final int LEAST_NESTED = 500;
    private static final int LEAST_PARAGRAPH = 40;
    private static final int LEAST_PARAGRAPHS = 3;
    private static final int DEEPEST = 500;
    private static final String REACT_ELEMENT = "$";

    private final String code;
    private final int end;
    private final boolean nested;
    private final List<Found> found = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private String key = "";

    private ScriptTexts(String code, int end, boolean nested) {
        this.code = code;
        this.end = end;
        this.nested = nested;
    }

    /**
     * What may be the text of an article.
     *
     * @param stated true if the data calls it that
     */
    record Found(PartText text, boolean stated) {}

    /** What may be the text of an article in {@code code} from {@code start} to {@code end}. */
    static List<Found> in(String code, int start, int end) {
        return new ScriptTexts(code, end, false).read(start);
    }

    /** A list or an object that is being read, with the places of the words of each of its parts. */
    private static final class Part {

        private final String name;
        private final boolean list;
        private final List<List<Span>> parts = new ArrayList<>();
        private boolean teaser;
        private boolean reactElement;
        /** How many paragraphs a list within it has at most. */
        private long paragraphs;

        Part(String name, boolean list) {
            this.name = name;
            this.list = list;
        }

        void add(List<Span> words) {
            if (list || parts.isEmpty()) {
                parts.add(new ArrayList<>(words));
            } else {
                parts.getFirst().addAll(words);
            }
        }

        List<Span> words() {
            return teaser ? List.of() : parts.stream().flatMap(List::stream).toList();
        }
    }

    private List<Found> read(int start) {
        for (int at = start; at < end;) {
            char c = code.charAt(at);
            if (c == '"') {
                int close = closing(at);
                string(at + 1, close);
                at = close + 1;
            } else if (Character.isJavaIdentifierStart(c)) {
                at = name(at);
            } else {
                sign(c);
                at++;
            }
        }
        return found;
    }

    /** Where the string ends that begins at {@code at}. */
    private int closing(int at) {
        int close = at + 1;
        while (close < end && code.charAt(close) != '"') {
            close += code.charAt(close) == '\\' ? 2 : 1;
        }
        return Math.min(close, end);
    }

    private int name(int at) {
        int next = at;
        while (next < end && Character.isJavaIdentifierPart(code.charAt(next))) {
            next++;
        }
        if (isKey(next)) {
            key = code.substring(at, next);
        }
        return next;
    }

    private boolean isKey(int at) {
        int next = at;
        while (next < end && Character.isWhitespace(code.charAt(next))) {
            next++;
        }
        return next < end && code.charAt(next) == ':';
    }

    private void sign(char sign) {
        switch (sign) {
            case '{', '[' -> {
                if (open.size() < DEEPEST) {
                    open.push(new Part(key, sign == '['));
                }
                key = "";
            }
            case '}', ']' -> close();
            default -> {
            }
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Part part = open.pop();
        if (part.list && !part.reactElement && BODIES.contains(part.name)) {
            consider(part);
        }
        if (!open.isEmpty()) {
            Part around = open.peek();
            around.paragraphs = Math.max(around.paragraphs, part.paragraphs);
            List<Span> words = part.words();
            if (!words.isEmpty()) {
                around.add(words);
            }
        }
        key = "";
    }

    /** A list around the text has fewer paragraphs than the text, and a list in it is a paragraph. */
    private void consider(Part list) {
        long prose = list.parts.stream().filter(part -> part.stream().mapToInt(Span::length).sum() >= LEAST_PARAGRAPH)
                .count();
        if (prose >= LEAST_PARAGRAPHS && prose > list.paragraphs) {
            found.add(new Found(PartText.joined(code, list.parts), false));
            list.paragraphs = prose;
        }
    }

    private void string(int from, int to) {
        if (isKey(to + 1)) {
            key = code.substring(from, to);
            if (!open.isEmpty() && TEASERS.contains(key)) {
                open.peek().teaser = true;
            }
            return;
        }
        if (key.equals(STATED) || to - from >= LEAST_MARKED_UP && isMarkedUp(from, to)) {
            found.add(new Found(PartText.ofJson(code, from, to), key.equals(STATED)));
        } else if (!nested && to - from >= LEAST_NESTED) {
            lookInto(PartText.ofJson(code, from, to));
        }
        addWords(new Span(from, to));
    }

    private boolean isMarkedUp(int from, int to) {
        return MARKUP.matcher(code).region(from, to).lookingAt();
    }

    private void lookInto(PartText string) {
        String inner = string.toString();
        if (inner.indexOf('"') >= 0) {
            new ScriptTexts(inner, inner.length(), true).read(0)
                    .forEach(one -> found.add(new Found(one.text.within(string), one.stated)));
        }
    }

    private void addWords(Span words) {
        Part part = open.peek();
        if (part == null) {
            return;
        }
        if (part.list && part.parts.isEmpty() && code.startsWith(REACT_ELEMENT, words.start()) && words.length() == 1) {
            part.reactElement = true;
        } else if (part.list ? BODIES.contains(part.name) && !part.reactElement : WORDS.contains(key)) {
            part.add(List.of(words));
        }
    }
}
