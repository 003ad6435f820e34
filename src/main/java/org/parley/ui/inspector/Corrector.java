package org.parley.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.library.LibraryViews.Correction;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.PublishedPreview;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** What a person can say of events and articles. All of it is kept as theirs and can be taken back. */
public final class Corrector {

    private static final int OFFERED = 50;

    private final Desk desk;
    private final Tasks.Latest previewing;
    private final Tasks.Latest looking;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What would come of another date of publication, or why it is none. */
    public sealed interface Preview {

        /** @param edtf the date; empty for what the article itself says */
        record Moves(Optional<String> edtf, PublishedPreview moves) implements Preview {}

        record Refused(String sentence) implements Preview {}
    }

    public Corrector(Desk desk) {
        this.desk = desk;
        this.previewing = desk.tasks().latest();
        this.looking = desk.tasks().latest();
    }

    /** Sets a field of an event; a blank value goes back to what the articles say. */
    public void set(Event event, Field field, String value) {
        Optional<String> wanted = Optional.of(value.strip()).filter(text -> !text.isEmpty());
        desk.edits().make(sentence(event, field, wanted), () -> {
            Optional<String> before = desk.library().correcting().correct(event.id(), field, wanted);
            return () -> desk.library().correcting().correct(event.id(), field, before);
        });
    }

    private static String sentence(Event event, Field field, Optional<String> value) {
        String name = EnumWord.of(field);
        String words = value.map(text -> switch (field) {
            case DATE -> DateWords.of(text);
            case STATUS -> text.toLowerCase(Locale.ROOT);
            case TITLE, PLACE -> text;
        }).orElse("what the articles say");
        return "The " + name + " of " + event.label() + " is " + words + ".";
    }

    /** Keeps what a person says of two events that may be one. */
    public void answer(Event a, Event b, MatchAnswer answer) {
        desk.edits().make(switch (answer) {
            case SAME -> a.label() + " and " + b.label() + " are the same event.";
            case DIFFERENT -> a.label() + " and " + b.label() + " are two events.";
            case OPEN -> "It is open whether " + a.label() + " and " + b.label() + " are the same.";
        }, () -> {
            MatchAnswer before = desk.library().correcting().answer(a.id(), b.id(), answer);
            return () -> desk.library().correcting().answer(a.id(), b.id(), before);
        });
    }

    /** Makes an event of its own of one mention. */
    void split(Event event, Evidence mention) {
        desk.edits().make(Words.quoted(Words.flat(mention.quote(), 60)) + " is not about " + event.label() + ".",
                () -> {
                    boolean before = desk.library().correcting().split(event.id(), mention.article(), mention.span(),
                            true);
                    return () -> desk.library().correcting().split(event.id(), mention.article(), mention.span(),
                            before);
                });
    }

    /** Takes back what was said before, perhaps long ago. */
    public void takeBack(Correction correction) {
        desk.edits().make("This no longer holds: " + CorrectionRow.sentence(correction), () -> {
            desk.library().correcting().takeBack(correction);
            return () -> desk.library().correcting().setAgain(correction);
        });
    }

    /**
     * Looks for events that {@code event} could be the same as: those that have {@code words}, all if blank; of its
     * kind first.
     */
    void lookFor(String words, Event event, Consumer<List<Event>> found) {
        looking.run(() -> desk.library().timeline(new TimelineQuery(words, Optional.empty(), false, OFFERED)).timeline()
                .events().stream().filter(other -> !other.id().equals(event.id()))
                .sorted(Comparator.comparing(other -> !other.kind().equals(event.kind()))).toList(), found,
                failed -> found.accept(List.of()));
    }

    /** Works out what would move if the article was published on {@code date}; blank is what it says itself. */
    void previewPublished(String article, String date) {
        Optional<String> edtf = Optional.of(date.strip()).filter(text -> !text.isEmpty());
        previewing.run(() -> desk.library().publishing().preview(article, edtf),
                moves -> preview.set(Optional.of(new Preview.Moves(edtf, moves))),
                why -> preview.set(Optional.of(new Preview.Refused(Words.problem(why)))));
    }

    /** Keeps the date of publication that was shown. */
    void keepPublished() {
        if (preview.get().orElse(null) instanceof Preview.Moves shown) {
            String article = shown.moves().article();
            leavePreview();
            desk.edits().make(
                    article + " was published " + shown.edtf().map(DateWords::of).orElse("when it says") + ".",
                    () -> {
                        Optional<String> before = desk.library().publishing().set(article, shown.edtf());
                        return () -> desk.library().publishing().set(article, before);
                    });
        }
    }

    /** Forgets the date of publication that was shown. */
    void leavePreview() {
        previewing.cancel();
        preview.set(Optional.empty());
    }

    /** Says that an article is no reprint of those that it is like, or takes that back. */
    void setApart(String article, boolean apart) {
        desk.edits().make(article + (apart ? " stands for itself." : " is counted with what it is like."), () -> {
            desk.library().articles().setApart(article, apart);
            return () -> desk.library().articles().setApart(article, !apart);
        });
    }

    /** The date of publication that is considered, if one is. */
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    Tasks.Latest previewing() {
        return previewing;
    }

    /** Which lane of the timeline events of each kind stand in. */
    KindLanes lanes() {
        return desk.library().lanes();
    }
}
