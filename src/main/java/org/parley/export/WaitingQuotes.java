package org.parley.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Quotes of many rows that wait to be compared with their files: then a file is read once for all of them, in whatever
 * order the rows stand.
 */
final class WaitingQuotes {

    /** So many wait at once: of each no more is kept than where its words stand, and a digest of them. */
    static final int MOST = 1_000_000;

    private final SourceTexts texts;
    private final BiConsumer<Integer, String> wrong;
    private final int most;
    private final Map<SourceFile, List<Quote>> waiting = new TreeMap<>(
            Comparator.comparing(SourceFile::file).thenComparing(SourceFile::sha256));
    private int count;

    private record Quote(int row, int start, int end, long words) {}

    /** @param wrong gets the number of a row and what is wrong with it, in one sentence */
    WaitingQuotes(SourceTexts texts, BiConsumer<Integer, String> wrong, int most) {
        this.texts = texts;
        this.wrong = wrong;
        this.most = most;
    }

    /** Takes the quote of a row. */
    void add(int row, SourceFile source, int start, int end, String words) {
        waiting.computeIfAbsent(source, _ -> new ArrayList<>())
                .add(new Quote(row, start, end, SourceTexts.digest(words)));
        count++;
        if (count == most) {
            compare();
        }
    }

    /** Compares what waits. */
    void compare() {
        waiting.forEach((source, quotes) -> quotes.forEach(quote -> texts
                .compare(new Provenance.Place(source.file(), quote.start(), quote.end()), source.sha256(),
                        quote.words())
                .ifPresent(reason -> wrong.accept(quote.row(), reason))));
        waiting.clear();
        count = 0;
    }
}
