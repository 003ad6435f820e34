package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Drafts that speak of one event, while they are being gathered. Lives only within one call of the finder. */
final class Cluster {

    final List<Draft> drafts = new ArrayList<>();
    final TreeSet<String> participants = new TreeSet<>();
    final boolean row;
    Optional<String> place = Optional.empty();
    int time = -1;

    Cluster(boolean row) {
        this.row = row;
    }

    void add(Draft draft) {
        drafts.add(draft);
        participants.addAll(draft.participants());
        if (place.isEmpty()) {
            place = draft.place();
        }
        if (time < 0) {
            time = draft.time();
        }
    }

    Draft last() {
        return drafts.getLast();
    }

    /** True if one of its mentions says the kind itself and not by a loose word. */
    boolean calledA(String kind) {
        return drafts.stream().anyMatch(draft -> draft.kind().equals(kind) && !draft.loose());
    }

    /** What its mentions say of its status together: what was called off stays so, otherwise the weightier side. */
    Status status() {
        Map<Status, Integer> weights = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.cue().weight() > 0) {
                weights.merge(draft.cue().status(), draft.cue().weight(), Integer::sum);
            }
        }
        for (Status off : List.of(Status.CANCELLED, Status.POSTPONED)) {
            if (weights.containsKey(off)) {
                return off;
            }
        }
        return weights.entrySet().stream().max(Map.Entry.<Status, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(Status.UNKNOWN);
    }

    /** The draft that says the status most surely. */
    Draft witness(Status status) {
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
}
