package org.parley.extraction.event.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;

/**
 * Tells which mentions of an article speak of one event. Contacts of two sides (calls, talks, meetings, summits) are
 * matched by who, where, when and status; a definite phrase without any of these ("this call") means the contact that
 * fits it best; for all others see {@link Retold}.
 */
public final class Coreference {

    private static final int WINDOW = 24;
    /** How many sentences after a meeting "attended the talks" can mean it by another word. */
    private static final int NEAR = 2;
    /** How much likelier "the meeting" beside a verb in the past is one that was held. */
    private static final int HELD = 3;

    private final KindScheme kinds;
    private final StatusCues cues;
    private final Agreement agreement;
    private final Retold retold;
    private final List<Cluster> all = new ArrayList<>();
    private final List<Cluster> contacts = new ArrayList<>();
    private final List<Cluster> visits = new ArrayList<>();

    public Coreference(EventText text, KindScheme kinds, StatusCues cues, WordFamilies families) {
        this.kinds = kinds;
        this.cues = cues;
        this.agreement = new Agreement(text);
        this.retold = new Retold(text, cues, families, agreement);
    }

    /** Gathers drafts, given in the order of the text, into events; what names no event of its own is left out. */
    public List<Cluster> gather(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.form() == Form.ROW) {
                row(draft);
            } else if (kinds.sameFamily(draft.kind(), "meeting")) {
                contact(draft);
            } else if (kinds.sameFamily(draft.kind(), "visit")) {
                visit(draft);
            } else {
                other(draft);
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
        if (draft.reference() == Reference.GENERIC || draft.reference() == Reference.BARE && !draft.specific()
                && (draft.time() < 0 || draft.cue().weight() < 2)) {
            return;
        }
        if (draft.reference() == Reference.ANOTHER) {
            if (draft.specific()) {
                next(draft).ifPresentOrElse(cluster -> cluster.add(draft), () -> contacts.add(start(draft, false)));
            }
        } else if (draft.specific() && !draft.pronoun()) {
            named(draft);
        } else if (isNew(draft)) {
            introduced(draft);
        } else {
            meant(draft);
        }
    }

    /**
     * "Agreed to meet again", then "will meet again on Sunday": one more contact that lies ahead; "last met in May",
     * then "last met on May 3": one that is over and has a day.
     */
    private Optional<Cluster> next(Draft draft) {
        return recent().stream().filter(cluster -> cluster.drafts().getFirst().reference() == Reference.ANOTHER
                && cluster.status() == draft.cue().status()
                && (cluster.status() == Status.UPCOMING
                        || cluster.status() == Status.HELD && agreement.sameDate(draft, cluster))
                && Agreement.shared(draft, cluster) && fits(draft, cluster)).findFirst();
    }

    private void named(Draft draft) {
        Cluster best = null;
        for (Cluster cluster : recent()) {
            boolean shares = Agreement.shared(draft, cluster)
                    || cluster.calledBy(draft.lemma()) && retold.headline(draft, cluster)
                    || draft.round() > 0 && draft.round() == cluster.round();
            if (fits(draft, cluster) && shares && !unnamed(draft, cluster)
                    && (best == null || exact(draft, cluster) >= exact(draft, best))) {
                best = cluster;
            }
        }
        Draft anyone = draft.with(List.of(), draft.place(), draft.time());
        Cluster attended = best == null && attends(draft) ? fitting(anyone) : null;
        if (best != null) {
            best.add(draft);
        } else if (attended != null) {
            attended.add(anyone);
        } else if (draft.round() > 0 && draft.participants().isEmpty()) {
            contacts.add(start(draft.with(sidesOfSeries(), draft.place(), draft.time()), false));
        } else if (!draft.loose() || draft.verb().isPresent() || draft.cue().weight() > 1) {
            contacts.add(start(draft, false));
        }
    }

    /** "Signed in May after talks": talks without an article or a day are not those of a day that was told. */
    private static boolean unnamed(Draft draft, Cluster cluster) {
        return draft.form() == Form.NOUN && draft.reference() == Reference.BARE && draft.verb().isEmpty()
                && draft.time() < 0 && draft.place().isEmpty() && cluster.time() >= 0;
    }

    /** "Berg will attend the summit": one of many who are there; the summit is that which was told of. */
    private boolean attends(Draft draft) {
        boolean pointing = draft.reference() == Reference.DEFINITE || draft.reference() == Reference.DEMONSTRATIVE;
        return pointing && draft.verb().filter(verb -> cues.is("attending-verb", verb.form().lemma())).isPresent()
                && recent().stream().anyMatch(cluster -> cluster.calledBy(draft.lemma())
                        || cluster.last().sentence() + NEAR >= draft.sentence());
    }

    /** "A meeting", "held talks on Monday"; "a second round" goes on with the rounds before it. */
    private static boolean isNew(Draft draft) {
        boolean held = draft.reference() == Reference.BARE
                && draft.verb().filter(verb -> verb.at() < draft.head()).isPresent();
        return draft.form() == Form.NOUN && draft.round() == 0 && (draft.reference() == Reference.INDEFINITE || held);
    }

    /** What is new was not told of before, but in the headline. */
    private void introduced(Draft draft) {
        recent().stream().filter(cluster -> retold.headline(draft, cluster) && fits(draft, cluster)).findFirst()
                .ifPresentOrElse(cluster -> cluster.add(draft), () -> {
                    if (!draft.loose()) {
                        contacts.add(start(draft, false));
                    }
                });
    }

