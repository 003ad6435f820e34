package org.parley.extraction.event.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.mention.Draft;

/** Drafts that speak of one event, while they are being gathered. Lives only within one call of the finder. */
public final class Cluster {

    private final List<Draft> drafts = new ArrayList<>();
    private final TreeSet<String> participants = new TreeSet<>();
    private final boolean row;
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final int[] weights = new int[Status.values().length];
    private String body = "";
    private int lookedAt;
    private boolean singular;
    private Optional<String> place = Optional.empty();
    private int time = -1;
    private int round;

    Cluster(boolean row) {
        this.row = row;
    }

    void add(Draft draft) {
        drafts.add(draft);
        weights[draft.cue().status().ordinal()] += draft.cue().weight();
        if (!draft.loose()) {
            kinds.add(draft.kind());
        }
        if (draft.form() == Draft.Form.NOUN) {
            nouns.add(draft.lemma());
            singular |= !draft.plural();
        }
        participants.addAll(draft.participants());
        if (place.isEmpty() || draft.place().isPresent() && Regions.within(draft.place().get(), place.get())) {
            place = draft.place();
        }
        if (time < 0 && !draft.conditional()) {
            time = draft.time();
        }
        if (round == 0) {
            round = draft.round();
        }
    }

    Draft last() {
        return drafts.getLast();
    }

    /** True if one of its mentions says the kind itself and not by a loose word. */
    boolean calledA(String kind) {
        return kinds.contains(kind);
    }

    /** True if one of its mentions is this noun. */
    boolean calledBy(String noun) {
        return nouns.contains(noun);
    }

    /** True if one of its mentions is a noun in the singular. */
    boolean calledByOne() {
        return singular;
    }

    /** The first body that one of its mentions is named by; empty if there is none. Each mention is asked once. */
    String body(Function<Draft, String> named) {
        while (body.isEmpty() && lookedAt < drafts.size()) {
            body = named.apply(drafts.get(lookedAt++));
        }
        return body;
    }

    /** True if all of its mentions are loose words. */
    boolean loose() {
        return kinds.isEmpty();
    }

    /**
     * What its mentions say of its status together: what was called off stays so, what was put off can have been held
     * since, otherwise the weightier side.
     */
    public Status status() {
        if (weights[Status.CANCELLED.ordinal()] > 0) {
            return Status.CANCELLED;
        }
        if (weights[Status.POSTPONED.ordinal()] > 0) {
            return weights[Status.HELD.ordinal()] > 1 ? Status.HELD : Status.POSTPONED;
        }
        Status most = Status.UNKNOWN;
        for (Status status : List.of(Status.HELD, Status.UPCOMING, Status.DENIED)) {
            if (weights[status.ordinal()] > weights[most.ordinal()]) {
                most = status;
            }
        }
        return most;
    }

    /** The draft that says the status most surely. */
    public Draft witness(Status status) {
        Draft best = drafts.getFirst();
        int weight = 0;
        for (Draft draft : drafts) {
            if (draft.cue().status() == status && draft.cue().weight() > weight) {
                weight = draft.cue().weight();
                best = draft;
            }
        }
        return best;
    }

    /** In the order of the text. */
    public List<Draft> drafts() {
        return drafts;
    }

    public TreeSet<String> participants() {
        return participants;
    }

    /** True for a row of a table. */
    public boolean row() {
        return row;
    }

    public Optional<String> place() {
        return place;
    }

    /** The index of its time expression, or −1. */
    public int time() {
        return time;
    }

    /** Which of a series it is, from 1; 0 if nothing says so. */
    public int round() {
        return round;
    }

    /** Sets its time expression, by its index. */
    public void at(int time) {
        this.time = time;
    }
}
