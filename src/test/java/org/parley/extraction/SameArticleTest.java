package org.parley.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.OneLine;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The same article in other clothes has the same events at the same times. */
class SameArticleTest {

    private static final String TEXT = """
                                       Norway and Peru hold "frank" talks on Nagorno-Karabakh fishing deal

                                       GENEVA, May 3, 2024 (Reuters) - Norway's foreign minister Anna Berg and her Peruvian colleague Carlos Ruiz \
                                       held talks in Geneva on Friday, a day after a flare-up of violence between Peruvian-backed trawlers and \
                                       the coast guard that hurt three.

                                       "We have agreed on a road map," Berg told reporters after the two-hour meeting. Ruiz called the leaders' \
                                       talks "very positive and constructive", and said the ministers would meet again in Lima on June 12.

                                       A summit of the two presidents, planned for July, was postponed "for technical reasons", the Peruvian \
                                       government said in a statement. "No new date has been set," it added.

                                       The second round of talks on post-war long-term quotas ended in March without an agreement.
                                       """;

    private final Analyzer analyzer = new Analyzer(TopicScheme.standard(), KindScheme.standard());

    @Test
    void itHasEventsToCompare() {
        String found = found(TEXT);
        assertTrue(found.contains("talks HELD [Norway, Peru] Geneva 2024-05-03"), found);
        assertTrue(found.contains("summit POSTPONED [Norway, Peru]"), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void whateverEndsItsLines(String lineEnd) {
        assertEquals(found(TEXT), found(TEXT.replace("\n", lineEnd)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1252"})
    void howeverItIsEncoded(String charset) {
        String marked = charset.equals("UTF-16LE") ? "\uFEFF" + TEXT : TEXT;
        assertEquals(found(TEXT), found("a.txt", marked.getBytes(Charset.forName(charset))));
    }

    @Test
    void withNoBreakSpaces() {
        assertEquals(found(TEXT), found(TEXT.replace("May 3", "May\u00A03").replace(", 2024 (", ",\u00A02024\u00A0(")
                .replace("foreign minister", "foreign\u00A0minister").replace(" in Lima", "\u00A0in Lima")));
    }

    @Test
    void withSoftHyphens() {
        assertEquals(found(TEXT), found(TEXT.replaceAll("(\\p{Ll}{4})(\\p{Ll}{4})", "$1\u00AD$2")));
    }

    @Test
    void withTypographicQuotationMarks() {
        assertEquals(found(TEXT), found(TEXT.replaceAll("(^|\\s)\"", "$1“").replace('"', '”').replace('\'', '’')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "‘’"})
    void quotedAsBritishPapersDo(String marks) {
        assertEquals(found(TEXT), found(TEXT.replace("'", marks.substring(1))
                .replaceAll("(^|\\s)\"", "$1" + marks.charAt(0)).replace('"', marks.charAt(1))));
    }

    @Test
    void quotedAsOldWiresDo() {
        String body = TEXT.substring(TEXT.indexOf('\n'));
        assertEquals(found(TEXT), found(TEXT.lines().findFirst().orElseThrow()
                + body.replaceAll("(^|\\s)\"", "$1``").replace("\"", "''")));
    }

    @Test
    void setInByFourColumns() {
        assertEquals(found(TEXT), found(TEXT.lines().map(line -> line.isEmpty() ? line : "    " + line)
                .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {52, 60, 66, 72, 78})
    void brokenAtSpacesAndHyphens(int width) {
        assertEquals(found(TEXT), found(TEXT.lines().map(line -> broken(line, width))
                .collect(Collectors.joining("\n"))));
    }

    @Test
    void asMarkdown() {
        assertEquals(found(TEXT), found("a.md", ("# " + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    private static String broken(String line, int width) {
        StringBuilder broken = new StringBuilder();
        int from = 0;
        for (String word : line.splitWithDelimiters("(?<= )|(?<=\\p{L}-)(?=\\p{L})", 0)) {
            if (broken.length() - from + word.stripTrailing().length() > width) {
                broken.append('\n');
                from = broken.length();
            }
            broken.append(word);
        }
        return Arrays.stream(broken.toString().split("\n")).map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    private String found(String text) {
        return found("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private String found(String file, byte[] bytes) {
        try {
            Article article = new ArticleReaders().read(new Source(file, bytes, Metadata.NONE));
            Findings findings = analyzer.analyse(article);
            List<String> events = findings.events().stream().map(event -> event.title() + ": " + event.kind() + " "
                    + event.status() + " " + event.participants() + " " + event.place().orElse("nowhere") + " "
                    + (event.time().isPresent()
                            ? findings.timeExpressions().get(event.time().getAsInt()).value()
                            : "undated")
                    + (event.timeline() ? " shown" : "")).toList();
            return plain(article.title() + "\n" + article.metadata().outlet().orElse("") + "\n"
                    + String.join("\n", events));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(String words) {
        return words.lines().map(OneLine::of).collect(Collectors.joining("\n")).replaceAll("[\"'“”‘’`\u00AD]", "");
    }
}
