package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rows that name a file, its SHA-256 and, where they quote it, the place and the words. */
final class QuoteRowCheck implements RowCheck {

    private static final List<String> WORDS = List.of("statement", "quote", "cell");
    private static final List<String> PLACE = List.of("article", "start", "end", "sha256");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> FILE = List.of("file", "sha256");
    /** The only words that may be empty. */
    private static final String CELL = "cell";
    /** The column of notes, which may quote no words, and be about no article. */
    static final String NOTE = "note";

    private final List<String> header;
    private final Optional<String> words;
    private final Optional<Provenance> provenance;
    private final SourceTexts texts;
    private final WaitingQuotes quotes;

    private QuoteRowCheck(List<String> header, Optional<String> words, Optional<Provenance> provenance,
            SourceTexts texts, WaitingQuotes quotes) {
        this.header = header;
        this.words = words;
        this.provenance = provenance;
        this.texts = texts;
        this.quotes = quotes;
    }

    /** The check of rows with these columns; empty if they do not say where they are from. */
    static Optional<RowCheck> of(List<String> header, Optional<Provenance> provenance, SourceTexts texts,
            WaitingQuotes waiting) {
        Optional<String> words = WORDS.stream().filter(header::contains).findFirst();
        boolean quotes = words.isPresent() && header.containsAll(PLACE);
        return quotes || header.containsAll(FILE)
                ? Optional.of(new QuoteRowCheck(header, words.filter(column -> quotes), provenance, texts, waiting))
                : Optional.empty();
    }

    @Override
    public Optional<String> of(int row, List<String> cells) {
        if (cells.size() != header.size()) {
            return Optional.of("The row has " + cells.size() + " cells instead of " + header.size() + ".");
        }
        Function<String, String> cell = name -> cells.get(header.indexOf(name));
        String file = cell.apply(words.isPresent() ? "article" : "file");
        String sha256 = cell.apply("sha256");
        boolean free = header.contains(NOTE);
        if (file.isBlank() && free) {
            return sha256.isBlank() && words.map(cell).filter(String::isBlank).isPresent() ? Optional.empty()
                    : Optional.of("The row names no file.");
        }
        if (file.isBlank()) {
            return Optional.of("The row names no file.");
        }
        if (provenance.isPresent() && !sha256.equals(provenance.get().sha256Of().get(file))) {
            return Optional.of("The metadata does not name " + file + " with this SHA-256.");
        }
        return words.filter(column -> !free || !cell.apply(column).isBlank())
                .map(column -> quote(row, column, cell, new SourceFile(file, sha256)))
                .orElseGet(() -> texts.compare(file, sha256));
    }

    /** Words that stand at a place are compared with it later. */
    private Optional<String> quote(int row, String column, Function<String, String> cell, SourceFile source) {
        String quoted = cell.apply(column);
        if (quoted.isBlank() && !column.equals(CELL)) {
            return Optional.of("The row quotes no words.");
        }
        String start = cell.apply("start");
        String end = cell.apply("end");
        if (!isNumber(start) || !isNumber(end)) {
            return Optional.of("“" + start + "” to “" + end + "” is no place: start and end are whole numbers.");
        }
        quotes.add(row, source, Integer.parseInt(start), Integer.parseInt(end), quoted);
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
