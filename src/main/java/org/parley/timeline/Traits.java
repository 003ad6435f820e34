package org.parley.timeline;

import java.util.Collections;
import java.util.List;
import org.parley.extraction.actor.Regions;

/**
 * What of an event decides whether it can be another, as far as it is told.
 *
 * @param first the first day that it can be on
 * @param last the last such day
 * @param where its place in small letters; blank if none is told
 * @param round the number of its round in a series; 0 if none is told
 * @param who its participants in small letters, sorted
 * @param sides whom they stand for
 * @param officials those of them who stand for a state
 */
public record Traits(int first, int last, String where, int round, List<String> who, List<String> sides,
        List<String> officials) {

    private static final int FEW_DAYS = 3;

    public Traits {
        who = List.copyOf(who);
        sides = List.copyOf(sides);
        officials = List.copyOf(officials);
    }

    static Traits of(Fact fact) {
        return new Traits(fact.possible().first(), fact.possible().last(), fact.where(), fact.event().round(),
                fact.who(), fact.sides(), fact.officials());
    }

    /**
     * True if nothing speaks against the two being one event: a common day, one place, one round, one side at least.
     */
    boolean fit(Traits other) {
        return window().overlaps(other.window()) && onePlace(other)
                && (round == 0 || other.round == 0 || round == other.round)
                && (someSides(other) || sameRoundThere(other));
    }

    /** True if they have the same place, or one has none. */
    private boolean onePlace(Traits other) {
        return where.isEmpty() || other.where.isEmpty() || Regions.compatible(where, other.where);
    }

    /**
     * Someone in common, by name or by the state that they stand for, and not other officials on both: a call of
     * presidents is no call of their ministers.
     */
    private boolean someSides(Traits other) {
        boolean common = overlapOrNone(who, other.who) || overlapOrNone(sides, other.sides);
        return common && overlapOrNone(officials, other.officials);
    }

    private static boolean overlapOrNone(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    /**
     * A round of that number, on that day at that place: the one article names the states and the other their people.
     */
    private boolean sameRoundThere(Traits other) {
        return round > 0 && round == other.round && !where.isEmpty() && !other.where.isEmpty()
                && window().days() <= FEW_DAYS && other.window().days() <= FEW_DAYS;
    }

    /**
     * True if both name the same participants, or on the same days participants that stand for the same states: states
     * meet at several levels, though seldom at two of them at a time.
     */
    boolean ofSameSides(Traits other) {
        boolean together = window().and(other.window()).days() <= FEW_DAYS;
        return !who.isEmpty() && (who.equals(other.who) || together && sides.equals(other.sides));
    }

    /** What is told of an event that is both. */
    Traits with(Traits other) {
        Window both = window().butFor(other.window());
        return new Traits(both.first(), both.last(),
                where.isEmpty() || Regions.within(other.where, where) ? other.where : where,
                Math.max(round, other.round), larger(who, other.who), larger(sides, other.sides),
                larger(officials, other.officials));
    }

    private static List<String> larger(List<String> a, List<String> b) {
        return a.size() >= b.size() ? a : b;
    }

    Window window() {
        return new Window(first, last);
    }
}
