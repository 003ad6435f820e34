package org.parley.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.timeline.Counts;
import org.parley.timeline.Event;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;
import org.parley.ui.inspector.Corrector;
import org.parley.ui.inspector.Remover;

/** What a person is asked to decide: contradictions and possible matches; and what they have set and removed so far. */
public final class ReviewViewModel {

    /** So many of each are listed; more come up as these are decided. */
    private static final int LISTED = 200;

    private final Desk desk;
    private final Corrector corrector;
    private final Remover remover;
    private final Tasks.Latest loading;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final Problem problem = new Problem();

    public ReviewViewModel(Desk desk) {
        this.desk = desk;
        this.corrector = new Corrector(desk);
        this.remover = new Remover(desk);
        this.loading = desk.tasks().latest();
        desk.changes().nowAndAfterEach(this::load);
    }

    /** Reads all of it anew. */
    void load() {
        loading.run(this::read, now -> {
            problem.clear();
            rows.setAll(now);
        }, problem::tell);
    }

    private List<ReviewRow> read() {
        List<ReviewRow> all = new ArrayList<>();
        Counts summary = desk.library().summary();
        add(all, "Contradictions", "Statements that cannot all be true. What is set aside bounds nothing; correct an"
                + " event to decide otherwise.", conflicts(), summary.conflicts());
        add(all, "Possibly the same event", "Never merged by itself. What you answer is kept as yours.", matches(),
                summary.possibleMatches());
        List<ReviewRow.OfCorrection> set = corrections();
        add(all, "Set by you", "Kept apart from what is read, and never overwritten by it.", set, set.size());
        List<ReviewRow.OfRemoved> removed = desk.library().removing().all().stream().map(ReviewRow.OfRemoved::new)
                .toList();
        add(all, "Removed by you", "They count nowhere, and no import brings them back. Their files are kept.", removed,
                removed.size());
        return all;
    }

    /** @param total how many there are with those that are not listed */
    private static void add(List<ReviewRow> all, String title, String explanation, List<? extends ReviewRow> rows,
            int total) {
        if (!rows.isEmpty()) {
            all.add(new ReviewRow.Heading(title, Math.max(rows.size(), total), explanation + (total <= rows.size() ? ""
                    : " The first " + rows.size() + " are listed; others follow as these are decided.")));
            all.addAll(rows);
        }
    }

    private List<ReviewRow.OfConflict> conflicts() {
        return desk.library().conflicts(0, LISTED).stream()
                .map(conflict -> new ReviewRow.OfConflict(conflict,
                        conflict.events().stream().map(desk.library()::event).flatMap(Optional::stream).toList()))
                .toList();
    }

    private List<ReviewRow.OfMatch> matches() {
        return desk.library().openMatches(0, LISTED).stream()
                .flatMap(match -> desk.library().event(match.a()).flatMap(a -> desk.library()
                        .event(match.b()).map(b -> new ReviewRow.OfMatch(match, a, b))).stream())
                .filter(row -> row.a().timeline() && row.b().timeline()).toList();
    }

    private List<ReviewRow.OfCorrection> corrections() {
        return desk.library().correcting().all().reversed().stream()
                .map(correction -> new ReviewRow.OfCorrection(correction,
                        correction.events().stream().findFirst().flatMap(desk.library()::event)))
                .toList();
    }

    /** Goes to an event in the timeline. */
    void open(Event event) {
        desk.navigator().openEvent(event.id());
    }

    ObservableList<ReviewRow> rows() {
        return rows;
    }

    Corrector corrector() {
        return corrector;
    }

    Remover remover() {
        return remover;
    }

    Navigator navigator() {
        return desk.navigator();
    }

    /** Why it cannot be read, if so. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    Tasks.Latest loading() {
        return loading;
    }

    /** Which lane of the timeline events of each kind stand in. */
    KindLanes lanes() {
        return desk.library().lanes();
    }
}
