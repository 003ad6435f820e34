package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.topic.PossibleStatement.Words;

/**
 * Cuts an article into the passages that can be statements. Headings and lead-ins say how to read others, and are none
 * themselves but for the headline. Nor are datelines: where an article was written is nothing that it says.
 */
final class Passages {

    private static final Set<String> DATES_AND_NUMBERS = Set.of("date", "dates", "day", "month", "year", "time", "when",
            "period", "quarter", "deadline", "#", "no", "no.", "nr", "number", "rank", "step");

    private record Above(int level, Words words) {}

    private final TokenizedArticle article;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final List<PossibleStatement> found = new ArrayList<>();
    private final List<Above> headings = new ArrayList<>();
    private int next;

    private Passages(TokenizedArticle article) {
        this.article = article;
        this.tokens = article.tokens();
        this.blocks = article.article().blocks();
    }

    /** The passages in the order of the text. */
    static List<PossibleStatement> of(TokenizedArticle article) {
        Passages passages = new Passages(article);
        Words leadIn = Words.NONE;
        for (int i = 0; i < passages.blocks.size(); i++) {
            leadIn = passages.block(i, leadIn);
        }
        return passages.found;
    }

    /** The title of an article that has one of its own. */
    static Optional<PossibleStatement> headline(TokenizedArticle article) {
        Passages passages = new Passages(article);
        if (passages.blocks.isEmpty() || article.article().titleDerived()
                || !(passages.blocks.getFirst() instanceof Block.Heading title)) {
            return Optional.empty();
        }
        passages.add(title.span(), Sentence.Unit.HEADING, 0, passages.words(title.span()), Words.NONE);
        return Optional.of(passages.found.getFirst());
    }

    /** Takes in block {@code index}, introduced by {@code leadIn}; the answer is what introduces the block after it. */
    private Words block(int index, Words leadIn) {
        List<Sentence> sentences = sentencesOf(index);
        return switch (blocks.get(index)) {
            case Block.Heading heading -> heading(heading, sentences);
            case Block.Paragraph paragraph -> paragraph(index, paragraph, sentences);
            case Block.ItemList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    item(index, list.items().get(i), leadIn);
                }
                yield Words.NONE;
            }
            case Block.Table table -> {
                table(index, table, leadIn);
                yield Words.NONE;
            }
        };
    }

    private List<Sentence> sentencesOf(int block) {
        List<Sentence> all = article.sentences();
        int from = next;
        while (next < all.size() && all.get(next).block() <= block) {
            next++;
        }
        return all.subList(from, next);
    }

    private Words heading(Block.Heading heading, List<Sentence> sentences) {
        headings.removeIf(above -> above.level() >= heading.level());
        Words words = sentences.isEmpty() ? Words.NONE : words(sentences.getFirst());
        headings.addFirst(new Above(heading.level(), words));
        // A label alone on its line ("Pros:") introduces the list below it as a lead-in does.
        return endsInColon(words) ? words : Words.NONE;
    }

    private Words paragraph(int index, Block.Paragraph paragraph, List<Sentence> sentences) {
        Words before = Words.NONE;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).unit() == Sentence.Unit.DATELINE) {
                continue;
            }
            Words words = words(sentences.get(i));
            boolean last = i == sentences.size() - 1;
            if (last && introducesNext(index)
                    && (paragraph.role() == Block.Paragraph.Role.LEAD_IN || endsInColon(words))) {
                return words;
            }
            add(sentences.get(i).span(), Sentence.Unit.PARAGRAPH, index, words, before);
            before = words;
        }
        return Words.NONE;
    }

    private boolean introducesNext(int index) {
        return index + 1 < blocks.size()
                && (blocks.get(index + 1) instanceof Block.ItemList || blocks.get(index + 1) instanceof Block.Table);
    }

    private boolean endsInColon(Words words) {
        return !words.isEmpty() && tokens.first(words.to() - 1) == ':';
    }

    /** Takes in what stands alone: a sentence of a paragraph, or the headline. */
    private void add(Span span, Sentence.Unit unit, int block, Words words, Words before) {
        found.add(
                new PossibleStatement(span, unit, block, List.of(words), words, Optional.empty(), List.of(), Words.NONE,
                        above(), before, OptionalInt.empty(), OptionalInt.empty()));
    }

    private void item(int index, Block.Item item, Words leadIn) {
        if (!item.span().of(article.text()).isBlank()) {
            found.add(new PossibleStatement(item.span(), Sentence.Unit.ITEM, index, List.of(words(item.span())),
                    words(item.textSpan()), item.label(), List.of(), leadIn, above(), Words.NONE, OptionalInt.empty(),
                    OptionalInt.empty()));
        }
    }

    private void table(int index, Block.Table table, Words leadIn) {
        List<Words> header = table.columnSpans().stream().map(this::words).toList();
        int named = labelColumn(table);
        for (int r = 0; r < table.rows().size(); r++) {
            Block.Row row = table.rows().get(r);
            List<Words> cells = row.spans().stream().map(this::words).toList();
            Words body = cells.size() < 2 ? cells.getFirst() : cells.get(1);
            Optional<String> label = Optional.of(row.cells().get(named)).filter(cell -> !cell.isBlank());
            found.add(new PossibleStatement(row.span(), Sentence.Unit.CELL, index, cells, body, label, header, leadIn,
                    above(), Words.NONE, OptionalInt.of(table.number()), OptionalInt.of(r + 1)));
        }
    }

    /** The first column whose header does not say that it holds dates or numbers: those name nothing. */
    private static int labelColumn(Block.Table table) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (!DATES_AND_NUMBERS.contains(table.columns().get(c).toLowerCase(Locale.ROOT))) {
                return c;
            }
        }
        return 0;
    }

    private List<Words> above() {
        return headings.stream().map(Above::words).toList();
    }

    private Words words(Sentence sentence) {
        return new Words(sentence.from(), sentence.to());
    }

    private Words words(Span span) {
        return new Words(tokens.at(span.start()), tokens.at(span.end()));
    }
}
