package org.parley.importer.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.importer.text.Texts.BODY;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** Text that was taken from a PDF, with what each page of it repeats. */
class PrintedPagesTest {

    private static final String HEAD = "Ministry of Trade                                  Annual report 2023\n";

    @Test
    void headsAndNumbersOfPagesAreSetAside() throws Exception {
        Article article = read(HEAD + "\n                   THE ROAD TO AN AGREEMENT:\n"
                + "                 RELATIONS BETWEEN TWO STATES\n\n" + BODY + "\n           12\n" + HEAD + "\n" + BODY
                + "\n"
                + BODY + "\n           13\n" + HEAD + "\n" + BODY + "\n           14\n");
        assertEquals("h THE ROAD TO AN AGREEMENT: RELATIONS BETWEEN TWO STATES\np\np\np\np", described(article));
        assertEquals(6, article.notUnderstood().size());
    }

    @Test
    void aFormFeedPartsPages() throws Exception {
        assertEquals("h Talks go on\np\np\np",
                described("Talks go on\n\n" + BODY + "\nReview of Trade, page 1\n\f" + BODY
                        + "\nReview of Trade, page 2\n\f" + BODY + "\nReview of Trade, page 3\n"));
    }

    @Test
    void numbersThatCountNoPagesStay() throws Exception {
        assertEquals("p\np\np\np", described(BODY + "\n12\n\n" + BODY + "\n64\n"));
        assertEquals(List.of(), read("12\n\n13\n\n14\n\n" + BODY).notUnderstood());
    }
}
