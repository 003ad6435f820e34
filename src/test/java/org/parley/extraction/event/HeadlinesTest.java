package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a headline tells, and what is told again below it. */
class HeadlinesTest {

    @Test
    void whatTheHeadlineTellsIsOnTheTimeline() {
        assertEquals(List.of("Peru threatens to sue Nordbank over app"),
                Told.titles(
                        "Peru threatens to sue Nordbank over app\n\nMay 4, 2024\n\nThe app is new, and users like it."));
    }

    @Test
    void aQuestionTellsNothing() {
        assertTrue(Told.titles("Why Peru warned Chile\n\nMay 4, 2024\n\nThe border is long.").isEmpty());
    }

    @Test
    void quotedWordsDoNotEndAHeadline() {
        assertEquals(List.of("Chile and Peru agree to 'immediate, unconditional' ceasefire"),
                Told.titles(
                        "Chile and Peru agree to 'immediate, unconditional' ceasefire\n\nMay 4, 2024\n\nNobody said why."));
    }

    @Test
    void quotedWordsDoNotEndWhatIsRuled() {
        assertTrue(Told.titles("The court ruled on Friday that Omar Ruiz had been \"arbitrarily detained\" by Peru.")
                .contains("Court ruled that Omar Ruiz had been \"arbitrarily detained\" by Peru"));
    }

    @Test
    void aDatelineIsNoPartOfTheTitle() {
        assertTrue(Told.titles("BIRSTALL, England Peru mourned the writer Anna Berg on Friday.")
                .contains("Peru mourned the writer Anna Berg"));
    }

    @Test
    void theFireIsWhatAFireDid() {
        String text = "A fire engulfed 140 buildings in Skelvik on Thursday. Old wood burned easily. The fire broke out at "
                + "noon.";
        Told told = Told.of(text);
        assertEquals(told.of(0, "engulfed").id(), told.of(text.indexOf("The fire"), "fire").id());
    }

    @Test
    void shotAndStabbedIsOne() {
        ArticleEvent event = Told.of("Anna Berg was shot and stabbed in Oslo on Friday.").event();
        assertEquals("Anna Berg shot and stabbed in Oslo", event.title());
        assertEquals(Optional.of("Oslo"), event.place());
    }

    @Test
    void whatIsAllegedInThePastIsNotSure() {
        assertEquals(Status.UNKNOWN, Told.of("His friends have alleged Omar Ruiz was poisoned.").of(0, "poisoned")
                .status());
    }

    @Test
    void theTimeBehindAListIsThatOfTheVerb() {
        Told told = Told.of("Police arrested Anna Berg for theft and fraud in 1981.");
        assertEquals("1981", told.time(told.of(0, "arrested")));
    }

    @Test
    void whatIsSaidDuringTalksIsOfTheirDay() {
        Told told = Told.of("President Omar Ruiz said so on Sunday during talks in Oslo with Anna Berg.");
        assertTrue(told.of(0, "talks").time().isPresent());
    }

    @Test
    void callingSomeoneIsACall() {
        String text = "President Omar Ruiz met President Anna Berg. Prime Minister Joe Kane called both leaders on "
                + "Saturday. Kane called Ruiz a liar on Monday.";
        Told told = Told.of(text);
        assertEquals("call", told.of(0, "called").kind());
        assertEquals(List.of("Anna Berg", "Joe Kane", "Omar Ruiz"), told.of(0, "called").participants());
        assertNotEquals("call", told.of(text.lastIndexOf("Kane"), "called").kind());
    }

    @Test
    void theCapitalOfIsItsCity() {
        assertEquals(Optional.of("Doha"),
                Told.of("Envoys of Chile and Peru met in the Qatari capital on Monday.").of(0, "met").place());
        assertEquals(Optional.of("Tehran"),
                Told.of("Envoys of Chile and Peru met in the Iranian capital, Tehran, on Monday.").of(0, "met")
                        .place());
    }

    @Test
    void aSummitThatSlipsIsPutOff() {
        assertEquals(Status.POSTPONED, Told.of("Bergen summit slips again\n\nMay 4, 2024\n\nNobody said why.")
                .of(0, "summit").status());
    }

    @Test
    void aPronounThatOpensAParagraphMeansWhomTheLastOneNamed() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz"),
                Told.of("Anna Berg fled to Oslo in March.\n\nShe met Omar Ruiz on Sunday in Lima.").of(0, "met")
                        .participants());
    }
}
