package org.parley.extraction.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatementFinderTest {

    @Test
    void aHeadlineIsAStatementOnTopicsThatNoSentenceNames() {
        List<Statement> found = Sample.statements("Envoys to discuss tariffs and refugees\n\nThe envoys met on Monday "
                + "in Lima to speak about refugees.\n\nThey will dine together on Friday.\n");
        assertEquals(List.of("Envoys to discuss tariffs and refugees",
                "The envoys met on Monday in Lima to speak about refugees."),
                found.stream().map(Statement::quote).toList());
        assertEquals(List.of("Trade and sanctions"), found.getFirst().topics());
        assertEquals(Role.AGENDA, found.getFirst().role());
    }

    @Test
    void whereAnArticleWasWrittenIsNothingThatItSays() {
        List<Statement> found = Sample.statements("Envoys meet\n\nKYIV, May 3 (Wire) - The envoys met on Monday. "
                + "They spoke of tariffs.\n");
        assertEquals(List.of("They spoke of tariffs."), found.stream().map(Statement::quote).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The two sides will meet again on Friday.", "The talks ended with no breakthrough.",
            "\"We are close to a basis for negotiations,\" she said."})
    void whatIsSaidOfTheTalksThemselvesIsAStatement(String sentence) {
        assertEquals(List.of("Negotiation process"),
                Sample.statements("The ministers met in Lima. " + sentence).getLast().topics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Sahara Observatory for Human Rights counted ten strikers.",
            "It was a state-sanctioned holiday.", "The breakthrough drug was sold in Lima."})
    void aWordInAnotherSenseOrInTheNameOfAGroupIsNoTopic(String sentence) {
        assertEquals(List.of(), Sample.statements("The ministers met in Lima. " + sentence));
    }

    @Test
    void aSentenceIsAStatement() {
        List<Statement> found = Sample.statements("The ministers met in Lima. They discussed tariffs on steel. "
                + "Dinner was served.");
        assertEquals(List.of("They discussed tariffs on steel."), found.stream().map(Statement::quote).toList());
    }

    @Test
    void aListItemIsAStatementWithItsLabel() {
        Statement found = Sample.statements("Topics on the agenda include:\n- Fisheries: Quotas for cod.\n"
                + "- Fuel: A ban on crude oil.\n").getLast();
        assertEquals("Fuel: A ban on crude oil.", found.quote());
        assertEquals(Optional.of("Fuel"), found.label());
    }

    @Test
    void aTableRowIsAStatementLabelledByItsFirstCell() {
        Statement found = Sample.statements("""
                                            The table shows what came of it:
                                            | Field | Outcome |
                                            |---|---|
                                            | Fish | Nothing |
                                            | Fuel | Duty on crude oil |
                                            """).getFirst();
        assertEquals("Fuel | Duty on crude oil", found.quote());
        assertEquals(Optional.of("Fuel"), found.label());
        assertEquals(OptionalInt.of(1), found.table());
        assertEquals(OptionalInt.of(2), found.row());
    }

    @Test
    void aTableRowIsNotLabelledByItsDate() {
        assertEquals(Optional.of("Tariff round"), Sample.statements("""
                                                                    | Date | Event |
                                                                    |---|---|
                                                                    | May 2021 | Tariff round |
                                                                    """).getFirst().label());
    }

    @Test
    void whatShowsATopicShowsItsBroaderTopicToo() {
        assertEquals(List.of("Regional conflicts", "Syria"),
                Sample.statements("The envoys spoke at length about Syria.").getFirst().topics());
    }

    @Test
    void theWordsThatShowTheTopicsAreKept() {
        String text = "The envoys spoke of tariffs, and of refugees.";
        assertEquals(List.of("tariffs", "refugees"), Sample.statements(text).getFirst().matches().stream()
                .map(span -> span.of(text)).toList());
    }

    @Test
    void aPhraseDoesNotReachFromOneCellIntoTheNext() {
        assertEquals(List.of(), Sample.statements("""
                                                  | Age | Place |
                                                  |---|---|
                                                  | Human | Rights of way |
                                                  """));
    }

    @Test
    void everyQuoteIsTheTextOfItsSpan() {
        Random random = new Random(7);
        List<String> parts = List.of("Topics include:\n", "- Trade: tariffs.\n", "Possible Outcomes\n", "\n",
                "| Issue | Impact |\n|---|---|\n| oil | trade |\n", "They may lift sanctions. Oil fell. ", "1) Gaza\n");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("The talks on trade ended.\n");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (Statement statement : Sample.statements(text.toString())) {
                assertEquals(statement.span().of(text.toString()), statement.quote());
                for (Span match : statement.matches()) {
                    assertTrue(statement.span().contains(match), statement.toString());
                }
            }
        }
    }
}
