package org.parley.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.export.Verification.Difference;

/**
 * Checks a CSV file that Parley wrote against the files that it was made from: each row must name a file that still has
 * the same SHA-256 and holds the row's words at the place that the row names. The CSV of a single table has no such
 * columns; where its cells stand is told by its metadata. By the metadata, too, the rows must be those that were
 * written: in any order, but none edited, added or left out.
 */
public final class ExportVerifier {

    /** What a file holds now: the SHA-256 of its bytes and its canonical text. */
    public record Current(String sha256, String text) {}

    private static final Pattern OTHER_FORMS = Pattern.compile("(?i)\\.(json|md|xlsx?|ods|png|svg|parley)$");
    private static final String EDITED = "The row is not as it was written, though its words stand where it says.";

    private final Function<String, Optional<Current>> files;

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
        if (OTHER_FORMS.matcher(csv.toString()).find()) {
            throw new ExportException(csv + " is no CSV: only exports as CSV can be checked.");
        }
        Optional<Provenance> provenance = Provenance.of(csv);
        try (CsvRows rows = new CsvRows(csv)) {
            if (!rows.hasNext()) {
                throw new ExportException(csv + " is empty.");
            }
            Header header = new Header(rows.next(), provenance.map(Provenance::columns));
            if (header.isOneCell()) {
                throw header.refusal(csv);
            }
            return new Check(csv, header, provenance).run(rows);
        }
    }

    /** One export as it is checked. */
    private final class Check {

        private final Header header;
        private final List<Integer> order;
        private final SourceTexts texts = new SourceTexts(files);
        /** What is wrong with rows. */
        private final SortedMap<Integer, String> reasons = new TreeMap<>();
        private final WaitingQuotes quotes = new WaitingQuotes(texts, reasons::put, WaitingQuotes.MOST);
        private final Optional<TableRowCheck> table;
        private final RowCheck check;
        private final Optional<RowDigests.Written> written;
        private final boolean hasMetadata;
        private int edited;

        Check(Path csv, Header header, Optional<Provenance> provenance) {
            this.header = header;
            this.order = header.order();
            this.hasMetadata = provenance.isPresent();
            this.table = provenance.filter(metadata -> !metadata.cells().isEmpty())
                    .map(metadata -> new TableRowCheck(metadata, header.places(), texts));
            this.check = table.<RowCheck>map(rows -> rows)
                    .or(() -> QuoteRowCheck.of(header.columns(), provenance, texts, quotes))
                    .orElseThrow(() -> header.refusal(csv));
            this.written = header.isWhole() ? provenance.flatMap(Provenance::digests) : Optional.empty();
        }

        Verification run(CsvRows rows) {
            int count = 0;
            while (rows.hasNext()) {
                List<String> cells = rows.next();
                if (!isBlankLine(cells)) {
                    check(++count, cells);
                }
            }
            quotes.compare();
            List<Difference> differences = new ArrayList<>();
            header.difference().ifPresent(reason -> differences.add(new Difference(0, reason)));
            reasons.forEach((row, reason) -> differences.add(new Difference(row, reason)));
            missing().ifPresent(reason -> differences.add(new Difference(0, reason)));
            return new Verification(count, differences, unchecked());
        }

        /** Between lines of several cells an empty line is no row. */
        private boolean isBlankLine(List<String> cells) {
            return cells.size() == 1 && cells.getFirst().isEmpty() && header.columns().size() > 1;
        }

        private void check(int row, List<String> cells) {
            Optional<String> wrong = check.of(row, cells);
            boolean known = written.map(rows -> cells.size() == order.size()
                    && rows.take(order.stream().map(cells::get).toList())).orElse(wrong.isEmpty());
            if (!known) {
                edited++;
                reasons.put(row, EDITED);
            }
            wrong.ifPresent(reason -> reasons.put(row, reason));
        }

        /** Each row that was edited stands for one that was written. */
        private Optional<String> missing() {
            int missing = written.map(RowDigests.Written::missing).or(() -> table.map(TableRowCheck::missing)).orElse(0)
                    - edited;
            return missing <= 0 ? Optional.empty()
                    : Optional.of(missing + (missing == 1 ? " row that was written is" : " rows that were written are")
                            + " missing.");
        }

        private Optional<String> unchecked() {
            return hasMetadata ? Optional.empty()
                    : Optional
                            .of("The metadata file is not beside it, so it is not known whether other cells were edited"
                                    + " or rows left out.");
        }
    }
}
