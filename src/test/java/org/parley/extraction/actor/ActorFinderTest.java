package org.parley.extraction.actor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Metadata;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder();
    private static final ArticleReaders READERS = new ArticleReaders();

    @Test
    void aPersonHasOneNameHoweverItIsWritten() {
        assertEquals(List.of("Maria Silva", "Maria Silva", "Maria Silva"),
                people("Former President Maria Silva spoke. President Silva left early. Later Silva was seen in town."));
    }

    @Test
    void aTitleWithItsStateBelongsToTheName() {
        assertEquals(List.of("French President Claire Dubois"),
                written("The envoy met French President Claire Dubois", ActorKind.PERSON));
    }

    @Test
    void aShortGivenNameIsThatOfTheSamePerson() {
        assertEquals(List.of("Joe Kane", "Joe Kane"), people("Joe Kane left. President Joseph R. Kane returned."));
    }

    @Test
    void aCityBeforeATitleIsNoState() {
        String text = "LONDON U.S. President Anna Berg left. Mayor Omar Ruiz stayed.";
        assertEquals(List.of(Optional.of("United States"), Optional.empty()), find(text).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON).map(ActorMention::state).toList());
    }

    @Test
    void aMonthIsASurnameBehindAGivenName() {
        assertEquals(List.of("Anna May", "Anna May"), people("Anna May left in May. May said so on May 3."));
    }

    @Test
    void whatAMinistryIsForIsNoPartOfTheName() {
        assertEquals(List.of("Elina Holt"), people("Minister for Foreign Affairs Elina Holt left."));
    }

    @Test
    void twoPeopleOfOneSurnameAreNotMixedUp() {
        assertEquals(List.of("John Kane", "Sarah Kane"), people("John Kane met Sarah Kane."));
    }

    @Test
    void aSurnameIsTheSameWithAndWithoutItsArabicArticle() {
        assertEquals(List.of("Omar al-Farsi", "Omar al-Farsi", "Omar al-Farsi"),
                people("Secretary Kane met Minister Omar al-Farsi. General Farsi left. Al-Farsi said so.")
                        .stream().filter(name -> !name.contains("Kane")).toList());
    }

    @Test
    void juniorIsNoSurname() {
        assertEquals(List.of("Benigno Marcos Jr.", "Benigno Marcos Jr."),
                people("President Benigno Marcos Jr. left. Later Marcos returned."));
    }

    @Test
    void whoeverOpensASentenceByOneNameIsThePersonNamedInFull() {
        assertEquals(List.of("Dario Zennaro", "Dario Zennaro"),
                people("Dario Zennaro outclassed all. Zennaro will play on Sunday."));
    }

    @Test
    void aPartOfTheWorldAsAnAdjectiveIsNobody() {
        assertEquals(List.of("ORGANISATION Mercosur"), all("The South American bloc Mercosur agreed."));
    }

    @Test
    void aCapitalAfterAPrepositionOfPlaceIsAPlace() {
        assertEquals(List.of("PLACE Vienna"), all("They met in Vienna."));
    }

    @Test
    void aCapitalThatOwnsOrSaysStandsForItsGovernment() {
        assertEquals(List.of("STATE France", "STATE Japan"), all("Paris’s plan surprised. Tokyo said nothing."));
    }

    @Test
    void anAdjectiveNamesItsState() {
        assertEquals(List.of("STATE Norway"), all("The Norwegian delegation arrived."));
    }

    @Test
    void anAbbreviationIsMeantOnlyInCapitals() {
        assertEquals(List.of("STATE United States"), all("They told us that the US agreed."));
    }

    @Test
    void aNameOfTwoStatesGivesBoth() {
        assertEquals(List.of("STATE India", "STATE Nepal"), all("An India-Nepal accord was near."));
    }

    @Test
    void anUnknownNameIsReadByItsLastWord() {
        assertEquals(List.of("ORGANISATION Harbour Workers Union", "PLACE Gull Island"),
                all("The Harbour Workers Union closed Gull Island."));
    }

    @Test
    void anArabicArticleBelongsToTheName() {
        assertEquals(List.of("Badr al-Farsi", "Badr al-Farsi"),
                people("Omani Foreign Minister Badr al-Farsi arrived. Later al-Farsi left."));
    }

    @Test
    void aFamilyNameThatStandsFirstIsTheNameLaterOn() {
        assertEquals(List.of("Wang Jun", "Wang Jun"), people("Foreign Minister Wang Jun arrived. Later Wang left."));
    }

    @Test
    void oneWordThatSaysSomethingIsSomeone() {
        assertEquals(List.of("Tavares", "Tavares"), people("It is late, Tavares said. Later Tavares left."));
        assertEquals(List.of(), people("Officials said nothing. Residents told another story."));
    }

    @Test
    void theSidesOfTalksAreSomeone() {
        assertEquals(List.of("Tavares", "Okoro"), people("The talks between Tavares and Okoro were short."));
    }

    @Test
    void aBodyIsNamedByWhatItIsOf() {
        assertEquals(List.of("ORGANISATION Organisation of Arctic Cooperation"),
                all("They met in the Organisation of Arctic Cooperation."));
    }

    @Test
    void aTitleTellsWhichStateSomeoneStandsFor() {
        assertEquals(List.of("Chile", "Chile"),
                find("Chilean Foreign Minister Juan Ruiz arrived. Later Ruiz left.").stream()
                        .flatMap(actor -> actor.state().stream()).toList());
    }

    @Test
    void theFieldOfAnOfficeIsPartOfTheTitle() {
        assertEquals(List.of("PERSON Anna Berg"), all("U.S. Middle East envoy Anna Berg arrived."));
    }

    @Test
    void aKoreanNameHasTwoSyllablesBehindTheFamilyName() {
        assertEquals(List.of("Moon Sung-ho", "Moon Sung-ho"), people("President Moon Sung-ho came. Later Moon left."));
    }

    @Test
    void aCityThatIsVisitedIsAPlace() {
        assertEquals(List.of("PLACE Vienna"), all("They visited Vienna."));
    }

    @Test
    void whoGoesByTheLastNameLaterIsAPerson() {
        assertEquals(List.of("Zorin Vael", "Zorin Vael"),
                people("They saw Zorin Vael in town. It was late when Vael left."));
    }

    @Test
    void whoStandsBehindAnOfficeIsAPerson() {
        assertEquals(List.of("Zorin Vael"), people("They met their counterpart, Zorin Vael, in town."));
    }

    @Test
    void oneWordWhoseOfficeIsSaidBehindItIsSomeone() {
        assertEquals(List.of("Tavares"), people("Tavares, the army chief, left the town."));
        assertEquals(List.of(),
                people("At Gullholm, the minister left the town. Instead, the army chief, who came, left."));
    }

    @Test
    void aFamilyNameInCapitalsIsTheSameName() {
        assertEquals(List.of("Shigeru Morita", "Shigeru Morita"),
                people("Mr. MORITA Shigeru came. Later Morita left."));
        assertEquals(List.of("Lee Jun-ho", "Lee Jun-ho"),
                people("They met H.E. Mr. LEE Jun-ho in town. President Lee left."));
    }

    @Test
    void whoGoesByAnUnusualFirstNameIsThePersonNamedInFull() {
        assertEquals(List.of("Zorin Vael", "Zorin Vael"), people("President Zorin Vael came, and Zorin is to stay."));
    }

    @Test
    void theLongestNameIsRead() {
        assertEquals(List.of("ORGANISATION UN Security Council"), all("The UN Security Council met."));
    }

    @Test
    void whatIsSignedOrHeldIsNobody() {
        assertEquals(List.of(), all("They signed the Comprehensive Harbour Agreement."));
        assertEquals(List.of(), all("They opened the Border Ministers' Strategic Dialogue."));
    }

    @Test
    void aGroupThatIsSaidToFightIsOne() {
        assertEquals(List.of("ORGANISATION Q17", "ORGANISATION Q17"), all("The Q17 rebels left. The Q17 returned."));
    }

    @Test
    void whoIsJoinedToSomeoneIsSomeone() {
        assertEquals(List.of("Anna Berg", "Zorin Vael"),
                people("Minister Anna Berg of Chile and Zorin Vael of Peru signed it."));
        assertEquals(List.of("Anna Berg"), people("Minister Anna Berg and the Zorin Vael opened it."));
    }

    @Test
    void aShortFirstNameThatOpensASentenceBelongsToTheName() {
        assertEquals(List.of("Min Zaw Rhee"), people("Min Zaw Rhee said so."));
        assertEquals(List.of("Ruiz"), people("Yet Ruiz said so."));
    }

    @Test
    void aNameWithAnArticleBelongsToAPerson() {
        assertEquals(List.of("Omar al-Farsi"), people("Kenya's Omar al-Farsi met ministers."));
    }

    @Test
    void whatAnOfficeIsForIsNotPartOfTheName() {
        assertEquals(List.of("Anna Berg"), people("The Minister of Foreign Affairs Anna Berg left."));
        assertEquals(List.of("Anna Berg"), people("The Assistant Secretary of State for Near Eastern Affairs Anna Berg "
                + "left."));
        assertEquals(List.of(), all("The Ministers of Foreign Affairs left."));
    }

    @Test
    void theStateOfACounterpartIsThatOfTheName() {
        assertEquals(List.of("Chile"), find("They met their Chilean counterpart, Zorin Vael, in town.").stream()
                .flatMap(actor -> actor.state().stream()).toList());
    }

    private static List<String> people(String text) {
        return find(text).stream().filter(actor -> actor.kind() == ActorKind.PERSON).map(ActorMention::name).toList();
    }

    private static List<String> all(String text) {
        return find(text).stream().map(actor -> actor.kind() + " " + actor.name()).toList();
    }

    private static List<String> written(String text, ActorKind kind) {
        return find(text).stream().filter(actor -> actor.kind() == kind).map(actor -> actor.span().of(text)).toList();
    }

    private static List<ActorMention> find(String text) {
        Source source = new Source("sample.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        try {
            return FINDER.find(TokenizedArticle.of(READERS.read(source)));
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
