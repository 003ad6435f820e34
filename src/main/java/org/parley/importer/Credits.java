package org.parley.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Published;

/**
 * What an article says about itself before its body begins: authors, outlet and day of publication from bylines,
 * lines that are nothing but a date, and the dateline of the first paragraph.
 */
public final class Credits {

    /** The first paragraph of at least this length is the beginning of the body. */
    private static final int BODY = 160;
    private static final int MOST_BLOCKS = 15;
    /** The length of a month in EDTF. */
    private static final int MONTH = "2023-11".length();
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…:;。！？।۔؟][\"'”’»)\\]]*$");

    private Credits() {}

    /** True if the line only says who wrote the article or when. */
    public static boolean isCredit(String line) {
        return CreditLine.of(line).isPresent();
    }

    /** True if the block only says who wrote the article or when; a name does right above a line that says when. */
    static boolean isCredit(List<Block> blocks, int index) {
        return credit(blocks, index).isPresent();
    }

    /** True if the line names a ministry or another office and nothing else. */
    public static boolean isOffice(String line) {
        return CreditLine.office(line).isPresent();
    }

    /** True if such a block stands above the body, or right below its first paragraph says when and nothing else. */
    public static boolean isAtHead(List<Block> blocks, int index) {
        if (index > MOST_BLOCKS + 1) {
            return false;
        }
        int body = bodyStart(blocks);
        return index < body && isCredit(blocks, index) || index == body + 1
                && (isLate(blocks, index) || said(blocks, index).filter(CreditLine.NOTHING::equals).isPresent());
    }

    /** True for a labelled date, and for one alone that no other stands like: those are the days of a chronology. */
    private static boolean isLate(List<Block> blocks, int index) {
        Optional<CreditLine> line = said(blocks, index).filter(said -> said.published().isPresent());
        return line.filter(CreditLine::inByline).isPresent() || line.isPresent()
                && blocks.stream().filter(block -> block instanceof Block.Paragraph paragraph
                        && WrittenDate.of(paragraph.text()).isPresent()).count() == 1;
    }

    /** The same blocks, with the paragraphs marked above the body that only say who wrote the article and when. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < Math.min(bodyStart(blocks) + 2, blocks.size()); i++) {
            if (isAtHead(blocks, i)) {
                marked.set(i, ((Block.Paragraph) blocks.get(i)).as(Block.Paragraph.Role.CREDIT));
            }
        }
        return marked;
    }

    private static Optional<CreditLine> credit(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        Optional<CreditLine> alone = CreditLine.of(paragraph.text());
        if (alone.isPresent()) {
            return alone;
        }
        Optional<CreditLine> heads = head(paragraph.text());
        if (heads.isPresent() && isBeside(blocks, index)) {
            return heads;
        }
        if (index == 0) {
            return Optional.empty();
        }
        if (isBesideAuthor(blocks, index, paragraph.text())) {
            return Optional.of(CreditLine.NOTHING);
        }
        if (said(blocks, index + 1).filter(line -> line.authors().isEmpty()
                && (line.published().isPresent() || line.equals(CreditLine.NOTHING))).isPresent()) {
            return CreditLine.nameAlone(paragraph.text());
        }
        boolean aboveBody = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Paragraph body
                && body.text().length() >= BODY / 2;
        return aboveBody && said(blocks, index - 1).filter(line -> line.published().isPresent()).isPresent()
                ? CreditLine.placeAlone(paragraph.text())
                : Optional.empty();
    }

    /** True for the name that the byline below says again, and for the role of whom the byline above names. */
    private static boolean isBesideAuthor(List<Block> blocks, int index, String words) {
        return said(blocks, index + 1).filter(line -> line.authors().contains(words)).isPresent()
                || said(blocks, index - 1).filter(line -> !line.authors().isEmpty()).isPresent()
                        && CreditPart.isOnlyRole(words);
    }

    /** What the block says by itself. */
    private static Optional<CreditLine> said(List<Block> blocks, int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index) instanceof Block.Paragraph paragraph
                ? CreditLine.of(paragraph.text())
                : Optional.empty();
    }

    /** What a line says that only names the kind of text, its office or its month, if other lines are credits, too. */
    private static Optional<CreditLine> head(String line) {
        return CreditLine.isLabel(line) ? Optional.of(CreditLine.NOTHING)
                : CreditLine.office(line).or(() -> CreditLine.month(line));
    }

    /** True if a credit or another such line stands right above or below; a date above a title says nothing of it. */
    private static boolean isBeside(List<Block> blocks, int index) {
        return Stream.of(index - 1, index + 1).anyMatch(at -> index > 0 && said(blocks, at).isPresent()
                || at >= 0 && at < blocks.size() && blocks.get(at) instanceof Block.Paragraph paragraph
                        && head(paragraph.text()).isPresent());
    }

    /** True if one of the words says what somebody is, as "editor": {@code author-roles.txt}. */
    public static boolean isRole(String words) {
        return CreditPart.isRole(words);
    }

    /** True if the line is a time of day and nothing else: {@code 17:40 GMT}. */
    public static boolean isTimeOfDay(String line) {
        return CreditPart.isTimeOfDay(line);
    }

    /** What a line says that is nothing but a credit; nothing of any other line. */
    public static Metadata of(String line) {
        return CreditLine.of(line).map(credit -> new Metadata(Optional.empty(),
                credit.published().map(day -> new Published(day, "byline", !credit.inByline())),
                credit.modified().map(Credits::modified), credit.outlet(), credit.authors(), credit.place(),
                Optional.empty(),
                Optional.empty()))
                .orElse(Metadata.NONE);
    }

    /** How many blocks stand before the body: title, credits, summary lines. */
    public static int bodyStart(List<Block> blocks) {
        for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph && paragraph.text().length() >= BODY
                    && (i > 0 || endsSentence(paragraph.text()))) {
                return i;
            }
        }
        return Math.min(MOST_BLOCKS, blocks.size());
    }

    /** A long first line that does not end as a sentence does is a title. */
    private static boolean endsSentence(String words) {
        return END_OF_SENTENCE.matcher(words).find();
    }

    /** What the blocks before the body, and the dateline that it begins with, say. */
    public static Metadata of(List<Block> blocks) {
        int body = bodyStart(blocks);
        List<CreditLine> lines = new ArrayList<>();
        Optional<Dateline> dateline = Optional.empty();
        for (int i = 0; i <= body + 1 && i < blocks.size(); i++) {
            if (i <= body || isLate(blocks, i)) {
                credit(blocks, i).ifPresent(lines::add);
            }
            if (i <= body && blocks.get(i) instanceof Block.Paragraph paragraph) {
                dateline = dateline.or(() -> Dateline.of(paragraph.text()));
            }
        }
        Set<String> authors = new LinkedHashSet<>();
        lines.forEach(line -> authors.addAll(line.authors()));
        Optional<String> outlet = dateline.flatMap(Dateline::agency)
                .or(() -> lines.stream().flatMap(line -> line.outlet().stream()).findFirst());
        Optional<String> place = dateline.flatMap(Dateline::place)
                .or(() -> lines.stream().flatMap(line -> line.place().stream()).findFirst());
        Optional<Published> modified = lines.stream().flatMap(line -> line.modified().stream()).findFirst()
                .map(Credits::modified);
        return new Metadata(Optional.empty(), published(lines, dateline), modified, outlet, List.copyOf(authors), place,
                Optional.empty(), Optional.empty());
    }

    private static Published modified(LocalDate day) {
        return new Published(day.toString(), "byline", false);
    }

    private static Optional<Published> published(List<CreditLine> lines, Optional<Dateline> dateline) {
        Optional<Published> said = only(lines.stream().filter(CreditLine::inByline).toList(), "byline");
        return said.or(() -> only(lines, "dateline")).or(() -> dateline.flatMap(Credits::published));
    }

    /** The day of a dateline; without its year it stays so ({@code XXXX-08-14}), until a person adds that. */
    private static Optional<Published> published(Dateline dateline) {
        return dateline.published().map(LocalDate::toString)
                .or(() -> dateline.yearless().map(day -> "XXXX" + day.toString().substring(1)))
                .map(edtf -> new Published(edtf, "dateline", false));
    }

    /** The one day that the lines name, or else the one month; two different ones say nothing. */
    private static Optional<Published> only(List<CreditLine> lines, String source) {
        List<String> named = lines.stream().flatMap(line -> line.published().stream()).distinct().toList();
        List<String> days = named.stream().filter(edtf -> edtf.length() > MONTH).toList();
        List<String> when = days.isEmpty() ? named : days;
        return when.size() == 1 ? Optional.of(new Published(when.getFirst(), source, false)) : Optional.empty();
    }
}
