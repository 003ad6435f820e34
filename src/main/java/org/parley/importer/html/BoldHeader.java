package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Knows the header of a table whose cells are all cells of data: its words are bold, and those below are not. Editors
 * of text make such tables.
 */
final class BoldHeader {

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern BOLD_STYLE = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
    private static final int FEWEST_CELLS = 2;

    private BoldHeader() {}

    /** True if the first of {@code rows}, each given by its cells, is the header. */
    static boolean is(List<List<Element>> rows) {
        return rows.size() > 1 && isFull(rows.getFirst()) && rows.getFirst().stream().allMatch(BoldHeader::isBold)
                && rows.stream().skip(1).flatMap(row -> row.stream().skip(1)).anyMatch(cell -> !isBold(cell));
    }

    /** True if {@code row} has words in several cells, or in all but the first, which may be an empty corner. */
    private static boolean isFull(List<Element> row) {
        long full = row.stream().filter(Element::hasText).count();
        return full >= FEWEST_CELLS || full == 1 && row.size() == 2 && row.getLast().hasText();
    }

    /** True if all words of {@code element} are bold. */
    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName())
                || BOLD_STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
                || element.childNodes().stream().allMatch(BoldHeader::isBold);
    }

    private static boolean isBold(Node node) {
        return switch (node) {
            case TextNode words -> words.isBlank();
            case Element element -> !Visibility.isSeen(element) || isBold(element);
            default -> true;
        };
    }
}
