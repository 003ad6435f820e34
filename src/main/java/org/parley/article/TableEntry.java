package org.parley.article;

import java.util.List;
import java.util.Optional;

/**
 * One table in a list.
 *
 * @param article the file that it stands in
 * @param key the short key that the article goes by
 * @param number counts the tables of the article from 1
 * @param rows how many there are, without the header
 */
public record TableEntry(String article, String key, String articleTitle, int number, List<String> columns,
        Optional<String> section, Optional<String> caption, int rows) {
    public TableEntry {
        columns = List.copyOf(columns);
    }
}
