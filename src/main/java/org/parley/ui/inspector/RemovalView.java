package org.parley.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.article.ArticleEntry;
import org.parley.library.LibraryViews.Removal;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** Articles that are about to be removed, and what goes with them. */
public final class RemovalView extends BorderPane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;
    private static final int LISTED = 100;
    private static final int NAMED = 8;

    private final Remover remover;
    private final List<ArticleEntry> articles;
    private final Label takes = Labels.wrapped("Working out what goes with it\u2026", "small");
    private final Button remove = new Button("Remove");

    private RemovalView(List<ArticleEntry> articles, Remover remover, Runnable close) {
        this.articles = articles;
        this.remover = remover;
        getStyleClass().addAll("pane", "removal");
        boolean one = articles.size() == 1;
        takes.setId("removal-takes");
        VBox head = new VBox(8, Labels.of(one ? "Remove this article?"
                : "Remove these " + Words.count(articles.size(), "article") + "?", "title"), takes,
                Labels.wrapped((one ? "Its file is kept, and what you said of it. "
                        : "Their files are kept, and what you said of them. ") + "Undo brings " + (one ? "it" : "them")
                        + " back, and so does To check.", "small", "muted"));
        head.getStyleClass().add("dialog-head");
        setTop(head);
        VBox listed = new VBox(8);
        articles.stream().limit(LISTED).forEach(row -> listed.getChildren().add(article(row)));
        if (articles.size() > LISTED) {
            listed.getChildren().add(Labels.of("and " + Words.number(articles.size() - LISTED) + " more", "small",
                    "muted"));
        }
        listed.getStyleClass().add("dialog-body");
        setCenter(Panes.scrolling(listed));
        setBottom(answers(close));
        remover.preview(articles, this::show, takes::setText);
    }

    /** Asks over the window of {@code owner} whether {@code articles} are to be removed. */
    public static void open(Node owner, List<ArticleEntry> articles, Remover remover) {
        if (!articles.isEmpty()) {
            Dialogs.open(owner, "Remove", WIDTH, HEIGHT, close -> new RemovalView(articles, remover, close));
        }
    }

    private static Node article(ArticleEntry row) {
        HBox line = new HBox(8, new ArticleKeyChip(row.key()), Labels.wrapped(row.title(), "semibold"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void show(Removal of) {
        takes.setText(sentence(of, articles.size() == 1));
    }

    /** "3 events go with it: Oslo talks, Lima talks, a call. 2 others lose a source." */
    static String sentence(Removal of, boolean one) {
        if (of.gone().isEmpty() && of.fewer() == 0) {
            return "No event of the timeline goes with " + (one ? "it." : "them.");
        }
        String more = of.gone().size() > NAMED ? " and " + Words.number(of.gone().size() - NAMED) + " more" : "";
        String gone = of.gone().isEmpty() ? "No event goes with " + (one ? "it." : "them.")
                : Words.count(of.gone().size(), "event") + (of.gone().size() == 1 ? " goes" : " go") + " with "
                        + (one ? "it: " : "them: ")
                        + of.gone().stream().limit(NAMED).collect(Collectors.joining(", ")) + more + ".";
        return gone + (of.fewer() == 0 ? ""
                : " " + (of.fewer() == 1 ? "1 other loses a source."
                        : Words.number(of.fewer()) + " others lose a source."));
    }

    private HBox answers(Runnable close) {
        remove.getStyleClass().add("accent");
        remove.setId("remove-articles");
        remove.setOnAction(pressed -> {
            close.run();
            remover.remove(articles);
        });
        Button leave = new Button("Leave as it is");
        leave.setOnAction(pressed -> close.run());
        HBox row = new HBox(8, Labels.gap(), remove, leave);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-answers");
        return row;
    }
}
