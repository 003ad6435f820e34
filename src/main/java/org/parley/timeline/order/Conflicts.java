package org.parley.timeline.order;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.TimeLabel;
import org.parley.timeline.Timeline.Conflict;
import org.parley.timeline.identity.Group;

/** Puts contradictions into sentences. What a person sets against the articles is no contradiction. */
public final class Conflicts {

    /** Of how many things that speak against one the sentence tells. */
    private static final int MOST_TOLD = 5;

    private final List<Group> groups;
    private final List<ArticleFacts> articles;

    public Conflicts(List<Group> groups, List<ArticleFacts> articles) {
        this.groups = groups;
        this.articles = articles;
    }

    public List<Conflict> of(List<Bounds.Contradiction> contradictions) {
        return contradictions.stream().filter(contradiction -> contradiction.causes().stream()
                .noneMatch(cause -> cause.grade() == Cause.Grade.PERSON)).map(this::conflict).toList();
    }

    private Conflict conflict(Bounds.Contradiction contradiction) {
        List<Cause> causes = contradiction.causes();
        List<Cause> all = Stream.concat(causes.reversed().stream(), contradiction.against().stream()).toList();
        Set<String> events = new LinkedHashSet<>();
        for (Cause cause : all) {
            for (int event : new int[]{cause.event(), cause.later()}) {
                if (event >= 0) {
                    events.add(groups.get(event).id());
                }
            }
        }
        String sentence = causes.reversed().stream().map(this::clause).collect(Collectors.joining("; "))
                + ". Set aside: " + clause(causes.getFirst()) + "." + against(contradiction.against());
        return new Conflict(sentence, List.copyOf(events),
                all.stream().flatMap(cause -> cause.evidence().stream()).distinct().toList());
    }

    private String against(List<Cause> causes) {
        if (causes.isEmpty()) {
            return "";
        }
        String more = causes.size() > MOST_TOLD ? "; and " + (causes.size() - MOST_TOLD) + " more" : "";
        return " Against it as well: "
                + causes.stream().limit(MOST_TOLD).map(this::clause).collect(Collectors.joining("; ")) + more + ".";
    }

    private String clause(Cause cause) {
        String label = cause.event() < 0 ? "" : groups.get(cause.event()).label();
        return switch (cause.type()) {
            case DATE -> cause.key() + " dates " + label + " " + date(cause);
            case DAYS -> cause.key() + " places " + label + " " + date(cause) + " from its own day";
            case BEFORE -> cause.key() + " has " + label + " before " + groups.get(cause.later()).label();
            case REPORTED -> cause.key() + " reports " + label + " as held";
            case ANNOUNCED -> cause.key() + " announces " + label;
            case PUBLISHED -> articles.get(cause.article()).key() + " is dated " + date(cause);
        };
    }

    private static String date(Cause cause) {
        return cause.type() == Cause.Type.DAYS ? cause.date().orElse("")
                : TimeLabel.of(cause.date(), Optional.empty(), cause.days());
    }
}
