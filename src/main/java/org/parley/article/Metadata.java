package org.parley.article;

import java.util.List;
import java.util.Optional;

/**
 * What is known about an article besides its text.
 *
 * @param modified when it was last changed, if it says so
 * @param place where it was written, as its dateline says
 * @param language BCP 47 tag, if stated
 */
public record Metadata(Optional<String> title, Optional<Published> published, Optional<Published> modified,
        Optional<String> outlet, List<String> authors, Optional<String> place, Optional<String> url,
        Optional<String> language) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
        // Libraries written before places were read have none.
        place = Optional.ofNullable(place).flatMap(known -> known);
    }

    /** This, with every gap filled from {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(title.or(other::title), published.or(other::published), modified.or(other::modified),
                outlet.or(other::outlet), authors.isEmpty() ? other.authors : authors, place.or(other::place),
                url.or(other::url), language.or(other::language));
    }

    /** This, published when {@code when} says. */
    public Metadata withPublished(Published when) {
        return new Metadata(title, Optional.of(when), modified, outlet, authors, place, url, language);
    }
}
