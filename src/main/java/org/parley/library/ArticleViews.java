package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.article.TableEntry;
import org.parley.export.Citation;
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.SetAside;
import org.parley.extraction.time.TimeExpression;
import org.parley.importer.Sha256;
import org.parley.importer.UnreadableFileException;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.DateReading;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.library.LibraryViews.Introduction;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.library.LibraryViews.SourceState;
import org.parley.library.LibraryViews.TableView;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

import static org.parley.library.LibraryException.run;
import static org.parley.library.LibraryException.use;

/**
 * The articles of a library and their tables, as they are listed and as they are read.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used, or if what is named is not in it.
 */
public final class ArticleViews {

    private final LibraryStore store;
    private final Deriver deriver;
    private final Weaving weaving;
    private final YearFinder years;

    ArticleViews(LibraryStore store, Deriver deriver, Weaving weaving) {
        this.store = store;
        this.deriver = deriver;
        this.weaving = weaving;
        this.years = new YearFinder(store);
    }

    /** A page of the articles, by name. */
    public List<ArticleEntry> page(int offset, int limit) {
        return use(() -> store.articles().page(offset, limit));
    }

    /** What a list says of an article. */
    ArticleEntry entry(String file) {
        return use(() -> store.articles().entry(file).orElseThrow(() -> unknown(file)));
    }

    /** An article with what was taken from each place of it. */
    public ArticleView view(String file) {
        return weaving.fresh(() -> {
            ReadArticle read = read(file);
            return new ArticleView(entry(file), read.article(), notes(read), state(file),
                    years.of(file, read.article().metadata().published()));
        });
    }

    /** An article alone, without what the reader shows beside it, and without a look at its file. */
    Article alone(String file) {
        return use(() -> store.readings().article(file).orElseThrow(() -> unknown(file)));
    }

    /** Where the file of an article was when it was imported. */
    public Optional<Path> pathOf(String file) {
        return use(() -> store.articles().knownAs(file).map(Stored.Known::path));
    }

    /** The words of an article at {@code span}, with its title, outlet and date, its file and the line. */
    public String cite(String file, Span span) {
        return Citation.of(alone(file), span);
    }

    /**
     * The part of an article's file that {@code passage} was read from.
     *
     * @param passage a range of the canonical text
     * @param before how many UTF-16 units of the file to give before it
     * @param after how many after it
     */
    public Excerpt excerpt(String file, Span passage, int before, int after) {
        return use(() -> new Excerpts(store, deriver).of(alone(file), passage, before, after));
    }

    /**
     * The articles that are one story with this one, reprinted with changes, itself among them, by name; empty if it
     * stands for itself.
     */
    public List<ArticleEntry> story(String file) {
        return use(() -> store.stories().story(file));
    }

    /** The names of other files that have the very bytes of this article. */
    public List<String> copies(String file) {
        return use(() -> store.articles().copies(file));
    }

    /** True if a person said that an article is no reprint of those that it is like. */
    public boolean isSetApart(String file) {
        return use(() -> store.stories().isSetApart(file));
    }

    /** Keeps, as a person says, that an article is no reprint of those that it is like; {@code false} takes it back. */
    public void setApart(String file, boolean apart) {
        run(() -> {
            store.stories().setApart(file, apart);
            weaving.weave();
        });
    }

    /** Tables that have {@code words} in a cell, header or title; all if blank. */
    public List<TableEntry> tables(String words, int offset, int limit) {
        return use(() -> store.tables().page(words, offset, limit));
    }

    /** A table with what stands around it; {@code number} counts the tables of the article from 1. */
    public TableView table(String file, int number) {
        return weaving.fresh(() -> tableOf(file, number));
    }

    private ReadArticle read(String file) {
        return store.readings().of(file).orElseThrow(() -> unknown(file));
    }

    private LibraryException unknown(String file) {
        return Removing.missing(store, file);
    }

    private List<MarginNote> notes(ReadArticle read) {
        Article article = read.article();
        Findings findings = read.findings();
        List<MarginNote> notes = new ArrayList<>();
        store.events().places(article.file()).forEach(place -> notes.add(new MarginNote.OfEvent(place.span(),
                place.event(), place.kind(), place.label(), place.status(), place.timeline())));
        findings.statements().forEach(statement -> notes.add(new MarginNote.OfStatement(statement.span(),
                statement.topics(), statement.role())));
        article.tables().forEach(table -> notes.add(new MarginNote.OfTable(table.span(),
                table.number(), table.rows().size())));
        SetAside.of(article, findings)
                .forEach(part -> notes.add(new MarginNote.SetAside(part.span(), part.line(), part.reason())));
        notes.sort(Comparator.comparing(MarginNote::span));
        return List.copyOf(notes);
    }

    private SourceState state(String file) {
        Stored.Known known = store.articles().knownAs(file).orElseThrow(() -> unknown(file));
        try {
            if (!Files.exists(known.path())) {
                return SourceState.MISSING;
            }
            return Sha256.of(WholeFile.read(known.path())).equals(known.sha256()) ? SourceState.UNCHANGED
                    : SourceState.CHANGED;
        } catch (UnreadableFileException noArticleAnyMore) {
            return SourceState.CHANGED;
        } catch (IOException unreadable) {
            return SourceState.MISSING;
        }
    }

    private TableView tableOf(String file, int number) {
        ReadArticle read = read(file);
        Article article = read.article();
        Block.Table table = table(article, number);
        TableEntry entry = store.tables().entry(file, number).orElseThrow();
        return new TableView(entry, table, article.tables().size(), introduction(article, table),
                dates(read, table), new Lines(article.text()).count(), article.sha256());
    }

    static Block.Table table(Article article, int number) {
        return article.tables().stream().filter(found -> found.number() == number).findFirst()
                .orElseThrow(() -> new LibraryException(
                        article.file() + " has no table " + number + ": choose one from the list of tables"));
    }

    /** The line that leads in a table. */
    static Optional<Introduction> introduction(Article article, Block.Table table) {
        int before = article.blocks().indexOf(table) - 1;
        return before >= 0 && article.blocks().get(before) instanceof Block.Paragraph lead
                && lead.role() == Block.Paragraph.Role.LEAD_IN
                        ? Optional.of(new Introduction(lead.text(), lead.firstLine()))
                        : Optional.empty();
    }

    private List<DateReading> dates(ReadArticle read, Block.Table table) {
        List<Stored.EventPlace> places = store.events().places(read.article().file());
        List<DateReading> dates = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Span row = table.rows().get(i).span();
            int number = i + 1;
            read.findings().timeExpressions().stream()
                    .filter(time -> time.edtf().isPresent() && row.contains(time.span())).findFirst()
                    .ifPresent(time -> dates.add(date(number, time, row, places)));
        }
        return dates;
    }

    private DateReading date(int row, TimeExpression time, Span cells, List<Stored.EventPlace> places) {
        String edtf = time.edtf().orElseThrow();
        return new DateReading(row, time.text(), edtf, precision(edtf), places.stream()
                .filter(place -> place.timeline() && place.span().overlaps(cells)).findFirst()
                .flatMap(place -> store.events().event(place.event())));
    }

    /** What a plain EDTF date is exact to, by its form. */
    private static String precision(String edtf) {
        if (edtf.contains("/")) {
            return "interval";
        }
        return switch (edtf.replaceAll("[?~%]", "").length()) {
            case 4 -> edtf.contains("X") ? "decade" : "year";
            case 7 -> edtf.charAt(5) >= '2' ? "season" : "month";
            case 10 -> "day";
            default -> edtf.contains("T") ? "time" : "date";
        };
    }
}
