package org.parley.importer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the bytes of a text file into text. A byte order mark decides; without one text that is valid UTF-8 is UTF-8,
 * bytes with zeros where UTF-16 or UTF-32 has them are that, and anything else is what the statistics of its bytes say.
 */
public final class TextDecoder {

    /** Stands for bytes that are no character. */
    static final char UNREADABLE = '\uFFFD';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final byte ESCAPE = 0x1B;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** The detector reads no more than this: the statistics do not get better, and the time stays small. */
    private static final int SAMPLE = 1 << 16;
    /** Up to one byte in this many may be broken in text that is still taken for UTF-8. */
    private static final int BROKEN_SHARE = 100;
    /** Up to one character in this many may be a control character in what is still taken for text. */
    private static final int CONTROL_SHARE = 200;

    private TextDecoder() {}

    /** @throws UnreadableFileException if the bytes are no text */
    public static DecodedText decode(byte[] bytes) throws UnreadableFileException {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes bytes that name their encoding, as web pages do. The name is followed where the bytes are not plainly
     * something else: saving a page often changes its encoding and leaves the name.
     *
     * @throws UnreadableFileException if the bytes are no text
     */
    public static DecodedText decode(byte[] bytes, Optional<Charset> named) throws UnreadableFileException {
        DecodedText decoded = byMark(bytes).orElseGet(() -> withoutMark(bytes, named));
        refuseNuls(decoded.text());
        if (isBlank(decoded.text())) {
            throw new UnreadableFileException("is empty");
        }
        if (!looksLikeText(decoded)) {
            throw new UnreadableFileException(
                    "is not text, or it is damaged; save the article as text or HTML and import that");
        }
        return decoded;
    }

    /** What a disk keeps of a file whose writing was broken off. */
    private static void refuseNuls(String text) throws UnreadableFileException {
        if (!text.isEmpty() && text.chars().allMatch(c -> c == 0)) {
            throw new UnreadableFileException("holds nothing but zero bytes: it was not saved whole; save it again");
        }
    }

    private static Optional<DecodedText> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lenient(bytes, 4, UTF_32LE));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 4, UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText withoutMark(byte[] bytes, Optional<Charset> named) {
        Optional<Charset> wide = WideCharset.of(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        if (hasJapaneseEscapes(bytes)) {
            return lenient(bytes, 0, ISO_2022_JP);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new DecodedText(utf8.get(), StandardCharsets.UTF_8, 0);
        }
        Optional<Charset> chinese = WideCharset.withFewSpaces(bytes);
        if (chinese.isPresent()) {
            return lenient(bytes, 0, chinese.get());
        }
        DecodedText broken = lenient(bytes, 0, StandardCharsets.UTF_8);
        return isMostlyUtf8(broken, bytes.length) ? broken
                : lenient(bytes, 0, named.filter(TextDecoder::isOfBytes).orElseGet(() -> detect(bytes)));
    }

    /** True if Japanese begins as ISO-2022-JP (RFC 1468) has it: an escape into two bytes a character. */
    private static boolean hasJapaneseEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        CharBuffer decoded = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        String text = decoded.toString();
        int unreadable = 0;
        for (int i = text.indexOf(UNREADABLE); i >= 0; i = text.indexOf(UNREADABLE, i + 1)) {
            unreadable++;
        }
        return new DecodedText(text, charset, unreadable);
    }

    /** A download cut off, or a stray byte, leaves few broken places among characters that only UTF-8 explains. */
    private static boolean isMostlyUtf8(DecodedText decoded, int length) {
        int beyondAscii = 0;
        for (int i = 0; i < decoded.text().length() && beyondAscii <= decoded.unreadable(); i++) {
            char c = decoded.text().charAt(i);
            if (c >= 0x80 && c != UNREADABLE) {
                beyondAscii++;
            }
        }
        return beyondAscii > decoded.unreadable() && (long) decoded.unreadable() * BROKEN_SHARE <= length;
    }

    /** UTF-8 and its like have been tried by now. */
    private static boolean isOfBytes(Charset charset) {
        return !charset.name().startsWith("UTF");
    }

    private static Charset detect(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = match.getName().startsWith("ISO-8859-1") ? WINDOWS_1252.name() : match.getName();
            if (!name.startsWith("UTF") && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return WINDOWS_1252;
    }

    private static boolean isBlank(String text) {
        return Whitespace.skip(text, 0, text.length()) == text.length();
    }

    private static boolean looksLikeText(DecodedText decoded) {
        String text = decoded.text();
        long strange = decoded.unreadable();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
                strange++;
            }
        }
        return strange * CONTROL_SHARE <= text.length() + CONTROL_SHARE;
    }
}
