package org.parley.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Correction;
import org.parley.library.LibraryViews.CorrectionKind;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;

/** Keeps what a person says of events, shows it, and takes it back. */
final class Correcting {

    private final LibraryStore store;
    private final Runnable weave;

    /** @param weave brings the timeline up to date */
    Correcting(LibraryStore store, Runnable weave) {
        this.store = store;
        this.weave = weave;
    }

    MatchAnswer answer(String eventA, String eventB, MatchAnswer answer) {
        Event a = known(eventA);
        Event b = known(eventB);
        MatchAnswer before = store.answer(a, b).map(same -> same ? MatchAnswer.SAME : MatchAnswer.DIFFERENT)
                .orElse(MatchAnswer.OPEN);
        store.putAnswer(a, b, switch (answer) {
            case SAME -> Optional.of(true);
            case DIFFERENT -> Optional.of(false);
            case OPEN -> Optional.empty();
        });
        weave.run();
        return before;
    }

    Optional<String> correct(String event, Corrections.Field field, Optional<String> value) {
        Event corrected = known(event);
        Optional<String> before = store.correction(corrected, field);
        store.putCorrection(corrected, field, value, told(corrected, field));
        weave.run();
        return before;
    }

    /** What the articles say of a field, whatever a person set. */
    private static Optional<String> told(Event event, Corrections.Field field) {
        Optional<Event.Corrected> set = event.corrected().stream().filter(one -> one.field() == field).findFirst();
        return set.isPresent() ? set.get().articles() : switch (field) {
            case TITLE -> Optional.of(event.title());
            case PLACE -> event.place();
            case DATE -> event.time().edtf();
            case STATUS -> Optional.of(event.status().name().toLowerCase(Locale.ROOT));
        };
    }

    boolean split(String event, String article, Span mention, boolean apart) {
        if (apart && known(event).mentions().stream().map(Event.EventMention::evidence)
                .noneMatch(words -> words.article().equals(article) && words.span().equals(mention))) {
            throw new LibraryException("the event " + event + " has no mention there: choose one that it has");
        }
        Corrections.At at = new Corrections.At(article, mention);
        boolean before = store.isApart(at);
        store.putApart(at, apart);
        weave.run();
        return before;
    }

    List<Correction> all() {
        weave.run();
        return store.listCorrections().stream().map(this::correction).toList();
    }

    List<Correction> of(String event) {
        String id = known(event).id();
        return all().stream().filter(correction -> correction.events().contains(id)).toList();
    }

    void takeBack(Correction correction) {
        Stored.CorrectionEntry entry = store.listCorrections().stream()
                .filter(known -> known.id() == correction.id() && known.kind().equals(correction.kind().name()))
                .findFirst().orElseThrow(() -> new LibraryException("this was taken back already"));
        store.remove(entry);
        weave.run();
    }

    /** Sets it again on the events that have its words now. */
    void setAgain(Correction correction) {
        Evidence words = correction.words().getFirst();
        switch (correction.kind()) {
            case SAME -> answer(at(words), at(correction.words().getLast()), MatchAnswer.SAME);
            case DIFFERENT -> answer(at(words), at(correction.words().getLast()), MatchAnswer.DIFFERENT);
            case APART -> split(at(words), words.article(), words.span(), true);
            case TITLE, PLACE, DATE, STATUS -> correct(at(words),
                    Corrections.Field.valueOf(correction.kind().name()), Optional.of(correction.value()));
        }
    }

    /** The event that the article speaks of there. */
    private String at(Evidence words) {
        return store.eventPlaces(words.article()).stream().filter(place -> place.span().overlaps(words.span()))
                .min(Comparator.comparingInt(place -> Math.abs(place.span().length() - words.span().length())))
                .map(Stored.EventPlace::event)
                .orElseThrow(() -> new LibraryException("no event is mentioned there any more"));
    }

    private Correction correction(Stored.CorrectionEntry entry) {
        Optional<String> articles = Stream.of(Corrections.Field.values())
                .filter(field -> field.name().equals(entry.kind())).findFirst()
                .flatMap(field -> entry.events().stream().findFirst().flatMap(store::event)
                        .flatMap(event -> told(event, field)));
        boolean outdated = !entry.lost() && !articles.equals(entry.was());
        return new Correction(entry.id(), CorrectionKind.valueOf(entry.kind()), entry.value(), articles, outdated,
                entry.lost(), entry.words(), entry.events());
    }

    private Event known(String id) {
        weave.run();
        return store.event(id).orElseThrow(() -> new LibraryException(
                "there is no event " + id + " in the timeline: choose one that is there"));
    }
}
