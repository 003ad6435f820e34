package org.parley.cli;

/** How a command ends, as the README documents it. */
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_FILES_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int LIBRARY_UNUSABLE = 3;

    private ExitCode() {}
}
