package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.event.Draft.Reference;
import org.parley.extraction.time.DayRange;

/**
 * Tells which mentions of an article speak of one event. Contacts of two sides (calls, talks, meetings, summits) are
 * matched by who, where, when and status; a definite phrase without any of these ("this call") means the contact that
 * fits
 * it best; other nouns mean one event where they are one word.
 */
final class Identity {

    private static final int WINDOW = 24;

    private final EventText text;
    private final KindScheme kinds;
    private final List<Cluster> all = new ArrayList<>();
    private final List<Cluster> contacts = new ArrayList<>();
    private final Map<String, List<Cluster>> byLemma = new HashMap<>();

    Identity(EventText text, KindScheme kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** Gathers drafts, given in the order of the text, into events; what names no event of its own is left out. */
    List<Cluster> gather(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.form() == Form.ROW) {
                row(draft);
            } else if (kinds.sameFamily(draft.kind(), "meeting")) {
                contact(draft);
            } else if (draft.form() == Form.NOUN) {
                noun(draft);
            } else {
                start(draft, false);
            }
        }
        return all;
    }

    private Cluster start(Draft draft, boolean row) {
        Cluster cluster = new Cluster(row);
        cluster.add(draft);
        all.add(cluster);
        return cluster;
    }

    private void row(Draft draft) {
        Cluster cluster = start(draft, true);
        if (kinds.sameFamily(draft.kind(), "meeting")) {
            contacts.add(cluster);
        }
    }

    private void contact(Draft draft) {
        if (draft.reference() == Reference.GENERIC || draft.reference() == Reference.BARE && !draft.specific()) {
            return;
        }
        if (draft.specific()) {
            named(draft);
        } else {
            meant(draft);
        }
    }

    private void named(Draft draft) {
        Cluster best = null;
        for (Cluster cluster : recent()) {
            boolean shares = shares(draft, cluster) || draft.round() > 0 && draft.round() == cluster.round;
            if (fits(draft, cluster) && shares && (best == null || exact(draft, cluster) >= exact(draft, best))) {
                best = cluster;
            }
        }
        if (best != null) {
            best.add(draft);
        } else if (draft.round() > 0 && draft.participants().isEmpty()) {
            contacts.add(start(draft.with(sidesOfSeries(), draft.place(), draft.time()), false));
        } else if (!draft.loose() || draft.verb().isPresent() || draft.cue().weight() > 1) {
            contacts.add(start(draft, false));
        }
    }

    private List<Cluster> recent() {
        return contacts.subList(Math.max(0, contacts.size() - WINDOW), contacts.size());
    }

    private static int exact(Draft draft, Cluster cluster) {
        return (cluster.participants.equals(Set.copyOf(draft.participants())) ? 2 : 0)
                + (cluster.place.equals(draft.place()) ? 1 : 0)
                + (draft.round() > 0 && draft.round() == cluster.round ? 4 : 0);
    }

    /** Who or where must be the same in so many words. */
    private static boolean shares(Draft draft, Cluster cluster) {
        boolean who = !draft.participants().isEmpty() && !cluster.participants.isEmpty();
        return who || draft.place().isPresent() && draft.place().equals(cluster.place);
    }

    private boolean fits(Draft draft, Cluster cluster) {
        return sameKind(draft, cluster) && sameRound(draft, cluster) && sameSides(draft, cluster)
                && samePlace(draft, cluster)
                && sameStatus(draft, cluster) && sameTime(draft, cluster);
    }

    /** A call is no meeting; a loose word is any of them. */
    private static boolean sameKind(Draft draft, Cluster cluster) {
        if (draft.loose()) {
            return true;
        }
        return cluster.loose() || draft.kind().equals("call") == cluster.calledA("call");
    }

    private static boolean sameRound(Draft draft, Cluster cluster) {
        return draft.round() == 0 || cluster.round == 0 || draft.round() == cluster.round;
    }

    private static boolean sameSides(Draft draft, Cluster cluster) {
        return draft.participants().isEmpty() || cluster.participants.isEmpty()
                || cluster.participants.containsAll(draft.participants())
                || draft.participants().containsAll(cluster.participants);
    }

    private static boolean samePlace(Draft draft, Cluster cluster) {
        return draft.place().isEmpty() || cluster.place.isEmpty()
                || Regions.compatible(draft.place().get(), cluster.place.get());
    }

    private static boolean sameStatus(Draft draft, Cluster cluster) {
        Status status = cluster.status();
        return draft.cue().weight() < 2 || !(status == Status.HELD && draft.cue().status() == Status.UPCOMING
                || status == Status.UPCOMING && draft.cue().status() == Status.HELD);
    }

    private boolean sameTime(Draft draft, Cluster cluster) {
        if (draft.time() < 0 || cluster.time < 0 || draft.time() == cluster.time) {
            return true;
        }
        Optional<DayRange> one = text.times.get(draft.time()).days();
        Optional<DayRange> other = text.times.get(cluster.time).days();
        return one.isEmpty() || other.isEmpty() || !Days.apart(one.get(), other.get());
    }

    /** "This call", "these talks": the contact that fits best; "these meetings" after two of them means both. */
    private void meant(Draft draft) {
        List<Cluster> two = draft.plural() && draft.reference() == Reference.DEMONSTRATIVE ? justBefore(draft)
                : List.of();
        if (two.size() == 2) {
            two.forEach(cluster -> cluster.add(draft));
            return;
        }
        Cluster best = null;
        double most = 0;
        for (Cluster cluster : recent()) {
            double score = cluster.row || !fits(draft, cluster) ? 0 : meaning(draft, cluster);
            if (score > most) {
                most = score;
                best = cluster;
            }
        }
        if (best != null) {
            best.add(draft);
        } else if (draft.round() > 0) {
            contacts.add(start(draft.with(sidesOfSeries(), draft.place(), draft.time()), false));
        } else if (!draft.loose()) {
            contacts.add(start(draft, false));
        }
    }

    /** Whose rounds the article counts: those of the round that it named last. */
    private List<String> sidesOfSeries() {
        for (Cluster cluster : recent().reversed()) {
            if (cluster.round > 0 && !cluster.participants.isEmpty()) {
                return List.copyOf(cluster.participants);
            }
        }
        return List.of();
    }

    private List<Cluster> justBefore(Draft draft) {
        return recent().stream().filter(cluster -> draft.sentence() - cluster.last().sentence() <= 2
                && cluster.last().specific() && cluster.status() == Status.HELD && fits(draft, cluster)).toList();
    }

    private double meaning(Draft draft, Cluster cluster) {
        double distance = draft.sentence() - cluster.last().sentence();
        double same = !draft.loose() && cluster.calledA(draft.kind()) ? 2 : 1;
        double known = Math.min(5, cluster.drafts.size()) * 0.4 + (cluster.participants.isEmpty() ? 0 : 1);
        double counted = draft.round() > 0 && draft.round() == cluster.round ? 10 : 0;
        return same + known + counted + 2 / (1 + distance);
    }

    /** "The fire": the same noun means the same event, unless it comes with another place, time or another side. */
    private void noun(Draft draft) {
        if (draft.reference() == Reference.GENERIC) {
            return;
        }
        List<Cluster> same = byLemma.computeIfAbsent(draft.lemma(), key -> new ArrayList<>());
        for (int i = same.size() - 1; i >= Math.max(0, same.size() - WINDOW); i--) {
            Cluster cluster = same.get(i);
            boolean known = draft.reference() != Reference.INDEFINITE && draft.reference() != Reference.BARE
                    || draft.specific() && shares(draft, cluster);
            if (known && cluster.last().plural() == draft.plural() && sameSides(draft, cluster)
                    && samePlace(draft, cluster) && sameTime(draft, cluster)) {
                cluster.add(draft);
                return;
            }
        }
        same.add(start(draft, false));
    }
}
