package org.parley.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.Evidence;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.ClaimGrid.Attribute;
import org.parley.timeline.claim.ClaimGrid.Cell;
import org.parley.timeline.claim.ClaimGrid.Claim;
import org.parley.timeline.claim.ClaimGrid.Origin;
import org.parley.timeline.claim.ClaimGrid.Row;
import org.parley.timeline.claim.ClaimGrid.Source;
import org.parley.timeline.claim.ClaimGrid.Stance;
import org.parley.timeline.explain.Explainer.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ClaimsTextTest {

    private static final Evidence WORDS = Rows.statement(0, 18).statement().words();
    private static final ClaimGrid GRID = new ClaimGrid(
            List.of(origin("a.txt", "Gazette"), origin("b.txt", "Herald")), List.of(new Row(Attribute.PLACE, "Lima",
                    List.of(new Cell(List.of(new Claim("Lima", Stance.AGREES, WORDS))), new Cell(List.of())))));

    private static Origin origin(String file, String outlet) {
        return new Origin(List.of(new Source(file, file, "Talks", Optional.of(outlet), Optional.empty())));
    }

    private static ClaimedEvent talks() {
        return new ClaimedEvent(Rows.statement(0, 18).statement().event().orElseThrow(), GRID);
    }

    @Test
    void asMarkdownOriginsStandBesideTheTimeline() throws IOException {
        StringWriter out = new StringWriter();
        ClaimsMarkdown.write(List.of(talks()), out);
        assertEquals("""
                     # Who says so

                     ## Talks in Lima

                     |  | Timeline | Gazette (a.txt) | Herald (b.txt) |
                     |---|---|---|---|
                     | place | Lima | agrees: Lima “The ministers met.” (line 1) | silent |
                     """, out.toString());
    }

    @Test
    void asJsonEveryCellNamesItsOriginAndItsStance() throws IOException {
        StringWriter out = new StringWriter();
        ClaimsJson.write(List.of(talks()), out);
        JsonNode event = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals(List.of("event", "title", "origins", "claims"), List.copyOf(event.propertyNames()));
        JsonNode cells = event.get("claims").get(0).get("cells");
        assertEquals("agrees", cells.get(0).get("stance").asString());
        assertEquals("The ministers met.", cells.get(0).get("says").get(0).get("quote").asString());
        assertEquals(1, cells.get(1).get("origin").asInt());
        assertEquals("silent", cells.get(1).get("stance").asString());
    }

    @Test
    void whyOneEventCameBeforeAnotherIsToldStepByStep() throws IOException {
        StringWriter out = new StringWriter();
        ExplanationJson.write(talks().event(), talks().event(), List.of(new Reason(0, "It is said.", List.of(WORDS))),
                out);
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertEquals(List.of("before", "after", "reasons"), List.copyOf(answer.propertyNames()));
        assertEquals("talks/one.txt", answer.get("reasons").get(0).get("evidence").get(0).get("article").asString());
    }
}
