package org.parley.extraction;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.extraction.event.KindScheme;
import org.parley.article.Article;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpressionFinder;
import org.parley.extraction.topic.TopicScheme;

/** How fast one core reads; one operation is all {@link SavedArticles}, the figure to look at is {@code read}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingSpeed {

    private final TimeExpressionFinder times = new TimeExpressionFinder();
    private final Analyzer analyzer = new Analyzer(TopicScheme.standard(), KindScheme.standard());

    @Benchmark
    public void tokensAndSentences(SavedArticles articles, Characters characters, Blackhole blackhole) {
        for (Article article : articles.all) {
            blackhole.consume(TokenizedArticle.of(article));
            characters.read += article.text().length();
        }
    }

    @Benchmark
    public void timeExpressions(SavedArticles articles, Characters characters, Blackhole blackhole) {
        for (Article article : articles.all) {
            blackhole.consume(times.find(TokenizedArticle.of(article)));
            characters.read += article.text().length();
        }
    }

    @Benchmark
    public void wholeAnalysis(SavedArticles articles, Characters characters, Blackhole blackhole) {
        for (Article article : articles.all) {
            blackhole.consume(analyzer.analyse(article));
            characters.read += article.text().length();
        }
    }
}
