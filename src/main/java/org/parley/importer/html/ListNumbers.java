package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of an ordered list as its reader sees them counted (HTML Living Standard, 4.4.5 and 4.4.8). */
final class ListNumbers {

    private static final List<String> ROMAN = List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i");
    private static final List<Integer> WORTH = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private final String type;
    private final int step;
    private int next;

    ListNumbers(Element list) {
        this.type = list.attr("type");
        this.step = list.hasAttr("reversed") ? -1 : 1;
        this.next = number(list.attr("start"), step > 0 ? 1 : list.childrenSize());
    }

    /** The number of {@code item}, which comes after all that were asked for. */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        return switch (number > 0 ? type : "1") {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    /** 27 is "aa". */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            roman.append(ROMAN.get(i).repeat(left / WORTH.get(i)));
            left %= WORTH.get(i);
        }
        return roman.toString();
    }

    private static int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
