package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.extraction.text.WordList;

/** Tells of two names of places whether one lies in the other: talks "in Oman" can be talks "in Muscat". */
public final class Regions {

    private static final Map<String, String> STATES = read();
    private static final Set<String> SITES = WordList.lines(Regions.class, "name-nouns.tsv").stream()
            .map(line -> line.split("\t")).filter(cells -> cells.length > 2).map(cells -> cells[0])
            .collect(Collectors.toUnmodifiableSet());

    private Regions() {}

    /** The state that {@code place} lies in, in small letters; the place itself if Parley knows of none. */
    public static String of(String place) {
        String small = small(place);
        return STATES.getOrDefault(small, small);
    }

    /** True if the two are one place, or one of them is the state that the other lies in, or can be a site in it. */
    public static boolean compatible(String one, String other) {
        String a = small(one);
        String b = small(other);
        return a.equals(b) || b.equals(STATES.get(a)) || a.equals(STATES.get(b)) || isSite(a) != isSite(b);
    }

    /** True if the name is that of a building or grounds, which can be in any town: "Linden Palace". */
    private static boolean isSite(String name) {
        return SITES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** True if {@code one} is a place in {@code other}. */
    public static boolean within(String one, String other) {
        return small(other).equals(STATES.get(small(one)));
    }

    private static Map<String, String> read() {
        Map<String, String> states = new HashMap<>();
        for (String line : WordList.lines(Regions.class, "countries.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length > 3 && !cells[3].isEmpty()) {
                for (String capital : cells[3].split("\\|")) {
                    states.put(small(capital), small(cells[0]));
                }
            }
        }
        for (String line : WordList.lines(Regions.class, "regions.tsv")) {
            String[] cells = line.split("\t");
            states.put(small(cells[0]), small(cells[1]));
        }
        return Map.copyOf(states);
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
