package org.parley.extraction.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** The names of states, places and organisations that Parley knows, looked up by their first word. */
final class Gazetteer {

    /** How a name stands for what it names. */
    enum Sense {
        /** It is its name. */
        NAME,
        /** It is an adjective or says who lives there: "Russian". */
        DEMONYM,
        /** It is a city that stands for its government at times. */
        CAPITAL
    }

    /**
     * One way to write a name.
     *
     * @param words its tokens in lower case
     * @param exact true if it is only meant when written just so ("US", "WHO")
     * @param written as the list has it
     * @param city for a capital the name of the city, otherwise the same as {@code name}
     */
    record Entry(String[] words, boolean exact, String written, String name, String city, ActorKind kind,
            Sense sense) {}

    private final Map<String, List<Entry>> byFirst = new WordMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    Gazetteer() {
        WordList.lines(Gazetteer.class, "countries.tsv").forEach(this::country);
        for (String line : WordList.lines(Gazetteer.class, "seats.tsv")) {
            String[] cells = line.split("\t");
            add(cells[0], cells[1], ActorKind.STATE, Sense.NAME);
        }
        for (String line : WordList.lines(Gazetteer.class, "organisations.tsv")) {
            String[] cells = line.split("\t");
            add(cells[0], cells[0], ActorKind.ORGANISATION, Sense.NAME);
            others(cells, 1, cells[0], ActorKind.ORGANISATION, Sense.NAME);
        }
        WordList.lines(Gazetteer.class, "places.txt").forEach(place -> add(place, place, ActorKind.PLACE, Sense.NAME));
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(entry -> -entry.words().length)));
    }

    private void country(String line) {
        String[] cells = line.split("\t");
        add(cells[0], cells[0], ActorKind.STATE, Sense.NAME);
        others(cells, 1, cells[0], ActorKind.STATE, Sense.NAME);
        others(cells, 2, cells[0], ActorKind.STATE, Sense.DEMONYM);
        others(cells, 3, cells[0], ActorKind.STATE, Sense.CAPITAL);
    }

    private void others(String[] cells, int column, String name, ActorKind kind, Sense sense) {
        if (column < cells.length && !cells[column].isEmpty()) {
            for (String other : cells[column].split("\\|")) {
                add(other, name, kind, sense);
            }
        }
    }

    private void add(String written, String name, ActorKind kind, Sense sense) {
        String[] words = words(written);
        boolean exact = words.length == 1 && written.length() <= 5 && written.equals(written.toUpperCase(Locale.ROOT));
        String city = sense == Sense.CAPITAL ? written.replaceAll(",? D\\.?C\\.?$", "") : name;
        List<Entry> same = byFirst.computeIfAbsent(words[0], key -> new ArrayList<>());
        if (sense == Sense.CAPITAL) {
            capitals.putIfAbsent(name, city);
        }
        if (same.stream().noneMatch(entry -> entry.written().equals(written))) {
            same.add(new Entry(words, exact, written, name, city, kind, sense));
        }
    }

    /** The tokens of {@code written} as the tokenizer cuts them, in lower case. */
    private static String[] words(String written) {
        return written.toLowerCase(Locale.ROOT).replace('’', '\'').replace("-", " - ").replace(",", " ,")
                .replace("'", " '").split("\\s+");
    }

    /** The longest name that begins at token {@code at} and ends before {@code to}. */
    Optional<Entry> longestAt(Tokens tokens, int at, int to) {
        for (Entry entry : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if (matches(entry, tokens, at, to)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The city that is named first among the capitals of a state. */
    Optional<String> capital(String state) {
        return Optional.ofNullable(capitals.get(state));
    }

    private static boolean matches(Entry entry, Tokens tokens, int at, int to) {
        String[] words = entry.words();
        if (at + words.length > to || (entry.exact() && !tokens.word(at).equals(entry.written()))) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(tokens.lower(at + i))) {
                return false;
            }
        }
        return true;
    }
}
