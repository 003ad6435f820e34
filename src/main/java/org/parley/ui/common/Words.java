package org.parley.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.article.OneLine;
import org.parley.library.LibraryException;
import org.parley.timeline.EnumWord;

/** How counts and names are said in the window. */
public final class Words {

    private Words() {}

    /** "1 event", "3 events", "no events". */
    public static String count(int number, String one) {
        return switch (number) {
            case 0 -> "no " + one + "s";
            case 1 -> "1 " + one;
            default -> number(number) + " " + one + "s";
        };
    }

    /** A number with its thousands apart: "100,000". */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code OUTCOME} as "Outcome". */
    public static String of(Enum<?> constant) {
        return capitalised(EnumWord.of(constant));
    }

    /** {@code word} with its first letter in upper case. */
    public static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What to tell a person about {@code why}: its own sentence, if it was written for one. */
    public static String problem(RuntimeException why) {
        return why instanceof LibraryException ? why.getMessage()
                : "Something went wrong: "
                        + Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName());
    }

    /** The words in the quotation marks that the window sets around what a source says. */
    public static String quoted(String words) {
        return "“" + words + "”";
    }

    /** The names of the columns of a table: "Date, Event". */
    public static String columns(List<String> names) {
        String named = names.stream().map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "no column names" : named;
    }

    /** {@code words} on one line, cut short where they are longer than {@code most} units. */
    public static String flat(String words, int most) {
        String flat = OneLine.of(words);
        return flat.length() <= most ? flat : flat.substring(0, most).stripTrailing() + " …";
    }

    /** "line 7", "lines 7–9". */
    public static String lines(int first, int last) {
        return first == last ? "line " + first : "lines " + first + "–" + last;
    }
}
