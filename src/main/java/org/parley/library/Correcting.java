package org.parley.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Correction;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.Standing;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;

import static org.parley.library.LibraryException.run;
import static org.parley.library.LibraryException.use;

/**
 * Keeps what a person says of the events of a library, shows it, and takes it back.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used, or if what is named is not in it.
 */
public final class Correcting {

    private final LibraryStore store;
    private final Weaving weaving;

    Correcting(LibraryStore store, Weaving weaving) {
        this.store = store;
        this.weaving = weaving;
    }

    /**
     * Keeps what a person says of two events; {@code OPEN} takes the last answer on the two back. Answers with what was
     * said before. Events that are one by it are found by the ids of both.
     */
    public MatchAnswer answer(String eventA, String eventB, MatchAnswer answer) {
        return use(() -> {
            Event a = known(eventA);
            Event b = known(eventB);
            MatchAnswer before = store.corrections().answer(a, b)
                    .map(same -> same ? MatchAnswer.SAME : MatchAnswer.DIFFERENT).orElse(MatchAnswer.OPEN);
            store.corrections().putAnswer(a, b, switch (answer) {
                case SAME -> Optional.of(true);
                case DIFFERENT -> Optional.of(false);
                case OPEN -> Optional.empty();
            });
            weaving.weave();
            return before;
        });
    }

    /**
     * Keeps what a person says of an event: its title, its place, its date (EDTF) or its status. Empty takes it back.
     * Answers with what was said before.
     */
    public Optional<String> correct(String event, Corrections.Field field, Optional<String> value) {
        if (field == Corrections.Field.DATE) {
            value.ifPresent(PersonDate::check);
        }
        return use(() -> {
            Event corrected = known(event);
            Optional<String> before = store.corrections().value(corrected, field);
            store.corrections().put(corrected, field, value, told(corrected, field));
            weaving.weave();
            return before;
        });
    }

    /** What the articles say of a field, whatever a person set. */
    private static Optional<String> told(Event event, Corrections.Field field) {
        Optional<Event.Corrected> set = event.corrected().stream().filter(one -> one.field() == field).findFirst();
        return set.isPresent() ? set.get().articles() : switch (field) {
            case TITLE -> Optional.of(event.title());
            case PLACE -> event.place();
            case DATE -> event.time().edtf();
            case STATUS -> Optional.of(EnumWord.of(event.status()));
        };
    }

    /**
     * Splits a mention off its event, as a person says: it is an event of its own, one with others only where a person
     * says so. {@code false} takes that back. Answers with whether it was split off before.
     */
    public boolean split(String event, String article, Span mention, boolean apart) {
        return use(() -> {
            if (apart && known(event).mentions().stream().map(Event.EventMention::evidence)
                    .noneMatch(words -> words.article().equals(article) && words.span().equals(mention))) {
                throw new LibraryException("the event " + event + " has no mention there: choose one that it has");
            }
            Corrections.At at = new Corrections.At(article, mention);
            boolean before = store.corrections().isApart(at);
            store.corrections().putApart(at, apart);
            weaving.weave();
            return before;
        });
    }

    /** What a person says of all events, also what no longer finds its words: answers first, each the oldest first. */
    public List<Correction> all() {
        return weaving.fresh(() -> store.corrections().list().stream().map(this::correction).toList());
    }

    /** What a person says of an event, the oldest first. */
    public List<Correction> of(String event) {
        return use(() -> {
            String id = known(event).id();
            return all().stream().filter(correction -> correction.events().contains(id)).toList();
        });
    }

    /** Takes back one thing that a person says. */
    public void takeBack(Correction correction) {
        run(() -> {
            Stored.CorrectionEntry entry = store.corrections().list().stream()
                    .filter(known -> known.id() == correction.id() && known.kind() == correction.kind())
                    .findFirst().orElseThrow(() -> new LibraryException("this was taken back already"));
            store.corrections().remove(entry);
            weaving.weave();
        });
    }

    /** Sets again what was taken back, on the events that have its words now. */
    public void setAgain(Correction correction) {
        run(() -> set(correction));
    }

    private void set(Correction correction) {
        Evidence words = correction.words().getFirst();
        switch (correction.kind()) {
            case SAME -> answer(at(words), at(correction.words().getLast()), MatchAnswer.SAME);
            case DIFFERENT -> answer(at(words), at(correction.words().getLast()), MatchAnswer.DIFFERENT);
            case APART -> split(at(words), words.article(), words.span(), true);
            case TITLE, PLACE, DATE, STATUS -> correct(at(words),
                    correction.kind().field().orElseThrow(), Optional.of(correction.value()));
        }
    }

    /** The event that the article speaks of there. */
    private String at(Evidence words) {
        return store.events().places(words.article()).stream().filter(place -> place.span().overlaps(words.span()))
                .min(Comparator.comparingInt(place -> Math.abs(place.span().length() - words.span().length())))
                .map(Stored.EventPlace::event)
                .orElseThrow(() -> new LibraryException("no event is mentioned there any more"));
    }

    private Correction correction(Stored.CorrectionEntry entry) {
        Optional<String> articles = entry.kind().field()
                .flatMap(field -> entry.events().stream().findFirst().flatMap(store.events()::event)
                        .flatMap(event -> told(event, field)));
        return new Correction(entry.id(), entry.kind(), entry.value(), articles,
                standing(entry, articles), entry.words(), entry.events());
    }

    private static Standing standing(Stored.CorrectionEntry entry, Optional<String> articles) {
        if (entry.rests() || entry.lost()) {
            return entry.rests() ? Standing.RESTS : Standing.LOST;
        }
        return articles.equals(entry.was()) ? Standing.APPLIES : Standing.OUTDATED;
    }

    private Event known(String id) {
        return weaving.fresh(() -> store.events().event(id)).orElseThrow(() -> new LibraryException(
                "there is no event " + id + " in the timeline: choose one that is there"));
    }
}
