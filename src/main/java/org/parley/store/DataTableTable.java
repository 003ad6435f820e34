package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.TableEntry;

/** The tables of the articles. */
public final class DataTableTable {

    private static final String ENTRY = "SELECT t.file, a.key, a.title, t.number, t.columns, t.section, t.caption, t.rows"
            + " FROM data_table t JOIN article a ON a.id = t.article ";

    private final Database database;

    DataTableTable(Database database) {
        this.database = database;
    }

    static void remove(Session on, Set<Long> articles) {
        String ids = StoredJson.write(articles);
        on.list("SELECT t.id FROM json_each(?) i CROSS JOIN data_table t ON t.article = i.value",
                row -> row.getLong(1), ids)
                .forEach(table -> on.update("DELETE FROM data_table_words WHERE rowid = ?", table));
        on.update("DELETE FROM data_table WHERE article IN (SELECT value FROM json_each(?))", ids);
    }

    static void put(Session on, long id, Article article) {
        for (Block.Table table : article.tables()) {
            long row = on.insert("INSERT INTO data_table (article, file, number, columns, section, caption, rows)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)", id, article.file(), table.number(),
                    StoredJson.write(table.columns()),
                    table.section().orElse(null), table.caption().orElse(null), table.rows().size());
            on.update("INSERT INTO data_table_words (rowid, words) VALUES (?, ?)", row,
                    IndexedWords.indexed(words(article, table)));
        }
    }

    private static String words(Article article, Block.Table table) {
        StringBuilder words = new StringBuilder(article.title());
        table.section().ifPresent(section -> words.append('\n').append(section));
        table.caption().ifPresent(caption -> words.append('\n').append(caption));
        table.columns().forEach(column -> words.append('\n').append(column));
        table.rows().forEach(row -> row.cells().forEach(cell -> words.append('\n').append(cell)));
        return words.toString();
    }

    /** Tables that have the words in a cell, header or title, by article and number; all if there are no words. */
    public List<TableEntry> page(String words, int offset, int limit) {
        return database.read(on -> {
            Query query = Query.of(words);
            String order = "ORDER BY t.file, t.number LIMIT ? OFFSET ?";
            return query.isEmpty() ? on.list(ENTRY + order, DataTableTable::entry, limit, offset)
                    : on.list(
                            ENTRY + "WHERE t.id IN (SELECT rowid FROM data_table_words WHERE data_table_words MATCH ?) "
                                    + order,
                            DataTableTable::entry, query.expression(), limit, offset);
        });
    }

    public Optional<TableEntry> entry(String file, int number) {
        return database
                .read(on -> on.first(ENTRY + "WHERE t.file = ? AND t.number = ?", DataTableTable::entry, file, number));
    }

    private static TableEntry entry(ResultSet row) throws SQLException {
        return new TableEntry(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
                StoredJson.readList(row.getString(5), String.class), Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)), row.getInt(8));
    }
}
