package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.ImportReport;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Words;

/** The ways in which articles come into the library, and what is said once they are there. */
final class Importing {

    private final Desk desk;
    private final Speech speech;
    private final ImportViewModel model;

    Importing(Desk desk, Speech speech) {
        this.desk = desk;
        this.speech = speech;
        this.model = new ImportViewModel(desk);
    }

    ImportViewModel model() {
        return model;
    }

    void chooseFolder() {
        speech.prompts().folder("Import a folder of saved articles")
                .ifPresent(folder -> start(List.of(folder), Optional.empty()));
    }

    void chooseFiles() {
        start(speech.prompts().files("Import saved articles"), Optional.empty());
    }

    /** Imports files and folders; while an import runs, a person is told that these have to wait. */
    void start(List<Path> paths, Optional<Path> metadata) {
        if (model.runningProperty().get() && !paths.isEmpty()) {
            speech.toasts().failed("Not imported: another import is running. Try again once it has ended.");
        } else {
            model.start(paths, metadata);
        }
    }

    /** Imports the file of one article again. */
    void again(String file) {
        desk.tasks().run(() -> desk.library().articles().pathOf(file),
                path -> path.ifPresent(found -> start(List.of(found), Optional.empty())),
                why -> speech.toasts().failed(Words.problem(why)));
    }

    /** True if the last import read every file, found no copies and changed nothing of the timeline that was there. */
    boolean leavesNothingToLookAt() {
        return model.reportProperty().get().filter(Importing::complete)
                .filter(report -> !report.timeline().changesWhatWas()).isPresent();
    }

    private static boolean complete(ImportReport report) {
        return report.count(Stage.SKIPPED) == 0 && report.count(Stage.COPY) == 0 && !report.cancelled()
                && report.articles() > 0;
    }

    /** Says what came of the last import. */
    void sayWhatCameOfIt() {
        int parts = model.files().stream().mapToInt(file -> file.setAside().parts()).sum();
        model.reportProperty().get().ifPresent(report -> speech.toasts().done(ImportList.sentence(report)
                + (report.timeline().isEmpty() ? "" : " Timeline: " + report.timeline().sentence() + ".")
                + (parts == 0 ? "" : " " + Words.count(parts, "part") + " set aside: Import › Last import says why.")));
    }
}
