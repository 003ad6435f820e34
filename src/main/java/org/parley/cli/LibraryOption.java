package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.Library;
import org.parley.library.LibraryException;
import org.parley.library.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which library a command works on, and with which topics and kinds of events. */
final class LibraryOption {

    @Option(names = "--library", paramLabel = "FILE", description = "The library; if not given, the one used last.")
    private Optional<Path> library = Optional.empty();

    @Mixin
    private SchemeOptions schemes = new SchemeOptions();

    private final Settings settings;
    private final Output output;

    LibraryOption(Settings settings, Output output) {
        this.settings = settings;
        this.output = output;
    }

    /** The library that was named. */
    Optional<Path> named() {
        return library;
    }

    /** Opens a library that is there, and brings it up to date if an earlier Parley wrote it. */
    Library open() {
        Path file = library.orElseGet(() -> settings.lastLibrary());
        if (!Files.exists(file)) {
            throw new LibraryException("there is no library " + file
                    + ": make one with \"parley import PATH… --library FILE\"");
        }
        Library opened = upToDate(Library.open(file, schemes.topics(), schemes.kinds()), true);
        if (opened.articles().page(0, 1).isEmpty()) {
            output.complain(opened.removing().all().isEmpty()
                    ? file + " holds no articles yet: parley import PATH… --library " + file
                    : "you removed all articles of " + file + ": \"parley articles\" lists them");
        }
        return opened;
    }

    /** @param asItWas true to be content with what was there before, if it cannot be brought up to date */
    private Library upToDate(Library library, boolean asItWas) {
        ProgressLine progress = new ProgressLine(output, false);
        try {
            library.bringUpToDate(progress);
            return library;
        } catch (RuntimeException e) {
            if (asItWas && e instanceof LibraryException && !library.isTooEarly()) {
                progress.clear();
                output.complain(e.getMessage() + ". The library is shown as it was.");
                return library;
            }
            library.close();
            throw e;
        } finally {
            progress.clear();
        }
    }

    /** Opens a library that is up to date, and makes it if it is not there. */
    Library openOrCreate() {
        return openUpToDate(library.orElseGet(() -> settings.lastLibrary()));
    }

    /** Opens the library at {@code file}, up to date, and makes it if it is not there. */
    Library openUpToDate(Path file) {
        return upToDate(openAt(file), false);
    }

    /** Opens the library at {@code file}, and makes it and its folder if they are not there. */
    Library openAt(Path file) {
        Optional<TopicScheme> topics = schemes.topics();
        KindScheme kinds = schemes.kinds();
        return openAt(file, there -> Library.open(there, topics, kinds));
    }

    /** Opens another library than the one that was named: with its own topics, and the kinds of Parley. */
    Library openAsItIs(Path file) {
        return openAt(file, Library::open);
    }

    private Library openAt(Path file, Function<Path, Library> opens) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new LibraryException("the folder of " + file + " cannot be made: choose another with --library", e);
        }
        Library opened = opens.apply(file);
        settings.setLastLibrary(file);
        return opened;
    }
}
