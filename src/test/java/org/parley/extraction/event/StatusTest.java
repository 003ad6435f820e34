package org.parley.extraction.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whether events are to come, over, put off, called off or denied, in plain sentences of news. */
class StatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "talks | HELD | Chile and Peru held talks in Lima on Monday.",
            "talks | UPCOMING | Chile and Peru are to hold talks in Lima on Friday.",
            "talks | UPCOMING | Chile and Peru may hold talks in Lima next month.",
            "Talks | HELD | Talks between Chile and Peru are under way in Lima.",
            "Talks | POSTPONED | Talks between Chile and Peru in Lima have been postponed.",
            "talks | CANCELLED | Chile called off talks with Peru in Lima.",
            "summit | CANCELLED | The planned summit between Chile and Peru in Lima was scrapped.",
            "talks | DENIED | Chile denied holding talks with Peru in Lima.",
            "talks | DENIED | Chile denied that it had held talks with Peru in Lima.",
            "talks | DENIED | Chile denied reports that it had held talks with Peru in Lima.",
            "talks | DENIED | No talks were held between Chile and Peru in Lima.",
            "treaty | DENIED | Chile and Peru nearly signed a border treaty in 2019.",
            "treaty | HELD | Chile and Peru failed to sign a border treaty in Lima.",
            "agree | HELD | Chile and Peru failed to agree on the border on Monday.",
            "treaty | HELD | Peru refused to sign the border treaty on Monday.",
            "talks | DENIED | Chile refused to hold talks with Peru in Lima.",
            "meet | DENIED | President Ruiz had no plans to meet President Berg in Lima.",
            "meet | DENIED | President Ruiz is not expected to meet President Berg in Lima.",
            "cancelled | HELD | A Chilean court cancelled the detention of Omar Ruiz on Monday.",
            "hearing | CANCELLED | A Chilean court cancelled the hearing of Omar Ruiz on Monday.",
            "summit | UPCOMING | The leaders of Chile and Peru agreed on a date for their summit in Lima.",
            "summit | UPCOMING | The summit of Chile and Peru was moved again, to 28 June, officials said.",
            "announced | HELD | Omar Ruiz announced the move on Tuesday.",
            "summit | UPCOMING | Chile said Anna Berg would not attend the summit in Lima in June.",
            "meeting | UPCOMING | The presidents of Chile and Peru are meeting in Lima on Friday.",
            "meeting | HELD | The presidents of Chile and Peru are meeting in Lima today.",
            "meet | UNKNOWN | Chile's president had been due to meet Peru's president in Lima on Monday.",
            "visit | CANCELLED | Peru's foreign minister cancelled a visit to Chile."
    })
    void aPlainSentenceSays(String head, Status status, String sentence) {
        Told told = Told.of("Border affairs\n\nLima, 22 May 2024\n\n" + sentence + "\n");
        assertEquals(status, told.of(0, head).status(), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "summit | UPCOMING | Chile-Peru summit in Lima moved again",
            "agree | HELD | Chile, Peru fail to agree on border",
            "talks | UPCOMING | Chile-Peru talks in Lima moved to Friday"
    })
    void aHeadlineSays(String head, Status status, String headline) {
        Told told = Told.of(headline + "\n\nLima, 22 May 2024\n\nNothing more was known.\n");
        assertEquals(status, told.of(0, head).status(), headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No talks between Chile and Peru have been held since 2019.",
            "If Chile and Peru hold talks in Lima, the border could reopen."
    })
    void nothingInParticularIsNoEventOfTheTimeline(String sentence) {
        assertTrue(Told.of("Border affairs\n\nLima, 22 May 2024\n\n" + sentence + "\n").timeline().isEmpty());
    }
}
