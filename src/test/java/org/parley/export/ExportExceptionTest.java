package org.parley.export;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What went wrong with a file, in one sentence. */
class ExportExceptionTest {

    private static String said(String message) {
        return ExportException.writing(Path.of("/exports/topics.csv"), new IOException(message)).getMessage();
    }

    @Test
    void aDiskWithoutRoomIsNamed() {
        assertEquals("The disk is full: /exports/topics.csv was not written.", said("No space left on device"));
        assertEquals("The disk is full: /exports/topics.csv was not written.",
                said("There is not enough space on the disk"));
        assertEquals("The disk is full: /exports/topics.csv was not written.", said("Disk quota exceeded"));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() {
        assertEquals("The disk of /exports/topics.csv is read-only: choose another folder.",
                said("Read-only file system"));
        assertEquals("/exports is not a folder: choose another.", said("/exports: Not a directory"));
        assertEquals("/exports/topics.csv cannot be written: it broke.", said("it broke"));
    }
}
