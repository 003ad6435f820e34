package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.extraction.text.WordList;
import org.parley.extraction.time.DayRange.Dated;
import org.parley.extraction.time.DayRange.FromWriting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of the expressions in texts that are put together from the patterns of all rules. */
class AnyExpressionTest {

    private static final String DATE = "(?:\\d{4}|\\d{3}X|\\d\\dXX|\\dXXX|XXXX)(?:-(?:[0-3]\\d|4[01]|XX)(?:-(?:[0-3]\\d|XX))?)?[?~]?";
    private static final Pattern EDTF = Pattern
            .compile(DATE + "(?:T\\d\\d:\\d\\d:\\d\\d)?|" + DATE + "/(?:" + DATE + "|\\.\\.)|\\.\\./" + DATE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0\\d|1[0-2])-\\d\\d");
    private static final List<String> GLUE = List.of(" . ", ", ", " and ", " said ", " will meet on ", " to ", " or ",
            " by ", " after ",
            " until ", " they had met ", " since ", " in ", " ", " from ", " ahead of ", "; ");
    /** Classes and words that name a time by themselves. */
    private static final Pattern ABSOLUTE = Pattern.compile("YEAR|DECADE|NUMERIC|centur|11");
    private static final List<String> DAYS = List.of("2024-02-29", "2023-12-31", "2019-01-01", "2025-08-20");

    private static Map<String, List<String>> samples() {
        Map<String, List<String>> samples = new HashMap<>();
        samples.put("NUM", List.of("2", "three", "a few", "1,800", "2 1/2", "a couple of", "six to eight", "0"));
        samples.put("YEAR", List.of("1987", "2024", "1066"));
        samples.put("BAREYEAR", List.of("1987", "2024"));
        samples.put("YEARDIGITS", List.of("88", "25"));
        samples.put("SHORTYEAR", List.of("'98", "'07"));
        samples.put("SPOKENYEAR", List.of("nineteen ninety-four", "two thousand and six"));
        samples.put("DOM", List.of("1", "15", "30", "31", "2nd"));
        samples.put("ORDDIGIT", List.of("1st", "20th", "31st"));
        samples.put("TIMEOFDAY", List.of("8 a.m.", "17:30", "noon", "midnight", "0735 GMT", "8.30pm", "half past six"));
        samples.put("HOUR", List.of("8", "twelve"));
        samples.put("CLOCKDIGITS", List.of("0930", "2330"));
        samples.put("DECADE", List.of("1990s", "70s"));
        samples.put("NUMERIC", List.of("2023-08-14", "8/14/2023", "31/12/1999"));
        samples.put("MONTHOFYEAR", List.of("2023-08"));
        samples.put("HOLIDAY", List.of("Easter", "Ramadan", "Thanksgiving", "Lunar New Year", "Nowruz", "Yom Kippur"));
        samples.put("NAME", List.of("Courier"));
        for (String line : WordList.lines(RuleBook.class, "words.tsv")) {
            String[] fields = line.split("\t");
            List<String> words = samples.computeIfAbsent(fields[0], name -> new ArrayList<>());
            for (String word : fields[2].split(" ")) {
                words.add(word.endsWith("^") ? word.substring(0, 1).toUpperCase() + word.substring(1, word.length() - 1)
                        : word);
            }
        }
        return samples;
    }

    /** Runs {@code check} with many texts. */
    private static void texts(int runs, Consumer<String> check) {
        texts(runs, pattern -> true, check);
    }

    /** Runs {@code check} with many texts put together from the patterns that are wanted. */
    private static void texts(int runs, Predicate<String> wanted, Consumer<String> check) {
        Map<String, List<String>> samples = samples();
        List<String[]> patterns = WordList.lines(RuleBook.class, "rules.tsv").stream()
                .map(line -> line.split("\t+")[2]).filter(wanted).map(pattern -> pattern.split(" +")).toList();
        Random random = new Random(7);
        for (int run = 0; run < runs; run++) {
            StringBuilder text = new StringBuilder("They met ");
            for (int i = random.nextInt(5); i >= 0; i--) {
                for (String part : patterns.get(random.nextInt(patterns.size()))) {
                    text.append(words(part, samples, random));
                }
                text.append(one(GLUE, random));
            }
            check.accept(text.toString());
        }
    }

    private static String words(String part, Map<String, List<String>> samples, Random random) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String core = part.replaceAll("^\\[|\\??$|\\]\\??$", "");
        if (core.startsWith("!") || optional && random.nextBoolean()) {
            return "";
        }
        List<String> choices = Character.isUpperCase(core.charAt(0)) ? samples.get(core.replaceAll("[23]$", ""))
                : Arrays.asList(core.split("\\|"));
        return one(choices, random) + " ";
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void everyEdtfDateIsOne() {
        texts(4000, text -> {
            for (TimeExpression time : Times.in(text, DAYS.get(text.length() % DAYS.size()))) {
                time.edtf().ifPresent(edtf -> {
                    assertTrue(EDTF.matcher(edtf).matches(), edtf + " in " + text);
                    Matcher days = DAY.matcher(edtf);
                    while (days.find()) {
                        LocalDate.parse(days.group());
                    }
                });
            }
        });
    }

    @Test
    void noExpressionEndsBeforeItBegins() {
        texts(4000, text -> {
            for (String published : List.of("", DAYS.get(text.length() % DAYS.size()))) {
                for (TimeExpression time : Times.in(text, published)) {
                    assertTrue(inOrder(time.days()), time + " in " + text);
                }
            }
        });
    }

    private static boolean inOrder(Optional<DayRange> days) {
        return switch (days.orElse(null)) {
            case null -> true;
            case Dated(var from, var to) -> from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
            case FromWriting(var from, var to) -> from.isEmpty() || to.isEmpty() || from.get() <= to.get();
        };
    }

    @Test
    void withoutADayOfPublicationAndWithoutAYearNothingIsACalendarDay() {
        texts(4000, ABSOLUTE.asPredicate().negate(), text -> {
            for (TimeExpression time : Times.in(text, "")) {
                assertFalse(time.days().orElse(null) instanceof Dated, time + " in " + text);
            }
        });
    }
}
