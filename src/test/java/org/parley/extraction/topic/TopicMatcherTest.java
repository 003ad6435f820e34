package org.parley.extraction.topic;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TopicMatcherTest {

    private static final TopicScheme SECURITY = Sample.scheme("prefLabel: Security",
            "altLabel: cyber-attack, treaty, hack, cyber defence/defense, Crimea, UN, New START, climate, climate change",
            "except: geopolitical climate, climate of");

    @Test
    void aWordStandsForItsInflections() {
        assertEquals(List.of("treaties", "hacking", "hacked", "treaty"),
                Sample.shown(SECURITY, "Old treaties, hacking, and who hacked whom under a treaty"));
    }

    @Test
    void wordsInQuotesStandOnlyForThemselves() {
        assertEquals(List.of("trade", "open doors"),
                Sample.shown(Sample.scheme("prefLabel: A", "altLabel: \"trade\", \"open doors\""),
                        "The stock is traded, trading is brisk, and trade is free. An open door, open doors"));
    }

    @Test
    void aHyphenMayBeASpaceOrNothing() {
        assertEquals(List.of("cyber-attacks", "cyber attack", "Cyberattacks"),
                Sample.shown(SECURITY, "After cyber-attacks, one cyber attack. Cyberattacks again"));
    }

    @Test
    void aSlashGivesAChoice() {
        assertEquals(List.of("cyber defence", "Cyber defense"),
                Sample.shown(SECURITY, "They spoke of cyber defence. Cyber defense matters"));
    }

    @Test
    void aNameIsMatchedOnlyWithItsCapital() {
        assertEquals(List.of("Crimea"), Sample.shown(SECURITY, "From Crimea to a crimea of the mind"));
    }

    @Test
    void aWordInCapitalsIsMatchedOnlyInCapitals() {
        assertEquals(List.of("UN", "U.N.", "New START"),
                Sample.shown(SECURITY, "The UN and the U.N. say New START is no new start, un jour"));
    }

    @Test
    void anExceptionTakesItsWordsAway() {
        assertEquals(List.of("climate"),
                Sample.shown(SECURITY, "The geopolitical climate, a climate of fear, and the climate itself"));
    }

    @Test
    void theLongestPhraseOfATopicIsTheOneFound() {
        assertEquals(List.of("climate change"), Sample.shown(SECURITY, "They spoke of climate change"));
    }

    @Test
    void oneWordCanShowTwoTopics() {
        TopicScheme scheme = Sample.scheme("prefLabel: A", "altLabel: oil", "prefLabel: B", "altLabel: oil export");
        assertEquals(List.of("oil", "oil exports"), Sample.shown(scheme, "They spoke of oil exports"));
    }
}
