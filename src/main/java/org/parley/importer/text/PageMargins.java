package org.parley.importer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.importer.Whitespace;

/**
 * Finds what each printed page repeats in a text that was taken from a PDF: the number of the page, and the lines at
 * its head and foot that are the same on other pages but for their figures.
 */
final class PageMargins {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[-–—|] ?)?(?:(?:Page|Seite|Página|Pagina|Strona|Стр\\.|p\\.) ?)?(\\d{1,4})(?: ?(?:of|von|de|sur|di|из|/) ?\\d{1,4})?(?: ?[-–—|])?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NUMBER = 20;
    /** Numbers that stand closer together count something else. */
    private static final int FEWEST_LINES_OF_A_PAGE = 5;
    /** So many lines with words stand above or below a number at most. */
    private static final int MARGIN = 3;
    private static final int LONGEST_LINE = 120;
    private static final int FEWEST_LETTERS = 3;

    private final TextLines lines;
    private final BitSet marginal = new BitSet();

    private PageMargins(TextLines lines) {
        this.lines = lines;
    }

    /** The lines that belong to the page. */
    static BitSet of(TextLines lines) {
        PageMargins margins = new PageMargins(lines);
        List<Integer> breaks = margins.numbers();
        for (int line = 2; line <= lines.count(); line++) {
            if (lines.opensPage(line)) {
                breaks.add(line);
            }
        }
        if (!breaks.isEmpty()) {
            margins.markRepeated(breaks);
        }
        return margins.marginal;
    }

    /** Marks the lines that count the pages. */
    private List<Integer> numbers() {
        List<Integer> found = new ArrayList<>();
        int above = 0;
        int count = 0;
        for (int line = 1; line <= lines.count(); line++) {
            int number = number(line);
            if (number >= 0) {
                if (above > 0 && number == count + 1 && line - above >= FEWEST_LINES_OF_A_PAGE) {
                    found.add(above);
                    found.add(line);
                }
                above = line;
                count = number;
            }
        }
        found.forEach(marginal::set);
        return found;
    }

    /** The number that stands alone on the line, with none or a blank line at one side; -1 if there is none. */
    private int number(int line) {
        if (lines.isBlank(line) || lines.length(line) > LONGEST_NUMBER
                || !lines.isBlank(line - 1) && !lines.isBlank(line + 1)) {
            return -1;
        }
        Matcher number = NUMBER.matcher(lines.line(line));
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    private void markRepeated(List<Integer> breaks) {
        BitSet near = new BitSet();
        addNeighbours(near, 1, 1);
        for (int line : breaks) {
            near.set(line);
            addNeighbours(near, line + 1, 1);
            addNeighbours(near, line - 1, -1);
        }
        Map<String, List<Integer>> places = new HashMap<>();
        near.stream().forEach(line -> places.computeIfAbsent(pattern(line), _ -> new ArrayList<>()).add(line));
        places.forEach((pattern, same) -> {
            if (same.size() > 1 && pattern.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                same.forEach(marginal::set);
            }
        });
    }

    private void addNeighbours(BitSet near, int first, int step) {
        int found = 0;
        for (int line = first; line > 0 && line <= lines.count() && found < MARGIN; line += step) {
            if (!lines.isBlank(line) && !marginal.get(line)) {
                near.set(line);
                found++;
            }
        }
    }

    /** What the line looks like on every page. */
    private String pattern(int line) {
        if (lines.isBlank(line) || lines.length(line) > LONGEST_LINE) {
            return "";
        }
        return Whitespace.squeeze(lines.line(line).toLowerCase(Locale.ROOT)).replaceAll("\\d+", "#");
    }
}
