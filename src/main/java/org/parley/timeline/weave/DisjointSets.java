package org.parley.timeline.weave;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers from 0 on, in sets that are joined one by one (union-find), each of which can be walked. */
final class DisjointSets {

    private static final int FEW = 64;

    private int[] parent = new int[FEW];
    /** The sets as rings: what comes after a number in its set. */
    private int[] next = new int[FEW];
    private int size;

    /** Adds the next number, in a set of its own. */
    int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size + size / 4);
            next = Arrays.copyOf(next, size + size / 4);
        }
        parent[size] = size;
        next[size] = size;
        return size++;
    }

    int size() {
        return size;
    }

    /** As many numbers, each in a set of its own. */
    static DisjointSets of(int size) {
        DisjointSets sets = new DisjointSets();
        sets.parent = new int[size];
        sets.next = new int[size];
        while (sets.size < size) {
            sets.add();
        }
        return sets;
    }

    /** The lowest number of the set that {@code number} is in. */
    int first(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    boolean isAlone(int number) {
        return next[number] == number;
    }

    void join(int a, int b) {
        int one = first(a);
        int other = first(b);
        if (one != other) {
            parent[Math.max(one, other)] = Math.min(one, other);
            int after = next[one];
            next[one] = next[other];
            next[other] = after;
        }
    }

    /** Walks all numbers of the set that {@code number} is in, itself first. */
    void each(int number, IntConsumer of) {
        int at = number;
        do {
            of.accept(at);
            at = next[at];
        } while (at != number);
    }
}
