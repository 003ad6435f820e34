package org.parley.timeline.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.claim.ClaimGrid.Attribute;
import org.parley.timeline.claim.ClaimGrid.Cell;
import org.parley.timeline.claim.ClaimGrid.Claim;
import org.parley.timeline.claim.ClaimGrid.Stance;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.CANCELLED;
import static org.parley.extraction.event.Status.DENIED;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.POSTPONED;
import static org.parley.extraction.event.Status.UNKNOWN;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.claim.ClaimGrid.Stance.AGREES;
import static org.parley.timeline.claim.ClaimGrid.Stance.CHANGED;
import static org.parley.timeline.claim.ClaimGrid.Stance.DIFFERS;
import static org.parley.timeline.claim.ClaimGrid.Stance.SILENT;
import static org.parley.timeline.claim.ClaimGrid.Stance.VAGUER;

/** Who says what of an event, and how that stands to what the timeline has. */
class ClaimsTest {

    @Test
    void aTownAgreesAndItsStateSaysLess() {
        assertEquals(List.of(AGREES, VAGUER, SILENT), stances(Attribute.PLACE,
                held("a", "2024-06-15", "Geneva"), held("b", "2024-06-15", "Switzerland"),
                held("c", "2024-06-15", "")));
    }

    @Test
    void twoTownsDiffer() {
        assertEquals(List.of(AGREES, DIFFERS),
                stances(Attribute.PLACE, held("a", "2024-06-15", "Geneva"), held("b", "2024-06-15", "Oslo")));
    }

    @Test
    void aMonthSaysLessThanItsDay() {
        assertEquals(List.of(VAGUER, AGREES), stances(Attribute.DATE,
                held("a", "2024-06-15", "Geneva").on("2024-06"), held("b", "2024-06-16", "Geneva").on("2024-06-14")));
    }

    @Test
    void twoReportsOfUnlikeDaysDiffer() {
        List<Stance> stances = stances(Attribute.DATE, held("a", "2024-06-15", "Geneva").on("2024-06-14"),
                held("b", "2024-06-16", "Geneva").on("2024-06-13"));
        assertEquals(List.of(DIFFERS, AGREES), stances.stream().sorted().toList());
    }

    @Test
    void whatIsAnnouncedAndThenHeldHasChangedAndIsNoContradiction() {
        assertEquals(List.of(CHANGED, AGREES), stances(Attribute.STATUS, upcoming("a", "2024-06-01", "Geneva"),
                held("b", "2024-06-21", "Geneva")));
    }

    @Test
    void aDayThatItWasMovedFromHasChanged() {
        FactsBuilder announced = upcoming("a", "2024-06-01", "Geneva").on("2024-06-14");
        FactsBuilder moved = summit("b", "2024-06-10", "Geneva", POSTPONED).on("2024-06-20").movedFrom("2024-06-14");
        List<Cell> cells = cells(Attribute.DATE, announced, moved);
        assertEquals(List.of(CHANGED, AGREES), cells.stream().map(Cell::stance).toList());
        assertEquals(List.of("14 Jun 2024 CHANGED", "20 Jun 2024 AGREES"), cells.get(1).claims().stream()
                .map(claim -> claim.value() + ' ' + claim.stance()).toList());
    }

    @Test
    void aPlaceThatWasPlannedAndGivenUpHasChanged() {
        assertEquals(List.of(CHANGED, AGREES), stances(Attribute.PLACE, upcoming("a", "2024-06-01", "Geneva"),
                held("b", "2024-06-21", "Oslo")));
    }

    @Test
    void whatIsDeniedAndReportedDiffers() {
        assertEquals(List.of(DIFFERS, DIFFERS), stances(Attribute.STATUS, held("a", "2024-06-15", "Geneva"),
                summit("b", "2024-06-15", "Geneva", DENIED)));
    }

    @Test
    void whatIsCalledOffAfterItWasAnnouncedHasChanged() {
        assertEquals(List.of(CHANGED, AGREES), stances(Attribute.STATUS, upcoming("a", "2024-06-01", "Geneva"),
                summit("b", "2024-06-10", "Geneva", CANCELLED)));
    }

