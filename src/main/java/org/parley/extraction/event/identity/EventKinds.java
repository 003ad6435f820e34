package org.parley.extraction.event.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.Titles;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.mention.Draft;

/** Decides the kind of an event from what its mentions call it and from who takes part. */
public final class EventKinds {

    private final EventText text;
    private final Set<String> heads = new HashSet<>();

    public EventKinds(EventText text, Titles titles) {
        this.text = text;
        for (ActorMention actor : text.actors()) {
            if (actor.kind() == ActorKind.PERSON && heads(titles, actor)) {
                heads.add(actor.name());
            }
        }
    }

    private boolean heads(Titles titles, ActorMention actor) {
        for (int i = actor.from(); i < actor.to(); i++) {
            if (titles.headAt(text.tokens(), i, actor.to())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A contact that a mention calls a summit, or a meeting of two heads of state or government, is a summit; one that
     * is called a call is a call; otherwise the word that most mentions use wins, the more precise the mention the
     * more.
     */
    public String of(Cluster cluster) {
        if (cluster.calledA("call")) {
            return "call";
        }
        if (cluster.calledA("summit")) {
            return "summit";
        }
        Map<String, Double> votes = new HashMap<>();
        for (Draft draft : cluster.drafts()) {
            votes.merge(draft.kind(), weight(draft), Double::sum);
        }
        String kind = votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
        boolean leaders = cluster.participants().stream().filter(heads::contains).count() > 1;
        return kind.equals("meeting") && leaders ? "summit" : kind;
    }

    private static double weight(Draft draft) {
        if (draft.plural() && draft.participants().isEmpty()) {
            return draft.loose() ? 0.3 : 0.25;
        }
        return (draft.specific() ? 2 : 1) * (draft.loose() ? 0.8 : 1);
    }
}
