package org.parley.cli;

import org.parley.library.ImportProgress;

/** One line on the terminal that says how far an import is; silent where nobody watches. */
final class ProgressLine implements ImportProgress {

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
        if (shown) {
            output.err().print(ERASE_LINE + done + " of " + files + " files read: " + state.file());
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
