package org.parley.extraction.event.title;

import org.junit.jupiter.api.Test;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HeadlineTest {

    private static String title(String text, String head) {
        return Told.of("A day in Peru\n\n" + text).of(0, head).title();
    }

    private static String label(String text, String head) {
        return Told.of("A day in Peru\n\n" + text).of(0, head).label();
    }

    @Test
    void theSubjectIsWhole() {
        assertEquals("Clergy in the diocese of Lima abused forty children",
                title("The report said clergy in the diocese of Lima repeatedly abused forty children.", "abused"));
        assertEquals("Assembly of ministers in Oslo rejected the treaty",
                title("On Wednesday, an assembly of ministers in Oslo rejected the treaty.", "rejected"));
    }

    @Test
    void aParticipleBesideTheSubjectIsNoSubject() {
        assertEquals("Hospital closed", title("A hospital supported by nuns south of Lima closed.", "closed"));
        assertEquals("Man shot three farmers in Peru",
                title("A man described as a lawyer shot three farmers in Peru.", "shot"));
    }

    @Test
    void whatWasNotDoneIsNotLabelledAsDone() {
        assertEquals("Failed to sign treaty", label("Chile and Peru failed to sign a treaty.", "treaty"));
    }

    @Test
    void whatWillBeDoneKeepsItsAuxiliaries() {
        assertEquals("Berg will be sworn in",
                title("Anna Berg won. Berg will be sworn in on 7 January 2030.", "sworn"));
        assertEquals("Election would be held",
                title("The minister said the election would be held by 3 June 2030.", "election"));
    }

    @Test
    void whatCommasSetAsideIsNoSubject() {
        assertEquals("Ferry sank off Oslo",
                title("The ferry, sailing from Lima, Peru to Japan, sank off Oslo on 3 May 2020.", "sank"));
    }

    @Test
    void theNounOfAPhraseIsTheSubjectAndNotItsPlace() {
        assertEquals("Fighting along the border killed nine people",
                title("Fighting along the border killed nine people in 2022.", "killed"));
        assertEquals("Crowds outside the court wept", title("Crowds outside the court wept on Friday.", "wept"));
        assertEquals("Tribunal ruled", label("A tribunal of judges in The Hague ruled in 2016.", "ruled"));
    }

    @Test
    void aCompoundAdjectiveIsWhole() {
        assertEquals("Far-left leader Anna Berg left the coalition",
                title("Peru fell after far-left leader Anna Berg left the coalition.", "left the"));
    }

    @Test
    void whoIsThePersonNamedLast() {
        assertEquals("Anna Berg left the pact",
                title("They feared the election of Anna Berg, who left the pact in 2017.", "left"));
    }

    @Test
    void whatIsGivenForSomethingIsSaid() {
        assertEquals("Rebels released four soldiers in Oslo in exchange for 200 prisoners",
                title("Rebels on Friday released four soldiers in Oslo in exchange for 200 prisoners, the second swap "
                        + "in a week.", "released"));
    }

    @Test
    void aTreatySetAsideWasSigned() {
        assertTrue(title("He said that their defence treaty, signed in 1951, covers attacks.", "treaty").startsWith(
                "Defence treaty"));
    }

    @Test
    void aNounThatSharesItsSubjectNamesIt() {
        assertEquals("General Omar Ruiz issued a rare appeal for help",
                title("General Omar Ruiz flew to Oslo and issued a rare appeal for help.", "appeal"));
    }

    @Test
    void aNounAloneIsToldWithItsParticiple() {
        assertEquals("Deal brokered by Chile, Peru and Kenya",
                title("The deal, brokered by Chile, Peru and Kenya, was announced on 15 May 2020.", "deal"));
    }

    @Test
    void theTwoAreNamed() {
        assertEquals("Chile and Peru signed a treaty",
                title("Chile and Peru met in Oslo. The two sides signed a treaty on Monday.", "treaty"));
        assertEquals("Anna Berg and Omar Ruiz agreed to reopen the bridge",
                title("Anna Berg and Omar Ruiz met in Oslo. "
                        + "The two leaders agreed to reopen the bridge.", "agreed"));
    }

    @Test
    void aClauseTellsOfTheNounBeforeIt() {
        assertEquals("Tsunami hit nine nations", title("A tsunami that hit nine nations is remembered.", "hit"));
        assertEquals("Crash of Flight 12 killed all aboard",
                title("The report was on the crash of Flight 12, which killed all aboard.", "killed"));
        assertEquals("Bloc passed the law", title("Firms fear the law the bloc passed last year.", "passed"));
    }

    @Test
    void timesStandInTheTableNotInTheTitle() {
        assertEquals("Fire engulfed ninety houses in Oslo",
                title("A fire on Thursday engulfed ninety houses in Oslo.", "engulfed"));
        assertEquals("Flood hit Lima", title("Three months ago a flood hit Lima.", "hit"));
        assertEquals("Tuesday traffic stop was filmed", title("The Tuesday traffic stop was filmed.", "filmed"));
    }

    @Test
    void whatWasDoneNeedsNoAuxiliaryWhereMoreFollows() {
        assertEquals("Patient diagnosed with malaria",
                title("A patient had been diagnosed with malaria in May 2020.", "diagnosed"));
        assertEquals("Anna Berg was robbed", title("Anna Berg was robbed in 1998.", "robbed"));
    }

    @Test
    void whoIsMeantByAPronounIsNamed() {
        assertEquals("Anna Berg fell ill",
                title("Anna Berg was flying from Lima to Oslo. She fell ill on Friday.", "fell"));
    }

    @Test
    void nothingIsSaidOfWhoWhereTwoCanBeMeant() {
        assertTrue(title("Anna Berg saw Maria Ruiz. She resigned in 2020.", "resigned").startsWith("Resigned"));
    }

    @Test
    void whatSomeoneSaysGoesWithSaying() {
        assertEquals("Ministry announced the army had left Lima",
                title("The ministry announced Wednesday the army had left Lima.", "announced"));
    }

    @Test
    void aVerbThatSaysLittleTakesItsNounAlong() {
        assertEquals("Police opened an investigation into the theft",
                title("On Monday, police opened an investigation into the theft.", "investigation"));
    }

    @Test
    void aNounThatSaysWhichTollItIsIsNoEvent() {
        assertEquals(0, Told.of("The ministry gave a minimum death toll.").timeline().size());
    }

    @Test
    void whoeverSpeaksToTheNewsHoldsNoTalks() {
        assertTrue(Told.of("The Peru official spoke to Lima Evening News about Chile on 3 May 2020.").found().events()
                .stream().noneMatch(event -> event.kind().equals("talks")));
    }

    @Test
    void aPersonGoesByTheSurnameInATitle() {
        assertEquals("Berg–von der Halle summit in Oslo",
                title("President Anna Berg met President Hans von der Halle in Oslo.", "met"));
    }

    @Test
    void aLabelHasMoreThanAWordIfThereIsOne() {
        assertEquals("Found door", label("The coast guard found a door on Monday.", "found"));
        assertEquals("Wreckage discovered",
                label("The main wreckage was discovered.", "discovered"));
    }

    @Test
    void aScoreIsWhole() {
        assertEquals("Oslo beat Lima 3–1 in the final", title("Oslo beat Lima 3–1 on Saturday in the final.", "beat"));
    }

    @Test
    void goingToThePollsIsToCome() {
        Told told = Told.of("A day in Peru\n\n5 May 2024\n\nVoters in Chile go to the polls on 12 May 2024.");
        ArticleEvent polls = told.of(20, "polls");
        assertEquals(Status.UPCOMING, polls.status());
        assertEquals("Voters in Chile go to the polls", polls.title());
    }

    @Test
    void whoIsDueToDoSomethingWill() {
        assertEquals(Status.UPCOMING, Told.of("A day in Peru\n\nAnna Berg is due to visit Peru in May 2030.")
                .of(20, "visit").status());
    }

    @Test
    void whatHangsOnTheVerbBehindACommaIsLeftOut() {
        assertEquals("Peru sanctioned the bank",
                title("Peru sanctioned the bank in 2019, citing fraud.", "sanctioned"));
    }

    @Test
    void anInfinitiveThatLostItsObjectIsLeftOut() {
        assertEquals("Firm stole secrets",
                title("The firm stole secrets to help create a \"sister\" of the network.", "stole"));
    }

    @Test
    void hoursLaterIsNoSubject() {
        assertEquals("Peru carried out air attacks",
                title("Hours later Peru carried out air attacks.", "attacks"));
    }

    @Test
    void verbsOfAListShareTheirSubject() {
        assertEquals("Firm opened a mine", title("The firm bought a port, sold a bank and opened a mine.", "opened"));
    }

    @Test
    void shortFormsInBracketsAreLeftOut() {
        assertEquals("Peru sold the Port of Lima to Chile",
                title("Peru sold the Port of Lima (POL) to Chile.", "sold"));
    }

    @Test
    void aHeadlineGoesOnAsItIsWritten() {
        assertEquals("Council agrees deal to transition away from coal",
                Told.of("Council agrees deal to transition away from coal, UN says\n\nThe council agreed a deal.")
                        .of(0, "deal").title());
        assertEquals("Chile suspends peace talks with rebels",
                Told.of("Chile suspends peace talks with rebels after deadly attack\n\nIt was late.").of(0, "suspends")
                        .title());
    }

    @Test
    void ofTwoWithLongTitlesOnlyTheNamesStay() {
        assertEquals("Anna Berg and Omar Ruiz signed the treaty",
                title("Chilean President Anna Berg and Peruvian foreign minister Omar Ruiz signed the treaty.",
                        "treaty"));
    }
}
