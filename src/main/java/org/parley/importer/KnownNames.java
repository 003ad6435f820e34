package org.parley.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Knows files by their names that are no articles, though their bytes may look like text: program code, data, links.
 * The list is in {@code known-names.tsv}.
 */
final class KnownNames {

    private static final Map<String, Known> NAMES = names();

    private KnownNames() {}

    private record Known(boolean foreign, String what, String wayRound) {

        UnreadableFileException refusal() {
            return foreign ? new UnreadableFileException("is " + what + ", which Parley does not read; " + wayRound)
                    : UnreadableFileException.noArticle("is no article: it is " + what);
        }
    }

    /** @throws UnreadableFileException if the name of the file says that it is no article that can be read */
    static void refuse(String file) throws UnreadableFileException {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        Known byEnd = dot < 0 ? null : NAMES.get(name.substring(dot + 1));
        Known known = NAMES.getOrDefault("=" + name, byEnd);
        if (known != null) {
            throw known.refusal();
        }
    }

    private static Map<String, Known> names() {
        Map<String, Known> names = new HashMap<>();
        for (String line : Resource.lines(KnownNames.class, "known-names.tsv")) {
            String[] fields = line.split("\t");
            Known known = new Known(fields[0].equals("foreign"), fields[1], fields[2]);
            for (String name : fields[3].split(" ")) {
                names.put(name, known);
            }
        }
        return Map.copyOf(names);
    }
}
