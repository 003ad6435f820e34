package org.parley.extraction;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.article.Article;

/**
 * HeidelTime 2.2.1 on the articles of {@link ReadingSpeed}, without a part-of-speech tagger: with one it is more exact and
 * slower.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class HeidelTimeSpeed {

    private final Date published = Date.from(Instant.parse(SavedArticles.PUBLISHED + "T12:00:00Z"));
    private HeidelTimeStandalone heidelTime;

    @Setup
    public void start() throws IOException {
        Path settings = Files.createTempFile("heideltime", ".props");
        Files.write(settings, List.of("considerDate = true", "considerDuration = true", "considerSet = true",
                "considerTime = true", "treeTaggerHome = ", "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
                "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml", "uimaVarDate = Date",
                "uimaVarDuration = Duration", "uimaVarLanguage = Language", "uimaVarSet = Set", "uimaVarTime = Time",
                "uimaVarTypeToProcess = Type", "uimaVarTemponym = Temponym", "considerTemponym = false",
                "sent_model_path = ", "word_model_path = ", "pos_model_path = ", "model_path = ", "config_path = ",
                "chineseTokenizerPath = ", "hunpos_path = ", "hunpos_model_name = "));
        heidelTime = new HeidelTimeStandalone(Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML,
                settings.toString(), POSTagger.NO);
    }

    @Benchmark
    public void heidelTime(SavedArticles articles, Characters characters, Blackhole blackhole)
            throws DocumentCreationTimeMissingException {
        for (Article article : articles.all) {
            blackhole.consume(heidelTime.process(article.text(), published));
            characters.read += article.text().length();
        }
    }
}
