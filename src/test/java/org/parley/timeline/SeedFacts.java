package org.parley.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;

/** What a careful reader takes from the five articles of {@code seeds/}. */
final class SeedFacts {

    private static final String STATES = "Russia, United States";
    private static final String LEADERS = "Donald Trump, Vladimir Putin";

    private SeedFacts() {}

    static List<ArticleFacts> all() {
        return Stream.of(first(), second(), third(), fourth(), fifth()).map(FactsBuilder::facts).toList();
    }

    private static FactsBuilder first() {
        return seed("000_2b064a58bb3e7466.txt")
                .event("call", "Diplomats’ call", STATES, "", HELD,
                        "top diplomats from Russia and the United States engaged in a crucial phone conversation",
                        "high-level diplomats from both nations convened in a crucial phone call")
                .event("meeting", "Alaska meeting", LEADERS, "Alaska", UPCOMING,
                        "the anticipated meeting between former President Donald Trump and Russian President Vladimir"
                                + " Putin in Alaska",
                        "the upcoming Trump-Putin meeting in Alaska")
                .before(0, 1, "ahead of the anticipated meeting between former President Donald Trump and Russian"
                        + " President Vladimir Putin in Alaska");
    }

    private static FactsBuilder second() {
        return seed("001_a16a840521d9529e.txt")
                .event("call", "Leaders’ call", LEADERS, "", UPCOMING,
                        "High-stakes phone call scheduled between U.S. President Donald Trump and Russian President"
                                + " Vladimir Putin")
                .within(0, 0, "today’s")
                .event("meeting", "Moscow meeting", "Steve Witkoff, Vladimir Putin", "Moscow", HELD,
                        "the one in Moscow where Steve Witkoff")
                .event("talks", "Istanbul talks", STATES, "Istanbul", HELD,
                        "in Istanbul, U.S. and Russian diplomats engaged in discussions")
                .event("military", "Annexation of Crimea", "Russia", "Crimea", HELD,
                        "Russia’s annexation of Crimea in 2014")
                .on("2014")
                .event("agreement", "Minsk agreements", "", "Minsk", HELD, "The Minsk agreements")
                .before(1, 0, "But before today’s anticipated interaction, the winds of progress have already begun to"
                        + " stir. Earlier meetings, like the one in Moscow")
                .before(2, 0, "Previous diplomatic efforts, including meetings in Moscow and Istanbul");
    }

    private static FactsBuilder third() {
        String leading = "Below is a summary of related diplomatic events leading to this juncture";
        return seed("002_436cb32d5c5d9a52.txt")
                .event("talks", "Upcoming talks", STATES, "", UPCOMING,
                        "representatives from Russia and the United states are set to convene once again")
                .within(0, 14, "within the next two weeks")
                .event("talks", "Geneva talks", "", "Geneva", HELD, "June 2023 | Initial talks in Geneva")
                .on("2023-06")
                .event("statement", "Arms statement", "", "", HELD, "august 2023 | Joint statement on arms reduction")
                .on("2023-08")
                .event("talks", "Security discussion", "", "", HELD,
                        "September 2023 | High-level security discussion")
                .on("2023-09")
                .before(1, 0, leading).before(2, 0, leading).before(3, 0, leading);
    }

    private static FactsBuilder fourth() {
        return seed("003_d01c824562f0806d.txt").event("summit", "Alaska summit", LEADERS, "Alaska", HELD,
                "the recent summit between former U.S. President Donald Trump and Russian President Vladimir Putin in"
                        + " Alaska",
                "The recent summit in Alaska between President Trump and President Putin");
    }

    private static FactsBuilder fifth() {
        return seed("004_42242b89de3806c5.txt").event("summit", "Planned summit", LEADERS, "", UPCOMING,
                "a direct meeting with Russian President Vladimir Putin", "the Trump-Putin summit on the horizon");
    }

    private static FactsBuilder seed(String file) {
        try {
            return new FactsBuilder(file, Files.readString(Path.of("seeds", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
