package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Published;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Evidence;
import org.parley.timeline.TimeLabel;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Group;
import org.parley.timeline.order.Cause.Grade;
import org.parley.timeline.order.Cause.Type;

/**
 * Collects what the articles say that bounds events and the writing of articles. An article that events of several
 * {@link Components} are told in counts as a writing for each of them, so that it ties none to another.
 */
public final class Causes {

    private final List<Group> groups;
    private final List<ArticleFacts> articles;
    private final Components components;
    private final Map<Writing, Integer> writingIndex = new HashMap<>();
    private final List<ArticleFacts> writings = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();

    private record Writing(String file, int component) {}

    /** @param articles sorted by file */
    public Causes(List<Group> groups, List<ArticleFacts> articles) {
        this.groups = groups;
        this.articles = articles;
        this.components = new Components(groups, articles);
    }

    /** The article of each writing, by index; to be asked for after {@link #collect}. */
    public List<ArticleFacts> writings() {
        return writings;
    }

    private int writing(ArticleFacts article, int event) {
        return writingIndex.computeIfAbsent(new Writing(article.file(), components.of(event)), _ -> {
            writings.add(article);
            published(writings.size() - 1);
            return writings.size() - 1;
        });
    }

    /** All of them, in the order of the events and the articles. */
    public List<Cause> collect() {
        groups.forEach(this::of);
        Map<String, Integer> groupOf = new HashMap<>();
        groups.forEach(group -> group.facts().forEach(fact -> groupOf.put(fact.event().id(), group.index())));
        articles.forEach(article -> order(article, groupOf));
        return causes;
    }

    private void published(int index) {
        ArticleFacts article = writings.get(index);
        article.published().filter(published -> Edtf.days(published.edtf()).isPresent())
                .ifPresent(published -> causes.add(new Cause(Type.PUBLISHED, grade(published), -1, -1, index,
                        article.key(), Fact.written(article), Optional.of(published.edtf()), published.source(),
                        List.of())));
    }

    private void of(Group group) {
        Optional<String> set = Optional.ofNullable(group.set().get(Corrections.Field.DATE));
        set.flatMap(Edtf::days).ifPresent(days -> causes.add(new Cause(Type.DATE, Grade.PERSON, group.index(), -1, -1,
                "", days, set, "set by a person", List.of())));
        for (Fact fact : group.facts()) {
            fact.event().time().filter(_ -> !group.isSuperseded(fact)).ifPresent(time -> dated(group, fact, time));
            status(group, fact);
        }
    }

    private void dated(Group group, Fact fact, ArticleFacts.TimeFacts time) {
        int article = writing(fact.article(), group.index());
        List<Evidence> evidence = List.of(fact.article().evidence(time.passage()));
        if (time.days().isEmpty()) {
            time.edtf().ifPresent(date -> causes.add(new Cause(Type.DATE, Grade.DATED, group.index(), -1, article,
                    fact.article().key(), DayWindow.ALWAYS, Optional.of(date), time.rule(), evidence)));
            return;
        }
        if (fact.told().isPresent()) {
            causes.add(new Cause(Type.DATE, fact.isGuessed() ? Grade.GUESSED : Grade.DATED, group.index(), -1, article,
                    fact.article().key(), fact.told().get(), time.edtf(), time.rule(), evidence));
        } else if (time.days().get().fromWriting()) {
            causes.add(new Cause(Type.DAYS, Grade.DATED, group.index(), -1, article, fact.article().key(),
                    DayWindow.of(time.days().get(), new DayWindow(0, 0)),
                    Optional.of(TimeLabel.days(time.days().get())), time.rule(), evidence));
        }
    }

    private void status(Group group, Fact fact) {
        int article = writing(fact.article(), group.index());
        List<Evidence> evidence = List.of(fact.article().evidence(fact.event().statusEvidence()));
        if (fact.event().status() == Status.HELD) {
            causes.add(new Cause(Type.REPORTED, Grade.STATUS, group.index(), -1, article, fact.article().key(),
                    DayWindow.ALWAYS, Optional.empty(), Cause.REPORTED_RULE, evidence));
        } else if (fact.event().status() == Status.UPCOMING) {
            causes.add(new Cause(Type.ANNOUNCED, Grade.STATUS, group.index(), -1, article, fact.article().key(),
                    DayWindow.ALWAYS, Optional.empty(), Cause.ANNOUNCED_RULE, evidence));
        }
    }

    private void order(ArticleFacts article, Map<String, Integer> groupOf) {
        Map<Integer, Integer> byNumber = new HashMap<>();
        article.events().forEach(event -> byNumber.put(event.number(), groupOf.get(event.id())));
        for (ArticleFacts.OrderFacts order : article.order()) {
            Integer before = byNumber.get(order.before());
            Integer after = byNumber.get(order.after());
            boolean stated = order.strength() == Strength.STATED;
            if (stated && before != null && after != null && !before.equals(after)) {
                causes.add(new Cause(Type.BEFORE, Grade.STATED, before, after, -1, article.key(), DayWindow.ALWAYS,
                        Optional.empty(), order.rule(), article.evidence(order.evidence())));
            }
        }
    }

    private static Grade grade(Published published) {
        return published.guessed() ? Grade.GUESSED : Grade.DATED;
    }
}
