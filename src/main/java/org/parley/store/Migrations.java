package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings a library file to the form that this program works with: numbered scripts, each run in one transaction with
 * its number, which SQLite keeps as {@code PRAGMA user_version}.
 */
final class Migrations {

    /** Every script, the oldest first; the number of a script is its place in this list. */
    private static final List<String> SCRIPTS = List.of("0001-library.sql", "0002-corrections.sql", "0003-patches.sql",
            "0004-packed.sql", "0005-topics.sql", "0006-by-day.sql", "0007-changed.sql", "0008-counted.sql",
            "0009-bounds.sql", "0010-removed.sql", "0011-meetings.sql", "0012-told.sql");

    /** The version that this program works with. */
    static final int CURRENT = SCRIPTS.size();

    private Migrations() {}

    /** Runs the scripts that a library of {@code version} lacks. */
    static void run(Session session, int version) {
        for (int next = version; next < CURRENT; next++) {
            int script = next;
            Database.transaction(session, on -> {
                statements(SCRIPTS.get(script)).forEach(on::execute);
                on.execute("PRAGMA application_id = " + Database.APPLICATION_ID);
                on.execute("PRAGMA user_version = " + (script + 1));
                return null;
            });
        }
    }

    private static List<String> statements(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + script)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String sql = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            return Arrays.stream(sql.split("\n\\s*\n")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
