package org.parley.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Lines;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.TimexType;

/** All of an article that nothing was made of, each with its reason: nothing is dropped in silence. */
public final class SetAside {

    private SetAside() {}

    /**
     * What was set aside when the article was read or searched, and the dates of which no event was read, in the order
     * of the text.
     */
    public static List<NotUnderstood> of(Article article, Findings findings) {
        List<NotUnderstood> parts = new ArrayList<>(article.notUnderstood());
        parts.addAll(findings.notUnderstood());
        parts.addAll(datesOfNoEvent(article, findings));
        parts.sort(Comparator.comparing(NotUnderstood::span));
        return parts;
    }

    private static List<NotUnderstood> datesOfNoEvent(Article article, Findings findings) {
        BitSet used = used(findings);
        Optional<String> published = article.metadata().published().map(Published::edtf);
        Lines lines = new Lines(article.text());
        List<NotUnderstood> dates = new ArrayList<>();
        for (int i = 0; i < findings.timeExpressions().size(); i++) {
            TimeExpression time = findings.timeExpressions().get(i);
            boolean date = (time.type() == TimexType.DATE || time.type() == TimexType.TIME) && time.edtf().isPresent();
            if (date && !used.get(i) && !time.edtf().equals(published)) {
                dates.add(new NotUnderstood(time.span(), lines.lineOf(time.span().start()),
                        "“" + time.text().strip() + "”: a date of which no event was read"));
            }
        }
        return dates;
    }

    private static BitSet used(Findings findings) {
        BitSet used = new BitSet();
        findings.mentions().stream().map(Mention::time).flatMapToInt(time -> time.stream()).forEach(used::set);
        for (ArticleEvent event : findings.events()) {
            event.time().ifPresent(used::set);
            event.formerTimes().forEach(used::set);
        }
        return used;
    }
}