    private List<Cluster> recent() {
        return recent(contacts);
    }

    private static List<Cluster> recent(List<Cluster> clusters) {
        return clusters.subList(Math.max(0, clusters.size() - WINDOW), clusters.size());
    }

    private static int exact(Draft draft, Cluster cluster) {
        boolean sides = !draft.participants().isEmpty()
                && cluster.participants().equals(Set.copyOf(draft.participants()));
        return (sides ? 2 : 0) + (cluster.place().equals(draft.place()) ? 1 : 0)
                + (!draft.loose() && cluster.calledA(draft.kind()) ? 1 : 0)
                + (draft.round() > 0 && draft.round() == cluster.round() ? 4 : 0);
    }

    private boolean fits(Draft draft, Cluster cluster) {
        return sameKind(draft, cluster) && sameRound(draft, cluster) && agreement.of(draft, cluster)
                && !agreement.onOccasion(draft, cluster);
    }

    /** A call is no meeting; a loose word is any of them, and what is discussed can be so by phone. */
    private static boolean sameKind(Draft draft, Cluster cluster) {
        if (draft.loose() || cluster.loose()) {
            return true;
        }
        return draft.kind().equals("call")
                ? cluster.calledA("call") || !cluster.calledA("meeting") && !cluster.calledA("summit")
                : !cluster.calledA("call") || draft.kind().equals("talks");
    }

    private static boolean sameRound(Draft draft, Cluster cluster) {
        return draft.round() == 0 || cluster.round() == 0 || draft.round() == cluster.round();
    }

    /** "This call", "these talks": the contact that fits best; "these meetings" after two of them means both. */
    private void meant(Draft draft) {
        List<Cluster> two = draft.plural() && draft.reference() == Reference.DEMONSTRATIVE ? justBefore(draft)
                : List.of();
        if (two.size() == 2) {
            two.forEach(cluster -> cluster.add(draft));
            return;
        }
        Cluster best = fitting(draft);
        if (best != null) {
            best.add(draft);
        } else if (draft.round() > 0) {
            contacts.add(start(draft.with(sidesOfSeries(), draft.place(), draft.time()), false));
        } else if (!draft.loose()) {
            contacts.add(start(draft, false));
        }
    }

    /** The contact that the draft fits best; null if it fits none. */
    private Cluster fitting(Draft draft) {
        Cluster best = null;
        double most = 0;
        for (Cluster cluster : recent()) {
            boolean series = draft.round() == 0 || cluster.round() > 0 || cluster.calledA("talks");
            double score = cluster.row() || !series || !fits(draft, cluster) ? 0 : meaning(draft, cluster);
            if (score > most) {
                most = score;
                best = cluster;
            }
        }
        return best;
    }

    /**
     * Whose rounds the article counts: those of the round that it named last, or of the talks that it tells most of.
     */
    private List<String> sidesOfSeries() {
        Cluster most = null;
        for (Cluster cluster : recent().reversed()) {
            if (cluster.round() > 0 && !cluster.participants().isEmpty()) {
                return List.copyOf(cluster.participants());
            }
            boolean more = most == null || cluster.drafts().size() > most.drafts().size();
            most = cluster.calledA("talks") && !cluster.participants().isEmpty() && more ? cluster : most;
        }
        return most == null ? List.of() : List.copyOf(most.participants());
    }

    private List<Cluster> justBefore(Draft draft) {
        return recent().stream().filter(cluster -> draft.sentence() - cluster.last().sentence() <= 2
                && cluster.last().specific() && cluster.status() == Status.HELD && fits(draft, cluster)).toList();
    }

    private double meaning(Draft draft, Cluster cluster) {
        double distance = draft.sentence() - cluster.last().sentence();
        double same = !draft.loose() && cluster.calledA(draft.kind()) ? 2 : 1;
        double known = Math.min(5, cluster.drafts().size()) * 0.4 + (cluster.participants().isEmpty() ? 0 : 1);
        double counted = draft.round() > 0 && draft.round() == cluster.round() ? 10 : 0;
        double held = cluster.status() == Status.HELD && agreement.besidePast(draft) ? HELD : 0;
        return same + known + counted + held + 2 / (1 + distance);
    }

    /** A visit of the same people to the same place, or the visit spoken of last. */
    private void visit(Draft draft) {
        for (Cluster cluster : recent(visits).reversed()) {
            boolean pointing = draft.form() == Form.NOUN && !draft.specific()
                    && draft.reference() != Reference.INDEFINITE;
            boolean same = Agreement.shared(draft, cluster) && draft.place().isPresent() && cluster.place().isPresent();
            if ((pointing || same) && agreement.of(draft, cluster)) {
                cluster.add(draft);
                return;
            }
        }
        other(draft);
        if (!all.isEmpty() && all.getLast().last() == draft) {
            visits.add(all.getLast());
        }
    }

    /** A noun without an event of its own ("regular raids") is left out. */
    private void other(Draft draft) {
        if (draft.form() == Form.NOUN && draft.reference() == Reference.GENERIC) {
            return;
        }
        Cluster cluster = retold.before(draft).orElse(null);
        if (cluster == null) {
            cluster = start(draft, false);
        } else {
            cluster.add(draft);
        }
        retold.remember(draft, cluster);
    }
}
