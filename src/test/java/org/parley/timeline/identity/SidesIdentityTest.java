package org.parley.timeline.identity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** Which events are one where articles name people and states, spell names and give days in different ways. */
class SidesIdentityTest {

    private static final String LEADERS = "Ana Sol, Ben Moor";

    @Test
    void aSummitOfStatesIsTheMeetingOfTheirLeadersThere() {
        assertEquals(1, weave(states("a", "summit").on("2024-03-12"), leaders("b", "summit").on("2024-03-12")).events()
                .size());
        assertEquals(1, weave(article("a").event("talks", "Talks", "Norway, Chile", "Oslo", HELD).on("2024-03-12"),
                article("b").event("meeting", "Other talks", LEADERS, "Oslo", HELD).standingFor("Chile", "Norway")
                        .on("2024-03-12"))
                .events().size());
    }

    @Test
    void talksOfStatesAreNotThoseOfTheirPeopleOnAnotherDayOrAtAnotherPlace() {
        assertEquals(2, weave(states("a", "summit").on("2024-03-12"), leaders("b", "summit").on("2024-03-19")).events()
                .size());
        assertEquals(2, weave(article("a").event("talks", "Talks", "Norway, Chile", "Rome", HELD).on("2024-03-12"),
                leaders("b", "meeting").on("2024-03-12"),
                article("c").event("talks", "Oslo talks", LEADERS, "Oslo", HELD)
                        .on("2024-03-12"))
                .events().size());
    }

    @Test
    void whatMinistersAndPresidentsOfTwoStatesDoOnOneDayIsTwoAndTheStatesMayBeEither() {
        Timeline timeline = weave(leaders("a", "talks").on("2024-03-12"),
                article("b").event("talks", "Their talks", "Eva Dahl, Ivo Paz", "Oslo", HELD)
                        .standingFor("Chile", "Norway").on("2024-03-12"),
                article("c").event("talks", "Talks", "Norway, Chile", "Oslo", HELD).on("2024-03-12"));
        assertEquals(3, timeline.events().size());
        assertEquals(2, timeline.possiblySame().size());
    }

    @Test
    void statesAreNoPossibleMatchOfTheirPeopleWhereNeitherPlaceNorDayAgrees() {
        assertEquals(List.of(), weave(article("a").event("call", "Call", "Norway, Chile", "", HELD),
                article("b").event("call", "Leaders’ call", LEADERS, "", UPCOMING).standingFor("Chile", "Norway"))
                .possiblySame());
    }

    @Test
    void twoOnTheSidelinesAreNotTheSummit() {
        assertEquals(2, weave(
                article("a").event("summit", "Oslo summit", "Norway, Chile, Peru", "Oslo", HELD).on("2024-03-12"),
                leaders("b", "summit").on("2024-03-12")).events().size());
    }

    @Test
    void aPersonIsOneHoweverTheNameIsSpelt() {
        Event event = weave(call("a", "António Vela, Volodymyr Orlenskyy"), call("b", "Antonio Vela, V. Orlenskiy"))
                .events()
                .getFirst();
        assertEquals(List.of("e-a-0", "e-b-0"), event.parts());
        assertEquals(List.of("António Vela", "Volodymyr Orlenskyy"), event.participants());
        assertEquals(2, weave(call("a", "Kim Jong Un, Ben Moor"), call("b", "Kim Jong Nam, Ben Moor")).events().size());
        assertEquals(1, weave(call("a", "Bill Moor, Kim Jong-un"), call("b", "William Moor, Kim Jong Un")).events()
                .size());
    }

    private static FactsBuilder call(String file, String who) {
        return article(file).event("call", "Call", who, "", HELD).on("2024-03-12");
    }

    @Test
    void whatIsAnnouncedForSomeWeeksIsTheOnlyMeetingInThem() {
        FactsBuilder announced = article("a").event("summit", "Planned summit", LEADERS, "", UPCOMING)
                .on("2024-03-01/2024-03-14");
        assertEquals(1, weave(announced, meeting("b", "Oslo", HELD).on("2024-03-12")).events().size());
        assertEquals(3, weave(announced, meeting("b", "Oslo", HELD).on("2024-03-12"),
                meeting("c", "Rome", HELD).on("2024-03-04")).events().size());
    }

