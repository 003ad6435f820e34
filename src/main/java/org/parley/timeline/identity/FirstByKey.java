package org.parley.timeline.identity;

import java.util.OptionalInt;

/** The first number that was met under each key: a hash table without objects, since a library has millions of keys. */
public final class FirstByKey {

    private static final int FEW = 1 << 6;

    private long[] keys = new long[FEW];
    /** The number of each key plus one; 0 where there is no key. */
    private int[] numbers = new int[FEW];
    private int size;

    /** The number that was met first under {@code key}, which is {@code number} itself if the key is new. */
    public int first(long key, int number) {
        int slot = slot(key);
        if (numbers[slot] != 0) {
            return numbers[slot] - 1;
        }
        put(slot, key, number + 1);
        size++;
        if (size > keys.length / 3 * 2) {
            grow();
        }
        return number;
    }

    /** The number that was met first under {@code key}, if any was. */
    public OptionalInt find(long key) {
        int number = numbers[slot(key)];
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
    }

    private void put(int slot, long key, int number) {
        keys[slot] = key;
        numbers[slot] = number;
    }

    /** Where {@code key} stands or is to stand. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                put(slot(oldKeys[i]), oldKeys[i], oldNumbers[i]);
            }
        }
    }
}
