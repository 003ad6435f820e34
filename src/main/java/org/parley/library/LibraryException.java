package org.parley.library;

import java.util.function.Supplier;
import org.parley.store.StoreException;

/** The library cannot be used; the message is one sentence that says what is wrong and what to do about it. */
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public LibraryException(String sentence) {
        super(sentence);
    }

    /** As {@link #use}, for work that has no answer. */
    static void run(Runnable work) {
        use(() -> {
            work.run();
            return null;
        });
    }

    /** Does {@code work}; what the store throws, or a lack of memory, becomes a {@link LibraryException}. */
    static <T> T use(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new LibraryException(
                    "there is too little memory for this: start Parley with more (_JAVA_OPTIONS=-Xmx2g"
                            + " in its environment), or divide the library; what was saved before is safe",
                    e);
        }
    }
}
