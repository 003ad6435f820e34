package org.parley.importer.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.Whitespace;
import org.parley.importer.WrittenDate;

/** What the head of a mail (RFC 5322) says of the article in it: the subject is its title. */
final class MailHead {

    /** Words in other signs than those of ASCII (RFC 2047). */
    private static final Pattern ENCODED = Pattern.compile("=\\?([^?*\\s]+)[^?\\s]*\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN_ENCODED = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");
    private static final Pattern ESCAPED = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:(?:re|fwd?|wg|aw|tr|rv):\\s*)+");
    private static final int LONGEST = 2000;

    private MailHead() {}

    /** @param head of a mail; one that nobody sent, as browsers write above what they save, says nothing */
    static Metadata of(Mhtml.Part head) {
        if (head.line("From").filter(sender -> sender.contains("@")).isEmpty()) {
            return Metadata.NONE;
        }
        Optional<String> subject = head.line("Subject").filter(line -> line.length() <= LONGEST)
                .map(line -> ANSWERED.matcher(Whitespace.squeeze(decoded(line))).replaceFirst(""))
                .filter(words -> !words.isBlank());
        Optional<Published> sent = head.line("Date").filter(line -> line.length() <= LONGEST)
                .flatMap(WrittenDate::within).map(day -> new Published(day.toString(), "head of the mail", false));
        return new Metadata(subject, sent, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static String decoded(String line) {
        Matcher words = ENCODED.matcher(BETWEEN_ENCODED.matcher(line).replaceAll(""));
        return words.replaceAll(word -> Matcher.quoteReplacement(decoded(word)));
    }

    private static String decoded(MatchResult word) {
        Charset charset = HtmlCharset.of(word.group(1)).orElse(StandardCharsets.UTF_8);
        return new String(word.group(2).equalsIgnoreCase("b") ? base64(word.group(3)) : quoted(word.group(3)), charset);
    }

    private static byte[] base64(String words) {
        try {
            return Base64.getMimeDecoder().decode(words);
        } catch (IllegalArgumentException cutOff) {
            return words.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static byte[] quoted(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escaped = ESCAPED.matcher(words);
        for (int at = 0; at < words.length();) {
            if (escaped.region(at, words.length()).lookingAt()) {
                bytes.write(Integer.parseInt(escaped.group(1), 16));
                at = escaped.end();
            } else {
                bytes.write(words.charAt(at) == '_' ? ' ' : words.charAt(at));
                at++;
            }
        }
        return bytes.toByteArray();
    }
}
