package org.parley.library;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names of files that are bytes which stand for no letters here. */
public final class NoPath {

    /** What is wrong with such a name and what to do about it, as the end of a sentence that the name begins. */
    public static final String REASON = reason(System.getProperty("sun.jnu.encoding", ""));

    private NoPath() {}

    /** @param encoding what this session writes names in: plain ASCII where nobody set its language */
    static String reason(String encoding) {
        return "has a name that cannot be written in the letters of this session: "
                + (isUnicode(encoding) ? "rename it" : "start Parley with LC_ALL=C.UTF-8 in its environment");
    }

    private static boolean isUnicode(String encoding) {
        return Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }
}
