package org.parley.extraction.text;

import java.util.List;
import org.parley.article.Article;

/**
 * An article with its tokens and sentences: what every finder works on.
 *
 * @param sentences in the order of the text
 */
public record TokenizedArticle(Article article, Tokens tokens, List<Sentence> sentences) {

    private static final Tokenizer TOKENIZER = new Tokenizer(
            WordList.lines(Tokenizer.class, "abbreviations.txt"));

    public TokenizedArticle {
        sentences = List.copyOf(sentences);
    }

    /** Finds the tokens and sentences of {@code article}. */
    public static TokenizedArticle of(Article article) {
        Tokens tokens = TOKENIZER.tokenize(article.text());
        return new TokenizedArticle(article, tokens, SentenceSplitter.split(article, tokens));
    }

    /** The canonical text. */
    public String text() {
        return article.text();
    }
}
