package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.extraction.event.Status;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Digest;

/**
 * A reason for which facts of two articles are one event: they share a key, and nothing in their details or days
 * speaks against it. Facts without a common key are never compared, which keeps the work linear.
 */
public enum IdentityRule {

    /** The same round of the talks of the same sides, whoever speaks for them, were it some days off. */
    SIDES_AND_ROUND(fact -> fact.event().round() > 0
            ? fact.sidesInWords().stream().map(sides -> "round " + fact.event().round() + '|' + sides).toList()
            : List.of(), fact -> fact.likely().widened(IdentityRule.ROUND_APART)),

    /** The same round at the same place on the same day, whoever is named. */
    ROUND_AND_PLACE(fact -> fact.event().round() > 0 && !fact.where().isEmpty()
            ? onEachDay(fact, "round " + fact.event().round() + '|' + fact.region())
            : List.of()),

    /** A meeting of the same parties at the same place, told of at about the same time. */
    PARTIES_AND_PLACE(fact -> fact.isMeeting() && !fact.sides().isEmpty() && !fact.where().isEmpty()
            ? List.of(fact.people() + '|' + fact.region())
            : List.of(), Fact::likely),

    /** The same parties on the same day. */
    PARTIES_AND_DAY(fact -> fact.sides().isEmpty() ? List.of() : onEachDay(fact, fact.people())),

    /** A meeting of the same parties within the same weeks: announced for early June, held on the fourth. */
    PARTIES_AND_WEEKS(fact -> fact.isMeeting() && fact.sides().areSeveral() && fact.toldWithin(IdentityRule.MONTH)
            ? List.of("weeks|" + fact.people())
            : List.of(), Fact::possible),

    /** A call or meeting of the same parties in the news of the same days, which do not all tell its day. */
    PARTIES_AND_NEWS(fact -> fact.event().status() == Status.HELD && fact.isOneContact()
            && fact.written().days() <= IdentityRule.FEW_DAYS
                    ? fact.sidesInWords().stream().map(sides -> "news|" + sides).toList()
                    : List.of(),
            Fact::news),

    /** A meeting of the same parties at the same place on a day of the year, were it of a year that is not said. */
    PARTIES_AND_DAY_OF_YEAR(fact -> fact.isMeeting() && !fact.sides().isEmpty() && !fact.where().isEmpty()
            ? fact.sidesInWords().stream().flatMap(sides -> fact.daysOfYear().stream()
                    .map(day -> sides + '|' + fact.region() + '|' + day)).toList()
            : List.of(), Fact::possible),

    /** The leaders of the same states on the same day, whether the article names them or the states. */
    LEADERS_AND_DAY(fact -> fact.kind().name().equals("summit") && fact.sides().areSeveral()
            ? onEachDay(fact, "leaders|" + fact.states())
            : List.of()),

    /** The same kind of event at the same place on the same day. */
    PLACE_AND_DAY(fact -> fact.where().isEmpty() ? List.of() : onEachDay(fact, fact.region())),

    /** The same title within the same weeks. */
    TITLE_AND_DATE(fact -> fact.toldWithin(IdentityRule.MONTH)
            ? List.of(fact.called() + '|' + fact.possible().first() + '|' + fact.possible().last())
            : List.of()),

    /** The same words, in articles of the same days, for something that has no date: what reprints tell. */
    SAME_WORDS(fact -> fact.toldWithin(IdentityRule.MONTH) || fact.written().days() > IdentityRule.FEW_DAYS ? List.of()
            : fact.telling(), fact -> fact.written().widened(IdentityRule.REPRINTED)),

    /** The same words under the same title in articles that are one story, whenever they were printed. */
    SAME_STORY(fact -> fact.article().story().stream()
            .map(story -> story + '|' + fact.name() + '|' + fact.firstWords()).toList()),

    /** What bears a name of its own happens once; what is called "Ceasefire" alone, once in the weeks of its news. */
    NAME(fact -> fact.identity() == Kinds.Identity.NAME ? List.of(fact.name()) : List.of(),
            fact -> fact.bearsName() ? fact.possible() : fact.likely());

    /** How many days the articles can differ on the day of a round. */
    static final int ROUND_APART = 4;
    /** How many days a reprint can be later. */
    static final int REPRINTED = 3;
    private static final int MONTH = 31;
    private static final int FEW_DAYS = 3;

    private final Function<Fact, List<String>> keys;
    private final Optional<Function<Fact, DayWindow>> days;

    /** @param keys that hold the day, so that all facts that share one meet */
    IdentityRule(Function<Fact, List<String>> keys) {
        this.keys = keys;
        this.days = Optional.empty();
    }

    /** @param days by which facts that share a key, and may be years apart, are told apart */
    IdentityRule(Function<Fact, List<String>> keys, Function<Fact, DayWindow> days) {
        this.keys = keys;
        this.days = Optional.of(days);
    }

    /**
     * The keys under which {@code fact} meets others by this rule: those of its days and, if it was moved, those of the
     * days that it was due on. One that a person set apart meets none.
     */
    public List<FactKey> keys(Fact fact) {
        if (fact.alone()) {
            return List.of();
        }
        List<FactKey> found = new ArrayList<>();
        own(fact, fact, found);
        for (DayWindow due : fact.former()) {
            own(fact.movedBackTo(due), fact, found);
        }
        return found;
    }

    private void own(Fact told, Fact fact, List<FactKey> found) {
        for (String key : keys.apply(told)) {
            long digest = Digest.of(ordinal() + "|" + fact.kind().family() + '|' + key);
            FactKey own = days.map(window -> FactKey.on(digest, window.apply(told)))
                    .orElseGet(() -> FactKey.always(digest));
            if (!found.contains(own)) {
                found.add(own);
            }
        }
    }

    /** True if nothing in their details speaks against two facts that share a key being one event. */
    boolean agree(Traits.Detail one, Traits.Detail other) {
        return one.onePlace(other) && one.oneRound(other) && one.oneTimeOfYear(other) && switch (this) {
            case ROUND_AND_PLACE -> true;
            case NAME -> one.sides().fit(other.sides());
            case TITLE_AND_DATE -> one.sides().areWithin(other.sides()) || other.sides().areWithin(one.sides());
            default -> (one.sides().isEmpty() || other.sides().isEmpty() || one.sides().match(other.sides()))
                    && Deed.isOne(one.deed(), other.deed());
        };
    }

    private static List<String> onEachDay(Fact fact, String key) {
        List<String> keys = new ArrayList<>();
        if (fact.toldWithin(FEW_DAYS)) {
            for (int day = fact.possible().first(); day <= fact.possible().last(); day++) {
                keys.add(key + '|' + day);
            }
        }
        return keys;
    }
}
