package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.topic.PossibleStatement.Words;

/**
 * Chooses the event that a statement is about: one that its own words name, else its lead-in, else the text of its
 * section before it, else its heading; what a list or table tells without naming one belongs to the main event of the
 * article. A sentence, or advice, for which none of these names one is about none, and no statement is about what the
 * article mentions only in passing.
 */
final class EventChooser {

    private record Place(Span span, ArticleEvent event) {}

    /** Words that set another event beside the one that a sentence is about: "after the call". */
    private static final Set<String> BESIDE = Set.of("after", "before", "following", "since", "until", "despite",
            "ahead of", "prior to", "anticipation of", "preparation for", "wake of");

    /** Those of them behind which the event stands that a result came of: "agreed, after the talks". */
    private static final Set<String> OUT_OF = Set.of("after", "following");

    private static final double MAIN = 0.6;

    /** How far before a sentence an event may be named, where no section holds them together, in UTF-16 units. */
    private static final int NEAR = 600;

    private final KindScheme kinds;
    private final TokenizedArticle article;
    private final Tokens tokens;
    private final List<Place> places = new ArrayList<>();
    /** Those of the events that the article is largely about, as far as they were arranged. */
    private final List<Place> mains;
    /** Those of them that suit a role. */
    private final Map<Role, List<Place>> fitting = new EnumMap<>(Role.class);
    private final Map<Role, Optional<ArticleEvent>> ofArticle = new EnumMap<>(Role.class);

    EventChooser(EventFindings findings, TokenizedArticle article, KindScheme kinds) {
        this.kinds = kinds;
        this.article = article;
        this.tokens = article.tokens();
        for (ArticleEvent event : findings.events().stream().filter(ArticleEvent::timeline).toList()) {
            for (int mention : event.mentions()) {
                places.add(new Place(findings.mentions().get(mention).span(), event));
            }
        }
        places.sort(Comparator.comparing(Place::span).thenComparing(place -> place.event().id()));
        double most = places.stream().mapToDouble(place -> place.event().salience()).max().orElse(0);
        mains = arranged(places).stream().filter(place -> place.event().salience() >= MAIN * most).toList();
        for (Role role : Role.values()) {
            fitting.put(role, mains.stream().filter(place -> fits(place.event().status(), role)).toList());
        }
    }

    /** The event that {@code passage} is about in the given role. */
    Optional<ArticleEvent> choose(PossibleStatement passage, Role role) {
        Optional<ArticleEvent> own = best(within(passage.span()), role);
        if (own.isPresent() || role == Role.BACKGROUND) {
            return own;
        }
        return best(within(passage.leadIn()), role).or(() -> nearestBefore(passage, role))
                .or(() -> best(arranged(within(nearestHeading(passage))), role)).or(() -> ofArticle(passage, role));
    }

    /** What a list or table tells belongs to the event that the article is most about, if that one suits its role. */
    private Optional<ArticleEvent> ofArticle(PossibleStatement passage, Role role) {
        return passage.unit() == Sentence.Unit.PARAGRAPH || role == Role.RECOMMENDATION ? Optional.empty()
                : ofArticle.computeIfAbsent(role, _ -> best(fitting.get(role), role));
    }

    private Optional<ArticleEvent> nearestBefore(PossibleStatement passage, Role role) {
        boolean sentence = passage.unit() == Sentence.Unit.PARAGRAPH;
        // What another item of the same list or another row of the same table names is that one's alone.
        int to = sentence ? passage.span().start() : article.article().blocks().get(passage.block()).span().start();
        int from = sentence && !hasSection(passage) ? Math.max(section(passage), to - NEAR) : section(passage);
        Optional<Place> last = last(mains, from, to);
        return (role == Role.RECOMMENDATION ? last : last(fitting.get(role), from, to).or(() -> last))
                .map(Place::event);
    }

    /** Where the section of a passage begins, behind its heading. */
    private int section(PossibleStatement passage) {
        Words heading = nearestHeading(passage);
        return heading.isEmpty() ? 0 : tokens.end(heading.to() - 1);
    }

    /** True if the passage stands under a heading of its own, not only under the title of the article. */
    private boolean hasSection(PossibleStatement passage) {
        return section(passage) > article.article().blocks().getFirst().span().end();
    }

    /** The last of {@code places} that begins from {@code start} to before {@code end}. */
    private static Optional<Place> last(List<Place> places, int start, int end) {
        int before = firstFrom(places, end) - 1;
        return before < 0 || places.get(before).span().start() < start ? Optional.empty()
                : Optional.of(places.get(before));
    }

    /** Those of {@code places} that words which do not name them can be about. */
    private List<Place> arranged(List<Place> places) {
        return places.stream().filter(place -> kinds.kind(place.event().kind()).isArranged()).toList();
    }

    private static Words nearestHeading(PossibleStatement passage) {
        return passage.headings().isEmpty() ? Words.NONE : passage.headings().getFirst();
    }

    private List<Place> within(Words words) {
        return words.isEmpty() ? List.of() : within(tokens.span(words.from(), words.to()));
    }

    private List<Place> within(Span span) {
        return between(span.start(), span.end());
    }

    /** The mentions that begin from {@code start} to before {@code end}. */
    private List<Place> between(int start, int end) {
        int from = firstFrom(places, start);
        return places.subList(from, Math.max(from, firstFrom(places, end)));
    }

    private static int firstFrom(List<Place> places, int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The event whose status suits the role and that is not only set beside another, then the one that the article is
     * more about, then the one named first. A result is rather of the meeting that it came of than of the agreement
     * that it is.
     */
    private Optional<ArticleEvent> best(List<Place> places, Role role) {
        return places.stream().max(Comparator.<Place>comparingDouble(place -> rank(place, role))
                .thenComparing(Place::span, Comparator.reverseOrder())).map(Place::event);
    }

    private double rank(Place place, Role role) {
        boolean source = role == Role.OUTCOME && kinds.kind(place.event().kind()).isMeeting();
        return (fits(place.event().status(), role) ? 2 : 0) + (isBeside(place.span(), source) ? 0 : 2)
                + (source ? 1 : 0) + place.event().salience();
    }

    /** True if only words that set it beside another event lead to {@code mention}. */
    private boolean isBeside(Span mention, boolean source) {
        int at = tokens.at(mention.start());
        if (at == 0 || source && OUT_OF.contains(tokens.lower(at - 1))) {
            return false;
        }
        return BESIDE.contains(tokens.lower(at - 1))
                || (at > 1 && BESIDE.contains(tokens.lower(at - 2) + " " + tokens.lower(at - 1)));
    }

    private static boolean fits(Status status, Role role) {
        return switch (role) {
            case OUTCOME -> status == Status.HELD;
            case EXPECTATION, RECOMMENDATION -> status == Status.UPCOMING;
            case AGENDA, CONCERN, BACKGROUND -> true;
        };
    }

    /** The id of {@code event}, as statements keep it. */
    static OptionalInt id(Optional<ArticleEvent> event) {
        return event.isPresent() ? OptionalInt.of(event.get().id()) : OptionalInt.empty();
    }
}
