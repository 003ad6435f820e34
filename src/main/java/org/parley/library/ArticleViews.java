package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
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
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.SetAside;
import org.parley.extraction.time.TimeExpression;
import org.parley.importer.Sha256;
import org.parley.importer.UnreadableFileException;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.DateReading;
import org.parley.library.LibraryViews.Introduction;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.library.LibraryViews.SourceState;
import org.parley.library.LibraryViews.Summary;
import org.parley.library.LibraryViews.TableView;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Makes what the reader and the table view show from what the store holds. */
final class ArticleViews {

    private final LibraryStore store;
    private final YearFinder years;

    ArticleViews(LibraryStore store) {
        this.store = store;
        this.years = new YearFinder(store);
    }

    ArticleView article(String file) {
        ReadArticle read = read(file);
        return new ArticleView(entry(file), read.article(), notes(read), state(file),
                years.of(file, read.article().metadata().published()));
    }

    Article articleAlone(String file) {
        return store.readings().article(file).orElseThrow(() -> unknown(file));
    }

    ArticleEntry entry(String file) {
        return store.articles().entry(file).orElseThrow(() -> unknown(file));
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

    Summary summary() {
        Stored.Counts counts = store.counts();
        String name = store.file().getFileName().toString().replaceFirst("\\.parley$", "");
        return new Summary(name, counts.articles(), counts.events(), counts.datedEvents(), counts.quotedOrders(),
                counts.dateOrders(), counts.possibleMatches(), counts.conflicts(), counts.topics(),
                counts.tables(), counts.notes());
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

    TableView table(String file, int number) {
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
