package org.parley.importer.html;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.importer.UnreadableFileException;

/**
 * Finds the page in a web archive: MIME (RFC 2045, RFC 2046) whose parts are a page and what it shows (RFC 2557); in a
 * mail without a page, its text. Other parts are passed over without being decoded.
 */
final class Mhtml {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final Pattern FOLDED = Pattern.compile("\r?\n[ \t]+");

    private final String file;
    private int parts;

    /** @param file the archive with one character for each of its bytes */
    Mhtml(String file) {
        this.file = file;
    }

    /**
     * A part of the archive.
     *
     * @param head its header fields, unfolded
     * @param start where its body begins in the file
     * @param end where its body ends
     */
    record Part(String head, int start, int end) {

        /** True if it is text without markup; a mail that does not say what it is is text. */
        boolean isText() {
            String type = value("Content-Type");
            return type.equals("text/plain") || type.isEmpty() && line("From").isPresent();
        }

        /** The value of a header field without its parameters, in lower case; empty if there is none. */
        String value(String field) {
            return line(field).map(line -> line.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)).orElse("");
        }

        /** The whole value of a header field. */
        Optional<String> line(String field) {
            Matcher found = Pattern.compile("(?im)^" + Pattern.quote(field) + "[ \t]*:(.*)$").matcher(head);
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        }

        /** A parameter of the content type, such as its boundary. */
        Optional<String> parameter(String name) {
            String type = line("Content-Type").orElse("");
            Matcher found = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))").matcher(type);
            return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
                    : Optional.empty();
        }
    }

    /** @throws UnreadableFileException if no part is a page or text */
    Part page() throws UnreadableFileException {
        Part whole = head();
        return find(whole, Mhtml::isPage, 0).or(() -> find(whole, Part::isText, 0))
                .orElseThrow(() -> new UnreadableFileException(
                        "holds no page that can be read; save it as HTML or text and import that"));
    }

    /** The head of the whole. */
    Part head() {
        return part(0, file.length());
    }

    /** The address that the page was saved from. */
    Optional<String> address(Part page) {
        return head().line("Snapshot-Content-Location").or(() -> page.line("Content-Location"))
                .filter(address -> address.startsWith("http"));
    }

    private static boolean isPage(Part part) {
        String type = part.value("Content-Type");
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private Optional<Part> find(Part part, Predicate<Part> wanted, int depth) {
        if (wanted.test(part)) {
            return Optional.of(part);
        }
        Optional<String> boundary = part.parameter("boundary").filter(words -> !words.isEmpty());
        if (!part.value("Content-Type").startsWith("multipart/") || boundary.isEmpty() || depth == DEEPEST) {
            return Optional.empty();
        }
        return within(part, "--" + boundary.get(), wanted, depth);
    }

    private Optional<Part> within(Part whole, String mark, Predicate<Part> wanted, int depth) {
        Optional<Part> first = Optional.empty();
        Optional<String> root = whole.parameter("start");
        int at = nextMark(mark, whole.start(), whole.end());
        while (at < whole.end() && parts++ < MOST_PARTS) {
            int body = at + mark.length();
            int next = nextMark(mark, body, whole.end());
            if (file.startsWith("--", body)) {
                break;
            }
            Part part = part(Math.min(afterLine(body), next), next);
            Optional<Part> found = find(part, wanted, depth + 1);
            if (found.isPresent() && (root.isEmpty() || root.equals(part.line("Content-ID")))) {
                return found;
            }
            first = first.or(() -> found);
            at = next;
        }
        return first;
    }

    /** Where a line begins with {@code mark} from {@code from} on; {@code end} if none does. */
    private int nextMark(String mark, int from, int end) {
        int at = file.indexOf(mark, from);
        while (at > 0 && at < end && file.charAt(at - 1) != '\n') {
            at = file.indexOf(mark, at + 1);
        }
        return at < 0 || at > end ? end : at;
    }

    private int afterLine(int from) {
        int end = file.indexOf('\n', from);
        return end < 0 ? file.length() : end + 1;
    }

    private Part part(int from, int end) {
        int at = from;
        while (at < end && at - from < LONGEST_HEAD && !isBlankLine(at)) {
            at = Math.min(end, afterLine(at));
        }
        String head = FOLDED.matcher(file.substring(from, at)).replaceAll(" ");
        return new Part(head, Math.min(end, afterLine(at)), end);
    }

    private boolean isBlankLine(int at) {
        return file.charAt(at) == '\n' || file.startsWith("\r\n", at);
    }
}
