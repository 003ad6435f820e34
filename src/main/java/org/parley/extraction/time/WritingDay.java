package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Published;

/**
 * The day that the words of an article count from: that of its publication. A page that was written anew says so to its
 * readers by the day of the week alone, "Updated Saturday at 10:30 a.m. ET"; then it is the first such day since.
 */
public final class WritingDay {

    private static final int MOST_BLOCKS = 12;
    private static final int LONGEST = 60;
    /** "at 10:30 a.m. ET", "night". */
    private static final String CLOCK = "(?:\\s*(?:at|on|\\d{1,2}(?:[:.]\\d\\d)?(?!\\d)|[ap]\\.?m\\.?|(?-i:\\p{Lu}{2,4})"
            + "|morning|afternoon|evening|night|[(),.-])(?![a-z]))*";
    private static final Pattern UPDATED = Pattern.compile(
            "(?:last )?updated:?" + CLOCK + "\\s+(mon|tues|wednes|thurs|fri|satur|sun)day" + CLOCK,
            Pattern.CASE_INSENSITIVE);

    private WritingDay() {}

    /** That day, or the month or the day without its year if no more is known, and who says so. */
    public static Optional<Published> of(Article article) {
        Optional<Published> published = article.metadata().published();
        Optional<LocalDate> day = published.flatMap(Published::day);
        return day.flatMap(first -> article.blocks().stream().limit(MOST_BLOCKS)
                .flatMap(block -> updated(block, first).stream()).findFirst()).or(() -> published);
    }

    private static Optional<Published> updated(Block block, LocalDate published) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher line = UPDATED.matcher(paragraph.text().strip());
        if (!line.matches()) {
            return Optional.empty();
        }
        LocalDate day = published.with(TemporalAdjusters.nextOrSame(
                DayOfWeek.valueOf((line.group(1) + "day").toUpperCase(Locale.ROOT))));
        return Optional.of(new Published(day.toString(), "“" + line.group() + "”", false));
    }
}
