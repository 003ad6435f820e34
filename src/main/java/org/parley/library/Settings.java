package org.parley.library;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What Parley remembers for one person outside any library: where their libraries are and which was used last. Kept in
 * the folder that the operating system has for such things; losing it loses no article.
 */
public final class Settings {

    private static final String LAST_LIBRARY = "lastLibrary";
    private static final String SUFFIX = ".parley";

    private final Path folder;

    /** @param folder where the settings and the libraries without a place of their own are kept */
    public Settings(Path folder) {
        this.folder = folder;
    }

    /** The settings of the person who runs the program. */
    public static Settings ofPerson() {
        return new Settings(
                dataFolder(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home")));
    }

    static Path dataFolder(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home), "Parley");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Parley");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data)).resolve("parley");
    }

    /** The library that was used last; a default one if none was. */
    public Path lastLibrary() {
        String last = read().getProperty(LAST_LIBRARY, "");
        return last.isBlank() ? folder.resolve("articles" + SUFFIX) : Path.of(last);
    }

    /** True if a library was used before, and {@link #lastLibrary} is that one. */
    public boolean hasLastLibrary() {
        return !read().getProperty(LAST_LIBRARY, "").isBlank();
    }

    /** Remembers {@code library} as the one used last. A place that cannot be written is no reason to stop. */
    public void setLastLibrary(Path library) {
        Properties settings = read();
        settings.setProperty(LAST_LIBRARY, library.toAbsolutePath().normalize().toString());
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file(), StandardCharsets.UTF_8)) {
                settings.store(out, "What Parley remembers");
            }
        } catch (IOException e) {
            // The library itself is safe; only the next start will not find it by itself.
            return;
        }
    }

    /** The library for a folder of articles: the same one whenever the same folder is opened. */
    public Path libraryFor(Path articles) {
        Path whole = articles.toAbsolutePath().normalize();
        String mark = HexFormat.of().toHexDigits(whole.toString().hashCode());
        Path name = whole.getFileName();
        return folder.resolve((name == null ? "articles" : name.toString()) + "-" + mark + SUFFIX);
    }

    private Properties read() {
        Properties settings = new Properties();
        if (Files.isReadable(file())) {
            try (Reader in = Files.newBufferedReader(file(), StandardCharsets.UTF_8)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException damaged) {
                settings.clear();
            }
        }
        return settings;
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }
}
