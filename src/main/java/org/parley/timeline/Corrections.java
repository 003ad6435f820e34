package org.parley.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;

/**
 * What a person says against or beyond the articles. It is laid over what is derived and never overwritten by it.
 *
 * @param answers which events are one and which are not
 * @param changes what a person says of an event
 * @param apart mentions that tell of an event of their own: a person split them off
 */
public record Corrections(List<Answer> answers, List<Change> changes, List<At> apart) {

    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

    public Corrections {
        answers = List.copyOf(answers);
        changes = List.copyOf(changes);
        apart = List.copyOf(apart);
    }

    /**
     * A mention of an event: it names the event however the events are woven. The store keeps its words and finds the
     * span anew when the article changes.
     *
     * @param article the file of the article
     * @param span a mention of the event, or part of one
     */
    public record At(String article, Span span) {}

    /**
     * The events mentioned at two places are one, or are not. Of two that contradict each other the later counts.
     */
    public record Answer(At a, At b, boolean same) {}

    /** What of an event a person can set. */
    public enum Field {
        TITLE, PLACE, DATE, STATUS
    }

    /** What a person can say of events: something of a field, or which mentions and events are one. */
    public enum Kind {
        TITLE, PLACE, DATE, STATUS, SAME, DIFFERENT, APART;

        /** The field that it is said of. */
        public Optional<Field> field() {
            return Stream.of(Field.values()).filter(field -> field.name().equals(name())).findFirst();
        }

        /** True of what is said of two events. */
        public boolean isAnswer() {
            return this == SAME || this == DIFFERENT;
        }
    }

    /**
     * One thing that a person sets. Of two on the same field of one event the later counts.
     *
     * @param value the words; for {@code DATE} an EDTF date; for {@code STATUS} the name of a status
     */
    public record Change(At on, Field field, String value) {}
}
