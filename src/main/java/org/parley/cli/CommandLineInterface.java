package org.parley.cli;

/** The command line as a whole: arguments in, exit code out. */
public final class CommandLineInterface {

    private final Output output;

    public CommandLineInterface(Output output) {
        this.output = output;
    }

    /** Runs one command. */
    public int run(String... args) {
        return ParleyCommand.run(output, args);
    }
}
