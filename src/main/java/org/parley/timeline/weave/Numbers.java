package org.parley.timeline.weave;

import java.util.Arrays;

/** A list of numbers without objects, since a large library has millions. */
final class Numbers {

    private static final int FEW = 16;

    private int[] numbers = new int[FEW];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 4);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    /** All of them, the lowest first. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
