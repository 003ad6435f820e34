package org.parley.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies and large publishers by the names that credits and datelines give them. */
public final class Agencies {

    private static final Map<String, String> NAMES = names();

    private Agencies() {}

    /** The full name of the agency or publisher that {@code written} is, if it is one. */
    public static Optional<String> name(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(name.startsWith("the ") ? name.substring(4) : name));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : Resource.lines(Agencies.class, "agencies.tsv")) {
            String[] fields = line.split("\t");
            for (String name : fields) {
                names.put(name.toLowerCase(Locale.ROOT), fields[0]);
            }
        }
        return Map.copyOf(names);
    }
}
