package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.extraction.event.Status;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ExpectedTopic;
import org.parley.timeline.explain.Moves;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Stops;
import org.parley.ui.common.Words;

/** The sections that describe an event, in the order in which they are read. */
final class EventSections {

    private static final int CHIPS = 5;
    private static final int PASSAGES = 4;
    private static final int TOPICS = 6;
    /** So many characters of a title fit into a line. */
    private static final int LINE = 22;

    private final Subject.OfEvent subject;
    private final Event event;
    private final InspectorViewModel model;
    private final Consumer<Timeline.PossibleMatch> compare;

    /** @param compare what the button beside a possible match does */
    EventSections(Subject.OfEvent subject, InspectorViewModel model, Consumer<Timeline.PossibleMatch> compare) {
        this.subject = subject;
        this.event = subject.event();
        this.model = model;
        this.compare = compare;
    }

    List<Node> all() {
        List<Node> sections = new ArrayList<>();
        sections.add(head());
        if (model.correctingProperty().get()) {
            sections.add(new CorrectionForm(event, model));
        }
        set().ifPresent(sections::add);
        conflicts().ifPresent(sections::add);
        sections.add(new TimeFacts(subject, model).section());
        sections.add(new EventOrderSection(subject, model).section());
        sections.add(new ClaimSection(subject.claims(), model.navigator()).section());
        outcome().ifPresent(sections::add);
        expectations().ifPresent(sections::add);
        sections.add(history());
        matches().ifPresent(sections::add);
        topics().ifPresent(sections::add);
        tables().ifPresent(sections::add);
        return sections;
    }

