package org.parley.importer.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.SourceMap;
import org.parley.article.Span;

/** Text that a file holds encoded, as a part of a web archive does, with the place of each character in the file. */
final class PartText {

    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;

    private final boolean packed;

    private PartText(int length, boolean packed) {
        this.packed = packed;
        text = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static PartText of(PartBytes part, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer bytes = ByteBuffer.wrap(part.bytes(), 0, part.length());
        PartText decoded = new PartText((int) Math.ceil(part.length() * decoder.maxCharsPerByte()), part.isPacked());
        CharBuffer one = CharBuffer.allocate(2);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            int from = bytes.position();
            result = decoder.decode(bytes, one.clear().limit(1), true);
            if (result.isOverflow() && one.position() == 0) {
                result = decoder.decode(bytes, one.clear(), true);
            }
            decoded.add(one.flip(), part, from, bytes.position());
        }
        return decoded;
    }

    /**
     * The text of a JSON string (RFC 8259).
     *
     * @param start where the string begins in {@code file}, after its quotation mark
     * @param end where it ends at the latest
     */
    static PartText ofJson(String file, int start, int end) {
        int at = start;
        while (at < end && file.charAt(at) != '"') {
            at += file.charAt(at) == '\\' ? 2 : 1;
        }
        int last = Math.min(at, end);
        PartText decoded = new PartText(last - start, false);
        for (at = start; at < last;) {
            int next = file.charAt(at) == '\\' ? Math.min(last, at + (file.startsWith("u", at + 1) ? 6 : 2)) : at + 1;
            decoded.starts[decoded.text.length()] = at;
            decoded.ends[decoded.text.length()] = next;
            decoded.text.append(next == at + 1 ? file.charAt(at) : escaped(file, at + 1, next));
            at = next;
        }
        return decoded;
    }

    /**
     * The text of several JSON strings.
     *
     * @param paragraphs the places in {@code file} of the strings of each paragraph, without their quotation marks. If
     *     there is markup in any of them each paragraph is one of HTML, else a line.
     */
    static PartText joined(String file, List<List<Span>> paragraphs) {
        List<List<PartText>> read = paragraphs.stream().filter(strings -> !strings.isEmpty())
                .map(strings -> strings.stream().map(string -> ofJson(file, string.start(), string.end())).toList())
                .toList();
        boolean markup = read.stream().flatMap(List::stream).anyMatch(string -> string.text.indexOf("</") >= 0);
        String before = markup ? "<p>" : "";
        String after = markup ? "</p>" : "\n";
        int length = read.stream().flatMap(List::stream).mapToInt(string -> string.text.length()).sum()
                + read.size() * (before.length() + after.length());
        PartText all = new PartText(length, false);
        for (List<PartText> strings : read) {
            all.add(before, strings.getFirst().first());
            strings.forEach(all::add);
            all.add(after, strings.getFirst().first());
        }
        return all;
    }

    /** The same text with places in what {@code outer} was read from, of which this is a part. */
    PartText within(PartText outer) {
        PartText moved = new PartText(text.length(), packed || outer.packed);
        moved.text.append(text);
        for (int i = 0; i < text.length(); i++) {
            moved.starts[i] = outer.starts[starts[i]];
            moved.ends[i] = outer.ends[Math.max(starts[i], ends[i] - 1)];
        }
        return moved;
    }

    private int first() {
        return text.isEmpty() ? 0 : starts[0];
    }

    private void add(PartText other) {
        System.arraycopy(other.starts, 0, starts, text.length(), other.text.length());
        System.arraycopy(other.ends, 0, ends, text.length(), other.text.length());
        text.append(other.text);
    }

    /** Adds markup that does not stand in the file. */
    private void add(String markup, int place) {
        for (int i = 0; i < markup.length(); i++) {
            starts[text.length()] = place;
            ends[text.length()] = place;
            text.append(markup.charAt(i));
        }
    }

    /** The character that stands after a backslash; a broken one is a space. */
    private static char escaped(String file, int at, int end) {
        return switch (file.charAt(at)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b', 'f' -> ' ';
            case 'u' -> {
                String digits = file.substring(at + 1, end);
                yield digits.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(digits, 16) : ' ';
            }
            default -> file.charAt(at);
        };
    }

    private void add(CharBuffer characters, PartBytes part, int from, int to) {
        while (characters.hasRemaining() && text.length() < starts.length) {
            starts[text.length()] = part.start(from);
            ends[text.length()] = part.end(Math.max(from, to - 1));
            text.append(characters.get());
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The same map with the places in the file for those in this text. */
    SourceMap toFile(SourceMap map) {
        List<SourceMap.Run> runs = new ArrayList<>();
        map.runs().forEach(run -> add(runs, run));
        return new SourceMap(runs);
    }

    private void add(List<SourceMap.Run> runs, SourceMap.Run run) {
        int first = run.file().start();
        int end = Math.min(run.file().end(), text.length());
        if (run.text().length() != run.file().length() || packed) {
            runs.add(new SourceMap.Run(run.text(), new Span(starts[first], ends[end - 1])));
            return;
        }
        int shift = run.text().start() - first;
        while (first < end) {
            int next = first + 1;
            while (next < end && isPlain(next - 1) && isPlain(next) && starts[next] == ends[next - 1]) {
                next++;
            }
            runs.add(new SourceMap.Run(new Span(first + shift, next + shift), new Span(starts[first], ends[next - 1])));
            first = next;
        }
    }

    private boolean isPlain(int at) {
        return ends[at] - starts[at] == 1;
    }
}
