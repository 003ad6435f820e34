package org.parley.importer.markdown;

import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Takes the signs of {@code ~~struck~~} words away, as GitHub Flavored Markdown marks them (section 6.5,
 * "Strikethrough"). The words stay, as those of a web page do. One tilde alone often means "about" and is no sign here.
 */
final class StruckWords implements DelimiterProcessor {

    private static final int LENGTH = 2;

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        return opening.originalLength() == LENGTH && closing.originalLength() == LENGTH ? LENGTH : 0;
    }
}
