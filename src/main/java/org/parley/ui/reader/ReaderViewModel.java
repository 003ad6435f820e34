package org.parley.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.article.Span;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.library.LibraryViews.SourceState;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Problem;
import org.parley.ui.common.QuoteEvent.Quoted;
import org.parley.ui.common.Tasks;

/** Which article is open, what is marked in it and which mention of which event is shown. */
public final class ReaderViewModel {

    private final Function<String, ArticleView> articles;
    private final Function<String, Optional<Event>> events;
    private final Excerpts excerpts;
    private final Tasks tasks;
    private final Navigator navigator;
    private final KindLanes lanes;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<Optional<ReaderText>> text = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Optional<Mentions>> mentions = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final Set<Kept> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<Long> jumps = new ReadOnlyObjectWrapper<>(0L);

    /**
     * The mentions of an event, article by article.
     *
     * @param at index of the one that is shown; −1 if none is
     */
    public record Mentions(Event event, int at) {

        /** "Vienna summit, mention 5 of 5" */
        public String words() {
            return event.label() + ", " + (at < 0 ? "" : "mention ") + count();
        }

        /** "5 of 5" */
        public String count() {
            int all = event.mentions().size();
            return at < 0 ? all + (all == 1 ? " mention" : " mentions") : at + 1 + " of " + all;
        }

        Evidence evidence(int index) {
            return event.mentions().get(index).evidence();
        }
    }

    /** An article whose file is another now, which a person has seen. */
    private record Kept(String file, SourceState now) {
        static Kept of(ArticleView view) {
            return new Kept(view.entry().file(), view.sourceState());
        }
    }

    /** Reads a part of the file of an article. */
    public interface Excerpts {
        Excerpt of(String file, Span passage, int before, int after);
    }

    /** What a place asks for, loaded. */
    private record Loaded(ReaderText text, Marks marks, Optional<Mentions> mentions) {}

    /** The functions are called off the thread of the window. */
    public ReaderViewModel(Function<String, ArticleView> articles, Function<String, Optional<Event>> events,
            Excerpts excerpts, KindLanes lanes, Tasks tasks, Navigator navigator) {
        this.lanes = lanes;
        this.articles = articles;
        this.events = events;
        this.excerpts = excerpts;
        this.tasks = tasks;
        this.navigator = navigator;
        this.loading = tasks.latest();
        navigator.placeProperty().subscribe(this::follow);
    }

    /** Reads what is open anew, because the library has changed; what is shown stays in place if it is the same. */
    public void refresh() {
        Optional<Mentions> mentioned = mentions.get();
        text.get().ifPresent(open -> loading.run(() -> {
            ArticleView now = articles.apply(open.file());
            return new Loaded(now.equals(open.view()) ? open : ReaderText.of(now), marks.get(),
                    mentioned.flatMap(this::again));
        }, now -> {
            problem.clear();
            mentions.set(now.mentions());
            if (now.text() != open) {
                text.set(Optional.of(now.text()));
                jumps.set(jumps.get() + 1);
            }
        }, problem::tell));
    }

    /** The same mention of the event as it is now. */
    private Optional<Mentions> again(Mentions before) {
        return events.apply(before.event().id()).map(event -> {
            List<Evidence> all = event.mentions().stream().map(Event.EventMention::evidence).toList();
            return new Mentions(event, before.at() < 0 ? -1 : all.indexOf(before.evidence(before.at())));
        });
    }

    private void follow(Place place) {
        if (place instanceof Place.OfEvent || place instanceof Place.OfPassage || place instanceof Place.OfOrder) {
            Optional<ReaderText> open = text.get();
            Optional<Mentions> now = mentions.get();
            loading.run(() -> load(place, open, now), this::show, problem::tell);
        }
    }

    private Optional<Loaded> load(Place place, Optional<ReaderText> open, Optional<Mentions> now) {
        return switch (place) {
            case Place.OfEvent event -> events.apply(event.id()).filter(found -> !found.mentions().isEmpty())
                    .map(found -> mention(new Mentions(found, 0), open));
            case Place.OfPassage passage -> Optional.of(passage(passage, open, now));
            case Place.OfOrder order -> order.words().map(words -> passage(
                    new Place.OfPassage(words.article(), Optional.of(words.span()), List.of()), open, now));
            default -> Optional.empty();
        };
    }

