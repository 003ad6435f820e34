package org.parley.cli;

import org.parley.library.ImportProgress;
import org.parley.library.RenewalProgress;

/**
 * One line on the terminal that says how far an import is, an export, or the reading of a library anew; silent where
 * nobody watches.
 */
final class ProgressLine implements ImportProgress, RenewalProgress {

    private static final String ERASE_LINE = "\r\033[K";

    private final Output output;
    private final boolean shown;
    private int files;

    ProgressLine(Output output, boolean quiet) {
        this.output = output;
        this.shown = output.terminal() && !quiet;
    }

    @Override
    public void started(int count) {
        files = count;
    }

    @Override
    public void file(FileState state, int done) {
        show(done + " of " + files + " files read: " + state.file());
    }

    @Override
    public boolean go(int done, int of) {
        show(done + " of " + of + " articles read anew");
        return true;
    }

    @Override
    public void kept(String file, String reason) {
        clear();
        output.complain(file + " stays as an earlier Parley read it: it " + reason);
    }

    @Override
    public void weaving() {
        show("putting the timeline together");
    }

    /** Says how far an export is. */
    boolean written(int done, int of) {
        show(done + " of " + of + " written");
        return true;
    }

    private void show(String sentence) {
        if (shown) {
            output.err().print(ERASE_LINE + sentence);
            output.err().flush();
        }
    }

    /** Takes the line off the screen. */
    void clear() {
        if (shown) {
            output.err().print(ERASE_LINE);
            output.err().flush();
        }
    }
}
