package org.parley.library;

import org.junit.jupiter.api.Test;
import org.parley.export.ExportException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PicturesTest {

    @Test
    void aLargePictureIsDrawnSmallerAndOneThatIsTooLargeSaysSo() {
        assertEquals(2, Pictures.scale(2000 * 600));
        assertEquals(1, Pictures.scale(40_000 * 400));
        assertEquals("the picture is too large for a .png file: draw it as .svg",
                assertThrows(ExportException.class, () -> Pictures.scale(100_000 * 900)).getMessage());
    }
}
