package org.parley.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.article.Metadata;
import org.parley.article.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads {@code metadata.csv}: what a person knows about files and their text does not say. The first row names the
 * columns, any of {@code file, published, title, outlet, author, place, url} in any order; {@code file} is needed.
 * Several authors are parted by semicolons.
 */
public final class MetadataCsv {

    private static final String SOURCE = "metadata file";
    private static final String FILE = "file";
    private static final List<Character> DIVIDERS = List.of(',', ';', '\t', '|');
    /** A spreadsheet may say in a line of its own how the table is divided. */
    private static final String DIVIDER_LINE = "sep=";

    private final ObjectReader csv = new CsvMapper().readerForListOf(String.class)
            .with(CsvReadFeature.WRAP_AS_ARRAY).with(CsvReadFeature.SKIP_EMPTY_LINES);

    /**
     * What the table says, by the path of the file as the table gives it, with {@code /}.
     *
     * @throws UnreadableFileException if it is not such a table
     */
    public Map<String, Metadata> read(byte[] bytes) throws UnreadableFileException {
        List<List<String>> rows = rows(bytes);
        List<String> columns = rows.isEmpty() ? List.of()
                : rows.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        int file = columns.indexOf(FILE);
        if (file < 0) {
            throw new UnreadableFileException("the metadata table has no column \"file\": its first row must name the"
                    + " columns, any of file, published, title, outlet, author, place, url");
        }
        DateColumn dates = DateColumn.of(rows.stream().skip(1)
                .flatMap(row -> cell(columns, row, "published").stream()).toList());
        Map<String, Metadata> found = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Optional<String> published = published(dates, cell(columns, row, "published"), i + 1);
            if (file < row.size() && !row.get(file).isBlank()) {
                found.put(row.get(file).strip().replace('\\', '/'), metadata(columns, row, published));
            }
        }
        return found;
    }

    private static Optional<String> published(DateColumn dates, Optional<String> written, int number)
            throws UnreadableFileException {
        Optional<String> date = written.flatMap(dates::edtf);
        if (written.isPresent() && date.isEmpty()) {
            throw new UnreadableFileException("row " + number + " of the metadata table says published \""
                    + Whitespace.squeeze(written.get()) + "\": write the date as 2024-05-03, 2024-05 or 2024");
        }
        return date;
    }

    private List<List<String>> rows(byte[] bytes) throws UnreadableFileException {
        String whole = TextDecoder.decode(bytes).text();
        String text = whole.startsWith(DIVIDER_LINE) ? whole.substring(whole.indexOf('\n') + 1) : whole;
        CsvSchema divided = CsvSchema.emptySchema().withColumnSeparator(divider(text));
        try (MappingIterator<List<String>> rows = csv.with(divided).readValues(text)) {
            return new ArrayList<>(rows.readAll());
        } catch (JacksonException e) {
            throw new UnreadableFileException(
                    "the metadata table is not CSV: " + Whitespace.squeeze(e.getOriginalMessage()));
        }
    }

    /**
     * What stands between the names of the columns: spreadsheets write a semicolon where a comma is the decimal point.
     */
    private static char divider(String text) {
        String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT).replace("\"", "");
        return DIVIDERS.stream().filter(divider -> List.of(first.split(Pattern.quote(divider.toString()))).stream()
                .map(String::strip).anyMatch(FILE::equals)).findFirst().orElse(',');
    }

    private static Metadata metadata(List<String> columns, List<String> row, Optional<String> date) {
        Optional<Published> published = date.map(day -> new Published(day, SOURCE, false));
        List<String> authors = cell(columns, row, "author").map(names -> List.of(names.split("\\s*;\\s*")))
                .orElse(List.of());
        return new Metadata(cell(columns, row, "title"), published, Optional.empty(), cell(columns, row, "outlet"),
                authors,
                cell(columns, row, "place"), cell(columns, row, "url"), Optional.empty());
    }

    private static Optional<String> cell(List<String> columns, List<String> row, String name) {
        int at = columns.indexOf(name);
        return at < 0 || at >= row.size() || row.get(at).isBlank() ? Optional.empty()
                : Optional.of(row.get(at).strip());
    }
}
