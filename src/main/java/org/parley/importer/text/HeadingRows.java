package org.parley.importer.text;

import java.util.List;
import org.parley.article.Block;
import org.parley.importer.Credits;
import org.parley.importer.WrittenDate;

/**
 * Drops the lines that look like headings one by one, but not in their row: menus, and those who are greeted, sign or
 * can be reached.
 */
final class HeadingRows {

    /** So many short lines in a row are a menu or verses; a title, a heading and one below it are three. */
    private static final int MENU = 4;
    private static final int FEWEST_WORDS_OF_A_TITLE = 5;
    private static final int LONGEST_LINE_OF_AN_ADDRESS = 60;

    private final TextLines lines;
    private final List<Block> blocks;
    /** By block: true if it could be a heading by itself. */
    private final boolean[] candidates;

    HeadingRows(TextLines lines, List<Block> blocks, boolean[] candidates) {
        this.lines = lines;
        this.blocks = blocks;
        this.candidates = candidates;
    }

    /** Makes false what only looked like a heading. */
    void drop() {
        dropRows();
        dropMenus();
        dropEnd();
    }

    /** Of a long row of short lines only the last can be a heading, and the first if it is the title. */
    private void dropMenus() {
        int title = firstTitle();
        int start = 0;
        for (int i = 0; i <= candidates.length; i++) {
            if (i == candidates.length || !candidates[i]) {
                for (int menu = start; i - start >= MENU && menu < i - 1; menu++) {
                    candidates[menu] = menu == title;
                }
                start = i + 1;
            }
        }
    }

    /** The first line above the body that is no name of a section or of an author, but long enough for a title. */
    private int firstTitle() {
        int body = Credits.bodyStart(blocks);
        int first = 0;
        while (first < body && (!candidates[first] || words(first).split(" ").length < FEWEST_WORDS_OF_A_TITLE)) {
            first++;
        }
        return first;
    }

    private String words(int index) {
        return blocks.get(index).span().of(lines.text());
    }

    /** Lines that the line below them makes part of a greeting, an address or a signature. */
    private void dropRows() {
        boolean greetingBelow = false;
        boolean addressBelow = false;
        boolean signatureBelow = false;
        for (int i = blocks.size() - 1; i > 0; i--) {
            String words = words(i);
            boolean touches = !lines.isBlank(blocks.get(i).lastLine() + 1);
            boolean office = Credits.isOffice(words);
            greetingBelow = HeadingShape.isSalutation(words) || greetingBelow && candidates[i] && isGreeted(i);
            addressBelow = HeadingShape.isContact(words)
                    || addressBelow && touches && words.length() <= LONGEST_LINE_OF_AN_ADDRESS;
            candidates[i] &= !greetingBelow && !addressBelow && !(signatureBelow && office);
            signatureBelow = WrittenDate.of(words).isPresent() || signatureBelow && office;
        }
    }

    /** True for a line that names somebody with their office, or the office of whom the line above names. */
    private boolean isGreeted(int index) {
        return words(index).indexOf(',') >= 0 || HeadingShape.isAddressedPerson(words(index))
                || HeadingShape.isAddressedPerson(words(index - 1));
    }

    /** Short lines with nothing but their like below them are who signed a text, where and when. */
    private void dropEnd() {
        int last = blocks.size() - 1;
        for (int i = last; i > 0 && blocks.get(i) instanceof Block.Paragraph end; i--) {
            boolean fits = i == last && HeadingShape.fits(end.text());
            if (!fits && !candidates[i] && !Credits.isCredit(end.text())) {
                return;
            }
            candidates[i] = false;
        }
    }
}