    private Loaded mention(Mentions shown, Optional<ReaderText> open) {
        Evidence evidence = shown.evidence(shown.at());
        List<Span> others = shown.event().mentions().stream().map(Event.EventMention::evidence)
                .filter(other -> other.article().equals(evidence.article()) && !other.span().equals(evidence.span()))
                .map(Evidence::span).toList();
        return new Loaded(open(evidence.article(), open),
                new Marks(Optional.of(evidence.span()), others, Optional.empty()), Optional.of(shown));
    }

    /** A passage that is a mention of the event shown last is shown as that mention. */
    private Loaded passage(Place.OfPassage passage, Optional<ReaderText> open, Optional<Mentions> now) {
        if (now.isPresent() && passage.span().isPresent()) {
            Mentions mentioned = now.get();
            for (int i = 0; i < mentioned.event().mentions().size(); i++) {
                Evidence evidence = mentioned.evidence(i);
                if (evidence.article().equals(passage.article()) && evidence.span().equals(passage.span().get())) {
                    return mention(new Mentions(mentioned.event(), i), open);
                }
            }
        }
        return new Loaded(open(passage.article(), open), new Marks(passage.span(), passage.others(), Optional.empty()),
                now.map(mentioned -> new Mentions(mentioned.event(), -1)));
    }

    private ReaderText open(String file, Optional<ReaderText> open) {
        return open.filter(text -> text.file().equals(file)).orElseGet(() -> ReaderText.of(articles.apply(file)));
    }

    private void show(Optional<Loaded> loaded) {
        loaded.ifPresent(found -> {
            problem.clear();
            mentions.set(found.mentions());
            if (text.get().isEmpty() || text.get().get() != found.text()) {
                text.set(Optional.of(found.text()));
            }
            marks.set(found.marks());
            jumps.set(jumps.get() + 1);
        });
    }

    /** Shows the mention {@code by} steps from the present one, in this article or another. */
    void mention(int by) {
        mentions.get().ifPresent(now -> {
            int next = now.at() < 0 ? by > 0 ? 0 : now.event().mentions().size() - 1 : now.at() + by;
            if (next >= 0 && next < now.event().mentions().size()) {
                navigator.openEvidence(now.evidence(next));
            }
        });
    }

    /** True if there is a mention {@code by} steps from the present one. */
    boolean hasMention(int by) {
        return mentions.get().filter(now -> now.at() < 0
                || now.at() + by >= 0 && now.at() + by < now.event().mentions().size()).isPresent();
    }

    /** Marks what a person selects with the pointer. */
    void select(Optional<Span> words) {
        if (!Objects.equals(words, marks.get().selection())) {
            marks.set(marks.get().selecting(words));
        }
    }

    /** What there is to be copied: the words that are selected, else the passage that was asked for. */
    Optional<Quoted> quoted() {
        Marks now = marks.get();
        return now.selection().or(now::current)
                .flatMap(span -> text.get().map(open -> new Quoted(open.file(), span, open.words(span))));
    }

    /** The file of the article that is open, around what is selected, else around the passage that was asked for. */
    Optional<SourceViewModel> source() {
        Marks now = marks.get();
        return text.get().map(open -> new SourceViewModel(excerpts, open.file(), now.selection().or(now::current)
                .or(() -> open.rows().stream().findFirst().map(Row::span)).orElse(new Span(0, 0)), tasks));
    }

    /** True if the file of an article is no longer what was imported, and a person has not said to leave it so. */
    boolean isToBeChecked(ArticleView article) {
        return article.sourceState() != SourceState.UNCHANGED && !kept.contains(Kept.of(article));
    }

    /** Leaves an article as it was imported, until its file changes in another way or the window is opened anew. */
    void keep(ArticleView article) {
        kept.add(Kept.of(article));
    }

    Navigator navigator() {
        return navigator;
    }

    public ReadOnlyObjectProperty<Optional<ReaderText>> textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The passage that was asked for, in the article that is open. */
    Optional<Span> current() {
        return marks.get().current();
    }

    ReadOnlyObjectProperty<Optional<Mentions>> mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }

    /** What went wrong with loading, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    /** Counts the jumps: the view goes to the current passage with each. */
    ReadOnlyObjectProperty<Long> jumpsProperty() {
        return jumps.getReadOnlyProperty();
    }

    Tasks.Latest loading() {
        return loading;
    }

    KindLanes lanes() {
        return lanes;
    }
}
