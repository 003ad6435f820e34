package org.parley.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;

/** Made-up newswire of any length with about as many time expressions as real newswire has, one in 60 words. */
final class Newswire {

    private static final String[] SENTENCES = {
            "The foreign ministers of the two countries met in Geneva on %s and agreed to continue their work.",
            "Officials said the delegations had exchanged proposals on the withdrawal of troops from the border region.",
            "“We have a long way to go,” one diplomat said, adding that both sides wanted the ceasefire to hold.",
            "The agreement, which was signed %s, calls for the release of prisoners and the reopening of the crossing.",
            "A spokesman for the United Nations declined to comment on reports that the mission would be extended.",
            "The president will travel to the capital %s for talks with his counterpart, the government announced.",
            "Analysts warned that sanctions on oil exports could be widened if the inspections did not resume.",
            "More than 4,500 people have been forced to leave their homes in the north-east of the country, aid groups say.",
            "The parliament, in which the opposition holds 112 of 250 seats, voted to approve the budget."};

    private static final String[] TIMES = {"Tuesday", "last week", "August 14, 2023", "two years ago", "in 2019",
            "at the end of the month", "on Friday", "earlier this year", "within the next two weeks"};

    private Newswire() {}

    static String text(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length + 200);
        while (text.length() < length) {
            for (int i = 0; i < 4; i++) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)].formatted(TIMES[random.nextInt(TIMES.length)]))
                        .append(i < 3 ? " " : "\n\n");
            }
        }
        return text.toString();
    }

    /** {@code text} as an article, one block a paragraph. */
    static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
            blocks.add(new Block.Paragraph(new Span(start, end), 1, 1, text.substring(start, end), false));
            start = end + 2;
        }
        return new Article("newswire.txt", "", Format.TEXT, "Newswire", true,
                Metadata.NONE.withPublished(new Published("2023-08-16", "metadata file", false)), text,
                List.copyOf(blocks), List.of(), SourceMap.IDENTITY);
    }
}
