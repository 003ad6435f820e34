package org.parley.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a CSV file that Parley wrote, row by row; guards are taken away. */
final class CsvRows implements Iterator<List<String>>, AutoCloseable {

    private final Path file;
    private final InputStream in;
    private final MappingIterator<List<String>> rows;

    CsvRows(Path file) {
        this.file = file;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw ExportException.reading(file, e);
        }
        rows = new CsvMapper().readerForListOf(String.class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(in);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNextValue();
        } catch (JacksonException e) {
            throw new ExportException(file + " is not CSV: " + e.getOriginalMessage() + ".");
        }
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.nextValue().stream().map(FormulaGuard::unguard).toList();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw ExportException.reading(file, e);
        }
    }
}
