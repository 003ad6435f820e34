package org.parley.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.Sha256;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.store.LibraryStore;
import org.parley.store.ReadingTable;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A library that an earlier Parley wrote. */
class RenewalTest {

    private static final List<String> PLACES = List.of("Oslo", "Rome", "Bern");

    @TempDir
    Path temp;
    private Path file;
    private Path folder;
    private Timeline before;

    @BeforeEach
    void writeLibrary() throws Exception {
        file = temp.resolve("test.parley");
        folder = Files.createDirectory(temp.resolve("articles"));
        for (String place : PLACES) {
            Files.writeString(folder.resolve(place + ".txt"),
                    "A summit\n\nNorway and Japan held a summit in " + place + " on 3 May 2021.\n");
        }
        try (Library library = open()) {
            library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT);
            library.correcting().correct(timeline(library).events().getFirst().id(), Corrections.Field.TITLE,
                    Optional.of("The summit"));
            before = timeline(library);
        }
        age();
    }

    private Library open() {
        return Library.open(file);
    }

    /** Makes the library one of an earlier Parley, which found no events. */
    private void age() throws Exception {
        Deriver deriver = new Deriver(TopicScheme.standard(), KindScheme.standard());
        try (LibraryStore store = LibraryStore.open(file)) {
            for (String place : PLACES) {
                Stored.Derived bare = deriver.derive(place + ".txt", "Nothing.\n".getBytes(StandardCharsets.UTF_8),
                        new Deriver.Outside(Metadata.NONE, Optional.empty()));
                byte[] bytes = Files.readAllBytes(folder.resolve(place + ".txt"));
                store.writer()
                        .put(new Stored.Incoming(folder.resolve(place + ".txt").toRealPath(), earlier(bare, bytes)));
            }
            store.weave();
            store.scheme().putForm(Deriver.FORM - 1);
        }
    }

    private static Stored.Derived earlier(Stored.Derived of, byte[] bytes) {
        Article was = of.article();
        Article article = new Article(was.file(), Sha256.of(bytes), was.format(), was.title(), was.titleDerived(),
                was.metadata(), was.text(), was.blocks(), was.notUnderstood(), was.sourceMap());
        return new Stored.Derived(article, of.findings(), ReadingTable.pack(bytes, article, of.findings()),
                of.fingerprint(), "earlier", of.given());
    }

    private static Timeline timeline(Library library) {
        return library.timeline(TimelineQuery.ALL).timeline();
    }

    @Test
    void itsArticlesAreDerivedAnewAndWhatAPersonSetStays() {
        try (Library library = open()) {
            assertNotEquals(before, timeline(library));
            assertTrue(library.bringUpToDate(RenewalProgress.SILENT));
            assertEquals(before, timeline(library));
        }
        try (LibraryStore store = LibraryStore.open(file)) {
            assertEquals(new Stored.Form(Deriver.FORM, true), store.scheme().form());
        }
    }

    @Test
    void whatIsStoppedGoesOnLater() {
        try (Library library = open()) {
            assertFalse(library.bringUpToDate((done, of) -> false));
            assertEquals(List.of(), timeline(library).events());
        }
        try (Library library = open()) {
            assertTrue(library.bringUpToDate(RenewalProgress.SILENT));
            assertEquals(before, timeline(library));
        }
    }

    @Test
    void itCanBeUsedMeanwhile() {
        try (Library library = open()) {
            List<List<Event>> seen = new ArrayList<>();
            library.bringUpToDate((done, of) -> {
                seen.add(timeline(library).events());
                assertEquals(PLACES.size(), library.articles().page(0, 10).size());
                library.notes().keep(NoteOn.ARTICLE, "Oslo.txt", "Ask Ada at " + done);
                return true;
            });
            assertEquals(Set.of(List.of()), Set.copyOf(seen));
            assertEquals(before, timeline(library));
            assertEquals("Ask Ada at 3", library.notes().of(NoteOn.ARTICLE, "Oslo.txt").orElseThrow().text());
        }
    }

    @Test
    void whatIsImportedMeanwhileIsNotOverwritten() {
        try (Library library = open()) {
            library.bringUpToDate((done, of) -> {
                if (done == 0) {
                    library.publishing().set("Oslo.txt", Optional.of("2021-05-04"));
                    importAgain(library, "Norway and Japan met in Oslo.");
                }
                return true;
            });
            assertEquals(Optional.of("2021-05-04"), row(library, "Oslo.txt").published());
            assertEquals("Norway and Japan met in Oslo.", library.articles().alone("Oslo.txt").text().strip());
        }
    }

    private void importAgain(Library library, String text) {
        try {
            Files.writeString(folder.resolve("Oslo.txt"), text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        library.importPaths(List.of(folder.resolve("Oslo.txt")), Optional.empty(), ImportProgress.SILENT);
    }

    private static ArticleEntry row(Library library, String file) {
        return library.articles().page(0, 10).stream().filter(row -> row.file().equals(file)).findFirst().orElseThrow();
    }

    @Test
    void anArticleThatCanNoLongerBeReadStaysAsItIsAndIsNamed() throws Exception {
        Deriver deriver = new Deriver(TopicScheme.standard(), KindScheme.standard());
        try (LibraryStore store = LibraryStore.open(file)) {
            Stored.Derived derived = deriver.derive("Rome.txt", "Kept.\n".getBytes(StandardCharsets.UTF_8),
                    new Deriver.Outside(Metadata.NONE, Optional.empty()));
            store.writer()
                    .put(new Stored.Incoming(folder.resolve("Rome.txt").toRealPath(), earlier(derived, new byte[0])));
            store.scheme().putForm(Deriver.SHOWN_FORM);
            store.scheme().choose(Optional.empty());
        }
        List<String> kept = new ArrayList<>();
        try (Library library = open()) {
            assertTrue(library.bringUpToDate(new RenewalProgress() {
                @Override
                public boolean go(int done, int of) {
                    return true;
                }

                @Override
                public void kept(String article, String reason) {
                    kept.add(article);
                }
            }));
            assertEquals("Kept.", library.articles().alone("Rome.txt").text().strip());
            assertTrue(library.bringUpToDate((done, of) -> {
                throw new AssertionError("it is up to date");
            }));
        }
        assertEquals(List.of("Rome.txt"), kept);
    }
}
