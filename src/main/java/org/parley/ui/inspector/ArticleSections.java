package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;
import org.parley.library.LibraryViews.MarginNote.SetAside;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** The sections that describe an article. */
final class ArticleSections {

    private static final int LISTED = 20;
    private static final int MOST = 1000;

    private final Subject.OfArticle subject;
    private final InspectorViewModel model;

    ArticleSections(Subject.OfArticle subject, InspectorViewModel model) {
        this.subject = subject;
        this.model = model;
    }

    List<Node> all() {
        List<Node> sections = new ArrayList<>();
        sections.add(head());
        sections.add(facts());
        story().ifPresent(sections::add);
        setAside().ifPresent(sections::add);
        sections.add(remove());
        return sections;
    }

    private Node head() {
        ArticleEntry row = subject.view().entry();
        VBox words = new VBox(2, Labels.wrapped(row.title(), "subtitle"), Labels.of(Words.count(row.events(), "event")
                + " \u00b7 " + Words.count(row.tables(), "table"), "small", "muted"));
        HBox head = new HBox(12, new ArticleKeyChip(row.key()), words);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node facts() {
        Metadata known = subject.view().article().metadata();
        GridPane facts = Section.facts();
        Section.fact(facts, "Published", new PublishedField(subject.view(), model.corrector()));
        Section.fact(facts, "Outlet", Labels.wrapped(known.outlet().orElse("none named"), "small"));
        Section.fact(facts, "Author", Labels.wrapped(
                known.authors().isEmpty() ? "none named" : String.join(", ", known.authors()), "small"));
        known.url().ifPresent(url -> Section.fact(facts, "Address", Labels.wrapped(url, "small")));
        Section.fact(facts, "File", Labels.wrapped(subject.target(), "small"));
        if (!subject.copies().isEmpty()) {
            Section.fact(facts, "Copies", Labels.wrapped(String.join(", ", subject.copies()), "small"));
        }
        return new Section(facts);
    }

    /** The articles that are one story with this one: together they are one source. */
    private Optional<Node> story() {
        List<ArticleEntry> others = subject.story().stream().filter(row -> !row.file().equals(subject.target()))
                .toList();
        if (others.isEmpty()) {
            return subject.apart() ? Optional.of(apart()) : Optional.empty();
        }
        Section section = Section.titled("The same story", Words.count(subject.story().size(), "article")
                + ", 1 origin");
        for (ArticleEntry row : others) {
            Hyperlink title = Section.plainLink(row.title(), () -> model.navigator().openArticle(row.file()));
            VBox words = new VBox(title);
            row.outlet().ifPresent(name -> words.getChildren().add(Labels.wrapped(name, "tiny", "muted")));
            section.getChildren().add(new HBox(8, new ArticleKeyChip(row.key()), words));
        }
        Button apart = StatePane.small("Stands for itself",
                () -> model.corrector().setApart(subject.target(), true));
        apart.setId("set-apart");
        apart.setTooltip(new Tooltip("Count this article as a source of its own"));
        section.getChildren().add(apart);
        return Optional.of(section);
    }

    private Node apart() {
        Hyperlink back = Labels.link("Take back", () -> model.corrector().setApart(subject.target(), false));
        back.setId("join-story");
        back.getStyleClass().add("small");
        HBox row = new HBox(8, Labels.wrapped("It stands for itself, though it is like another article.", "small"),
                Labels.gap(), back);
        back.setMinWidth(Region.USE_PREF_SIZE);
        return Section.titled("Set by you", "", row);
    }

    private Node remove() {
        Button remove = new Button("Remove\u2026");
        remove.getStyleClass().add("small");
        remove.setId("remove-article");
        remove.setTooltip(new Tooltip("Remove this article from the library, which can be taken back"));
        remove.setOnAction(pressed -> RemovalView.open(remove, List.of(subject.view().entry()), model.remover()));
        return new Section(remove);
    }

    private Optional<Node> setAside() {
        List<SetAside> parts = subject.view().notes().stream().filter(SetAside.class::isInstance)
                .map(SetAside.class::cast).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled("Set aside, and why", Integer.toString(parts.size()));
        section.getChildren().addAll(lines(parts.subList(0, Math.min(LISTED, parts.size()))));
        List<SetAside> rest = parts.subList(Math.min(LISTED, parts.size()), parts.size());
        if (!rest.isEmpty()) {
            Section.more(rest.size(), section, () -> lines(rest.subList(0, Math.min(MOST, rest.size()))));
        }
        return Optional.of(section);
    }

    private List<Node> lines(List<SetAside> parts) {
        return parts.stream().<Node>map(part -> {
            Hyperlink line = Labels.link("line " + part.line(),
                    () -> model.navigator().openPassage(subject.target(), part.span()));
            line.getStyleClass().add("small");
            line.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(8, line, Labels.wrapped(part.reason(), "small"));
        }).toList();
    }
}
