package org.parley.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.extraction.event.KindScheme;

/** Which lane of the timeline events of each kind stand in, as the scheme of kinds says. */
public final class KindLanes {

    private final List<KindScheme.Kind> kinds;
    private final Map<String, Lane> lanes;

    private KindLanes(List<KindScheme.Kind> kinds) {
        this.kinds = kinds;
        this.lanes = kinds.stream().collect(Collectors.toUnmodifiableMap(KindScheme.Kind::name, KindLanes::lane));
    }

    /** The lanes of {@code scheme}. */
    public static KindLanes of(KindScheme scheme) {
        return new KindLanes(scheme.kinds());
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

    /** The kinds whose events stand in {@code lane}, in the order of the scheme. */
    public List<KindScheme.Kind> kinds(Lane lane) {
        return kinds.stream().filter(kind -> lane(kind) == lane).toList();
    }
}
