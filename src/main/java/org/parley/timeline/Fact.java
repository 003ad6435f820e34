package org.parley.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.article.Published;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Status;

/**
 * An event as one article tells of it, with what decides whether it is one with another.
 *
 * @param who the names of its participants in small letters, sorted
 * @param sides whom they stand for, in small letters, sorted: states for their officials
 * @param where its place in small letters; blank if none is given
 * @param told the days that the article gives for it, if it gives any
 * @param possible the days on which it can be, by the words of the article and its date of publication
 * @param likely a part of {@code possible}: news without a date tells of the weeks around its publication
 * @param alone true if a person set it apart: it is one with others only where a person says so
 */
record Fact(ArticleFacts article, ArticleFacts.EventFacts event, Kinds.Kind kind, Kinds.Identity identity,
        List<String> who, List<String> sides, String where, Optional<Window> told, Window possible, Window likely,
        boolean alone) {

    /** By article, then as the article counts its events: the same order whatever the order of the input. */
    static final Comparator<Fact> BY_ARTICLE = Comparator.comparing((Fact fact) -> fact.article().file())
            .thenComparing(fact -> fact.event().number());

    /** How many days before its publication news without a date can have happened and still be news. */
    private static final int NEWS_DAYS = 30;
    /** How many days after its publication something announced without a date is likely to be. */
    private static final int PLAN_DAYS = 60;
    private static final int ANY_DAYS = Window.OPEN_END;

    static Fact of(ArticleFacts article, ArticleFacts.EventFacts event, boolean alone) {
        Window written = written(article);
        Optional<Window> told = event.time().flatMap(ArticleFacts.TimeFacts::days)
                .map(days -> Window.of(days, written)).filter(days -> !days.equals(Window.ALWAYS));
        Window possible = told.orElse(Window.ALWAYS)
                .butFor(byStatus(event.status(), written, ANY_DAYS, ANY_DAYS));
        Window likely = told.isPresent()
                ? possible
                : possible.butFor(byStatus(event.status(), written, NEWS_DAYS, PLAN_DAYS));
        Kinds.Kind kind = Kinds.of(event.kind());
        return new Fact(article, event, kind, Kinds.identity(kind, event.title()), names(event.participants()),
                names(event.parties()),
                event.place().map(Fact::small).orElse(""), told, possible, likely, alone);
    }

    /** The days on which {@code article} can have been written, by its date of publication. */
    static Window written(ArticleFacts article) {
        return article.published().flatMap(published -> Edtf.days(published.edtf())).orElse(Window.ALWAYS);
    }

    /** Its participants in one line, and whom they stand for if that differs; nothing if there are none. */
    List<String> sidesInWords() {
        return Stream.of(who, sides).filter(names -> !names.isEmpty()).map(names -> String.join("+", names)).distinct()
                .toList();
    }

    /** The officials among its participants, each known to stand for a state. */
    List<String> officials() {
        return who.stream().filter(name -> !sides.contains(name)).toList();
    }

    /** The state that its place lies in, or the place itself; blank if none is given. */
    String region() {
        return Regions.of(where);
    }

    /** True if its time is counted from a date of publication that is only guessed. */
    boolean isGuessed() {
        return event.time().flatMap(ArticleFacts.TimeFacts::days).filter(ArticleFacts.Days::fromWriting).isPresent()
                && article.published().filter(Published::guessed).isPresent();
    }

    /** The title in small letters. */
    String name() {
        return small(event.title());
    }

    /** True if the article gives a time of at most {@code days} days. */
    boolean toldWithin(int days) {
        return told.isPresent() && told.get().days() <= days;
    }

    /**
     * What is over came at most {@code back} days before the writing, what is announced at most {@code ahead} after.
     */
    private static Window byStatus(Status status, Window written, int back, int ahead) {
        return switch (status) {
            case HELD -> new Window(Math.max(Window.OPEN_START, written.first() - back), written.last());
            case UPCOMING -> new Window(written.first(), Math.min(Window.OPEN_END, written.last() + ahead));
            default -> Window.ALWAYS;
        };
    }

    private static List<String> names(List<String> participants) {
        TreeSet<String> names = new TreeSet<>();
        participants.forEach(name -> names.add(small(name)));
        return List.copyOf(names);
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
