package org.parley.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Cuts the blocks of an article into sentences. A table cell, a heading and a list item end one at the latest. */
final class SentenceSplitter {

    /**
     * How many tokens a sentence has at most. Finders look over a sentence once for each of its words, so that text
     * without a full stop would take them a time that grows with the square of its length.
     */
    private static final int LONGEST = 1000;
    /** Stops of other scripts, which nothing else is written with and no space needs to follow. */
    private static final String FULL_STOPS = "。！？｡؟۔।";
    /** How many tokens a dateline has at most. */
    private static final int DATELINE = 24;
    /** Small words in names of places: "CASTRIES, Saint Vincent and the Grenadines". */
    private static final Set<String> IN_NAMES = Set.of("and", "the", "of", "de", "del", "al");

    private final Tokens tokens;
    private final String text;
    private final List<Sentence> found = new ArrayList<>();

    private SentenceSplitter(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> split(Article article, Tokens tokens) {
        SentenceSplitter splitter = new SentenceSplitter(article.text(), tokens);
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            splitter.block(i, blocks.get(i));
        }
        return splitter.found;
    }

    private void block(int index, Block block) {
        switch (block) {
            case Block.Heading heading -> whole(index, Sentence.Unit.HEADING, 0, 0, heading.span());
            case Block.Paragraph paragraph -> sentences(index, Sentence.Unit.PARAGRAPH, 0, paragraph.span());
            case Block.ItemList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    sentences(index, Sentence.Unit.ITEM, i, list.items().get(i).span());
                }
            }
            case Block.Table table -> {
                cells(index, -1, table.columnSpans());
                List<Block.Row> rows = LongTables.rowsRead(table);
                for (int r = 0; r < rows.size(); r++) {
                    cells(index, r, rows.get(r).spans());
                }
            }
        }
    }

    private void cells(int block, int row, List<Span> spans) {
        for (int c = 0; c < spans.size(); c++) {
            whole(block, Sentence.Unit.CELL, row, c, spans.get(c));
        }
    }

    private void whole(int block, Sentence.Unit unit, int row, int column, Span span) {
        add(block, unit, row, column, tokens.at(span.start()), tokens.at(span.end()));
    }

    private void sentences(int block, Sentence.Unit unit, int row, Span span) {
        int from = tokens.at(span.start());
        int to = tokens.at(span.end());
        int start = unit == Sentence.Unit.PARAGRAPH ? datelineEnd(from, to) : from;
        add(block, Sentence.Unit.DATELINE, row, 0, from, start);
        for (int i = start; i < to; i++) {
            if (endsSentence(i, to)) {
                int end = i + 1;
                while (end < to && isCloser(tokens.first(end)) && tokens.touchesPrevious(end)) {
                    end++;
                }
                add(block, unit, row, 0, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(block, unit, row, 0, start, to);
    }

    /**
     * One past the dash that ends the dateline of a paragraph, which is a unit of its own: "LIMA, May 3 (Wire) - ",
     * "Lima (Wire) — ", "LIMA — "; {@code from} if there is none.
     */
    private int datelineEnd(int from, int to) {
        if (opensWithDate(from, to)) {
            return from;
        }
        boolean capitals = from < to && inCapitals(from);
        boolean onlyPlace = capitals;
        boolean dated = false;
        boolean inside = false;
        for (int i = from; i < Math.min(to, from + DATELINE); i++) {
            char c = tokens.first(i);
            if (isDash(i)) {
                // "Doctors of the World (DOW) — also in Lima — said": a name is no dateline if the sentence goes on.
                boolean agency = i > from && tokens.first(i - 1) == ')' && !continues(dashEnd(i, to), to);
                return agency || onlyPlace || dated && (capitals || c == '—') ? dashEnd(i, to) : from;
            }
            inside = c == '(' || inside && c != ')';
            onlyPlace &= inCapitals(i);
            dated |= c == ',' || tokens.isNumber(i);
            boolean part = tokens.capitalised(i) || tokens.isNumber(i) || inside || c == ',' || c == '.' || c == '/'
                    || c == ')' || capitals && IN_NAMES.contains(tokens.lower(i));
            if (!part) {
                return from;
            }
        }
        return from;
    }

    /** "2 May 2024 — ", "May 2 — ": the label of an entry of a chronology. */
    private boolean opensWithDate(int from, int to) {
        return from < to && tokens.isNumber(from) || from + 1 < to && !inCapitals(from) && tokens.isNumber(from + 1);
    }

    /** One past a dash that may be written as two. */
    private int dashEnd(int dash, int to) {
        boolean two = dash + 1 < to && tokens.first(dash + 1) == tokens.first(dash) && tokens.touchesPrevious(dash + 1);
        return two ? dash + 2 : dash + 1;
    }

    private boolean inCapitals(int i) {
        String word = tokens.word(i);
        return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '\'');
    }

    /** A dash between spaces, or a long one. */
    private boolean isDash(int i) {
        char c = tokens.first(i);
        return c == '—' || (c == '-' || c == '–') && !tokens.touchesPrevious(i);
    }

    private boolean endsSentence(int i, int to) {
        char c = tokens.first(i);
        if (FULL_STOPS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            return i + 1 == to || (!tokens.touchesPrevious(i + 1) || isCloser(tokens.first(i + 1))
                    || tokens.capitalised(i + 1)) && !continues(i + 1, to);
        }
        // "in the U.S. The talks": an abbreviation ends a sentence only before a common opening word.
        return tokens.isWord(i) && text.charAt(tokens.end(i) - 1) == '.' && i + 1 < to
                && Openers.WORDS.contains(tokens.word(i + 1));
    }

    /** A small letter shows that the sentence goes on: "Yahoo! said", "'Is it?' she asked", "well ... perhaps". */
    private boolean continues(int i, int to) {
        int next = i;
        while (next < to && tokens.touchesPrevious(next) && isCloser(tokens.first(next))) {
            next++;
        }
        return next < to && Character.isLowerCase(tokens.first(next));
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
    }

    private void add(int block, Sentence.Unit unit, int row, int column, int from, int to) {
        for (int start = from; start < to; start += LONGEST) {
            int end = Math.min(to, start + LONGEST);
            found.add(new Sentence(block, unit, row, column, start, end, tokens.span(start, end)));
        }
    }

    /** Words that, written with a capital, open a sentence more often than they continue a name. */
    private static final class Openers {
        static final Set<String> WORDS = WordList.resource("sentence-openers.txt");
    }
}
