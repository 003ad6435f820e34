package org.parley.extraction.event.grammar;

import java.util.Set;

import org.parley.extraction.text.Sentence;

/** Tells which words only say when: "on Friday", "from the 1940s through 2002", but not "the 2004 games". */
public final class TimeWords {

    private static final Set<String> LEADING = Set.of("on", "in", "at", "since", "during", "by", "from", "through",
            "until", "before", "after", "around", "about", "for", "to", "over", "between", "and", "early", "late",
            "mid");

    /** How many words "a few hours later" can have. */
    private static final int LATER = 4;

    private final EventText text;

    public TimeWords(EventText text) {
        this.text = text;
    }

    /** One past the words of time that begin at token {@code at}; {@code at} if none do. */
    public int end(int at, int to) {
        int day = at;
        while (day < to && day - at < 2 && !text.dated(day) && LEADING.contains(text.tokens().lower(day))) {
            day++;
        }
        if (day >= to || !text.dated(day)) {
            return at;
        }
        int end = Math.min(to, text.timeEnd(day));
        return modifies(at, day, end, to) ? at : end;
    }

    /** True if the time belongs to the noun behind it: "2004 games", "in 2009 crash", "Tuesday traffic stop". */
    private boolean modifies(int at, int day, int end, int to) {
        String after = end < to ? text.tokens().lower(end) : "";
        if (after.startsWith("'")) {
            return true;
        }
        if (after.isEmpty() || !text.tokens().isWord(end) || text.tokens().capitalised(end)) {
            return false;
        }
        boolean noun = !text.function().closers().contains(after) && !text.function().determiners().contains(after)
                && !text.function().possessives().contains(after) && !text.function().adverb(after)
                && text.verbAt(end) == null;
        return noun && (day == at || text.tokens().isNumber(day));
    }

    /** Where words of time that end before token {@code end} begin; {@code end} if none do. */
    int startOf(Sentence in, int end) {
        int at = end;
        while (at > in.from() && text.dated(at - 1) && text.time(at - 1) == text.time(end - 1)) {
            at--;
        }
        while (at < end && at > in.from() && LEADING.contains(text.tokens().lower(at - 1))) {
            at--;
        }
        return at;
    }

    /** One past the words of time that open a phrase, such as "hours later"; {@code from} if it opens with none. */
    int opening(int from, int to) {
        for (int i = from + 1; i < to && i - from < LATER && text.actor(i) == null && text.verbAt(i) == null; i++) {
            if (text.tokens().lower(i).equals("later") || text.tokens().lower(i).equals("earlier")) {
                return i + 1;
            }
        }
        int end = from < to && text.dated(from) && to - from > 1 ? weekday(from, to) : end(from, to);
        return end < to && text.tokens().first(end) == ',' ? end + 1 : end;
    }

    /** "Three months ago a tsunami", "Monday the court": what stands before an article or a name is no part of it. */
    private int weekday(int from, int to) {
        int end = Math.min(to, text.timeEnd(from));
        boolean own = end < to && (text.function().determiners().contains(text.tokens().lower(end))
                || text.function().pronouns().contains(text.tokens().lower(end)) || text.tokens().capitalised(end));
        return own ? end : from;
    }
}
