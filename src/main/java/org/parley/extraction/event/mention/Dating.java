package org.parley.extraction.event.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange;
import org.parley.extraction.time.DayRange.Dated;
import org.parley.extraction.time.DayRange.FromWriting;

/**
 * Reads what a date says where the words around it are silent: an entry of a list or a chronology that opens with a
 * date is of that date ("June 2019: agreement in Oslo"), and what is dated before the writing was held, what is dated
 * after it is to come, also what a verb tells in the present ("voters go to the polls on Sunday").
 */
public final class Dating {

    private static final Set<Verb.Tense> PRESENT = Set.of(Verb.Tense.PRESENT, Verb.Tense.PROGRESSIVE);
    private static final Set<Character> MARKS = Set.of(':', '–', '—', '-', ',');

    /** How many paragraphs that open with a date make a chronology; a single one has a dateline. */
    private static final int FEWEST = 3;

    private final EventText text;
    private final KindScheme kinds;
    private final Optional<LocalDate> written;
    private final boolean chronology;
    private final boolean history;

    public Dating(EventText text, KindScheme kinds) {
        this.text = text;
        this.kinds = kinds;
        this.written = text.written();
        List<Dated> entries = entries();
        this.chronology = entries.size() >= FEWEST;
        this.history = chronology && written.isEmpty() && yearsPass(entries);
    }

    /** {@code draft} with the time of its entry and the status that its time tells, where it has none of its own. */
    public Draft of(Draft draft) {
        int entry = entry(draft.sentence());
        Draft timed = entry >= 0 && draft.time() < 0 ? draft.with(draft.participants(), draft.place(), entry) : draft;
        Draft dated = isOfWhatFollows(timed) ? timed.with(timed.participants(), timed.place(), -1) : timed;
        boolean noun = draft.form() == Draft.Form.NOUN
                && (kinds.sameFamily(draft.kind(), "meeting") || kinds.sameFamily(draft.kind(), "visit"));
        boolean plan = draft.verb().filter(verb -> PRESENT.contains(verb.tense()) && !verb.negated()).isPresent();
        boolean sure = noun || entry >= 0;
        Status said = says(dated);
        if (draft.cue().status() == Status.UPCOMING && said == Status.HELD && wasPlanned(draft)) {
            return dated.saying(new Cue(Status.UNKNOWN, draft.cue().weight(), "planned for a day that is over"));
        }
        if (draft.form() == Draft.Form.NOUN && draft.cue().rule().equals("ahead of") && said == Status.HELD) {
            return dated.saying(new Cue(Status.HELD, 1, "dated before the writing"));
        }
        if (draft.cue() == Cue.GRANTED && said == Status.UPCOMING) {
            return dated.saying(new Cue(Status.UPCOMING, 1, "dated after the writing"));
        }
        if (said != Status.UPCOMING && isUnderWay(draft)) {
            return dated.saying(new Cue(Status.HELD, 1, "under way"));
        }
        if (draft.cue().weight() > 0 || draft.conditional() || dated.time() < 0 || !sure && !plan) {
            return dated;
        }
        if (entry >= 0 && history) {
            return dated.saying(new Cue(Status.HELD, 1, "entry of a chronology"));
        }
        return said == Status.UPCOMING || sure && said != Status.UNKNOWN
                ? dated.saying(new Cue(said, 2, "dated before or after the writing"))
                : dated;
    }

    /** "Announced a pause from Sunday": the day to come is that of the pause, for they have announced it. */
    private boolean isOfWhatFollows(Draft draft) {
        boolean done = draft.form() == Draft.Form.VERB
                && (draft.cue().status() == Status.HELD || draft.cue().weight() == 0)
                && draft.verb().filter(verb -> verb.tense().over() && !verb.negated()).isPresent();
        return done && says(draft) == Status.UPCOMING;
    }

    /** "Are meeting in Lima": a meeting that is told of in the progressive. */
    private boolean isUnderWay(Draft draft) {
        return draft.cue().weight() == 0 && !draft.conditional() && kinds.sameFamily(draft.kind(), "meeting")
                && draft.verb().filter(verb -> verb.tense() == Verb.Tense.PROGRESSIVE && !verb.negated()).isPresent();
    }

    /**
     * "Had been due to meet", "was expected to meet": what "will" be on a day that is over is a contradiction instead.
     */
    private boolean wasPlanned(Draft draft) {
        Verb verb = draft.verb().filter(said -> said.tense() == Verb.Tense.INFINITIVE).orElse(null);
        Sentence in = text.sentences().get(draft.sentence());
        String be = verb == null ? "" : text.lower(in, verb.from() - 2);
        return be.equals("been") || text.function().pastAuxiliaries().contains(be);
    }

    /** What the time of a draft alone tells. */
    private Status says(Draft draft) {
        return draft.time() < 0 ? Status.UNKNOWN
                : text.times().get(draft.time()).days().map(this::status).orElse(Status.UNKNOWN);
    }

    /** The time that opens an entry of a list or of a chronology, or −1. */
    public int entry(int sentence) {
        Sentence in = text.sentences().get(sentence);
        boolean lists = in.unit() == Sentence.Unit.ITEM || in.unit() == Sentence.Unit.PARAGRAPH && chronology;
        return lists ? opening(in) : -1;
    }

    /** The days of the paragraphs that open with one. */
    private List<Dated> entries() {
        return text.sentences().stream().filter(in -> in.unit() == Sentence.Unit.PARAGRAPH && opening(in) >= 0)
                .flatMap(in -> text.times().get(opening(in)).days().stream())
                .filter(Dated.class::isInstance).map(Dated.class::cast).toList();
    }

    /** A programme is of days or months; what goes on for more than a year tells of the past. */
    private static boolean yearsPass(List<Dated> entries) {
        List<LocalDate> days = entries.stream().flatMap(entry -> entry.latest().stream()).sorted().toList();
        return days.size() > 1 && days.getFirst().plusYears(1).isBefore(days.getLast());
    }

    private int opening(Sentence in) {
        if (in.from() == in.to() || !text.dated(in.from())) {
            return -1;
        }
        int end = in.from();
        while (end < in.to() && text.time(end) == text.time(in.from())) {
            end++;
        }
        return end < in.to() && MARKS.contains(text.tokens().first(end)) ? text.time(in.from()) : -1;
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
                boolean ahead = written.isPresent()
                        && range.earliest().or(range::latest).filter(day -> day.isAfter(written.get())).isPresent();
                if (ahead) {
                    yield Status.UPCOMING;
                }
                boolean over = written.isPresent()
                        && range.latest().filter(day -> day.isBefore(written.get())).isPresent();
                yield over ? Status.HELD : Status.UNKNOWN;
            }
        };
    }
}
