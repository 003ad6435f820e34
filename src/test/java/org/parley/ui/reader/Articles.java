package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.library.LibraryViews.SourceState;

/** Articles written by hand, block by block. */
final class Articles {

    static final String TEXT = "The envoys met\nThey spoke of grain.\n- Ports: open again\n\nDay | Talks\nMay 2022 | first round\n";

    private Articles() {}

    static Article small() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(span("The envoys met"), 1, 1, 1, "The envoys met"));
        blocks.add(new Block.Paragraph(span("They spoke of grain."), 2, 2, "They spoke of grain.",
                Block.Paragraph.Role.TEXT));
        blocks.add(new Block.ItemList(span("- Ports: open again"), 3, 3, false,
                List.of(new Block.Item(Optional.of("Ports"), "open again", span("Ports: open again"),
                        span("open again"), 3, 0))));
        blocks.add(new Block.Table(span("Day | Talks\nMay 2022 | first round"), 5, 6, 1, Optional.empty(),
                Optional.empty(), List.of("Day", "Talks"), List.of(span("Day"), span("Talks")),
                List.of(new Block.Row(6, List.of("May 2022", "first round"),
                        List.of(span("May 2022"), span("first round"))))));
        return article(TEXT, blocks);
    }

    static Article article(String text, List<Block> blocks) {
        return new Article("a.txt", "0", Format.TEXT, "The envoys met", false, Metadata.NONE, text, blocks, List.of(),
                SourceMap.IDENTITY);
    }

    static ArticleView view(Article article) {
        return view(article, SourceState.UNCHANGED);
    }

    static ArticleView view(Article article, SourceState source) {
        return new ArticleView(new ArticleEntry(article.file(), "000", article.title(), false, Optional.empty(),
                Optional.empty(), 1, 1, 0, "0", Optional.empty()), article, List.of(), source, Optional.empty());
    }

    /** The small article, with two things taken from its second line. */
    static ArticleView noted() {
        ArticleView plain = view(small());
        return new ArticleView(plain.entry(), plain.article(), List.of(
                new MarginNote.OfEvent(span("They spoke"), "e1", "talks", "Grain talks", Status.HELD, true),
                new MarginNote.OfStatement(span("grain"), List.of("Trade"), Role.OUTCOME)), plain.sourceState(),
                Optional.empty());
    }

    static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
