package org.parley.extraction.event;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads kinds of a person’s own: lines "key: value" in UTF-8, of which "kind" begins a kind and "plural", "like",
 * "nouns" and "verbs" say more of it; lists are parted by commas, and "#" begins a comment line.
 */
final class OwnKindsReader {

    private static final Set<String> KEYS = Set.of("plural", "like", "nouns", "verbs");

    private final String file;
    private final Predicate<String> standard;
    private final List<OwnKind> kinds = new ArrayList<>();
    private int number;
    /** The line that the last kind begins with. */
    private int begun;

    private OwnKindsReader(String file, Predicate<String> standard) {
        this.file = file;
        this.standard = standard;
    }

    /** @param standard tells the kinds that are there already */
    static List<OwnKind> read(Path path, Predicate<String> standard) throws UnreadableKindsException {
        OwnKindsReader reader = new OwnKindsReader(path.getFileName().toString(), standard);
        try {
            return reader.read(Files.readAllLines(path));
        } catch (CharacterCodingException e) {
            throw new UnreadableKindsException("The kinds of events " + reader.file + " are not UTF-8 text.");
        } catch (IOException e) {
            throw new UnreadableKindsException("The kinds of events " + reader.file + " cannot be read.");
        }
    }

    private List<OwnKind> read(List<String> lines) throws UnreadableKindsException {
        for (String raw : lines) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(line);
            }
        }
        if (kinds.isEmpty()) {
            throw unusable("it has no line “kind: …”");
        }
        finish();
        return List.copyOf(kinds);
    }

    /** A kind without words would never be found. */
    private void finish() throws UnreadableKindsException {
        if (!kinds.isEmpty() && kinds.getLast().nouns().isEmpty() && kinds.getLast().verbs().isEmpty()) {
            number = begun;
            throw broken("the kind “" + kinds.getLast().name() + "” has neither nouns nor verbs");
        }
    }

    private void line(String line) throws UnreadableKindsException {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw broken("the line “" + line + "” is not “key: value”");
        }
        if (key.equals("kind")) {
            begin(value);
        } else if (!KEYS.contains(key)) {
            throw broken("“" + key + "” is none of kind, plural, like, nouns, verbs");
        } else if (kinds.isEmpty()) {
            throw broken("“" + line + "” stands before the first kind");
        } else {
            kinds.add(with(kinds.removeLast(), key, value));
        }
    }

    private void begin(String name) throws UnreadableKindsException {
        finish();
        begun = number;
        if (standard.test(name) || kinds.stream().anyMatch(kind -> kind.name().equals(name))) {
            throw broken("the kind “" + name + "” is there already");
        }
        kinds.add(new OwnKind(name, name + "s", name, List.of(), List.of()));
    }

    private OwnKind with(OwnKind kind, String key, String value) throws UnreadableKindsException {
        return switch (key) {
            case "plural" -> new OwnKind(kind.name(), value, kind.like(), kind.nouns(), kind.verbs());
            case "like" -> new OwnKind(kind.name(), kind.plural(), known(value), kind.nouns(), kind.verbs());
            case "nouns" -> new OwnKind(kind.name(), kind.plural(), kind.like(), words(value), kind.verbs());
            default -> new OwnKind(kind.name(), kind.plural(), kind.like(), kind.nouns(), words(value));
        };
    }

    private String known(String like) throws UnreadableKindsException {
        if (!standard.test(like)) {
            throw broken("“" + like + "” is no kind of the standard scheme");
        }
        return like;
    }

    private List<String> words(String list) throws UnreadableKindsException {
        List<String> words = Arrays.stream(list.toLowerCase(Locale.ROOT).split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
        Optional<String> wrong = words.stream().filter(word -> !word.chars().allMatch(Character::isLetter)).findFirst();
        if (wrong.isPresent()) {
            throw broken("“" + wrong.get() + "” is not a single word");
        }
        return words;
    }

    private UnreadableKindsException broken(String what) {
        return unusable(what + " (line " + number + ")");
    }

    private UnreadableKindsException unusable(String why) {
        return new UnreadableKindsException("The kinds of events " + file + " cannot be used: " + why + ".");
    }
}
