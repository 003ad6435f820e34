package org.parley.timeline.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.extraction.event.KindScheme;

/** Which lane of the timeline events of each kind stand in, as the scheme of kinds says. */
public final class KindLanes {

    private final List<KindScheme.Kind> kinds;
    private final Map<String, Lane> lanes;
    private final Map<String, String> letters;

    private KindLanes(List<KindScheme.Kind> kinds, List<String> own) {
        this.kinds = kinds;
        this.letters = letters(own);
        this.lanes = kinds.stream().collect(Collectors.toUnmodifiableMap(KindScheme.Kind::name, KindLanes::lane));
    }

    /** The lanes of {@code scheme}. */
    public static KindLanes of(KindScheme scheme) {
        return new KindLanes(scheme.kinds(), scheme.ownNames());
    }

    /** The lanes of the kinds that come with Parley. */
    public static KindLanes standard() {
        return of(KindScheme.standard());
    }

    private static Lane lane(KindScheme.Kind kind) {
        return Lane.valueOf(kind.lane().toUpperCase(Locale.ROOT));
    }

    /** The lane that events of {@code kind} stand in; a kind that is not listed belongs to the background. */
    public Lane of(String kind) {
        return lanes.getOrDefault(kind, Lane.BACKGROUND);
    }

    /**
     * The letter that the mark of a kind bears which a person added: it shares the shape of its lane with others. Empty
     * for the kinds that come with Parley.
     */
    public Optional<String> letter(String kind) {
        return Optional.ofNullable(letters.get(kind));
    }

    /** Each gets the first letter of its name that no kind before it has, else its first. */
    private static Map<String, String> letters(List<String> own) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String kind : own) {
            List<String> choice = kind.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString).toList();
            choice.stream().filter(letter -> !letters.containsValue(letter)).findFirst()
                    .or(() -> choice.stream().findFirst()).ifPresent(letter -> letters.put(kind, letter));
        }
        return letters;
    }

    /** The kinds whose events stand in {@code lane}, in the order of the scheme. */
    public List<KindScheme.Kind> kinds(Lane lane) {
        return kinds.stream().filter(kind -> lane(kind) == lane).toList();
    }
}
