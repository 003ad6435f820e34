package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.article.Span;

/**
 * What a person typed into the search field: words that must all be there, and phrases in quotation marks. Whatever is
 * typed is a query; none is an error. The last word may be unfinished, unless a space or a closing quote follows it.
 *
 * @param phrases the words of each phrase, folded; a plain word is a phrase of one
 * @param openEnd true if the last word of the last phrase may go on
 */
public record Query(List<List<String>> phrases, boolean openEnd) {

    private static final String QUOTES = "\"“”„«»";

    /** What {@code typed} asks for. */
    public static Query of(String typed) {
        List<List<String>> phrases = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean quote = QUOTES.indexOf(c) >= 0;
            if (quote || Character.isWhitespace(c) && !quoted) {
                addPhrase(phrases, chunk);
                quoted ^= quote;
            } else {
                chunk.append(c);
            }
        }
        boolean open = !chunk.isEmpty() && Character.isLetterOrDigit(chunk.codePointBefore(chunk.length()));
        return new Query(phrases, addPhrase(phrases, chunk) && open);
    }

    private static boolean addPhrase(List<List<String>> phrases, StringBuilder chunk) {
        List<String> words = IndexedWords.of(chunk.toString()).stream().map(IndexedWords.Word::folded).toList();
        chunk.setLength(0);
        return !words.isEmpty() && phrases.add(words);
    }

    /** The same words, the last of which may not go on. */
    Query closed() {
        return new Query(phrases, false);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** As an FTS5 query that asks for all phrases. */
    String expression() {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < phrases.size(); i++) {
            expression.append(i == 0 ? "" : " AND ").append(expression(i));
        }
        return expression.toString();
    }

    /** As an FTS5 query that asks for one phrase. */
    String expression(int phrase) {
        String words = phrases.get(phrase).stream().collect(Collectors.joining(" ", "\"", "\""));
        return words + (isOpen(phrase) ? " *" : "");
    }

    /** A single letter begins too many words to look for them all. */
    private boolean isOpen(int phrase) {
        List<String> words = phrases.get(phrase);
        return openEnd && phrase == phrases.size() - 1 && (words.size() > 1 || words.getLast().length() > 1);
    }

    /** Where {@code text} has the phrases, in order. */
    public List<Span> in(String text) {
        List<IndexedWords.Word> words = IndexedWords.of(text);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int longest = 0;
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                if (phrases.get(phrase).size() > longest && standsAt(words, i, phrase)) {
                    longest = phrases.get(phrase).size();
                }
            }
            if (longest > 0) {
                found.add(new Span(words.get(i).start(), words.get(i + longest - 1).end()));
                i += longest - 1;
            }
        }
        return found;
    }

    /** True if {@code text} has all phrases. */
    public boolean holdsIn(String text) {
        List<IndexedWords.Word> words = IndexedWords.of(text);
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            int at = 0;
            while (at < words.size() && !standsAt(words, at, phrase)) {
                at++;
            }
            if (at == words.size()) {
                return false;
            }
        }
        return !phrases.isEmpty();
    }

    private boolean standsAt(List<IndexedWords.Word> words, int at, int phrase) {
        List<String> wanted = phrases.get(phrase);
        if (at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean open = isOpen(phrase) && i == wanted.size() - 1;
            String word = words.get(at + i).folded();
            if (!(open ? word.startsWith(wanted.get(i)) : word.equals(wanted.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
