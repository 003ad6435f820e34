package org.parley.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;

/** When, who and where: what is known, what limits it, and why. */
final class TimeFacts {

    /** So many articles are named on one line; all of them are among the passages below. */
    private static final int MOST_KEYS = 8;

    private final Subject.OfEvent subject;
    private final InspectorViewModel model;

    TimeFacts(Subject.OfEvent subject, InspectorViewModel model) {
        this.subject = subject;
        this.model = model;
    }

    Section section() {
        Event event = subject.event();
        GridPane facts = Section.facts();
        Section.fact(facts, "Time", Labels.wrapped(date(), "small", "semibold"));
        limits().stream().collect(Collectors.groupingBy(this::words, LinkedHashMap::new, Collectors.toList()))
                .forEach((words, same) -> Section.fact(facts, "", line(words, same)));
        Section.fact(facts, "Participants", Labels.wrapped(
                event.participants().isEmpty() ? "none named" : String.join(", ", event.participants()), "small"));
        Section.fact(facts, "Place", Labels.wrapped(event.place().orElse("none named"), "small"));
        Section section = new Section(facts);
        if (!subject.why().isEmpty()) {
            section.getChildren().add(why());
        }
        return section;
    }

    /** What limits the time, without events that are named only in passing. */
    private List<EventTime.Limit> limits() {
        return subject.event().time().limits().stream()
                .filter(limit -> limit.event().flatMap(subject::other).map(Event::timeline).orElse(true)).toList();
    }

    private String date() {
        EventTime time = subject.event().time();
        if (time.edtf().isEmpty()) {
            return time.label().equals("no date") ? "No date given"
                    : "No date given: " + time.label()
                            + time.relative().map(relative -> " of the writing of " + relative.key()).orElse("");
        }
        String words = DateWords.of(time.edtf().get());
        return DateWords.precision(time.edtf().get()).filter(precision -> !precision.equals("day"))
                .map(precision -> words + ", day not given").orElse(words);
    }

    /** What a limit says before the keys of the articles that say it: "after Diplomats' call", "in August 2023". */
    private String words(EventTime.Limit limit) {
        String relation = EnumWord.of(limit.relation());
        boolean same = limit.relation() == EventTime.Relation.SAME;
        if (limit.event().isPresent()) {
            String other = subject.other(limit.event().get()).map(Event::label).orElse("another event");
            return (same ? "same time as " : relation + " ") + other;
        }
        if (limit.article().isPresent()) {
            return same ? "when" : relation;
        }
        return limit.date().map(date -> words(limit.relation(), date)).orElse(relation);
    }

    /** "after Diplomats' call [000]", "before [003] [004] were written", "in August 2023 [002]" */
    private Node line(String words, List<EventTime.Limit> limits) {
        FlowPane line = Section.line(Labels.of(words, "small"));
        List<EventTime.Limit> written = limits.stream().filter(limit -> limit.article().isPresent()).toList();
        if (written.isEmpty()) {
            keys(limits.stream().flatMap(limit -> limit.evidence().stream()).toList(), line);
        } else {
            written.stream().limit(MOST_KEYS).map(this::chip).forEach(line.getChildren()::add);
            further(written.size(), line);
            line.getChildren().add(Labels.of(written.size() == 1 ? "was written" : "were written", "small"));
        }
        return line;
    }

    private static String words(EventTime.Relation relation, String date) {
        return switch (relation) {
            case BEFORE -> "before " + DateWords.of(date);
            case AFTER -> "after " + DateWords.of(date);
            case DURING, SAME -> DateWords.during(date);
        };
    }

    private Node chip(EventTime.Limit limit) {
        String article = limit.article().orElse("");
        Optional<Evidence> words = limit.evidence().stream().filter(found -> found.article().equals(article))
                .findFirst().or(() -> limit.evidence().stream().findFirst());
        String key = subject.event().mentions().stream().map(Event.EventMention::evidence)
                .filter(found -> found.article().equals(article)).map(Evidence::key).findFirst()
                .or(() -> words.map(Evidence::key)).orElse(article);
        return new ArticleKeyChip(key, "the writing of article " + key, () -> words.ifPresentOrElse(
                model.navigator()::openEvidence, () -> model.navigator().openArticle(article)));
    }

    private void keys(List<Evidence> evidence, FlowPane line) {
        Map<String, Evidence> first = new LinkedHashMap<>();
        evidence.forEach(words -> first.putIfAbsent(words.key(), words));
        first.values().stream().limit(MOST_KEYS).map(words -> ArticleKeyChip.of(words, model.navigator()))
                .forEach(line.getChildren()::add);
        further(first.size(), line);
    }

    private static void further(int keys, FlowPane line) {
        if (keys > MOST_KEYS) {
            line.getChildren().add(Labels.of("and " + (keys - MOST_KEYS) + " more", "small", "muted"));
        }
    }

    /** The chain of quotes behind the time, unfolded by a link. */
    private Node why() {
        VBox why = new VBox(4);
        Hyperlink link = Labels.link("Why this date?", () -> {
            if (why.getChildren().size() > 1) {
                why.getChildren().removeLast();
            } else {
                why.getChildren().add(new Reasons(subject.why(), model));
            }
        });
        link.setId("why-this-date");
        link.getStyleClass().add("small");
        why.getChildren().add(link);
        return why;
    }
}
