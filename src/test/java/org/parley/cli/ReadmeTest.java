package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.library.Settings;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The README tells of every command and every option, and its pictures are there. */
class ReadmeTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

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
    void everyPictureOfTheReadmeIsThere() {
        Matcher picture = PICTURE.matcher(readme);
        while (picture.find()) {
            assertTrue(Files.exists(Path.of(picture.group(1))), picture.group(1));
        }
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
