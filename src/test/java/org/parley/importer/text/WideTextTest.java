package org.parley.importer.text;

import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** Chinese and Japanese text, in which no space stands between words and a character is two columns wide. */
class WideTextTest {

    private static final String FIRST = "两国代表团星期一在日内瓦举行两年来的首次会谈，就军备控制、贸易和";
    private static final String SECOND = "释放囚犯等问题交换意见。双方表示，下一轮会谈将于今年秋天在奥斯陆";

    @Test
    void brokenLinesAreJoinedWithoutASpace() throws Exception {
        Article article = read("日内瓦会谈\n\n" + (FIRST + "\n" + SECOND + "\n举行。\n\n").repeat(3));
        assertEquals("h 日内瓦会谈\np\np\np", described(article));
        assertEquals(FIRST + SECOND + "举行。", ((Block.Paragraph) article.blocks().get(1)).text());
    }

    @Test
    void aTitleMayBeginAndEndWithABracketOfItsScript() throws Exception {
        assertEquals("【会谈消息】两国代表团在日内瓦会谈（上）",
                read("【会谈消息】两国代表团在日内瓦会谈（上）\n\n" + FIRST + SECOND + "举行。\n").title());
    }

    @Test
    void aSentenceWithoutItsStopIsNoHeading() throws Exception {
        String body = FIRST + SECOND + "举行。\n\n";
        assertEquals("p\nh 会谈的结果\np", described(body + "会谈的结果\n\n" + body));
        assertEquals("p\nh 会谈在哪里？\np", described(body + "会谈在哪里？\n\n" + body));
        assertEquals("p\np\np", described(body + FIRST.substring(0, 30) + "星期一\n\n" + body));
        assertEquals("p\np\np", described(body + "会谈结束。结果不明\n\n" + body));
    }

    @Test
    void anAddressBrokenAtItsSlashIsOneWord() throws Exception {
        String text = "The report of the two sides on the talks in Geneva that went on for three days is at\n"
                + "https://www.example.org/reports/of/the/years/that/went/by/and/were/not/forgotten/\n"
                + "talks.html and the other reports of the same year can be found there at any time as\nwell.\n";
        assertEquals("https://www.example.org/reports/of/the/years/that/went/by/and/were/not/forgotten/talks.html",
                ((Block.Paragraph) read(text).blocks().getFirst()).text().replaceAll("^.* (?=https)| and .*$", ""));
    }
}
