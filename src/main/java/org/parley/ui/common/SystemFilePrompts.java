package org.parley.ui.common;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The file dialogs of the system. Each begins in the folder that was chosen last. */
public final class SystemFilePrompts implements FilePrompts {

    private final Supplier<Window> owner;
    private Optional<File> lastFolder = Optional.empty();

    /** @param owner the window that the dialogs belong to, asked when one opens */
    public SystemFilePrompts(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return remembered(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public List<Path> files(String title) {
        List<File> chosen = chooser(title).showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remembered(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> library(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(new ExtensionFilter("Parley libraries", "*.parley"),
                new ExtensionFilter("All files", "*"));
        return remembered(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String title, String suggestion) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestion);
        String extension = suggestion.substring(suggestion.lastIndexOf('.') + 1);
        chooser.getExtensionFilters().add(new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        return remembered(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public boolean reveal(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows") ? List.of("explorer", "/select,", file.toString())
                : system.startsWith("mac") ? List.of("open", "-R", file.toString())
                        : List.of("xdg-open", folder.toString());
        try {
            new ProcessBuilder(command).start();
            return true;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> remembered(File chosen) {
        Optional<File> found = Optional.ofNullable(chosen);
        found.map(file -> file.isDirectory() ? file : file.getParentFile()).ifPresent(
                folder -> lastFolder = Optional.of(folder));
        return found;
    }
}