    @Test
    void reportsOfOneMeetingOnTwoDaysOrAtTwoPlacesArePossiblyOne() {
        Timeline days = weave(meeting("a", "Oslo", HELD).on("2024-03-12"), meeting("b", "Oslo", HELD).on("2024-03-13"));
        assertEquals(2, days.events().size());
        assertEquals("Both are meetings of Ana Sol and Ben Moor in Oslo; the days differ: 12 Mar 2024 and 13 Mar 2024.",
                days.possiblySame().getFirst().because());
        Timeline places = weave(meeting("a", "Oslo", HELD).on("2024-03-12"),
                meeting("b", "Rome", HELD).on("2024-03-12"));
        assertEquals(2, places.events().size());
        assertEquals("Both are meetings of Ana Sol and Ben Moor; the places differ: Oslo and Rome.",
                places.possiblySame().getFirst().because());
    }

    @Test
    void aRoundIsOneThoughItsDayIsAnnouncedAndReportedDifferently() {
        Event event = weave(
                article("a").event("talks", "Second round", "Norway, Chile", "", UPCOMING).round(2).on("2024-03-12"),
                article("b").event("talks", "Second round", "Norway, Chile", "Oslo", HELD).round(2).on("2024-03-13"))
                .events().getFirst();
        assertEquals(List.of("e-a-0", "e-b-0"), event.parts());
        assertEquals("2024-03-13", event.time().edtf().orElseThrow());
        assertEquals(2, weave(article("a").event("talks", "Second round", "Norway, Chile", "", HELD).round(2)
                .on("2024-03-12"),
                article("b").event("talks", "Second round", "Norway, Chile", "", HELD).round(2).on("2024-09-13"))
                .events()
                .size());
    }

    @Test
    void whatOneArticleTellsOfASideIsKnownWhereAnotherIsJoinedToIt() {
        assertEquals(1, weave(
                article("a").event("meeting", "Their meeting", LEADERS, "Oslo", UPCOMING).standingFor("Chile", "Norway")
                        .on("2024-03-12"),
                article("b").event("meeting", "A meeting", LEADERS, "Oslo", UPCOMING).on("2024-03-12"),
                article("c").event("meeting", "Some meeting", "Norway, Chile", "Oslo", UPCOMING).on("2024-03-12"))
                .events().size());
    }

    @Test
    void aMeetingAndTheNextOneAreTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).on("2024-03-12"),
                article("b").event("meeting", "Next meeting", LEADERS, "", UPCOMING).on("2024-03-18/2024-03-24"));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void aDayOfAnUnknownYearIsThatDayAtThatPlace() {
        assertEquals(1, weave(meeting("a", "Oslo", HELD).yearless("XXXX-03-12"),
                meeting("b", "Oslo", HELD).on("2024-03-12")).events().size());
        assertEquals(2, weave(meeting("a", "Oslo", HELD).yearless("XXXX-05-12"),
                meeting("b", "Oslo", HELD).on("2024-03-12")).events().size());
        assertEquals(3, weave(meeting("a", "Oslo", HELD).yearless("XXXX-03-12"),
                meeting("b", "Oslo", HELD).on("2024-03-12"), meeting("c", "Oslo", HELD).on("2023-03-12")).events()
                .size());
    }

    @Test
    void severalThingsThatAPartyDoesOnOneDayAreSeveral() {
        assertEquals(2, weave(deed("a", "Utopia closed its border"), deed("b", "Utopia released a prisoner")).events()
                .size());
        assertEquals(1,
                weave(deed("a", "Utopia closed its border"), deed("b", "Utopia closes border")).events().size());
    }

    private static FactsBuilder deed(String file, String title) {
        return article(file).event("other", title, "Utopia", "", HELD).on("2024-03-12");
    }

    /** Norway and Chile in Oslo. */
    private static FactsBuilder states(String file, String kind) {
        return article(file).event(kind, kind + " of states", "Norway, Chile", "Oslo", HELD);
    }

    /** Their leaders in Oslo. */
    private static FactsBuilder leaders(String file, String kind) {
        return article(file).event(kind, kind + " of leaders", LEADERS, "Oslo", HELD).standingFor("Chile", "Norway");
    }

    private static FactsBuilder meeting(String file, String place, Status status) {
        return article(file).event("meeting", "Leaders’ meeting", LEADERS, place, status);
    }
}
