package org.parley.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks a CSV file that Parley wrote against the files that it was made from: each row must name a file that still has
 * the same SHA-256 and holds the row's words at the place that the row names. The CSV of a single table has no such
 * columns; where its cells stand is told by its metadata.
 */
public final class ExportVerifier {

    private static final List<String> WORDS = List.of("statement", "quote", "cell");
    private static final int REMEMBERED = 32;

    /** What a file holds now: the SHA-256 of its bytes and its canonical text. */
    public record Current(String sha256, String text) {}

    private final Function<String, Optional<Current>> files;
    private final Map<String, Optional<Current>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Current>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param files what a file holds, by the name that the library gives it; empty if it is not there */
    public ExportVerifier(Function<String, Optional<Current>> files) {
        this.files = files;
    }

    /**
     * Checks every row of {@code csv}.
     *
     * @throws ExportException if it cannot be read, or says nowhere which words it quotes
     */
    public Verification verify(Path csv) {
        Optional<Provenance> provenance = Provenance.of(csv);
        List<Verification.Difference> differences = new ArrayList<>();
        int count = 0;
        try (CsvRows rows = new CsvRows(csv)) {
            List<String> header = rows.hasNext() ? rows.next() : List.of();
            provenance.filter(metadata -> !metadata.columns().equals(header))
                    .ifPresent(metadata -> differences.add(new Verification.Difference(0,
                            "The columns are not those that the metadata names.")));
            RowCheck check = check(csv, header, provenance);
            while (rows.hasNext()) {
                int row = ++count;
                check.of(row, rows.next()).ifPresent(
                        reason -> differences.add(new Verification.Difference(row, reason)));
            }
        }
        return new Verification(count, differences);
    }

    /** Says what is wrong with a row, if anything is. */
    private interface RowCheck {
        Optional<String> of(int row, List<String> cells);
    }

    private RowCheck check(Path csv, List<String> header, Optional<Provenance> provenance) {
        Optional<String> words = WORDS.stream().filter(header::contains).findFirst();
        if (words.isPresent() && header.containsAll(List.of("article", "start", "end", "sha256"))) {
            return (row, cells) -> cells.size() != header.size()
                    ? Optional.of("The row has " + cells.size() + " cells instead of " + header.size() + ".")
                    : checkRow(header, cells, words.get(), provenance);
        }
        if (provenance.isPresent() && !provenance.get().cells().isEmpty()) {
            return (row, cells) -> checkCells(row, cells, provenance.get());
        }
        throw new ExportException(csv + " does not say where its words stand: it needs the columns article, start, end"
                + " and sha256, or the metadata file that was written beside it.");
    }

    private Optional<String> checkRow(List<String> header, List<String> cells, String words,
            Optional<Provenance> provenance) {
        Function<String, String> cell = name -> cells.get(header.indexOf(name));
        String file = cell.apply("article");
        String sha256 = cell.apply("sha256");
        if (provenance.isPresent() && !sha256.equals(provenance.get().sha256Of().get(file))) {
            return Optional.of("The metadata does not name " + file + " with this SHA-256.");
        }
        return compare(new Provenance.Place(file, cell.apply("start"), cell.apply("end")), sha256, cell.apply(words));
    }

    private Optional<String> checkCells(int row, List<String> cells, Provenance provenance) {
        for (int c = 0; c < cells.size(); c++) {
            Provenance.Place place = provenance.cells().get("cell=" + (row + 1) + "," + (c + 1));
            if (place == null) {
                return Optional.of("The metadata does not say where cell " + (c + 1) + " stands.");
            }
            Optional<String> wrong = compare(place, provenance.sha256Of().getOrDefault(place.file(), ""), cells.get(c));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> compare(Provenance.Place place, String sha256, String words) {
        Optional<Current> current = remembered.computeIfAbsent(place.file(), files);
        if (current.isEmpty()) {
            return Optional.of("The file " + place.file() + " is not there.");
        }
        Optional<String> found = wordsAt(place, current.get().text());
        boolean same = found.isPresent() && sameWords(found.get(), words);
        if (!current.get().sha256().equals(sha256)) {
            return Optional.of("The file " + place.file() + " has changed"
                    + (same ? "; the words still stand there." : ", and the words do not stand there any more."));
        }
        return same ? Optional.empty()
                : Optional.of("The words do not stand at " + place.start() + " to " + place.end() + " of "
                        + place.file() + ".");
    }

    private static Optional<String> wordsAt(Provenance.Place place, String text) {
        try {
            return Optional.of(text.substring(Integer.parseInt(place.start()), Integer.parseInt(place.end())));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** A cell is read without the backslashes that escape its marks and with one space for any white space. */
    private static boolean sameWords(String found, String words) {
        return found.equals(words) || plain(found).equals(plain(words));
    }

    private static String plain(String words) {
        return words.replaceAll("\\\\(?=\\p{Punct})", "").replaceAll("\\s+", " ").strip();
    }
}
