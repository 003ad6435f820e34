package org.parley.extraction.event.title;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.FamilyNames;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Rounds;

/** Gives an event its title and the short label that stands beside its marker. */
public final class EventNames {

    /** The longest label, in UTF-16 units. */
    public static final int LABEL = 22;
    private static final int TITLE = 100;
    private static final int MOST_SIDES = 4;
    private static final Map<String, String> SHORT = Map.of("United States", "U.S.", "United Kingdom", "U.K.",
            "United Arab Emirates", "UAE", "Palestinian Territories", "Palestine", "Congo - Kinshasa", "DR Congo",
            "European Union", "EU", "United Nations", "UN");

    /** How many mentions are asked for a title. */
    private static final int TRIED = 3;

    private final EventText text;
    private final Set<String> persons;
    private final KindScheme kinds;
    private final Headline headline;
    private final FamilyNames family;

    public EventNames(EventText text, KindScheme kinds, Headline headline, FamilyNames family) {
        this.text = text;
        this.persons = text.actors().stream().filter(actor -> actor.kind() == ActorKind.PERSON).map(ActorMention::name)
                .collect(Collectors.toSet());
        this.kinds = kinds;
        this.headline = headline;
        this.family = family;
    }

    /**
     * "Carter–Brezhnev summit in Vienna", or "Planned Carter–Brezhnev summit" while it has no place; the words of its
     * first mention for what is no contact of two sides.
     */
    private String title(Cluster cluster, String kind, String words) {
        if (journey(cluster, kind)) {
            String visit = sides(cluster).orElseThrow() + " " + kinds.kind(kind).singular() + " to "
                    + SHORT.getOrDefault(cluster.place().orElseThrow(), cluster.place().orElseThrow());
            return cluster.status() == Status.UPCOMING ? "Planned " + visit : visit;
        }
        if (!composed(cluster, kind)) {
            boolean named = signed(cluster, kind, words) || words.indexOf(' ') < 0;
            return capitalised(named ? sides(cluster).map(side -> side + " ").orElse("") + words : words);
        }
        String noun = kinds.kind(kind).singular();
        String where = cluster.place().map(place -> " in " + place).orElse("");
        Optional<String> name = ownName(cluster);
        if (name.isPresent()) {
            return capitalised(name.get() + (cluster.place().filter(name.get()::contains).isPresent() ? "" : where));
        }
        String round = cluster.round() > 0 ? Rounds.ordinal(cluster.round()) + " round of " : "";
        String title = round + sides(cluster).map(sides -> sides + " " + noun).orElse(noun) + where;
        return where.isEmpty() && cluster.status() == Status.UPCOMING ? "Planned " + title : capitalised(title);
    }

    /** "Vienna summit", at most {@value #LABEL} units. */
    private String label(Cluster cluster, String kind, String whole) {
        if (journey(cluster, kind)) {
            String visit = capitalised(kinds.kind(kind).singular()) + " to " + SHORT.getOrDefault(cluster.place().get(),
                    cluster.place().get());
            return TitleWords.cut(visit, LABEL);
        }
        boolean told = cluster.row() && cluster.place().isPresent() && kinds.sameFamily(kind, "meeting");
        if (!told && !composed(cluster, kind)) {
            return capitalised(whole.length() > LABEL ? headline.brief(cluster.drafts().getFirst(), LABEL) : whole);
        }
        Optional<String> name = ownName(cluster).filter(own -> own.length() <= LABEL);
        if (name.isPresent()) {
            return capitalised(name.get());
        }
        String noun = kinds.kind(kind).singular();
        if (cluster.round() > 0) {
            String round = capitalised(Rounds.ordinal(cluster.round())) + " round";
            String placed = cluster.place().map(place -> round + " in " + place).orElse(round);
            return placed.length() <= LABEL ? placed : round;
        }
        String label = cluster.place().map(place -> place + " " + noun)
                .or(() -> sides(cluster).map(sides -> sides + " " + noun)).orElseGet(() -> capitalised(noun));
        return label.length() <= LABEL ? label : TitleWords.cut(label, LABEL);
    }

    /**
     * What an event is called.
     *
     * @param title in a list
     * @param label beside its marker, at most {@value #LABEL} units
     */
    public record Names(String title, String label) {}

    public Names of(Cluster cluster, String kind) {
        String words = journey(cluster, kind) || composed(cluster, kind) ? "" : words(cluster);
        return new Names(title(cluster, kind, words), label(cluster, kind, words));
    }

    /** "Ruiz visit to Peru". */
    private boolean journey(Cluster cluster, String kind) {
        return kinds.kind(kind).family().equals("visit") && !cluster.row() && cluster.place().isPresent()
                && !cluster.participants().isEmpty();
    }

    /** "Chile–Peru joint declaration": what several sides issue or sign together bears their names. */
    private boolean signed(Cluster cluster, String kind, String words) {
        Draft first = cluster.drafts().getFirst();
        boolean joint = kind.equals("statement") || kind.equals("agreement");
        boolean told = first.verb().filter(verb -> words.contains(text.tokens().word(verb.at()))).isPresent();
        return joint && first.form() == Draft.Form.NOUN && first.verb().isPresent() && !told
                && first.participants().size() > 1 && first.participants().size() <= MOST_SIDES
                && first.participants().stream().noneMatch(name -> words.contains(shortName(name)));
    }

    private boolean composed(Cluster cluster, String kind) {
        return kinds.sameFamily(kind, "meeting") && !cluster.row()
                && (cluster.participants().size() > 1 || cluster.place().isPresent());
    }

    /** "NATO summit", "G7 Leaders' Summit": a gathering that has a name of its own, and not two sides. */
    private Optional<String> ownName(Cluster cluster) {
        if (cluster.participants().size() > 1 || cluster.round() > 0) {
            return Optional.empty();
        }
        return cluster.drafts().stream().filter(draft -> draft.form() == Draft.Form.NOUN && !draft.loose())
                .flatMap(draft -> headline.name(draft).stream()).findFirst();
    }

    private Optional<String> sides(Cluster cluster) {
        List<String> once = text.once(cluster.participants(), cluster.drafts().getFirst().participants());
        List<String> names = cluster.drafts().stream().map(Draft::participants)
                .filter(who -> who.size() == once.size() && who.containsAll(once)).findFirst().orElse(once);
        List<String> parties = text.parties(names);
        boolean mixed = names.stream().anyMatch(persons::contains) && !persons.containsAll(names);
        return names.isEmpty() ? Optional.empty()
                : Optional.of((mixed && parties.size() > 1 ? parties : names).stream().limit(MOST_SIDES)
                        .map(this::shortName).collect(Collectors.joining("–")));
    }

    private String shortName(String name) {
        return persons.contains(name) ? family.of(name) : SHORT.getOrDefault(name, name);
    }

    /** The first headline of more than a word that one of the first mentions gives. */
    private String words(Cluster cluster) {
        String first = headline.of(cluster.drafts().getFirst(), TITLE);
        for (Draft draft : cluster.drafts().subList(0, Math.min(TRIED, cluster.drafts().size()))) {
            String words = draft.pronoun() ? "" : headline.of(draft, TITLE);
            if (words.indexOf(' ') > 0) {
                return words;
            }
        }
        return first;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
