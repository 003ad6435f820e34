package org.parley.export;

import java.nio.file.Path;

/**
 * Where an export is written.
 *
 * @param path a file; for tables as CSV the folder that gets a file for each
 * @param bom true to begin CSV with a byte order mark, which some spreadsheets need to see that it is UTF-8
 * @param overwrite true if files that exist may be replaced
 */
public record Target(Path path, boolean bom, boolean overwrite) {

    /** A file that is replaced if it exists. */
    public static Target over(Path path) {
        return new Target(path, false, true);
    }

    /** A file in this folder, written in the same way. */
    Target in(String name) {
        return new Target(path.resolve(name), bom, overwrite);
    }
}
