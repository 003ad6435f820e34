package org.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the compiler and the formatter do not hold of the source files. */
class SourcesTest {

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+);", Pattern.MULTILINE);
    private static final int LONGEST = 400;

    @Test
    void noImportIsUnused() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String body = text.replaceAll("(?m)^import .*$", "");
            for (Matcher found = IMPORT.matcher(text); found.find();) {
                if (!Pattern.compile("\\b" + found.group(1) + "\\b").matcher(body).find()) {
                    unused.add(file + ": " + found.group());
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > LONGEST) {
                    longer.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void noTwoClassesShareAName() throws IOException {
        Map<String, Long> counts = sources().stream().filter(file -> file.startsWith("src/main"))
                .map(file -> file.getFileName().toString()).filter(name -> !name.contains("-info"))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertEquals(List.of(), counts.keySet().stream().filter(name -> counts.get(name) > 1).sorted().toList());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
