package org.parley.article;

/**
 * A range {@code [start, end)} of an article's canonical text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The words of this span in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** True if the two ranges share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True if {@code other} lies within this range. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest range that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
