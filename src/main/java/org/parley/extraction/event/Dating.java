package org.parley.extraction.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange;
import org.parley.extraction.time.DayRange.Dated;
import org.parley.extraction.time.DayRange.FromWriting;

/**
 * Reads what a date says where the words around it are silent: an entry of a list that opens with a date is of that
 * date ("June 2019: agreement in Oslo"), and what is dated before the writing was held, what is dated after it is to
 * come, also what a verb tells in the present ("voters go to the polls on Sunday").
 */
final class Dating {

    private static final Set<Character> MARKS = Set.of(':', '–', '—', '-');

    private final EventText text;
    private final KindScheme kinds;
    private final Optional<LocalDate> written;

    Dating(EventText text, KindScheme kinds) {
        this.text = text;
        this.kinds = kinds;
        this.written = text.written();
    }

    /** {@code draft} with the time of its entry and the status that its time tells, where it has none of its own. */
    Draft of(Draft draft) {
        int entry = entry(draft.sentence());
        Draft dated = entry >= 0 && draft.time() < 0 ? draft.with(draft.participants(), draft.place(), entry) : draft;
        boolean noun = draft.form() == Draft.Form.NOUN
                && (kinds.sameFamily(draft.kind(), "meeting") || kinds.sameFamily(draft.kind(), "visit"));
        boolean plan = draft.verb().filter(verb -> verb.tense() == Verb.Tense.PRESENT && !verb.negated()).isPresent();
        boolean sure = noun || entry >= 0;
        if (draft.cue().weight() > 0 || draft.conditional() || dated.time() < 0 || !sure && !plan) {
            return dated;
        }
        return text.times.get(dated.time()).days().map(this::status)
                .filter(status -> status == Status.UPCOMING || sure && status != Status.UNKNOWN)
                .map(status -> dated.saying(new Cue(status, 2, "dated before or after the writing"))).orElse(dated);
    }

    /** The time that opens an entry of a list, or −1. */
    int entry(int sentence) {
        Sentence in = text.sentences().get(sentence);
        if (in.unit() != Sentence.Unit.ITEM || !text.dated(in.from())) {
            return -1;
        }
        int end = in.from();
        while (end < in.to() && text.time(end) == text.time(in.from())) {
            end++;
        }
        return end < in.to() && MARKS.contains(text.tokens.first(end)) ? text.time(in.from()) : -1;
    }

    private Status status(DayRange days) {
        return switch (days) {
            case FromWriting range -> {
                if (range.earliest().filter(day -> day > 0).isPresent()) {
                    yield Status.UPCOMING;
                }
                yield range.latest().filter(day -> day < 0).isPresent() ? Status.HELD : Status.UNKNOWN;
            }
            case Dated range -> {
                if (written.isPresent() && range.earliest().filter(day -> day.isAfter(written.get())).isPresent()) {
                    yield Status.UPCOMING;
                }
                boolean over = written.isPresent()
                        && range.latest().filter(day -> day.isBefore(written.get())).isPresent();
                yield over ? Status.HELD : Status.UNKNOWN;
            }
        };
    }
}
