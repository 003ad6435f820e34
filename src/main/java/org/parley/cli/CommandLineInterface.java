package org.parley.cli;

import java.util.List;
import org.parley.export.ExportException;
import org.parley.library.LibraryException;
import picocli.CommandLine;

/** The command line as a whole: arguments in, exit code out. */
public final class CommandLineInterface {

    private final CommandLine commands;
    private final Output output;

    public CommandLineInterface(Output output, Window window) {
        this.output = output;
        commands = new CommandLine(new OpenCommand(output, window));
        for (Object command : List.of(new ImportCommand(output), new ReadCommand(output), new TimelineCommand(output),
                new TopicsCommand(output), new TablesCommand(output), new ArticlesCommand(output),
                new SearchCommand(output), new ExportCommand(output), new RenderCommand(output),
                new VerifyCommand(output))) {
            commands.addSubcommand(command);
        }
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        commands.setCaseInsensitiveEnumValuesAllowed(true).setOut(output.out()).setErr(output.err())
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure));
    }

    /** Runs one command. */
    public int run(String... args) {
        return commands.execute(args);
    }

    /** What a person can mend is said in one sentence; anything else is a fault of the program and not hidden. */
    private int failed(Exception failure) throws Exception {
        output.out().flush();
        switch (failure) {
            case LibraryException library -> {
                output.complain(library.getMessage());
                return ExitCode.LIBRARY_UNUSABLE;
            }
            case ExportException export -> {
                output.complain(export.getMessage());
                return ExitCode.WRONG_USAGE;
            }
            case UsageException usage -> {
                output.complain(usage.getMessage());
                return ExitCode.WRONG_USAGE;
            }
            default -> throw failure;
        }
    }
}