    private Node head() {
        VBox words = new VBox(Labels.wrapped(loose(event.title()), "subtitle"),
                Labels.of(Words.capitalised(event.kind()) + " \u00b7 " + EnumWord.of(event.status()), "small",
                        "muted"));
        model.asOf().ifPresent(day -> words.getChildren().add(
                Labels.wrapped("As had been reported by " + DateWords.of(day.day().toString()), "small", "semibold")));
        if (!event.timeline()) {
            words.getChildren().add(Labels.wrapped("Mentioned only in passing, so not on the timeline until those are"
                    + " shown, too.", "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button correct = Icons.button(Feather.EDIT_2, "Correct this event (" + Shortcut.CORRECT.label() + ")",
                () -> model.correctingProperty().set(!model.correctingProperty().get()));
        correct.setId("correct-event");
        // Its icon, not the ground around it, stands at the edge of what is below.
        HBox.setMargin(correct, new Insets(-4, -8, 0, -8));
        HBox head = new HBox(12, new KindMarker(model.lanes(), event.kind(), event.status(), KindMarker.LARGE),
                words, correct);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    /** Names that are joined by dashes to more than a line holds would be cut in the middle of a name. */
    private static String loose(String title) {
        return Stream.of(title.split(" ")).anyMatch(word -> word.length() > LINE) ? title.replace("\u2013", " \u2013 ")
                : title;
    }

    /** What a person set, apart from what the articles say. */
    private Optional<Node> set() {
        return subject.set().isEmpty() ? Optional.empty()
                : Optional.of(Section.titled("Set by you", "",
                        subject.set().stream().map(one -> new CorrectionRow(one, model.corrector(), model.navigator()))
                                .toArray(Node[]::new)));
    }

    private Optional<Node> conflicts() {
        if (subject.conflicts().isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled("Contradictions", "");
        section.getStyleClass().add("conflict");
        for (Timeline.Conflict conflict : subject.conflicts()) {
            section.getChildren().add(Labels.wrapped(conflict.sentence(), "small"));
            conflict.evidence()
                    .forEach(words -> section.getChildren().add(PassageLink.cited(words, model.navigator())));
        }
        return Optional.of(section);
    }

    private Optional<Node> outcome() {
        return event.outcome().isEmpty() ? Optional.empty()
                : Optional.of(Section.titled("Outcome", "",
                        event.outcome().stream().map(words -> new PassageLink(words, model.navigator()))
                                .toArray(Node[]::new)));
    }

    /** What was on the agenda, expected or feared, topic by topic, and what came of it. */
    private Optional<Node> expectations() {
        List<ExpectedTopic> topics = ExpectedTopic.of(subject.expectations());
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled("Expected, and what came of it", "");
        ExpectedTopicRow row = new ExpectedTopicRow(model.navigator());
        topics.stream().limit(TOPICS).forEach(topic -> section.getChildren().add(row.of(topic)));
        if (topics.size() > TOPICS) {
            Section.more(topics.size() - TOPICS, section,
                    () -> topics.stream().skip(TOPICS).<Node>map(row::of).toList());
        }
        return Optional.of(section);
    }

    /** What each article says of the status, with all its passages. */
    private Node history() {
        Map<String, List<Event.EventMention>> byArticle = new LinkedHashMap<>();
        event.history().forEach(report -> byArticle.put(report.evidence().article(), new ArrayList<>()));
        for (Event.EventMention mention : event.mentions()) {
            byArticle.computeIfAbsent(mention.evidence().article(), article -> new ArrayList<>()).add(mention);
        }
        Section section = Section.titled("Status history and sources", sources());
        moved().ifPresent(section.getChildren()::add);
        SlipChart.of(event, model).ifPresent(section.getChildren()::add);
        byArticle.forEach((article, mentions) -> {
            Optional<Event.StatusReport> report = event.history().stream()
                    .filter(said -> said.evidence().article().equals(article)).findFirst();
            Status status = report.map(Event.StatusReport::status).orElse(Status.UNKNOWN);
            Evidence first = report.map(Event.StatusReport::evidence).orElseGet(() -> mentions.getFirst().evidence());
            section.getChildren().add(reports(status, first, mentions));
        });
        return section;
    }

    /** "Moved: 3 Jun 2024 → 10 Jun 2024 → held 11 Jun 2024", each day leading to its words. */
    private Optional<Node> moved() {
        List<Event.Told> days = Moves.of(event);
        FlowPane line = Section.line(Labels.of("Moved:", "small"));
        line.getStyleClass().add("moves");
        for (Event.Told day : days) {
            boolean last = day == days.getLast();
            if (day != days.getFirst()) {
                line.getChildren().add(Labels.of(last && event.status() == Status.HELD ? "→ held" : "→", "small"));
            }
            Hyperlink link = Labels.link(day.label(), () -> model.navigator().openEvidence(day.words()));
            link.getStyleClass().add("small");
            line.getChildren().add(link);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** "27 passages", "5 passages, 2 articles, 1 origin" */
    private String sources() {
        Subject.Origins origins = subject.origins();
        return Words.count(event.mentions().size(), "passage") + (origins.stories() == origins.articles() ? ""
                : ", " + Words.count(origins.articles(), "article") + ", " + Words.count(origins.stories(), "origin"));
    }

    private Node reports(Status status, Evidence first, List<Event.EventMention> mentions) {
        VBox words = new VBox(2, Section.line(Labels.of(status == Status.UNKNOWN ? "mentioned in"
                : EnumWord.of(status) + " in", "small"), ArticleKeyChip.of(first, model.navigator())));
        words.getChildren().addAll(passages(mentions.subList(0, Math.min(PASSAGES, mentions.size()))));
        if (mentions.size() > PASSAGES) {
            List<Event.EventMention> rest = mentions.subList(PASSAGES, mentions.size());
            Section.more(rest.size(), words, () -> passages(rest));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox mark = new VBox(4, new KindMarker(model.lanes(), event.kind(), status, KindMarker.MEDIUM));
        Region line = new Region();
        line.getStyleClass().add("history-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        mark.getChildren().add(line);
        mark.setAlignment(Pos.TOP_CENTER);
        mark.getStyleClass().add("history-mark");
        return new HBox(12, mark, words);
    }

    private List<Node> passages(List<Event.EventMention> mentions) {
        List<Node> passages = new ArrayList<>();
        for (Event.EventMention mention : mentions) {
            passages.add(passage(mention.evidence()));
            mention.attribution().ifPresent(by -> passages.add(Labels.wrapped(by, "tiny", "muted", "beneath")));
            if (mention.conditional()) {
                passages.add(Labels.of("under a condition", "tiny", "muted", "beneath"));
            }
        }
        return passages;
    }

    /** While the event is corrected, each of several passages can be split off. */
    private Node passage(Evidence words) {
        PassageLink passage = new PassageLink(words, model.navigator());
        if (!model.correctingProperty().get() || event.mentions().size() < 2) {
            return passage;
        }
        Button split = Icons.button(Feather.SCISSORS, "Not this event: make it one of its own",
                () -> model.corrector().split(event, words));
        split.getStyleClass().add("boxed");
        HBox.setHgrow(passage, Priority.ALWAYS);
        return new HBox(4, passage, split);
    }

    private Optional<Node> matches() {
        Section section = Section.titled("Possibly the same event", "");
        int titled = section.getChildren().size();
        for (Timeline.PossibleMatch match : subject.matches()) {
            subject.other(other(match.a(), match.b())).filter(Event::timeline).ifPresent(found -> section.getChildren()
                    .addAll(match(match, found), Labels.wrapped(match.because(), "tiny", "muted")));
        }
        return section.getChildren().size() > titled ? Optional.of(section) : Optional.empty();
    }

    private Node match(Timeline.PossibleMatch match, Event other) {
        Hyperlink name = Section.plainLink(other.label(), () -> model.navigator().openEvent(other.id()));
        Button button = StatePane.small("Compare", () -> compare.accept(match));
        ArticleKeyChip key = new ArticleKeyChip(other.mentions().isEmpty() ? "?"
                : other.mentions().getFirst().evidence().key());
        HBox row = Panes.row(8, new KindMarker(model.lanes(), other.kind(), other.status(), KindMarker.MEDIUM), name,
                key, Labels.gap(), button);
        return row;
    }

    private String other(String a, String b) {
        return a.equals(event.id()) ? b : a;
    }

    private Optional<Node> topics() {
        if (event.topics().isEmpty()) {
            return Optional.empty();
        }
        FlowPane chips = new FlowPane(4, 4);
        chips.setPrefWrapLength(280);
        event.topics().stream().limit(CHIPS).forEach(topic -> chips.getChildren().add(chip(topic)));
        int rest = event.topics().size() - CHIPS;
        if (rest > 0) {
            Button more = chip(rest + " more");
            Stops.unfold(more, chips, () -> event.topics().stream().skip(CHIPS).<Node>map(this::chip).toList());
            chips.getChildren().add(more);
        }
        return Optional.of(Section.titled("Related topics", Integer.toString(event.topics().size()), chips));
    }

    private Button chip(String topic) {
        Button chip = new Button(topic);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(click -> model.navigator().openTopic(topic));
        return chip;
    }

    private Optional<Node> tables() {
        if (event.tables().isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled("Tables in these articles", Integer.toString(event.tables().size()));
        for (Event.TableRef table : event.tables()) {
            Hyperlink link = Labels.link(Words.columns(List.of(table.columns().split(", "))),
                    () -> model.navigator().openTable(table.article(), table.number()));
            link.getStyleClass().add("small");
            HBox.setHgrow(link, Priority.ALWAYS);
            HBox row = Panes.row(8, new ArticleKeyChip(table.key()), link, Labels.gap(), Labels.whole(
                    "Table " + table.number() + " \u00b7 " + Words.count(table.rows(), "row"), "tiny", "muted"));
            section.getChildren().add(row);
        }
        return Optional.of(section);
    }
}
