package org.parley.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula. A cell that begins with {@code = + - @}, a tab or a carriage
 * return gets an apostrophe in front of it, and so does one that begins with an apostrophe; a plain number such as
 * {@code -3.5} is no formula and stays. Taking one leading apostrophe away therefore always gives the cell back.
 */
final class FormulaGuard {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private FormulaGuard() {}

    /** {@code cell} as it is written. */
    static String guard(String cell) {
        if (cell.isEmpty() || "=+-@\t\r'".indexOf(cell.charAt(0)) < 0 || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        return "'" + cell;
    }

    /** The cell that was written as {@code guarded}. */
    static String unguard(String guarded) {
        return guarded.startsWith("'") ? guarded.substring(1) : guarded;
    }
}
