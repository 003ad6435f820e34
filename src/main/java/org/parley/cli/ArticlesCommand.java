package org.parley.cli;

import java.util.List;
import org.parley.article.ArticleEntry;
import org.parley.article.RemovedArticle;
import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.Paged;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley articles}: lists the articles of a library. */
@Command(name = "articles", description = "Lists the articles.")
final class ArticlesCommand extends LibraryCommand {

    @Mixin
    private AnswerOption answer = new AnswerOption();

    ArticlesCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        try (Library opened = library.open()) {
            return answer.print(output, opened, Exports.What.ARTICLES, () -> text(opened));
        }
    }

    private void text(Library opened) {
        for (ArticleEntry row : Paged.all(offset -> opened.articles().page(offset, Paged.PAGE))) {
            output.out().printf("%-5s %-12s %s  (%s, %s)%n", row.key(),
                    row.published().orElse("no date"), row.title(), TerminalWords.count(row.events(), "event"),
                    TerminalWords.count(row.tables(), "table"));
        }
        List<RemovedArticle> removed = opened.removing().all();
        if (!removed.isEmpty()) {
            output.out().println("Removed by you; take back with parley remove --back:");
            for (RemovedArticle article : removed) {
                output.out().printf("%-5s %-12s %s  %s%n", article.key(), article.published().orElse("no date"),
                        article.title(), article.file());
            }
        }
    }
}
