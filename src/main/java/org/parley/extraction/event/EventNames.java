package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.FamilyNames;

/** Gives an event its title and the short label that stands beside its marker. */
final class EventNames {

    /** The longest label, in UTF-16 units. */
    static final int LABEL = 22;
    private static final int TITLE = 80;
    private static final int MOST_SIDES = 4;
    private static final Map<String, String> SHORT = Map.of("United States", "U.S.", "United Kingdom", "U.K.",
            "United Arab Emirates", "UAE", "Palestinian Territories", "Palestine", "Congo - Kinshasa", "DR Congo",
            "European Union", "EU", "United Nations", "UN");

    private static final Set<String> LEADING = Set.of("of", "for", "with", "from", "to", "at", "in");

    private final EventText text;
    private final KindScheme kinds;
    private final NounPhraseReader phrases;
    private final Subjects subjects;
    private final FamilyNames family;
    private final Set<String> people;

    EventNames(EventText text, KindScheme kinds, StatusCues cues, Subjects subjects, FamilyNames family) {
        this.text = text;
        this.kinds = kinds;
        this.subjects = subjects;
        this.phrases = new NounPhraseReader(text, cues);
        this.family = family;
        this.people = text.actors.stream().filter(actor -> actor.kind() == ActorKind.PERSON).map(ActorMention::name)
                .collect(Collectors.toSet());
    }

    /**
     * "Carter–Brezhnev summit in Vienna", or "Planned Carter–Brezhnev summit" while it has no place; the words of its
     * first mention for what is no contact of two sides.
     */
    String title(Cluster cluster, String kind) {
        if (journey(cluster, kind)) {
            String visit = sides(cluster).orElseThrow() + " " + kinds.kind(kind).singular() + " to "
                    + SHORT.getOrDefault(cluster.place.orElseThrow(), cluster.place.orElseThrow());
            return cluster.status() == Status.UPCOMING ? "Planned " + visit : visit;
        }
        if (!composed(cluster, kind)) {
            String words = words(cluster.drafts.getFirst(), TITLE);
            return signed(cluster, kind) ? sides(cluster).orElseThrow() + " " + words : capitalised(words);
        }
        String noun = kinds.kind(kind).singular();
        String where = cluster.place.map(place -> " in " + place).orElse("");
        String round = cluster.round > 0 ? Rounds.ordinal(cluster.round) + " round of " : "";
        String title = round + sides(cluster).map(sides -> sides + " " + noun).orElse(noun) + where;
        return where.isEmpty() && cluster.status() == Status.UPCOMING ? "Planned " + title : capitalised(title);
    }

    /** "Vienna summit", at most {@value #LABEL} units. */
    String label(Cluster cluster, String kind) {
        if (journey(cluster, kind)) {
            String visit = capitalised(kinds.kind(kind).singular()) + " to " + SHORT.getOrDefault(cluster.place.get(),
                    cluster.place.get());
            return cut(visit, LABEL);
        }
        boolean told = cluster.row && cluster.place.isPresent() && kinds.sameFamily(kind, "meeting");
        if (!told && !composed(cluster, kind)) {
            Draft first = cluster.drafts.getFirst();
            String whole = first.form() == Draft.Form.ROW ? "" : words(first, TITLE);
            return capitalised(whole.isEmpty() || whole.length() > LABEL ? shortWords(first) : whole);
        }
        String noun = kinds.kind(kind).singular();
        if (cluster.round > 0) {
            String round = capitalised(Rounds.ordinal(cluster.round)) + " round";
            String placed = cluster.place.map(place -> round + " in " + place).orElse(round);
            return placed.length() <= LABEL ? placed : round;
        }
        String label = cluster.place.map(place -> place + " " + noun)
                .or(() -> sides(cluster).map(sides -> sides + " " + noun)).orElseGet(() -> capitalised(noun));
        return label.length() <= LABEL ? label : cut(label, LABEL);
    }

    /** "Ruiz visit to Peru". */
    private boolean journey(Cluster cluster, String kind) {
        return kinds.kind(kind).family().equals("visit") && !cluster.row && cluster.place.isPresent()
                && !cluster.participants.isEmpty();
    }

    /** "Chile–Peru joint declaration": what several sides issue or sign together bears their names. */
    private boolean signed(Cluster cluster, String kind) {
        Draft first = cluster.drafts.getFirst();
        boolean joint = kind.equals("statement") || kind.equals("agreement");
        return joint && first.form() == Draft.Form.NOUN && first.verb().isPresent() && first.participants().size() > 1
                && first.participants().size() <= MOST_SIDES
                && first.participants().stream().noneMatch(name -> words(first, TITLE).contains(shortName(name)));
    }

    private boolean composed(Cluster cluster, String kind) {
        return kinds.sameFamily(kind, "meeting") && !cluster.row
                && (!cluster.participants.isEmpty() || cluster.place.isPresent());
    }

