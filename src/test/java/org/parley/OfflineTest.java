package org.parley;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.Target;
import org.parley.library.Exports;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.Progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nothing asks for the network, whatever a page refers to: every connection of Java would ask for its proxy first. */
class OfflineTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private ProxySelector before;

    @BeforeEach
    void watchTheNetwork() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri.toString());
            }
        });
    }

    @AfterEach
    void stopWatching() {
        ProxySelector.setDefault(before);
    }

    @Test
    void readingAndExportingAPageFullOfReferencesAsksForNoConnection() throws IOException {
        Path page = Files.createDirectory(folder.resolve("pages")).resolve("page.html");
        Files.writeString(page,
                """
                <!DOCTYPE html><html><head><base href="http://192.0.2.1/"><link rel="stylesheet" href="a.css">
                <script src="http://192.0.2.1/a.js"></script><meta http-equiv="refresh" content="0;url=http://192.0.2.1/b">
                </head><body><article><h1>Talks</h1><p>The foreign ministers of France and Germany met in Vienna on 3 May
                2024 to discuss arms control, trade and the climate, officials of both countries said on Friday.</p>
                <img src="http://192.0.2.1/a.png"><iframe src="http://192.0.2.1/c"></iframe></article></body></html>
                """);
        try (Library library = Library.open(folder.resolve("l.parley"))) {
            assertEquals(1, library.importPaths(List.of(page), Optional.empty(), ImportProgress.SILENT)
                    .count(ImportProgress.Stage.DONE));
            new Exports(library).export(new Exports.Request(Exports.What.TOPICS, Exports.Format.CSV,
                    Exports.Filter.NONE, Target.over(folder.resolve("t.csv"))), Progress.SILENT);
        }
        assertEquals(List.of(), asked);
    }
}
