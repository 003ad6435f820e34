package org.parley.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A reason for which facts of two articles are one event: they share a key, and nothing in their details or days
 * speaks against it. Facts without a common key are never compared, which keeps the work linear.
 */
enum IdentityRule {

    /** The same round of the talks of the same sides, whoever speaks for them. */
    SIDES_AND_ROUND(fact -> fact.event().round() > 0
            ? fact.sidesInWords().stream().map(sides -> "round " + fact.event().round() + '|' + sides).toList()
            : List.of(), Fact::likely, _ -> ""),

    /** The same round at the same place on the same day, whoever is named. */
    ROUND_AND_PLACE(fact -> fact.event().round() > 0 && !fact.where().isEmpty()
            ? onEachDay(fact, "round " + fact.event().round() + '|' + fact.region())
            : List.of(), Fact::possible, _ -> ""),

    /** A meeting of the same parties at the same place, told of at about the same time. */
    PARTIES_AND_PLACE(fact -> fact.identity() != Kinds.Identity.DATE && !fact.who().isEmpty()
            && !fact.where().isEmpty() ? List.of(parties(fact) + '|' + fact.region()) : List.of(),
            Fact::likely, _ -> ""),

    /** The same parties on the same day. */
    PARTIES_AND_DAY(fact -> fact.who().isEmpty() ? List.of() : onEachDay(fact, parties(fact)), Fact::possible,
            Fact::region),

    /** The same kind of event at the same place on the same day. */
    PLACE_AND_DAY(fact -> fact.where().isEmpty() ? List.of() : onEachDay(fact, fact.region()), Fact::possible,
            fact -> String.join("+", fact.who())),

    /** The same title within the same weeks. */
    TITLE_AND_DATE(fact -> fact.toldWithin(IdentityRule.MONTH)
            ? List.of(fact.name() + '|' + fact.possible().first() + '|' + fact.possible().last())
            : List.of(), Fact::possible, Fact::region),

    /** What bears a name of its own happens once. */
    NAME(fact -> fact.identity() == Kinds.Identity.NAME ? List.of(fact.name()) : List.of(), Fact::possible,
            Fact::region);

    private static final int MONTH = 31;
    private static final int FEW_DAYS = 3;

    private final Function<Fact, List<String>> keys;
    private final Function<Fact, Window> days;
    private final Function<Fact, String> detail;

    IdentityRule(Function<Fact, List<String>> keys, Function<Fact, Window> days, Function<Fact, String> detail) {
        this.keys = keys;
        this.days = days;
        this.detail = detail;
    }

    /** The keys under which {@code fact} meets others by this rule. */
    List<String> keys(Fact fact) {
        return fact.alone() ? List.of()
                : keys.apply(fact).stream().map(key -> fact.kind().family() + '|' + key).toList();
    }

    /** True if facts that are years apart have the same key, so that the days tell them apart. */
    boolean isTimeless() {
        return this == SIDES_AND_ROUND || this == PARTIES_AND_PLACE;
    }

    /** The days that must have one in common. */
    Window days(Fact fact) {
        return days.apply(fact);
    }

    /** What facts must agree on besides, as far as they say it; blank if one does not say. */
    String detail(Fact fact) {
        return detail.apply(fact);
    }

    private static String parties(Fact fact) {
        return String.join("+", fact.who());
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
