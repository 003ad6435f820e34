package org.parley.timeline.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.DayWindow;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Limit;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.identity.Group;

/**
 * Puts the causes that bound events and writings into words that a person can follow: what an event stands before or
 * after, and the day that follows from it where one does.
 */
public final class BoundReasons {

    private final List<Group> groups;
    private final List<ArticleFacts> articles;
    private final Bounds bounds;

    public BoundReasons(List<Group> groups, List<ArticleFacts> articles, Bounds bounds) {
        this.groups = groups;
        this.articles = articles;
        this.bounds = bounds;
    }

    /** The limits of an event: its dates, then its orders, then the articles that announce or report it. */
    public List<Limit> of(Group group, List<Cause> causes) {
        Deciding deciding = new Deciding(first(bounds.why(group, true)), bounds.start(group).firstDay(),
                first(bounds.why(group, false)), bounds.end(group).lastDay());
        List<Limit> limits = new ArrayList<>();
        for (Cause.Type type : Cause.Type.values()) {
            causes.stream().filter(cause -> cause.type() == type).map(cause -> ofEvent(group, cause, deciding))
                    .forEach(limits::add);
        }
        return limits;
    }

    public EventTime.Relative relative(Cause cause) {
        ArticleFacts article = articles.get(cause.article());
        DayWindow days = cause.days();
        return new EventTime.Relative(article.file(), article.key(),
                days.first() <= DayWindow.OPEN_START / 2 ? Optional.empty() : Optional.of(days.first()),
                days.last() >= DayWindow.OPEN_END / 2 ? Optional.empty() : Optional.of(days.last()));
    }

    /** The causes that the first and the last day follow from. */
    private record Deciding(Optional<Cause> first, Optional<LocalDate> firstDay, Optional<Cause> last,
            Optional<LocalDate> lastDay) {

        Optional<String> day(Cause cause, boolean earliest) {
            Optional<LocalDate> day = earliest ? firstDay : lastDay;
            return (earliest ? first : last).filter(one -> one == cause).flatMap(_ -> day).map(LocalDate::toString);
        }
    }

    private Limit ofEvent(Group group, Cause cause, Deciding deciding) {
        return switch (cause.type()) {
            case DATE -> new Limit(Relation.DURING, Optional.empty(), Optional.empty(), date(cause), cause.rule(),
                    cause.evidence());
            case BEFORE -> {
                boolean earlier = cause.event() == group.index();
                Group other = groups.get(earlier ? cause.later() : cause.event());
                yield new Limit(earlier ? Relation.BEFORE : Relation.AFTER, Optional.of(other.id()), Optional.empty(),
                        deciding.day(cause, !earlier), cause.rule(), cause.evidence());
            }
            case DAYS -> written(days(cause), cause, cause.date());
            case ANNOUNCED -> written(Relation.AFTER, cause, deciding.day(cause, true));
            default -> written(Relation.BEFORE, cause, deciding.day(cause, false));
        };
    }

    private Limit written(Relation relation, Cause cause, Optional<String> date) {
        return new Limit(relation, Optional.empty(), Optional.of(articles.get(cause.article()).file()), date,
                cause.rule(), cause.evidence());
    }

    private static Relation days(Cause cause) {
        if (cause.days().equals(new DayWindow(0, 0))) {
            return Relation.SAME;
        }
        return cause.days().first() >= 0 ? Relation.AFTER : Relation.DURING;
    }

    private static Optional<String> date(Cause cause) {
        return cause.date().or(() -> cause.days().firstDay().map(LocalDate::toString));
    }

    private static Optional<Cause> first(List<Cause> chain) {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getFirst());
    }
}
