package org.parley.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections;

/**
 * Measures a library of many small articles: {@code LargeLibrary FOLDER COUNT} makes the articles in the folder,
 * imports them into a library beside it and prints how long each view takes.
 */
final class LargeLibrary {

    private static final String[] STATES = {"France", "Norway", "Japan", "Brazil", "Kenya", "Canada", "Turkey",
            "India"};
    private static final String[] PLACES = {"Oslo", "Geneva", "Vienna", "Doha", "Nairobi", "Lima", "Riga", "Jakarta"};
    private static final String[] KINDS = {"summit", "talks", "meeting", "phone call", "visit", "election"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"};
    private static final String[] SUBJECTS = {"arms control", "trade", "climate", "sanctions", "energy", "migration"};

    private final Random random = new Random(42);

    private LargeLibrary() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        LargeLibrary large = new LargeLibrary();
        large.make(folder, count);
        measure(folder, System.out);
        large.change(folder, System.out);
    }

    /** Adds an article, gives it a date of publication and corrects an event of it. */
    private void change(Path folder, PrintStream out) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + ".parley");
        Path added = folder.resolveSibling("added-" + System.nanoTime() + ".txt");
        Files.writeString(added, article(random.nextInt()));
        String name = added.getFileName().toString();
        try (Library library = Library.open(file)) {
            timed(out, "add an article",
                    () -> library.importPaths(List.of(added), Optional.empty(), ImportProgress.SILENT));
            timed(out, "date it", () -> library.publishing().set(name, Optional.of("2026-01-02")));
            String event = library.timeline(new TimelineQuery("", Optional.of(name), true, 1)).timeline().events()
                    .getFirst().id();
            timed(out, "correct an event",
                    () -> library.correcting().correct(event, Corrections.Field.DATE, Optional.of("2026-01")));
        }
    }

    /** Makes {@code count} articles, a thousand to a folder; those that are there already stay. */
    void make(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path part = Files.createDirectories(folder.resolve("%03d".formatted(i / 1000)));
            Path file = part.resolve("%06d.txt".formatted(i));
            String text = article(i);
            if (!Files.exists(file)) {
                Files.writeString(file, text);
            }
        }
    }

    private String article(int number) {
        StringBuilder text = new StringBuilder();
        String one = any(STATES);
        String other = any(STATES);
        String place = any(PLACES);
        text.append(one).append(" and ").append(other).append(" prepare for ").append(any(KINDS)).append(" in ")
                .append(place).append(", report ").append(number).append("\n\n");
        for (int i = 0; i < 4; i++) {
            text.append("The ").append(any(KINDS)).append(" between ").append(one).append(" and ").append(other)
                    .append(" was held in ").append(any(PLACES)).append(" in ").append(any(MONTHS)).append(' ')
                    .append(1990 + random.nextInt(36)).append(". It was about ").append(any(SUBJECTS))
                    .append(", and ").append(filler(12)).append(".\n\n");
        }
        text.append("Key points\n\n- ").append(any(SUBJECTS)).append(": ").append(filler(8)).append("\n- ")
                .append(any(SUBJECTS)).append(": ").append(filler(8)).append("\n");
        if (number % 10 == 0) {
            text.append("\nDate | Event\n--- | ---\n").append(any(MONTHS)).append(" 2021 | ").append(filler(3))
                    .append("\n");
        }
        return text.toString();
    }

    /** Words of which few are common and most are rare, as in any language. */
    private String filler(int words) {
        StringBuilder filler = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(50_000));
            filler.append(i == 0 ? "" : " ").append(Integer.toString(rank * 7919, 26).replaceAll("[0-9]", "e"));
        }
        return filler.toString();
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static void measure(Path folder, PrintStream out) {
        Path file = folder.resolveSibling(folder.getFileName() + ".parley");
        try (Library library = timed(out, "open", () -> Library.open(file))) {
            ImportReport report = timed(out, "import",
                    () -> library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT));
            out.println(report.count(Stage.DONE) + " imported, " + report.count(Stage.UNCHANGED) + " unchanged, "
                    + report.files(Stage.SKIPPED));
            for (int round = 0; round < 3; round++) {
                views(library, out);
            }
        }
        try (Library again = timed(out, "open again", () -> Library.open(file))) {
            views(again, out);
        }
        Runtime runtime = Runtime.getRuntime();
        out.println("memory " + (runtime.totalMemory() - runtime.freeMemory() >> 20) + " MB");
    }

    private static void views(Library library, PrintStream out) {
        out.println(timed(out, "summary", library::summary));
        timed(out, "articles, first page", () -> library.articles().page(0, 100));
        String file = timed(out, "articles, late page", () -> library.articles().page(90_000, 100)).stream().findFirst()
                .orElse(library.articles().page(0, 1).getFirst()).file();
        timed(out, "article", () -> library.articles().view(file));
        var page = timed(out, "timeline", () -> library.timeline(TimelineQuery.ALL));
        timed(out, "timeline of an article",
                () -> library.timeline(new TimelineQuery("", Optional.of(file), true, 400)));
        timed(out, "timeline with words",
                () -> library.timeline(new TimelineQuery("Oslo summit", Optional.empty(), false, 400)));
        if (!page.timeline().events().isEmpty()) {
            timed(out, "event", () -> library.event(page.timeline().events().getLast().id()));
        }
        var topics = timed(out, "topics", library.topics()::rows);
        if (!topics.isEmpty()) {
            timed(out, "topic",
                    () -> library.topics().page(topics.getFirst().topic(), Optional.empty(), Optional.empty(), 0, 100));
        }
        timed(out, "tables", () -> library.articles().tables("", 0, 100));
        timed(out, "tables with words", () -> library.articles().tables("march", 0, 100));
        for (String query : List.of("t", "the", "summit", "oslo arms", "\"arms control\"", "report 4711", "zzzz")) {
            int total = timed(out, "search " + query, () -> library.searches().page(query, 0, 50)).total();
            out.println("    " + total + " hits");
        }
    }

    private static <T> T timed(PrintStream out, String what, java.util.function.Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        out.printf("%-28s %8.1f ms%n", what, (System.nanoTime() - begun) / 1e6);
        return result;
    }
}
