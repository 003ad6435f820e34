package org.parley.extraction.topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RoleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The two ministers agreed to lower tariffs on steel.          | OUTCOME
                                            Talks on tariffs ended without a deal.                       | OUTCOME
                                            Quito called the talks on tariffs useful.                    | OUTCOME
                                            Peru rejected a tariff on steel.                             | OUTCOME
                                            The ministers will discuss tariffs on steel.                 | AGENDA
                                            Tariffs on steel are on the agenda.                          | AGENDA
                                            The visit focused on tariffs on steel.                       | AGENDA
                                            Peru demanded that tariffs be lifted.                        | AGENDA
                                            The firm has no agenda but to tackle tariffs.                | BACKGROUND
                                            A deal could bring tariffs down.                             | EXPECTATION
                                            Tariffs are expected to fall.                                | EXPECTATION
                                            Farmers fear that tariffs will hurt them.                    | CONCERN
                                            Tariffs are a growing concern of the farmers.                | CONCERN
                                            The unions warned that tariffs could cost jobs.              | CONCERN
                                            Both sides should lower tariffs.                             | RECOMMENDATION
                                            Analysts urged the ministers to lower tariffs.               | RECOMMENDATION
                                            Tariffs on steel date from 1998.                             | BACKGROUND
                                            """)
    void aSentenceIsReadByItsOwnWords(String sentence, Role role) {
        assertEquals(role, only("The delegations arrived on Monday. " + sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "BACKGROUND | Talks over tariffs were held in Lima in May and in Quito in June.",
            "BACKGROUND | The talks on Friday came after months of tariffs.",
            "EXPECTATION | The tariffs may be lifted.",
            "BACKGROUND | Some of the tariffs may have been paid.",
            "BACKGROUND | The size of the tariffs could not be learnt.",
            "CONCERN | Exporters were warned of tariffs should talks fail.",
            "BACKGROUND | The tariffs were described by an advocate of free trade.",
            "CONCERN | The ministers agreed to dine together, as the president threatens tariffs on steel.",
            "OUTCOME | The ministers agreed on tariffs, as the president threatens to stay away."
    })
    void onlyTheWordsThatAreOnTheTopicDecide(Role role, String sentence) {
        assertEquals(role, only("The delegations arrived on Monday. " + sentence));
    }

    @ParameterizedTest
    @CsvSource({"Key topics include:, AGENDA", "Possible outcomes include:, EXPECTATION", "Cons:, CONCERN",
            "Key takeaways from the meeting were:, OUTCOME", "Experts recommend the following:, RECOMMENDATION"})
    void aListIsReadByTheLineThatIntroducesIt(String leadIn, Role role) {
        assertEquals(role, only("The delegations arrived on Monday.\n" + leadIn + "\n- Lower tariffs on steel.\n"));
    }

    @ParameterizedTest
    @CsvSource({"Agenda item, AGENDA", "Potential Outcome, EXPECTATION", "Concerns Raised, CONCERN",
            "Outcome, OUTCOME", "Recommended Actions, RECOMMENDATION"})
    void aTableRowIsReadByItsHeader(String header, Role role) {
        assertEquals(role, only("| Area | " + header + " |\n|---|---|\n| Steel | Lower tariffs |\n"));
    }

    @Test
    void aListWithoutALeadInIsReadByItsHeading() {
        assertEquals(Role.RECOMMENDATION, only("""
                                               The delegations arrived on Monday. They stayed for three days.
                                               Recommendations for Both Governments
                                               - Lower tariffs on steel.
                                               - Meet again.
                                               """));
    }

    @Test
    void aHeadingDoesNotOverruleASentence() {
        assertEquals(Role.OUTCOME, only("""
                                        Possible Outcomes of the Meeting
                                        The ministers agreed to lower tariffs on steel. They left on Friday.
                                        """));
    }

    @Test
    void aSentenceThatPointsBackTakesItsRoleFromTheOneBefore() {
        assertEquals(Role.AGENDA, only("Several questions are on the agenda. Among these, tariffs stand first."));
    }

    private static Role only(String text) {
        return Sample.statements(text).getLast().role();
    }
}
