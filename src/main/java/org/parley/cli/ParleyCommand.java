package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code parley}: opens the window. */
@Command(name = "parley", mixinStandardHelpOptions = true)
final class ParleyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return ExitCode.DONE;
    }

    /** Runs a command line and says how it ended. */
    static int run(Output output, String... args) {
        CommandLine line = new CommandLine(new ParleyCommand());
        line.addSubcommand(new ReadCommand(output));
        return line.setOut(output.out()).setErr(output.err()).execute(args);
    }
}
