package org.parley.library;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryExceptionTest {

    @Test
    void tooLittleMemoryIsSaidInASentence() {
        LibraryException e = assertThrows(LibraryException.class, () -> LibraryException.use(() -> {
            throw new OutOfMemoryError("Java heap space");
        }));
        assertTrue(e.getMessage().startsWith("there is too little memory for this: start Parley with more"));
    }
}
