package org.parley.extraction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.article.Article;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimeExpressionFinder;
import org.parley.extraction.topic.TopicScheme;

/** Characters per second on one core; one operation is one character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingSpeed {

    static final int LENGTH = 20_000;

    private final String text = Newswire.text(LENGTH).substring(0, LENGTH);
    private final Article article = Newswire.article(text);
    private final TimeExpressionFinder times = new TimeExpressionFinder();
    private final Analyzer analyzer = new Analyzer(TopicScheme.standard());

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public TokenizedArticle tokensAndSentences() {
        return TokenizedArticle.of(article);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<TimeExpression> timeExpressions() {
        return times.find(TokenizedArticle.of(article));
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Findings wholeAnalysis() {
        return analyzer.analyse(article);
    }
}
