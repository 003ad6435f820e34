package org.parley.extraction.event.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.TimeWords;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/** The words of a title while it is put together. Lives only within one call. */
final class TitleWords {

    private static final Set<String> PARTICLES = WordSet.of("off", "over", "up", "out", "down", "away", "back", "on");

    /** What says only that something is planned, where the day behind it is left out. */
    private static final Set<String> PLANS = Set.of("scheduled", "planned", "due", "slated", "set");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** What begins a phrase of its own behind "in": "sworn in as president", unlike "in about 1950". */
    private static final Set<String> OTHER_PHRASE = Set.of("on", "at", "by", "as", "to", "for", "during", "with");
    private static final Set<String> COUNTING = WordSet.of("least", "most", "than");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

    private final EventText text;
    private final TimeWords times;
    private final List<String> words = new ArrayList<>();
    /** How many words stay however long they are. */
    private int core;
    /** True behind a mark that would begin the words: that which ends the quotation is left out as well. */
    private boolean unopened;

    TitleWords(EventText text, TimeWords times) {
        this.text = text;
        this.times = times;
    }

    /** Adds words that are not in the text. */
    TitleWords add(String word) {
        words.add(word);
        return this;
    }

    /** Adds the tokens of a sentence; words that only say when are left out, except in a headline. */
    TitleWords add(Sentence in, int from, int to) {
        return add(in, from, to, Set.of());
    }

    /** Adds the tokens of a sentence but those of {@code without}. */
    TitleWords add(Sentence in, int from, int to, Set<String> without) {
        boolean joins = false;
        for (int i = from; i < to; i++) {
            boolean running = in.unit() == Sentence.Unit.PARAGRAPH || in.unit() == Sentence.Unit.ITEM;
            int time = running && !ownsNothing(in, i) ? times.end(i, to) : i;
            if (i + 2 < to && text.tokens().first(i) == '(' && text.tokens().first(i + 2) == ')') {
                i += 2;
                joins = false;
            } else if (time > i || without.contains(text.tokens().lower(i))) {
                i = Math.max(i, time - 1);
                joins = false;
            } else {
                boolean stays = words.size() == core && core > 0 && ownsNothing(in, i);
                append(text.tokens().word(i), joins && text.tokens().touchesPrevious(i));
                core += stays ? 1 : 0;
                joins = true;
            }
        }
        return this;
    }

    /** "Sworn in on Friday": a preposition without a noun belongs to the verb before it. */
    private boolean ownsNothing(Sentence in, int at) {
        String after = text.lower(in, at + 1);
        return text.tokens().lower(at).equals("in") && (OTHER_PHRASE.contains(after)
                || after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)));
    }

    private void append(String word, boolean joined) {
        if (QUOTES.contains(word) && (words.isEmpty() || unopened)) {
            unopened = !unopened;
        } else if (joined && !words.isEmpty()) {
            words.add(words.removeLast() + word);
        } else if (!words.isEmpty() || Character.isLetterOrDigit(word.charAt(0))) {
            words.add(word);
        }
    }

    /** True for a word that goes with the verb before it: "carried out". */
    static boolean particle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** What has been added so far stays. */
    TitleWords keep() {
        core = words.size();
        return this;
    }

    int size() {
        return words.size();
    }

    /** The words in one line of at most {@code longest} units, ending where a phrase does if one does. */
    String fitted(int longest) {
        trim();
        if (length() <= longest && words.size() > 1) {
            return String.join(" ", words);
        }
        List<String> all = List.copyOf(words);
        while (words.size() > core && length() > longest) {
            int at = words.size() - 1;
            while (at > core && !begins(words.get(at))) {
                at--;
            }
            words.subList(at, words.size()).clear();
            trim();
        }
        String line = String.join(" ", words);
        return line.length() <= longest && (core > 1 || words.size() > 1) ? line : cut(String.join(" ", all), longest);
    }

    private boolean begins(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return text.function().prepositions().contains(lower) || text.function().coordinators().contains(lower);
    }

    /** Takes away last words that lead to nothing: "found Airbus negligent for not", "stole secrets to create a". */
    private void trim() {
        boolean objectless = false;
        while (words.size() > Math.max(1, core)) {
            String lower = words.getLast().toLowerCase(Locale.ROOT);
            boolean particle = words.size() == core + 1 && PARTICLES.contains(lower);
            if (particle || !leads(lower)) {
                break;
            }
            objectless |= ARTICLES.contains(lower);
            words.removeLast();
        }
        if (words.size() > 1 && words.getLast().endsWith(",")) {
            words.add(words.removeLast().replaceFirst(",$", ""));
        }
        int to = words.lastIndexOf("to");
        if (objectless && to > core) {
            words.subList(to, words.size()).clear();
        }
    }

    private boolean leads(String lower) {
        return PLANS.contains(lower) || text.function().closers().contains(lower)
                || text.function().determiners().contains(lower)
                || text.function().possessives().contains(lower) || text.function().negations().contains(lower)
                || !Character.isLetterOrDigit(lower.charAt(0)) && lower.length() == 1;
    }

    /** How many units its words are long with a space between each two. */
    int length() {
        return words.stream().mapToInt(String::length).sum() + words.size() - 1;
    }

    /**
     * "Tribunal in The Hague": without the phrases behind the noun as long as the words are longer than
     * {@code longest}; what is "of" something keeps it as long as the two fit.
     */
    TitleWords beforePhrase(int longest) {
        for (int i = 1; i < words.size() && length() > longest; i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            boolean fits = lower.equals("of")
                    && String.join(" ", words.subList(i - 1, words.size())).length() <= longest;
            if (text.function().prepositions().contains(lower) && !fits && !COUNTING.contains(lower)) {
                words.subList(i, words.size()).clear();
            }
        }
        return this;
    }

    /** The last words, as many as fit; of two that "and" joins none is left out. */
    String last(int longest) {
        if (words.stream().anyMatch(text.function().coordinators()::contains)) {
            return cut(String.join(" ", words), longest);
        }
        while (words.size() > 1 && (length() > longest || COUNTING.contains(words.getFirst()))) {
            words.removeFirst();
        }
        return cut(String.join(" ", words), longest);
    }

    /** The line cut at a word, with a sign that it goes on. */
    static String cut(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int gap = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, gap > longest / 2 ? gap : longest - 1) + "…";
    }
}
