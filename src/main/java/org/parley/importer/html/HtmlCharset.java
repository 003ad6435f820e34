package org.parley.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names itself: in a meta element, or in its XML declaration. */
final class HtmlCharset {

    /** HTML Living Standard 4.2.5.4 has the name in the first 1024 bytes; many pages do not. */
    private static final int SNIFFED = 8192;
    private static final Pattern NAMED = Pattern
            .compile("(?i)<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|^\\s*<\\?xml[^>]{0,200}?encoding"
                    + "\\s*=\\s*[\"']([\\w:.-]+)");
    /** Names that stand for a larger encoding on the web (Encoding Standard, section 4.2). */
    private static final Map<String, String> WIDER = Map.of("iso-8859-1", "windows-1252", "latin1", "windows-1252",
            "us-ascii", "windows-1252", "ascii", "windows-1252", "iso-8859-9", "windows-1254", "gb2312", "GB18030",
            "gbk", "GB18030", "shift_jis", "windows-31j", "euc-kr", "x-windows-949", "ks_c_5601-1987",
            "x-windows-949");

    private HtmlCharset() {}

    /** What the page in the first {@code length} of {@code bytes} names, if this machine knows it. */
    static Optional<Charset> named(byte[] bytes, int length) {
        String start = new String(bytes, 0, Math.min(SNIFFED, length), StandardCharsets.ISO_8859_1);
        Matcher found = NAMED.matcher(start);
        return found.find() ? of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    /** The encoding called {@code name} on the web. */
    static Optional<Charset> of(String name) {
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
