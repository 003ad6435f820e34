package org.parley.importer.markdown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkdownSignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Talks resume\n---\n\nThey met.\n", "# Talks resume\n\nThey **met**.\n",
            "They met.\n\n## Offers\n\nSee [the text](https://x.example/a).\n", "# Talks\n\n## Offers\n\nThey met.\n",
            "\uFEFF# Talks\n\n> [!note] They met.\n"})
    void markdownIsKnownByItsSigns(String text) {
        assertTrue(MarkdownSigns.areIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Talks resume\n\nThey met in #Geneva.\n", "# Talks resume\n\nThey met.\n",
            "They said **** and met.\n", "---\nThey met: again.\n---\n",
            "# Talks\n\nState | **Days**  \n---|---  \nChad | 4  \n"})
    void otherTextIsNotTakenForMarkdown(String text) {
        assertFalse(MarkdownSigns.areIn(text));
    }
}
