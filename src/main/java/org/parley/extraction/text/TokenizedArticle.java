package org.parley.extraction.text;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.article.Article;
import org.parley.importer.Credits;

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

    /**
     * The same without the sentences above the body that only say who wrote the article and when: they tell nothing.
     */
    public TokenizedArticle withoutCredits() {
        List<Integer> credits = IntStream.range(0, Credits.bodyStart(article.blocks()))
                .filter(block -> Credits.isCredit(article.blocks(), block)).boxed().toList();
        return credits.isEmpty() ? this
                : new TokenizedArticle(article, tokens,
                        sentences.stream().filter(sentence -> !credits.contains(sentence.block())).toList());
    }

    /** The canonical text. */
    public String text() {
        return article.text();
    }
}
