package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows that name a file, its SHA-256 and, where they quote it, the place and the words. */
final class QuoteRowCheck implements RowCheck {

    private static final List<String> WORDS = List.of("statement", "quote", "cell");
    private static final List<String> PLACE = List.of("article", "start", "end", "sha256");
    private static final List<String> FILE = List.of("file", "sha256");
    /** The only words that may be empty. */
    private static final String CELL = "cell";
    /** The column of notes, which may quote no words, and be about no article. */
    static final String NOTE = "note";

    private final List<String> header;
    private final Optional<String> words;
    private final Optional<Provenance> provenance;
    private final SourceTexts texts;

    private QuoteRowCheck(List<String> header, Optional<String> words, Optional<Provenance> provenance,
            SourceTexts texts) {
        this.header = header;
        this.words = words;
        this.provenance = provenance;
        this.texts = texts;
    }

    /** The check of rows with these columns; empty if they do not say where they are from. */
    static Optional<RowCheck> of(List<String> header, Optional<Provenance> provenance, SourceTexts texts) {
        Optional<String> words = WORDS.stream().filter(header::contains).findFirst();
        boolean quotes = words.isPresent() && header.containsAll(PLACE);
        return quotes || header.containsAll(FILE)
                ? Optional.of(new QuoteRowCheck(header, words.filter(column -> quotes), provenance, texts))
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
                .map(column -> quote(column, cell, file, sha256)).orElseGet(() -> texts.compare(file, sha256));
    }

    private Optional<String> quote(String column, Function<String, String> cell, String file, String sha256) {
        String quoted = cell.apply(column);
        if (quoted.isBlank() && !column.equals(CELL)) {
            return Optional.of("The row quotes no words.");
        }
        Provenance.Place place = new Provenance.Place(file, cell.apply("start"), cell.apply("end"));
        return isNumber(place.start()) && isNumber(place.end())
                ? texts.compare(place, sha256, quoted)
                : Optional.of("“" + place.start() + "” to “" + place.end() + "” is no place: start and end are whole"
                        + " numbers.");
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}");
    }
}
