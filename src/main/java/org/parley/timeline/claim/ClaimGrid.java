package org.parley.timeline.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.timeline.Evidence;

/**
 * Who says what of an event: its attributes in rows, and in columns the origins that speak of it. A story that several
 * outlets print is one origin.
 *
 * @param origins the earlier first, as far as that is known
 * @param rows those that at least one origin says something on
 */
public record ClaimGrid(List<Origin> origins, List<Row> rows) {

    /** Nobody says anything. */
    public static final ClaimGrid EMPTY = new ClaimGrid(List.of(), List.of());

    public ClaimGrid {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
    }

    /** What origins say something on. */
    public enum Attribute {
        STATUS("status"), DATE("date"), PLACE("place"), PARTICIPANTS("participants"), KIND("kind"),
        /** What was on its agenda, expected or feared. */
        EXPECTED("expected"),
        /** What is reported to have come of it. */
        REPORTED("came of it");

        private final String words;

        Attribute(String words) {
            this.words = words;
        }

        /** What a person calls it. */
        public String words() {
            return words;
        }
    }

    /** How words stand to what the timeline has; of a cell the first of these that holds for one of its claims. */
    public enum Stance {
        /** It cannot be true if the timeline is right. */
        DIFFERS("differs"),
        /** It says the same, or something more exact. */
        AGREES("agrees"),
        /** It can be true, but says less: "Peru" of an event in Lima. */
        VAGUER("less exact"),
        /** It is on what the timeline tells in the words of the articles alone, and so is not compared. */
        TELLS("says"),
        /** It was so when it was written, and changed since: what is announced is held later, or moved. */
        CHANGED("changed since"),
        /** It says nothing on it. */
        SILENT("silent");

        private final String words;

        Stance(String words) {
            this.words = words;
        }

        /** What a person calls it. */
        public String words() {
            return words;
        }
    }

    /**
     * A story, with the articles that carry it.
     *
     * @param articles that speak of the event, the one that was published first in front
     */
    public record Origin(List<Source> articles) {
        public Origin {
            articles = List.copyOf(articles);
        }

        /** The article that the story is named by. */
        public Source first() {
            return articles.getFirst();
        }

        /** The outlets that carry it, each once: "Reuters, also in Gulf Times"; its title if none is known. */
        public String name() {
            List<String> outlets = articles.stream().flatMap(source -> source.outlet().stream()).distinct().toList();
            return outlets.isEmpty() ? first().title()
                    : String.join(", also in ", Stream.of(outlets.getFirst(),
                            String.join(", ", outlets.subList(1, outlets.size()))).filter(part -> !part.isEmpty())
                            .toList());
        }
    }

    /**
     * An article.
     *
     * @param published in EDTF
     */
    public record Source(String file, String key, String title, Optional<String> outlet, Optional<String> published) {}

    /**
     * What is said on one attribute.
     *
     * @param timeline what the timeline has; blank where it has nothing, or tells it in the words of articles alone
     * @param cells one for each origin, in their order
     */
    public record Row(Attribute attribute, String timeline, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many cells have each stance, in the order of the stances. */
        public Map<Stance, Integer> counts() {
            Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
            cells.forEach(cell -> counts.merge(cell.stance(), 1, Integer::sum));
            return counts;
        }

        /** True if an origin says what cannot be true if the timeline is right. */
        public boolean isDisputed() {
            return cells.stream().anyMatch(cell -> cell.stance() == Stance.DIFFERS);
        }
    }

    /**
     * What one origin says on one attribute.
     *
     * @param claims what it says differently is several; empty if it is silent
     */
    public record Cell(List<Claim> claims) {
        public Cell {
            claims = List.copyOf(claims);
        }

        public Stance stance() {
            Stream<Stance> said = claims.stream().map(Claim::stance);
            return said.min(Stance::compareTo).orElse(Stance.SILENT);
        }
    }

    /**
     * One thing that an origin says.
     *
     * @param value as Parley reads it: "14 Jun 2024"
     * @param words that say it
     */
    public record Claim(String value, Stance stance, Evidence words) {}

    /** All words that it quotes. */
    public Stream<Evidence> words() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.claims().stream())
                .map(Claim::words);
    }
}
