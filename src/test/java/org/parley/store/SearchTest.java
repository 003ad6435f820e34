package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Stored.Passage;
import org.parley.store.Stored.PassageKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SearchTest {

    private static final String TALKS = "Talks resume\n\nThe café hosted arms control talks. Control of arms is hard.\n\n"
            + "Round | Place\n--- | ---\nFirst | Zürich\n";

    @TempDir
    Path temp;

    private LibraryStore store;

    @BeforeEach
    void open() {
        store = LibraryStore.open(temp.resolve("test.parley"));
        Fixtures.put(store, "talks.txt", TALKS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Passage> found(String query) {
        return store.passages().search(query, 0, 50).rows();
    }

    private List<String> words(String query, String text) {
        return found(query).stream().flatMap(passage -> passage.matches().stream()).map(span -> span.of(text)).toList();
    }

    @Test
    void findsWordsWhereTheyStand() {
        Passage passage = found("hosted").getFirst();
        assertEquals(PassageKind.BODY, passage.kind());
        assertEquals(3, passage.line());
        assertEquals("hosted", passage.matches().getFirst().of(TALKS));
    }

    @Test
    void findsAWordThatIsStillBeingTyped() {
        assertEquals(List.of("hosted"), words("hos", TALKS));
    }

    @Test
    void aSpaceEndsTheWord() {
        assertEquals(List.of(), found("hos "));
    }

    @Test
    void allWordsMustBeThere() {
        assertEquals(1, found("control café").size());
        assertEquals(0, found("control absent").size());
    }

    @Test
    void wordsThatStandInDifferentPassagesOfOneArticleAreFound() {
        Fixtures.put(store, "other.txt", "Nothing else\n\nZürich is a town.\n");
        List<Passage> passages = found("hosted zürich");
        assertEquals(List.of("talks.txt", "talks.txt"), passages.stream().map(Passage::file).toList());
        assertEquals(2, store.passages().search("hosted zürich", 0, 1).total());
        assertEquals(List.of(passages.get(1)), store.passages().search("hosted zürich", 1, 1).rows());
    }

    @Test
    void quotesAskForAPhrase() {
        assertEquals(List.of("arms control"), words("\"arms control\"", TALKS));
        assertEquals(List.of(), found("\"control arms\""));
    }

    @Test
    void diacriticsAndCaseDoNotMatter() {
        assertEquals(List.of("café"), words("CAFE ", TALKS));
        assertEquals(List.of("Zürich"), words("zurich", TALKS));
    }

    @Test
    void cellsAreFound() {
        assertEquals(PassageKind.CELL, found("zürich").getFirst().kind());
    }

    @Test
    void aTitleIsFoundBeforeTheBody() {
        Fixtures.put(store, "other.txt", "Nothing else\n\nThe delegates left as talks resume in another town.\n");
        assertEquals(List.of(PassageKind.TITLE, PassageKind.BODY),
                found("resume").stream().map(Passage::kind).toList());
    }

    @Test
    void findsRussian() {
        String text = "Переговоры\n\nМинистры провели ещё одну встречу в Женеве.\n";
        Fixtures.put(store, "russian.txt", text);
        assertEquals(List.of("ещё"), words("еще ", text));
        assertEquals(List.of("Женеве"), words("женев", text));
    }

    @Test
    void findsArabicWithAndWithoutVowelSigns() {
        String text = "محادثات\n\nاجتمع الوزراء في مُحَادَثَات السلام.\n";
        Fixtures.put(store, "arabic.txt", text);
        assertEquals(List.of("محادثات", "مُحَادَثَات"), words("محادثات", text));
    }

    @Test
    void findsPartsOfChineseSentences() {
        String text = "会谈\n\n两国外长在日内瓦举行会谈。\n";
        Fixtures.put(store, "chinese.txt", text);
        assertEquals(List.of("日内瓦"), words("日内瓦", text));
    }

    @Test
    void nothingTypedIsAnError() {
        Random random = new Random(7);
        String signs = "\"“”'*()-+^:{}[]~.,;?!@#$%&|\\/ \t\u0000\uD83Dé中ANDORNOTNEAR ab";
        for (int i = 0; i < 2000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            Stored.Page<Passage> page = store.passages().search(typed.toString(), 0, 5);
            assertEquals(Math.min(5, page.total()), page.rows().size(), typed.toString());
            store.tables().page(typed.toString(), 0, 5);
            store.events().named(typed.toString(), 5);
        }
        for (String typed : List.of("AND", "NOT talks", "a NEAR b", "title:talks", "{body}: talks", "\"", "*",
                "^talks")) {
            store.passages().search(typed, 0, 5);
        }
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 0; i < 25; i++) {
            Fixtures.put(store, "more" + i + ".txt", "Report " + i + "\n\nThe negotiators spoke for hours.\n");
        }
        assertEquals(25, store.passages().search("negotiators", 0, 10).total());
        List<Passage> paged = new java.util.ArrayList<>(found("negotiators").subList(0, 10));
        assertEquals(paged, store.passages().search("negotiators", 0, 10).rows());
        paged.addAll(store.passages().search("negotiators", 10, 40).rows());
        assertEquals(found("negotiators"), paged);
    }

    @Test
    void aWordThatIsEverywhereIsFoundInTitlesFirst() {
        for (int i = 0; i < 5; i++) {
            Fixtures.put(store, "more" + i + ".txt", "Report " + i + "\n\nThe negotiators spoke for hours.\n");
        }
        Fixtures.put(store, "title.txt", "Negotiators meet\n\nThey spoke for hours.\n");
        Stored.Page<Passage> page = store.database().read(on -> PassageTable.search(on, Query.of("negotiators"), 0, 2,
                new PassageTable.Most(3, 2, 4)));
        assertEquals(List.of("title.txt", "more0.txt"), page.rows().stream().map(Passage::file).toList());
        assertEquals(4, page.total());
    }

    @Test
    void aNewVersionIsFoundByItsNewWordsAlone() {
        Fixtures.put(store, "talks.txt", "Talks end\n\nNothing was agreed.\n");
        assertEquals(0, store.passages().search("hosted", 0, 5).total());
        assertTrue(store.passages().search("agreed", 0, 5).total() == 1);
    }
}
