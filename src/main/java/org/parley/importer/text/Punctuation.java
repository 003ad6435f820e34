package org.parley.importer.text;

/** What the signs at the end of a line say. */
final class Punctuation {

    private static final String STOPS = ".!?:;…。！？؟۔।";
    private static final String CLOSERS = "\"'”’»)]*_";

    private Punctuation() {}

    /** True if the line ends with a stop, which quotation marks and brackets may follow. */
    static boolean endsSentence(TextLines lines, int line) {
        return endsSentence(lines.text(), lines.start(line), lines.end(line));
    }

    /** True if the range ends with a stop, which quotation marks and brackets may follow. */
    static boolean endsSentence(String text, int start, int end) {
        int last = end - 1;
        while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= start && STOPS.indexOf(text.charAt(last)) >= 0;
    }
}
