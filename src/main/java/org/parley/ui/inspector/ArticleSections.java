package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.export.figure.DateWords;
import org.parley.library.LibraryViews.ArticleRow;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/** The sections that describe an article. */
final class ArticleSections {

    private static final int LISTED = 20;

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
        setAside().ifPresent(sections::add);
        return sections;
    }

    private Node head() {
        ArticleRow row = subject.view().row();
        VBox words = new VBox(2, Labels.wrapped(row.title(), "subtitle"), Labels.of(Words.count(row.events(), "event")
                + " \u00b7 " + Words.count(row.tables(), "table"), "small", "muted"));
        HBox head = new HBox(12, new ArticleKeyChip(row.key()), words);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node facts() {
        Metadata known = subject.view().article().metadata();
        GridPane facts = Section.facts();
        Section.fact(facts, "Published", published(known));
        Section.fact(facts, "Outlet", Labels.wrapped(known.outlet().orElse("none named"), "small"));
        Section.fact(facts, "Author", Labels.wrapped(
                known.authors().isEmpty() ? "none named" : String.join(", ", known.authors()), "small"));
        known.url().ifPresent(url -> Section.fact(facts, "Address", Labels.wrapped(url, "small")));
        Section.fact(facts, "File", Labels.wrapped(subject.target(), "small"));
        return new Section(facts);
    }

    /** The date, to be typed over: Enter keeps it, an empty field takes a person's date back. */
    private Node published(Metadata known) {
        TextField field = new TextField(known.published().map(Published::edtf).orElse(""));
        field.getStyleClass().add("small");
        field.setPromptText("unknown, or YYYY-MM-DD");
        field.setAccessibleText("published, a date such as 2024-05-03");
        field.setOnAction(event -> model.setPublished(subject.target(), field.getText()));
        String source = known.published().map(when -> DateWords.of(when.edtf()) + ", from " + when.source()
                + (when.guessed() ? " (a guess)" : ""))
                .orElse("not given; dates such as \u201ctoday\u201d stay relative");
        return new VBox(2, field, Labels.wrapped(source, "tiny", "muted"));
    }

    private Optional<Node> setAside() {
        List<NotUnderstood> parts = subject.view().article().notUnderstood();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled("Not understood", Integer.toString(parts.size()));
        for (NotUnderstood part : parts.subList(0, Math.min(LISTED, parts.size()))) {
            HBox row = new HBox(8, Labels.link("line " + part.line(),
                    () -> model.navigator().openPassage(subject.target(), part.span())),
                    Labels.wrapped(part.reason(), "small"));
            section.getChildren().add(row);
        }
        return Optional.of(section);
    }
}
