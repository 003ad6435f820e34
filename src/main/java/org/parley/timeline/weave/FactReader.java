package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Articles;
import org.parley.timeline.Corrections;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Locator;
import org.parley.timeline.identity.Splitter;

/** Reads what articles tell, with what a person sets apart, and no more of an article than is asked for. */
final class FactReader {

    /** So many articles that were read whole are kept, those that were asked for last. */
    private static final int RECENT = 200;

    private final Articles shelf;
    private final Splitter splitter;
    private final Set<String> corrected = new HashSet<>();
    private final Map<String, ArticleFacts> recent = new LinkedHashMap<>(RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArticleFacts> eldest) {
            return size() > RECENT;
        }
    };

    FactReader(Articles shelf, Corrections corrections) {
        this.shelf = shelf;
        splitter = new Splitter(corrections.apart());
        corrections.apart().forEach(at -> corrected.add(at.article()));
        corrections.changes().forEach(change -> corrected.add(change.on().article()));
        corrections.answers().forEach(answer -> corrected.addAll(List.of(answer.a().article(), answer.b().article())));
    }

    /** True if a person says something of an event that {@code file} tells of. */
    boolean isCorrected(String file) {
        return corrected.contains(file);
    }

    ArticleFacts article(String file) {
        return recent.computeIfAbsent(file, _ -> split(shelf.article(file)));
    }

    ArticleFacts split(ArticleFacts article) {
        return splitter.split(article);
    }

    /** What {@code article}, which was split, tells of {@code event}. */
    Fact fact(ArticleFacts article, ArticleFacts.EventFacts event) {
        return Fact.of(article, event, splitter.isAlone(event));
    }

    /**
     * The facts of an article by their numbers, in order.
     *
     * @param take gets the article with no other facts than those, unless a person says something of it
     */
    List<Fact> facts(String file, Collection<Integer> numbers, UnaryOperator<ArticleFacts> take) {
        Set<Integer> wanted = new HashSet<>(numbers);
        ArticleFacts taken = take.apply(isCorrected(file) ? article(file)
                : shelf.article(file, numbers.stream().sorted().toList()));
        List<Fact> facts = new ArrayList<>(numbers.size());
        for (ArticleFacts.EventFacts event : taken.events()) {
            if (wanted.contains(event.number())) {
                facts.add(fact(taken, event));
            }
        }
        return facts;
    }

    /** The id of the event that is mentioned at a place. */
    Optional<String> findId(Corrections.At at) {
        return new Locator(Map.of(at.article(), article(at.article()))).find(at);
    }

    /** The number of the event that is mentioned at a place. */
    Optional<Integer> find(Corrections.At at) {
        return findId(at).flatMap(id -> article(at.article()).events().stream()
                .filter(event -> event.id().equals(id)).map(ArticleFacts.EventFacts::number).findFirst());
    }
}
