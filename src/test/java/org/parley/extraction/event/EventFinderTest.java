package org.parley.extraction.event;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.title.EventNames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EventFinderTest {

    @Test
    void aPhraseSaysWhoAndWhere() {
        ArticleEvent event = Told
                .of("The recent summit in Oslo between President Anna Berg and President Juan Ruiz was long.")
                .event();
        assertEquals("summit", event.kind());
        assertEquals(List.of("Anna Berg", "Juan Ruiz"), event.participants());
        assertEquals("Oslo", event.place().orElseThrow());
        assertEquals(Status.HELD, event.status());
    }

    @Test
    void aMeetingOfTwoHeadsOfStateIsASummit() {
        assertEquals("summit",
                Told.of("The upcoming meeting between President Anna Berg and President Juan Ruiz is near.")
                        .event().kind());
    }

    @Test
    void aConversationByPhoneIsACall() {
        ArticleEvent event = Told.of("Diplomats from Chile and Peru held a phone conversation.").event();
        assertEquals("call", event.kind());
        assertEquals(List.of("Chile", "Peru"), event.participants());
    }

    @Test
    void anAppositionDoesNotHideTheSubject() {
        assertEquals(List.of("Anna Berg", "Lena Holt"),
                Told.of("In Lima, Lena Holt, Berg’s special envoy, conferred with Anna Berg.").event().participants());
    }

    @Test
    void aListOfPlacesNamesAMeetingInEach() {
        List<ArticleEvent> events = Told.of("Earlier meetings in Lima and Oslo failed.").timeline();
        assertEquals(List.of("Lima", "Oslo"), events.stream().map(event -> event.place().orElseThrow()).toList());
    }

    @Test
    void aDemonstrativeMeansTheEventBefore() {
        ArticleEvent event = Told
                .of("Chile and Peru will hold talks in Lima. These talks matter. This dialogue is new.")
                .event();
        assertEquals(3, event.mentions().size());
    }

    @Test
    void meetingsOfOtherSidesAreOtherEvents() {
        Told told = Told.of("Chile and Peru held talks in Lima. Norway and Japan held talks in Lima.");
        assertEquals(2, told.timeline().size());
    }

    @Test
    void announcedIsUpcoming() {
        assertEquals(Status.UPCOMING,
                Told.of("Envoys from Chile and Peru are set to convene in Lima.").event().status());
    }

    @Test
    void cancelledIsCancelled() {
        assertEquals(Status.CANCELLED, Told.of("The planned talks between Chile and Peru were cancelled.").event()
                .status());
    }

    @Test
    void postponedIsPostponed() {
        assertEquals(Status.POSTPONED, Told.of("Chile and Peru have postponed the talks in Lima.").of(0, "talks")
                .status());
    }

    @Test
    void regularMeetingsAreNoEvent() {
        assertTrue(Told.of("Regular meetings between Chile and Peru should be scheduled.").timeline().isEmpty());
    }

    @Test
    void aConditionIsNoReport() {
        Told told = Told.of("If Chile and Peru resume talks in Lima, prices may fall.");
        assertTrue(told.timeline().isEmpty());
    }

    @Test
    void aRowOfATableOfEventsIsAnEventWithItsOutcome() {
        Told told = Told.of("A summary of what led here:\n\n| Date | Event | Outcome |\n|---|---|---|\n"
                + "| May 2021 | Talks in Lima | A truce |\n");
        ArticleEvent event = told.event();
        assertEquals(Status.HELD, event.status());
        assertEquals("A truce", event.outcome().orElseThrow().of(told.text()));
        assertTrue(event.time().isPresent());
    }

    @Test
    void wordsSayTheOrderWithTheirQuote() {
        Told told = Told.of("Ahead of the summit between Chile and Peru in Lima, police arrested two men in Oslo.");
        ArticleEvent arrest = told.of(0, "arrested");
        ArticleEvent summit = told.of(0, "summit");
        OrderFinding order = told.found().order().getFirst();
        assertEquals(arrest.id(), order.before());
        assertEquals(summit.id(), order.after());
        assertEquals(Strength.STATED, order.strength());
        assertEquals("Ahead of the summit between Chile and Peru in Lima", order.evidence().getFirst().of(told.text()));
    }

    @Test
    void whatSomeoneIsCalledByComesNeitherBeforeNorAfter() {
        assertEquals(0, stated("Officers named the man as Luis Ruiz, who worked there until the firm closed in May."));
    }

    @Test
    void beforeACrowdIsNoTime() {
        assertEquals(0, stated("Rebels released four women before a crowd of thousands and were later arrested."));
    }

    private static long stated(String text) {
        return Told.of(text).found().order().stream().filter(order -> order.strength() == Strength.STATED).count();
    }

    @Test
    void whatIsOverComesBeforeWhatIsAnnounced() {
        Told told = Told
                .of("Chile and Peru held talks in Lima. The upcoming summit between Chile and Peru in Oslo is near.");
        assertTrue(told.orders(told.of(0, "talks"), told.of(0, "summit")));
    }

    @Test
    void causesComeBeforeReactionsWhereNothingElseTells() {
        Told told = Told.of("Ministers condemned the violence. A bomb exploded at the market.");
        List<OrderFinding> order = told.found().order();
        assertTrue(order.stream().allMatch(finding -> finding.strength() == Strength.NARRATIVE));
        assertTrue(reaches(told, told.of(0, "exploded").id(), told.of(0, "condemned").id()));
    }

    @Test
    void wordsThatTellOfOneThingAreOneMention() {
        for (String sentence : List.of("A fire broke out.", "The crew were forced to evacuate.",
                "Clashes that killed three farmers.", "The blast caused deaths and injuries.")) {
            List<Mention> mentions = Told.of(sentence).found().mentions();
            assertEquals(1, mentions.size(), sentence + mentions);
        }
    }

    @Test
    void twoVerbsOfOneSubjectAreTwoMentions() {
        assertEquals(2, Told.of("Police arrested two men and released a third.").found().mentions()
                .size());
    }

    @Test
    void aTitleReadsAsAHeadline() {
        assertEquals("Invasion of Peru", Told.of("Chile’s invasion of Peru in 1879 is remembered.").of(0, "invasion")
                .title());
        assertEquals("Planned Chile–Peru talks",
                Told.of("Envoys from Chile and Peru are set to hold talks.").event().title());
        assertEquals("Anna Berg sold the ferry",
                Told.of("Anna Berg, the president, sold the ferry on 3 May 2020.").of(0, "sold").title());
    }

    @Test
    void aLabelIsShort() {
        for (ArticleEvent event : Told
                .of("The extraordinarily complicated negotiations between the United Arab Emirates"
                        + " and the Central African Republic in Lima resumed.")
                .found().events()) {
            assertTrue(event.label().length() <= EventNames.LABEL, event.label());
        }
    }

    @Test
    void whateverIsReadEverySpanIsInTheTextAndNoOrderTurnsRound() {
        Random random = new Random(7);
        String[] words = {"talks", "met", "Peru", "Chile", "in", "Lima", "the", "after", "before", "will", ",", ".",
                "and",
                "President", "Anna", "Berg", "was", "arrested", "to", "this", "call", "“", "”", "2014", "–", "|",
                "\n\n"};
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("Talks ");
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            Told told = Told.of(text.toString());
            for (Mention mention : told.found().mentions()) {
                assertEquals(mention.text(), mention.span().of(told.text()));
                assertTrue(mention.span().contains(mention.head()));
            }
            for (OrderFinding order : told.found().order()) {
                assertNotEquals(order.before(), order.after());
                assertTrue(!reaches(told, order.after(), order.before()), text.toString());
            }
        }
    }

    private static boolean reaches(Told told, int from, int to) {
        boolean[] seen = new boolean[told.found().events().size()];
        return reaches(told, from, to, seen);
    }

    private static boolean reaches(Told told, int from, int to, boolean[] seen) {
        if (from == to) {
            return true;
        }
        if (seen[from]) {
            return false;
        }
        seen[from] = true;
        return told.found().order().stream().anyMatch(
                order -> order.before() == from && reaches(told, order.after(), to, seen));
    }

    @Test
    void theDayOfAReportIsNotTheDayOfWhatItReports() {
        Told told = Told.of("Peru news\n\nThe owner yesterday told police he left a stove on. "
                + "A ferry sank, officials said on Monday. On Monday, a fire destroyed a school.");
        assertTrue(told.of(0, "left").time().isEmpty());
        assertTrue(told.of(0, "sank").time().isEmpty());
        assertTrue(told.of(0, "destroyed").time().isPresent());
    }
}
