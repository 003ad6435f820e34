package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.extraction.text.WordList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever the text, the finder answers, and what it answers stands in the text. */
class AnyTextTest {

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("2023", "31", "2", "14th", "1990s", "8", ":", "30", "a.m.", "/",
                "1/2/2023", "2023-02-31", "00", "99999999999999999999", "0", "30.02.2023", "Feb. 30", "-", "–", ",",
                ".",
                "will", "said", "to", "1,800", "2.5", "X", "’s", "'98", "thirteenth", "2023-13", "24:60", "13 p.m."));
        for (String line : WordList.lines(RuleBook.class, "rules.tsv")) {
            for (String part : line.split("\t+")[2].replaceAll("[\\[\\]?!]", "").split("[ |]+")) {
                words.add(part);
            }
        }
        for (String line : WordList.lines(RuleBook.class, "words.tsv")) {
            String listed = line.split("\t")[2].replace("^", "");
            words.addAll(List.of(listed.split(" ")));
            words.addAll(List.of((listed.substring(0, 1).toUpperCase() + listed.substring(1)).split(" ")));
        }
        return words;
    }

    @Test
    void expressionsStandInOrderInTheTextAndGiveTheirWords() {
        List<String> words = words();
        Random random = new Random(11);
        for (int run = 0; run < 4000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            String published = random.nextBoolean() ? "" : "2024-02-29";
            int last = 0;
            for (TimeExpression time : Times.in(text.toString(), published)) {
                assertTrue(time.span().start() >= last && time.span().end() > time.span().start());
                assertEquals(time.span().of(text.toString()), time.text());
                assertTrue(!time.value().isEmpty() && !time.rule().isEmpty());
                last = time.span().end();
            }
        }
    }

    @Test
    void withoutADayOfPublicationNoRelativeWordIsACalendarDay() {
        for (String words : List.of("today", "last week", "two years ago", "on Friday", "next month", "two days later",
                "that day", "this weekend", "last summer", "in the third quarter", "at 10:30 GMT")) {
            TimeExpression time = Times.in("They met " + words + ".", "").getFirst();
            assertTrue(time.days().isEmpty() || time.days().get() instanceof DayRange.FromWriting, words);
        }
    }
}
