package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Settings;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The README tells of every command and option, every key and column, and its pictures are there. */
class ReadmeTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\" ?:");

    private final String readme = read();

    @Test
    void everyCommandIsInTheReadme() {
        commands().getSubcommands().keySet().forEach(
                name -> assertTrue(readme.contains("parley " + name), name + " is not in the README"));
    }

    @Test
    void everyOptionIsInTheReadme() {
        for (CommandLine command : commands().getSubcommands().values()) {
            command.getCommandSpec().options().stream().map(option -> option.longestName())
                    .filter(name -> !name.equals("--version"))
                    .forEach(name -> assertTrue(readme.contains(name), name + " is not in the README"));
        }
    }

    @Test
    void everyKeyOfTheJsonIsInTheReadme(@TempDir Path folder) {
        Set<String> named = words(section("### JSON"));
        Set<String> unnamed = new TreeSet<>();
        Terminal terminal = new Terminal(folder.resolve("settings"));
        String library = folder.resolve("seeds.parley").toString();
        terminal.run("import", "seeds", "--library", library);
        for (String[] command : List.of(new String[]{"read", "seeds/003_d01c824562f0806d.txt"},
                new String[]{"timeline", "--library", library}, new String[]{"topics", "--library", library},
                new String[]{"tables", "--library", library}, new String[]{"articles", "--library", library},
                new String[]{"explain", "Alaska summit", "--library", library})) {
            String[] json = Stream.concat(Arrays.stream(command), Stream.of("--format", "json")).toArray(String[]::new);
            assertEquals(0, terminal.run(json), terminal.err());
            KEY.matcher(terminal.out()).results().map(key -> key.group(1)).filter(key -> !named.contains(key))
                    .forEach(unnamed::add);
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyColumnOfTheCsvIsInTheReadme(@TempDir Path folder) {
        Set<String> named = words(section("### CSV"));
        Set<String> unnamed = new TreeSet<>();
        Terminal terminal = new Terminal(folder.resolve("settings"));
        terminal.run("import", "seeds", "--library", folder.resolve("seeds.parley").toString());
        for (String[] command : List.of(new String[]{"articles"}, new String[]{"timeline", "--within", "2025"},
                new String[]{"topics"}, new String[]{"tables"}, new String[]{"tables", "--stacked"})) {
            String[] csv = Stream.concat(Arrays.stream(command), Stream.of("--format", "csv")).toArray(String[]::new);
            assertEquals(0, terminal.run(csv), terminal.err());
            columns(terminal.out()).filter(column -> !named.contains(column)).forEach(unnamed::add);
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyColumnOfExpectationsClaimsAndNotesIsInTheReadme(@TempDir Path folder) throws IOException {
        Set<String> named = words(section("### CSV"));
        Terminal terminal = new Terminal(folder.resolve("settings"));
        terminal.run("import", "seeds", "--library", folder.resolve("seeds.parley").toString());
        for (String what : List.of("expectations", "claims", "notes")) {
            Path csv = folder.resolve(what + ".csv");
            assertEquals(0, terminal.run("export", what, "--out", csv.toString()), terminal.err());
            assertEquals(List.of(), columns(Files.readString(csv)).filter(column -> !named.contains(column)).toList());
        }
    }

    private static Stream<String> columns(String csv) {
        return Arrays.stream(csv.lines().findFirst().orElseThrow().split(","));
    }

    @Test
    void everyPictureOfTheReadmeIsThere() {
        Matcher picture = PICTURE.matcher(readme);
        while (picture.find()) {
            assertTrue(Files.exists(Path.of(picture.group(1))), picture.group(1));
        }
    }

    /** The lines from the heading {@code title} to the next heading. */
    private String section(String title) {
        String rest = readme.substring(readme.indexOf(title) + title.length());
        return rest.substring(0, rest.indexOf("\n#"));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9_]+")).collect(Collectors.toSet());
    }

    private static CommandLine commands() {
        Output output = new Output(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        return new CommandLineInterface(output, new Settings(Path.of("unused")), request -> false).commands();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
