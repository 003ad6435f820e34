package org.parley.timeline.order;

import java.util.List;
import org.parley.timeline.DayWindow;

/** Tells which of several times were over directly before a day, that is, with none of the others between. */
final class Endings {

    private final List<DayWindow> byEnd;
    /** The latest first day among so many of the first to end. */
    private final int[] latestStart;

    /** @param byEnd sorted by their last day */
    Endings(List<DayWindow> byEnd) {
        this.byEnd = byEnd;
        this.latestStart = new int[byEnd.size() + 1];
        latestStart[0] = DayWindow.OPEN_START;
        for (int i = 0; i < byEnd.size(); i++) {
            latestStart[i + 1] = Math.max(latestStart[i], byEnd.get(i).first());
        }
    }

    /** How many ended before {@code day}: those that stand before this place. */
    int before(int day) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).last() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * True if none of the first {@code ended} lies between {@code place}, one of them, and what comes after them: it
     * had not ended before the latest of them began.
     */
    boolean isDirect(int place, int ended) {
        return byEnd.get(place).last() >= latestStart[ended];
    }
}
