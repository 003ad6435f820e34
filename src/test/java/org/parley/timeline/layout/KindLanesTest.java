package org.parley.timeline.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.event.KindScheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KindLanesTest {

    @TempDir
    Path folder;

    @Test
    void kindsThatComeWithParleyStandInTheLanesOfTheScheme() {
        KindLanes lanes = KindLanes.standard();

        assertEquals(List.of(Lane.CALLS, Lane.TALKS, Lane.TALKS, Lane.SUMMITS, Lane.BACKGROUND),
                List.of("call", "talks", "visit", "summit", "agreement").stream().map(lanes::of).toList());
    }

    @Test
    void aKindOfOnesOwnStandsInTheLaneOfTheOneThatItIsLike() throws Exception {
        assertEquals(Lane.TALKS, own("kind: retreat\nplural: retreats\nlike: meeting\nnouns: retreat\n").of("retreat"));
    }

    @Test
    void aKindOfOnesOwnThatIsLikeNoOtherStandsInTheBackground() throws Exception {
        KindLanes lanes = own("kind: tariff\nplural: tariffs\nnouns: tariff\n");

        assertEquals(Lane.BACKGROUND, lanes.of("tariff"));
        assertEquals("tariffs", lanes.kinds(Lane.BACKGROUND).getLast().plural());
    }

    @Test
    void kindsOfOnesOwnAreToldApartByALetter() throws Exception {
        KindLanes lanes = own("kind: tariff\nplural: tariffs\nnouns: tariff\n\n"
                + "kind: tribunal\nplural: tribunals\nnouns: tribunal\n");

        assertEquals(List.of(Optional.of("T"), Optional.of("R"), Optional.empty()),
                List.of("tariff", "tribunal", "summit").stream().map(lanes::letter).toList());
    }

    @Test
    void aKindThatNoSchemeListsStandsInTheBackground() {
        assertEquals(Lane.BACKGROUND, KindLanes.standard().of("eclipse"));
    }

    private KindLanes own(String kinds) throws Exception {
        Path file = folder.resolve("kinds.txt");
        Files.writeString(file, kinds);
        return KindLanes.of(KindScheme.with(file));
    }
}
