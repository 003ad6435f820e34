package org.parley.extraction.text;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;

/**
 * An article with its tokens and sentences: what every finder works on.
 *
 * @param sentences in the order of the text
 */
public record TokenizedArticle(Article article, Tokens tokens, List<Sentence> sentences) {

    private static final Tokenizer TOKENIZER = new Tokenizer(WordList.lines(Tokenizer.class, "abbreviations.txt"));

    public TokenizedArticle {
        sentences = List.copyOf(sentences);
    }

    /** Finds the tokens and sentences of {@code article}. */
    public static TokenizedArticle of(Article article) {
        Tokens tokens = TOKENIZER.tokenize(article.text());
        return new TokenizedArticle(article, tokens, SentenceSplitter.split(article, tokens));
    }

    /** The same without the sentences that only say who wrote the article and when: they tell nothing. */
    public TokenizedArticle withoutCredits() {
        return new TokenizedArticle(article, tokens,
                sentences.stream().filter(sentence -> !isCredit(article.blocks().get(sentence.block()))).toList());
    }

    private static boolean isCredit(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Paragraph.Role.CREDIT;
    }

    /** The canonical text. */
    public String text() {
        return article.text();
    }
}
