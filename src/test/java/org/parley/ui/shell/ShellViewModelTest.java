package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShellViewModelTest {

    @Test
    void theTopicsOfMostArticlesComeFirst(@TempDir Path folder) throws Exception {
        try (Library library = Samples.library(folder)) {
            for (String place : List.of("Bern", "Rome")) {
                Files.writeString(folder.resolve(place + ".txt"),
                        "Envoys Meet\n\nTariffs on fish were the topic of the envoys in " + place + ".\n");
            }
            library.importPaths(List.of(folder.resolve("Bern.txt"), folder.resolve("Rome.txt")), Optional.empty(),
                    ImportProgress.SILENT);
            List<String> topics = new ShellViewModel(
                    new Desk(library, Tasks.inline(), new Navigator(), new Changes())).topics().stream()
                    .map(TopicRow::topic).toList();
            assertEquals(List.of("Trade and sanctions", "Arms control"), topics.subList(0, 2));
        }
    }
}
