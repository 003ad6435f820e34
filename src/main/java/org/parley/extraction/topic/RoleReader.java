package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.topic.PossibleStatement.Words;

/**
 * Reads the role of a statement from the cues of {@code role-cues.txt}: each place where a cue can stand gives its
 * strongest cue of each role, the places are added up, and the role with the highest sum is it, if the sum suffices.
 * Equal sums go by the order of {@link #PREFERRED}.
 */
final class RoleReader {

    /** Where a cue stands. */
    private enum Place {
        TEXT, OPENING, LABEL, HEADER, LEAD_IN, HEADING
    }

    private record Cue(Role role, int weight) {}

    /** What was read: the role, and whether the statement's own words say so. */
    record Reading(Role role, boolean inOwnWords) {}

    private static final List<Role> PREFERRED = List.of(Role.RECOMMENDATION, Role.OUTCOME, Role.CONCERN, Role.AGENDA,
            Role.EXPECTATION);
    private static final Set<String> POINTS_BACK = Set.of("among these", "among them", "these include", "they include",
            "chief among");
    private static final int INHERITED = 4;
    private static final int SUFFICES = 3;

    private final Map<Place, PhraseTrie<Cue>> cues = new EnumMap<>(Place.class);

    RoleReader() {
        Map<Place, PhraseTrie.Builder<Cue>> builders = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            builders.put(place, new PhraseTrie.Builder<>(false));
        }
        for (String line : WordList.lines(RoleReader.class, "role-cues.txt")) {
            String[] columns = line.split("\\s+", 4);
            Place place = Place.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Cue cue = new Cue(Role.valueOf(columns[1].toUpperCase(Locale.ROOT)), Integer.parseInt(columns[2]));
            Arrays.stream(columns[3].split(",")).map(String::strip)
                    .forEach(phrase -> builders.get(place).add(phrase, cue));
        }
        builders.forEach((place, builder) -> cues.put(place, builder.build()));
    }

    /** The role of what {@code passage} says on the topics of {@code matches}; background if nothing says more. */
    Reading read(PossibleStatement passage, List<TopicMatcher.Match> matches, Tokens tokens) {
        int[] own = ownWords(passage, matches, tokens);
        int[] sum = own.clone();
        add(sum, strongest(Place.HEADER, passage.header(), tokens));
        add(sum, strongest(Place.LEAD_IN, List.of(passage.leadIn()), tokens));
        if (passage.unit() != Sentence.Unit.PARAGRAPH) {
            add(sum, heading(passage, tokens));
        } else if (isFaint(own)) {
            int[] heading = heading(passage, tokens);
            Arrays.setAll(sum, role -> own[role] + (heading[role] > SUFFICES ? heading[role] : 0));
        }
        Role role = highest(sum);
        return new Reading(role, own[role.ordinal()] > 0);
    }

    /** True if the words of a sentence hint at a role and leave it open: then its heading decides. */
    private static boolean isFaint(int[] own) {
        int most = Arrays.stream(own).max().orElse(0);
        return most > 0 && most < SUFFICES;
    }

    private int[] ownWords(PossibleStatement passage, List<TopicMatcher.Match> matches, Tokens tokens) {
        int[] sum = text(passage, matches, tokens);
        if (passage.unit() == Sentence.Unit.ITEM) {
            add(sum, label(passage, tokens));
            add(sum, opening(passage, tokens));
        }
        if (!passage.previous().isEmpty() && pointsBack(passage.body(), tokens)) {
            Role before = highest(strongest(Place.TEXT, List.of(passage.previous()), tokens));
            if (before != Role.BACKGROUND) {
                sum[before.ordinal()] += INHERITED;
            }
        }
        return sum;
    }

    /** The cues of the clauses that are on the topics; of the whole where those have none that suffices. */
    private int[] text(PossibleStatement passage, List<TopicMatcher.Match> matches, Tokens tokens) {
        if (passage.unit() == Sentence.Unit.PARAGRAPH) {
            List<Words> clauses = ClauseSplitter.holding(matches, passage.body(), tokens);
            int[] near = strongest(Place.TEXT, clauses, tokens);
            if (highest(near) != Role.BACKGROUND) {
                return near;
            }
        }
        return strongest(Place.TEXT, passage.parts(), tokens);
    }

    private int[] label(PossibleStatement passage, Tokens tokens) {
        Words whole = passage.parts().getFirst();
        Words label = passage.label().isEmpty() ? Words.NONE : new Words(whole.from(), passage.body().from());
        return strongest(Place.LABEL, List.of(label), tokens);
    }

    private int[] opening(PossibleStatement passage, Tokens tokens) {
        Words body = passage.body();
        Words first = new Words(body.from(), Math.min(body.to(), body.from() + 1));
        return strongest(Place.OPENING, List.of(first), tokens);
    }

    private static boolean pointsBack(Words words, Tokens tokens) {
        return words.to() - words.from() > 1
                && POINTS_BACK.contains(tokens.lower(words.from()) + " " + tokens.lower(words.from() + 1));
    }

    /** The cues of the nearest heading that has any. */
    private int[] heading(PossibleStatement passage, Tokens tokens) {
        for (Words heading : passage.headings()) {
            int[] found = strongest(Place.HEADING, List.of(heading), tokens);
            if (Arrays.stream(found).anyMatch(weight -> weight > 0)) {
                return found;
            }
        }
        return new int[Role.values().length];
    }

    private int[] strongest(Place place, List<Words> ranges, Tokens tokens) {
        int[] best = new int[Role.values().length];
        List<PhraseTrie.Hit<Cue>> hits = new ArrayList<>();
        for (Words words : ranges) {
            hits.addAll(cues.get(place).findLongest(tokens, words.from(), words.to()));
        }
        for (PhraseTrie.Hit<Cue> hit : hits) {
            int role = hit.value().role().ordinal();
            best[role] = Math.max(best[role], hit.value().weight());
        }
        return best;
    }

    private static void add(int[] sum, int[] more) {
        Arrays.setAll(sum, role -> sum[role] + more[role]);
    }

    private static Role highest(int[] sum) {
        Role best = Role.BACKGROUND;
        for (Role role : PREFERRED) {
            int most = best == Role.BACKGROUND ? SUFFICES - 1 : sum[best.ordinal()];
            if (sum[role.ordinal()] > most) {
                best = role;
            }
        }
        return best;
    }
}
