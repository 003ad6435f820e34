package org.parley.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.article.OneLine;
import org.parley.export.ExportVerifier.Current;
import org.parley.timeline.Digest;

/** Compares quotes with the files that they are from, as these are now. */
final class SourceTexts {

    private static final int REMEMBERED = 32;
    private static final Pattern ESCAPES = Pattern.compile("\\\\(?=\\p{Punct})");

    private final Function<String, Optional<Current>> files;
    private final Map<String, Optional<Current>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Current>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param files what a file holds, by the name that the library gives it; empty if it is not there */
    SourceTexts(Function<String, Optional<Current>> files) {
        this.files = files;
    }

    /**
     * What is wrong with a quote, in one sentence; empty if it stands at {@code place}.
     *
     * @param words the {@linkplain #digest digest} of its words
     */
    Optional<String> compare(Provenance.Place place, String sha256, long words) {
        Optional<Current> current = current(place.file());
        if (current.isEmpty()) {
            return Optional.of(missing(place.file()));
        }
        boolean same = wordsAt(place).filter(found -> digest(found) == words).isPresent();
        if (!current.get().sha256().equals(sha256)) {
            return Optional.of("The file " + place.file() + " has changed"
                    + (same ? "; the words still stand there." : ", and the words do not stand there any more."));
        }
        return same ? Optional.empty()
                : Optional.of("The words do not stand at " + place.start() + " to " + place.end() + " of "
                        + place.file() + ".");
    }

    /** What is wrong with a file, in one sentence; empty if it has this SHA-256. */
    Optional<String> compare(String file, String sha256) {
        Optional<Current> current = current(file);
        return current.isEmpty() ? Optional.of(missing(file))
                : current.get().sha256().equals(sha256) ? Optional.empty()
                        : Optional.of("The file " + file + " has changed.");
    }

    /** The words that stand at {@code place} now; empty if there is no such place. */
    Optional<String> wordsAt(Provenance.Place place) {
        return current(place.file()).map(Current::text)
                .filter(text -> place.start() >= 0 && place.start() <= place.end() && place.end() <= text.length())
                .map(text -> text.substring(place.start(), place.end()));
    }

    private Optional<Current> current(String file) {
        return remembered.computeIfAbsent(file, files);
    }

    private static String missing(String file) {
        return "The file " + file + " is not there or cannot be read.";
    }

    /** Stands for words as they are compared. */
    static long digest(String words) {
        return Digest.of(plain(words));
    }

    /** A cell is read without the backslashes that escape its marks and with one space for any white space. */
    static String plain(String words) {
        return OneLine.of(ESCAPES.matcher(words).replaceAll(""));
    }
}
