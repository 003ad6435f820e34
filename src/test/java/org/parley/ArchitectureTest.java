package org.parley;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.net.URI;
import java.net.URL;
import java.nio.channels.NetworkChannel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The house rules: which room a line lives in, and which rooms it may look into. A rule that matches nothing fails. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dataFlowsDownTheHouse = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("article").definedBy("org.parley.article..")
            .layer("importer").definedBy("org.parley.importer..")
            .layer("extraction").definedBy("org.parley.extraction..")
            .layer("timeline").definedBy("org.parley.timeline..")
            .layer("store").definedBy("org.parley.store..")
            .layer("export").definedBy("org.parley.export..")
            .layer("library").definedBy("org.parley.library..")
            .layer("cli").definedBy("org.parley.cli..")
            .layer("ui").definedBy("org.parley.ui..")
            .layer("main").definedBy("org.parley")
            .whereLayer("main").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
            .whereLayer("library").mayOnlyBeAccessedByLayers("cli", "ui", "main")
            .whereLayer("export").mayOnlyBeAccessedByLayers("library", "cli", "ui", "main")
            .whereLayer("store").mayOnlyBeAccessedByLayers("library", "main")
            .whereLayer("timeline").mayOnlyBeAccessedByLayers("store", "export", "library", "cli", "ui", "main")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("timeline", "store", "export", "library", "cli", "ui", "main")
            .whereLayer("importer").mayOnlyBeAccessedByLayers("library", "main")
            .because("a package may use only those above it, so that each can be understood without those below");

    @ArchTest
    static final ArchRule anArticleDependsOnNothing = classes().that().resideInAPackage("org.parley.article..").should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.parley.article..", "java.lang..", "java.util..", "java.time..")
            .because("every layer shares these values");

    @ArchTest
    static final ArchRule sqlLivesInTheStore = noClasses().that().resideOutsideOfPackage("org.parley.store..").should()
            .dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("what is kept is had from the tables of the store alone");

    @ArchTest
    static final ArchRule tablesAreHadFromTheLibraryStore = constructors().that()
            .areDeclaredInClassesThat().resideInAPackage("org.parley.store..").and()
            .areDeclaredInClassesThat().haveSimpleNameEndingWith("Table").should().notBePublic()
            .because("LibraryStore is the one way into the library file");

    @ArchTest
    static final ArchRule htmlIsParsedInTheImporter = noClasses().that().resideOutsideOfPackage("org.parley.importer..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jsoup..", "org.commonmark..")
            .because("past the importer there are only articles, whatever they were read from");

    @ArchTest
    static final ArchRule theWindowLivesInUi = noClasses().that()
            .resideOutsideOfPackages("org.parley.ui..", "org.parley")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "jfx.incubator..")
            .because("everything else works with no display");

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
            .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what a view shows can be tested without drawing it");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaks = noClasses()
            .that().resideOutsideOfPackages("org.parley.cli..", "org.parley").should()
            .accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class)
            .because("a library that prints or exits cannot be used by a window");

    @ArchTest
    static final ArchRule onlyTheCommandLineReadsArguments = noClasses()
            .that().resideOutsideOfPackage("org.parley.cli..").should()
            .dependOnClassesThat().resideInAPackage("picocli..")
            .because("the window shares what commands do, not how they are called");

    @ArchTest
    static final ArchRule jsonIsReadAndWrittenAtTheEdges = noClasses().that()
            .resideOutsideOfPackages("org.parley.importer..", "org.parley.store..", "org.parley.export..").should()
            .dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("in between there are only values");

    @ArchTest
    static final ArchRule nothingReachesTheNetwork = noClasses().should().dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "java.rmi..").and(not(type(URI.class)))
                    .and(not(type(URL.class))))
            .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
            .orShould().dependOnClassesThat(assignableTo(NetworkChannel.class))
            .because("Parley is offline: nothing is ever fetched or sent");

    @ArchTest
    static final ArchRule findersAreFreeOfCycles = slices().matching("org.parley.extraction.(*)..").should()
            .beFreeOfCycles()
            .because("what finds one thing can be read without what finds the next");

    @ArchTest
    static final ArchRule roomsOfEventsAreFreeOfCycles = slices().matching("org.parley.extraction.event.(*)").should()
            .beFreeOfCycles()
            .because("each step of reading an event rests only on those before it");

    @ArchTest
    static final ArchRule roomsOfTheTimelineAreFreeOfCycles = slices().matching("org.parley.timeline.(*)").should()
            .beFreeOfCycles()
            .because("each step of weaving rests only on those before it");

    @ArchTest
    static final ArchRule valuesOfTheTimelineKnowNoRoom = noClasses().that().resideInAPackage("org.parley.timeline")
            .should().dependOnClassesThat().resideInAPackage("org.parley.timeline.*..")
            .because("store, export and window share them, however the timeline is woven");

    @ArchTest
    static final ArchRule viewsAreFreeOfCycles = slices().matching("org.parley.ui.(*)..").should().beFreeOfCycles()
            .because("a view can be opened, and tested, without the others");

    @ArchTest
    static final ArchRule readersAreFreeOfCycles = slices().matching("org.parley.importer.(*)..").should()
            .beFreeOfCycles()
            .because("a reader of one format knows nothing of the others");
}