    @Test
    void anAnnouncementWrittenAfterTheReportDiffers() {
        assertEquals(List.of(AGREES, DIFFERS), stances(Attribute.STATUS, held("a", "2024-06-15", "Geneva"),
                upcoming("b", "2024-06-20", "Geneva")));
    }

    @Test
    void whoDoesNotSayWhetherItTookPlaceIsSilent() {
        assertEquals(List.of(AGREES, SILENT), stances(Attribute.STATUS, held("a", "2024-06-15", "Geneva"),
                summit("b", "2024-06-20", "Geneva", UNKNOWN)));
    }

    @Test
    void aStateSaysLessThanThoseWhoStandForIt() {
        FactsBuilder people = article("a").published("2024-06-15")
                .event("summit", "Geneva summit", "Ana Sol, Ben Moor", "Geneva", HELD).standingFor("Chile", "Peru");
        FactsBuilder states = held("b", "2024-06-15", "Geneva");
        assertEquals(List.of(AGREES, VAGUER), stances(Attribute.PARTICIPANTS, people, states));
    }

    @Test
    void othersWhoStandForTheSameStatesDiffer() {
        FactsBuilder presidents = article("a").published("2024-06-15")
                .event("summit", "Geneva summit", "Ana Sol, Ben Moor", "Geneva", HELD).standingFor("Chile", "Peru");
        FactsBuilder ministers = article("b").published("2024-06-15")
                .event("summit", "Geneva summit", "Eva Ruiz, Leo Paz", "Geneva", HELD).standingFor("Chile", "Peru");
        assertEquals(List.of(DIFFERS, DIFFERS),
                stances(Attribute.PARTICIPANTS, presidents, ministers));
    }

    @Test
    void aMeetingSaysLessThanASummit() {
        FactsBuilder meeting = article("a").published("2024-06-15").event("meeting", "Geneva meeting", "Chile, Peru",
                "Geneva", HELD).on("2024-06-14");
        assertEquals(List.of(VAGUER, AGREES), stances(Attribute.KIND, meeting,
                held("b", "2024-06-15", "Geneva").on("2024-06-14")));
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        FactsBuilder first = held("a", "2024-06-15", "Geneva");
        FactsBuilder reprint = held("b", "2024-06-16", "Geneva");
        ClaimGrid grid = Claims.of(event(first, reprint), List.of(reprint.account("a"), first.account("a")), List.of());
        assertEquals(List.of("a", "b"), grid.origins().getFirst().articles().stream().map(ClaimGrid.Source::file)
                .toList());
        assertEquals(1, row(grid, Attribute.PLACE).orElseThrow().cells().getFirst().claims().size());
    }

    @Test
    void anOriginIsNamedByTheOutletsThatCarryIt() {
        ClaimGrid.Source reuters = new ClaimGrid.Source("a", "a", "Talks", Optional.of("Reuters"), Optional.empty());
        ClaimGrid.Source times = new ClaimGrid.Source("b", "b", "Talks", Optional.of("Gulf Times"), Optional.empty());
        ClaimGrid.Source none = new ClaimGrid.Source("c", "c", "Talks", Optional.empty(), Optional.empty());
        assertEquals("Reuters, also in Gulf Times",
                new ClaimGrid.Origin(List.of(reuters, times, reuters, none)).name());
        assertEquals("Talks", new ClaimGrid.Origin(List.of(none)).name());
    }

    @Test
    void aReprintThatSaysOtherwiseIsSeen() {
        FactsBuilder first = held("a", "2024-06-15", "Geneva");
        FactsBuilder reprint = held("b", "2024-06-16", "Oslo");
        Cell cell = row(Claims.of(event(first, reprint), List.of(first.account("a"), reprint.account("a")),
                List.of()), Attribute.PLACE).orElseThrow().cells().getFirst();
        assertEquals(DIFFERS, cell.stance());
        assertEquals(List.of(AGREES, DIFFERS), cell.claims().stream().map(Claim::stance).toList());
    }