    private Optional<String> sides(Cluster cluster) {
        List<String> names = cluster.drafts.stream().map(Draft::participants)
                .filter(who -> who.size() == cluster.participants.size()).findFirst()
                .orElseGet(() -> List.copyOf(cluster.participants));
        return names.isEmpty() ? Optional.empty()
                : Optional.of(names.stream().limit(MOST_SIDES).map(this::shortName).collect(Collectors.joining("–")));
    }

    private String shortName(String name) {
        return people.contains(name) ? family.of(name) : SHORT.getOrDefault(name, name);
    }

    /** The words of a draft as a headline has them, in one line, cut at a word. */
    private String words(Draft draft, int longest) {
        int from = start(draft);
        while (from < draft.head() && text.function.determiners.contains(text.tokens.lower(from))) {
            from++;
        }
        String words = text.tokens.span(from, end(draft)).of(text.article.text()).replace('\n', ' ');
        boolean told = draft.form() == Draft.Form.VERB && from >= draft.verb().orElseThrow().from();
        return cut(told ? subject(draft) + words : words, longest);
    }

    /** Whoever does what a verb says, if an apposition parts the two: "Rogers, the chair, resigned". */
    private String subject(Draft draft) {
        Verb verb = draft.verb().orElseThrow();
        String before = text.lower(text.sentences().get(draft.sentence()), verb.from() - 1);
        boolean parted = !verb.passive() && (before.equals(",") || before.equals("who"));
        return parted && verb.tense().finite() ? subjects.of(draft.sentence(), verb.from()).names().stream()
                .findFirst().map(name -> name + " ").orElse("") : "";
    }

    /** The phrase of a noun without a verb before it; the phrase of a verb with the noun before it. */
    private int start(Draft draft) {
        if (draft.form() == Draft.Form.NOUN) {
            return afterPossessor(phrases.start(draft.sentence(), draft.head()), draft);
        }
        int before = draft.from() - 1;
        boolean noun = draft.form() == Draft.Form.VERB && before >= text.sentences().get(draft.sentence()).from()
                && (text.actor(before) != null || text.tokens.isWord(before)
                        && !text.function.closers.contains(text.tokens.lower(before)));
        if (noun) {
            return Math.min(draft.from(), phrases.start(draft.sentence(), before));
        }
        return draft.form() == Draft.Form.VERB ? headline(draft, draft.verb().orElseThrow()) : draft.from();
    }

    /** "Sentenced to two years": a headline needs no auxiliary that says neither "will" nor "not". */
    private static int headline(Draft draft, Verb verb) {
        boolean needed = verb.negated() || verb.tense() == Verb.Tense.FUTURE || verb.tense() == Verb.Tense.MODAL;
        return needed || draft.from() < verb.from() ? draft.from() : draft.head();
    }

    /** "Annexation of Crimea": whoever owns an event goes without saying where the phrase goes on. */
    private int afterPossessor(int from, Draft draft) {
        if (end(draft) == draft.head() + 1) {
            return from;
        }
        for (int i = draft.head() - 1; i >= from; i--) {
            if (text.function.possessives.contains(text.tokens.lower(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** The end of a draft without a time, and without a word that leads to nothing. */
    private int end(Draft draft) {
        int end = draft.to();
        while (end > draft.head() + 1 && draft.form() != Draft.Form.ROW && (text.time(end - 1) >= 0 || leads(end))) {
            end--;
        }
        return end;
    }

    private boolean leads(int end) {
        String lower = text.tokens.lower(end - 1);
        boolean timed = end < text.tokens.count() && text.time(end) >= 0;
        return text.function.coordinators.contains(lower) || text.function.determiners.contains(lower)
                || LEADING.contains(lower) || timed && text.function.prepositions.contains(lower);
    }

    /** Words around the head that fit a label. */
    private String shortWords(Draft draft) {
        int from = draft.head();
        int to = draft.form() == Draft.Form.VERB ? end(draft) : draft.head() + 1;
        if ((draft.form() == Draft.Form.ROW) || draft.form() != Draft.Form.VERB) {
            while (from > draft.from() && length(from - 1, to) <= LABEL
                    && !text.function.determiners.contains(text.tokens.lower(from - 1))) {
                from--;
            }
        }
        while ((draft.form() == Draft.Form.ROW) && to < draft.to() && length(from, to + 1) <= LABEL) {
            to++;
        }
        while (to > draft.head() + 1 && text.function.prepositions.contains(text.tokens.lower(to - 1))) {
            to--;
        }
        return cut(text.tokens.span(from, to).of(text.article.text()).replace('\n', ' '), LABEL);
    }

    private int length(int from, int to) {
        return text.tokens.end(to - 1) - text.tokens.start(from);
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int gap = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, gap > longest / 2 ? gap : longest - 1) + "…";
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
