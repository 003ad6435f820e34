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
 * Several
 * authors are parted by semicolons.
 */
public final class MetadataCsv {

    private static final String SOURCE = "metadata file";
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T.*)?)?)?");

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
        int file = columns.indexOf("file");
        if (file < 0) {
            throw new UnreadableFileException("the metadata table has no column \"file\": its first row must name the"
                    + " columns, any of file, published, title, outlet, author, place, url");
        }
        Map<String, Metadata> found = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            checkDate(columns, row, i + 1);
            if (file < row.size() && !row.get(file).isBlank()) {
                found.put(row.get(file).strip().replace('\\', '/'), metadata(columns, row));
            }
        }
        return found;
    }

    private static void checkDate(List<String> columns, List<String> row, int number) throws UnreadableFileException {
        Optional<String> date = cell(columns, row, "published");
        if (date.isPresent() && !DATE.matcher(date.get()).matches()) {
            throw new UnreadableFileException("row " + number + " of the metadata table says published \""
                    + Whitespace.squeeze(date.get()) + "\": write the date as 2024-05-03, 2024-05 or 2024");
        }
    }

    private List<List<String>> rows(byte[] bytes) throws UnreadableFileException {
        String text = TextDecoder.decode(bytes).text();
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
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf(',') >= 0) {
            return ',';
        }
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Metadata metadata(List<String> columns, List<String> row) {
        Optional<Published> published = cell(columns, row, "published").map(date -> new Published(date, SOURCE, false));
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