    @Test
    void everyCellQuotesTheWordsForIt() {
        FactsBuilder article = held("a", "2024-06-15", "Geneva").on("2024-06-14");
        ClaimGrid grid = grid(event(article), article);
        String text = article.account("a").article().text();
        assertEquals(List.of("Geneva"), quotes(grid, Attribute.PLACE));
        assertEquals(List.of("Chile", "Peru"), quotes(grid, Attribute.PARTICIPANTS));
        assertEquals(List.of("2024-06-14"), quotes(grid, Attribute.DATE));
        assertTrue(grid.words().allMatch(words -> words.span().of(text).equals(words.quote())));
    }

    @Test
    void statementsStandBesideTheirOriginAndAreNotCompared() {
        FactsBuilder article = held("a", "2024-06-15", "Geneva");
        FactsBuilder other = held("b", "2024-06-16", "Geneva");
        Evidence words = article.facts().evidence(article.facts().events().getFirst().statusEvidence());
        Said outcome = new Said("e-a-0", Role.OUTCOME, Optional.empty(), List.of("Trade"), words);
        ClaimGrid grid = Claims.of(event(article, other), List.of(article.account("a"), other.account("b")),
                List.of(outcome));
        assertEquals(List.of(Stance.TELLS, SILENT), stances(grid, Attribute.REPORTED));
        assertTrue(row(grid, Attribute.EXPECTED).isEmpty());
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        FactsBuilder a = upcoming("a", "2024-06-01", "Switzerland").on("2024-06");
        FactsBuilder b = held("b", "2024-06-15", "Geneva").on("2024-06-14");
        FactsBuilder c = held("c", "2024-06-16", "Geneva");
        Event event = event(a, b, c);
        assertEquals(grid(event, a, b, c), grid(event, c, b, a));
    }

    private static FactsBuilder held(String file, String published, String place) {
        return summit(file, published, place, HELD);
    }

    private static FactsBuilder upcoming(String file, String published, String place) {
        return summit(file, published, place, UPCOMING);
    }

    private static FactsBuilder summit(String file, String published, String place, Status status) {
        return article(file).published(published).event("summit", "Summit", "Chile, Peru", place, status,
                "Chile and Peru in " + place);
    }

    /** The event that these articles would be as one. */
    private static Event event(FactsBuilder... articles) {
        List<ArticleFacts> facts = Stream.of(articles).map(FactsBuilder::facts).toList();
        Corrections.At first = at(facts.getFirst());
        List<Corrections.Answer> same = facts.stream().skip(1).map(one -> new Corrections.Answer(first, at(one), true))
                .toList();
        return new Weaver().weave(facts, new Corrections(same, List.of(), List.of())).events().getFirst();
    }

    private static Corrections.At at(ArticleFacts facts) {
        return new Corrections.At(facts.file(), facts.events().getFirst().mentions().getFirst().passage().span());
    }

    private static ClaimGrid grid(Event event, FactsBuilder... articles) {
        return Claims.of(event, Stream.of(articles).map(one -> one.account(one.facts().file())).toList(), List.of());
    }

    private static List<Cell> cells(Attribute attribute, FactsBuilder... articles) {
        return row(grid(event(articles), articles), attribute).orElseThrow().cells();
    }

    /** The row of an attribute, if an origin says something on it. */
    private static Optional<ClaimGrid.Row> row(ClaimGrid grid, Attribute attribute) {
        return grid.rows().stream().filter(row -> row.attribute() == attribute).findFirst();
    }

    private static List<Stance> stances(Attribute attribute, FactsBuilder... articles) {
        return stances(grid(event(articles), articles), attribute);
    }

    private static List<Stance> stances(ClaimGrid grid, Attribute attribute) {
        return row(grid, attribute).orElseThrow().cells().stream().map(Cell::stance).toList();
    }

    private static List<String> quotes(ClaimGrid grid, Attribute attribute) {
        return row(grid, attribute).orElseThrow().cells().stream().flatMap(cell -> cell.claims().stream())
                .map(claim -> claim.words().quote()).toList();
    }
}
