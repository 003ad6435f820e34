package org.parley.extraction.time;

/** Sizes of calendar periods, by the letters that words and rules give them. */
enum Grain {
    DAY("D", 1, 1), WEEKEND("WE", 2, 2), WEEK("W", 7, 7), MONTH("M", 28, 31), QUARTER("Q", 90, 92), SEASON("S", 89,
            93),
    HALF("H", 181, 184), YEAR("Y", 365, 366), DECADE("E", 3652, 3653), CENTURY("C", 36524, 36525),
    MILLENNIUM("L", 365242, 365243);

    private final String letter;
    private final int shortest;
    private final int longest;

    Grain(String letter, int shortest, int longest) {
        this.letter = letter;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The grain of a letter; null if the letter is a unit of the clock. */
    static Grain of(String letter) {
        for (Grain grain : values()) {
            if (grain.letter.equals(letter)) {
                return grain;
            }
        }
        return null;
    }

    /** The letter. */
    String letter() {
        return letter;
    }

    /** Days in the shortest such period. */
    int shortest() {
        return shortest;
    }

    /** Days in the longest such period. */
    int longest() {
        return longest;
    }
}
