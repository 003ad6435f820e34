package org.parley.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a CSV file that Parley wrote, row by row; guards are taken away. */
final class CsvRows implements Iterator<List<String>>, AutoCloseable {

    private final Path file;
    private final Reader in;
    private final MappingIterator<List<String>> rows;

    CsvRows(Path file) {
        this.file = file;
        in = text(file);
        rows = new CsvMapper().readerForListOf(String.class).with(CsvReadFeature.WRAP_AS_ARRAY).readValues(in);
    }

    /** The file in strict UTF-8, from behind its byte order mark. */
    private static Reader text(Path file) {
        try {
            BufferedReader text = Files.newBufferedReader(file);
            text.mark(1);
            if (text.read() != CsvWriter.BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (CharacterCodingException e) {
            throw notUtf8(file);
        } catch (IOException e) {
            throw ExportException.reading(file, e);
        }
    }

    private static ExportException notUtf8(Path file) {
        return new ExportException(file + " is not in UTF-8: save it as CSV in UTF-8.");
    }

    @Override
    public boolean hasNext() {
        return read(rows::hasNextValue);
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read(rows::nextValue).stream().map(FormulaGuard::unguard).toList();
    }

    private <T> T read(Supplier<T> part) {
        try {
            return part.get();
        } catch (JacksonException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(file);
            }
            throw new ExportException(file + " is not CSV: " + e.getOriginalMessage() + ".");
        }
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
