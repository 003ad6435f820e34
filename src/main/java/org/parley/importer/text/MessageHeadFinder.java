package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;

/**
 * Reads the head of a message that an article was sent in: its subject is the title, who sent it to whom and when is
 * set aside.
 */
final class MessageHeadFinder implements BlockFinder {

    private static final int LAST_LINE = 20;
    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_FIELDS = 12;
    private static final Pattern FIELD = Pattern.compile(
            "[*_]{0,2}(?:From|To|Cc|Bcc|Date|Sent|Reply-To|Importance|Attachments"
                    + "|Von|An|Datum|Gesendet|De|À|A|Envoyé|Para|Fecha|Enviado|Da|Data|Inviato|От|Кому|Дата|Отправлено):.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUBJECT = Pattern
            .compile("[*_]{0,2}(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Тема):[*_]{0,2} *"
                    + "(?:(?:Re|Fwd?|WG|AW|TR|RV): *)*(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern
            .compile("-{2,} ?.*(?:message|Nachricht|transféré|mensaje|сообщение).* ?-{2,}|"
                    + "Begin forwarded message:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String REASON = "the head of a message";

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (line > LAST_LINE) {
            return Optional.empty();
        }
        if (OPENING.matcher(lines.line(line)).matches()) {
            return Optional.of(Found.setAside(lines, line, line, REASON));
        }
        List<Block> title = new ArrayList<>();
        List<NotUnderstood> setAside = new ArrayList<>();
        int next = line;
        while (!lines.isBlank(next) && next - line < MOST_FIELDS) {
            Matcher subject = SUBJECT.matcher(lines.line(next));
            if (subject.matches()) {
                Span span = new Span(lines.start(next) + subject.start(1), lines.end(next));
                title.add(new Block.Heading(span, next, next, 1, span.of(lines.text())));
            } else if (FIELD.matcher(lines.line(next)).matches()) {
                setAside.addAll(Found.setAside(lines, next, next, REASON).setAside());
            } else {
                break;
            }
            next++;
        }
        return title.size() == 1 && next - line >= FEWEST_FIELDS ? Optional.of(new Found(next - 1, title, setAside))
                : Optional.empty();
    }
}
