package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.text.Tokens;

/** Finds the words that show a topic. The preferred label of a topic shows it too. */
final class TopicMatcher {

    /** Words that show a topic, or that only look as if they did. */
    private record Sign(int topic, boolean except) {}

    /**
     * A topic that was found, from token {@code from} to before token {@code to}; {@code topic} is its place in the
     * scheme.
     */
    record Match(int topic, int from, int to) {}

    private final PhraseTrie<Sign> signs;

    TopicMatcher(TopicScheme scheme) {
        PhraseTrie.Builder<Sign> builder = new PhraseTrie.Builder<>(true);
        for (int i = 0; i < scheme.topics().size(); i++) {
            Topic topic = scheme.topics().get(i);
            for (String label : topic.altLabels()) {
                builder.add(label, new Sign(i, false));
            }
            for (String label : topic.except()) {
                builder.add(label, new Sign(i, true));
            }
        }
        signs = builder.build();
    }

    /** The topics shown by the tokens from {@code from} to before {@code to}; of one topic no two overlap. */
    List<Match> find(Tokens tokens, int from, int to) {
        List<PhraseTrie.Hit<Sign>> hits = signs.find(tokens, from, to);
        List<Match> found = new ArrayList<>();
        for (PhraseTrie.Hit<Sign> hit : hits) {
            if (!hit.value().except() && hits.stream().noneMatch(other -> outdoes(other, hit))) {
                found.add(new Match(hit.value().topic(), hit.from(), hit.to()));
            }
        }
        return found;
    }

    /**
     * True if {@code other} takes the words of {@code hit} away from it: an exception around it, or a longer phrase.
     */
    private static boolean outdoes(PhraseTrie.Hit<Sign> other, PhraseTrie.Hit<Sign> hit) {
        if (other.value().topic() != hit.value().topic() || other == hit) {
            return false;
        }
        if (other.value().except()) {
            return other.from() <= hit.from() && hit.to() <= other.to();
        }
        boolean overlaps = other.from() < hit.to() && hit.from() < other.to();
        int longer = Integer.compare(other.to() - other.from(), hit.to() - hit.from());
        return overlaps && (longer > 0 || (longer == 0 && other.from() < hit.from()));
    }
}
