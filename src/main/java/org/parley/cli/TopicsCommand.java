package org.parley.cli;

import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley topics}: lists the topics and what is said on them. */
@Command(name = "topics", description = "Lists the topics; as JSON or CSV with every statement on them.")
final class TopicsCommand extends LibraryCommand {

    @Mixin
    private AnswerOption answer = new AnswerOption();

    TopicsCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        try (Library opened = library.open()) {
            return answer.print(output, opened, Exports.What.TOPICS, () -> text(opened));
        }
    }

    private void text(Library opened) {
        for (TopicRow row : opened.topics().rows()) {
            String name = (row.broader().isPresent() ? "  " : "") + row.topic();
            output.out().printf("%-40s %4d %-8s %5d %s%n", name, row.articleCount(),
                    TerminalWords.counted(row.articleCount(), "article"), row.statements(),
                    TerminalWords.counted(row.statements(), "statement"));
        }
    }
}
