package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.export.ExportException;
import org.parley.library.LibraryException;
import org.parley.library.Settings;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: arguments in, exit code out. */
public final class CommandLineInterface {

    private final CommandLine commands;
    private final Output output;

    public CommandLineInterface(Output output, Settings settings, WindowOpener window) {
        this.output = output;
        commands = new CommandLine(new OpenCommand(output, settings, window));
        for (Object command : List.of(new ImportCommand(output, settings), new ReadCommand(output),
                new TimelineCommand(output, settings), new ExplainCommand(output, settings),
                new TopicsCommand(output, settings), new TablesCommand(output, settings),
                new ArticlesCommand(output, settings), new RemoveCommand(output, settings),
                new SearchCommand(output, settings), new ExportCommand(output, settings),
                new RenderCommand(output, settings),
                new VerifyCommand(output, settings))) {
            commands.addSubcommand(command);
        }
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true)
                .versionProvider(new VersionText()));
        commands.addSubcommand(new AutoComplete.GenerateCompletion());
        commands.registerConverter(Path.class, new PathArgument());
        commands.setCaseInsensitiveEnumValuesAllowed(true).setOut(output.out()).setErr(output.err())
                .setExecutionStrategy(this::execute).setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure));
    }

    /** An option before the command would go unheard, and the command work on another library than the one meant. */
    private int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            String option = parsed.matchedOptions().getFirst().longestName();
            String command = parsed.subcommand().commandSpec().name();
            output.complain(
                    option + " stands before the command " + command + ": put it behind, as in parley " + command
                            + " " + option + " …");
            return ExitCode.WRONG_USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int misused(ParameterException wrong, String[] args) {
        output.complain(Misuse.sentence(wrong));
        return ExitCode.WRONG_USAGE;
    }

    /** Runs one command, and sees to it that all that it wrote is out. */
    public int run(String... args) {
        int code = execute(args);
        output.err().flush();
        if (output.isLost()) {
            output.complain("what was printed could not all be written: the disk is full, or nobody reads it");
            return code == ExitCode.DONE ? ExitCode.SOME_FILES_FAILED : code;
        }
        return code;
    }

    private int execute(String... args) {
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError tooLarge) {
            output.complain("there is too little memory for this: start Parley with more (_JAVA_OPTIONS=-Xmx2g in its"
                    + " environment)");
            return ExitCode.SOME_FILES_FAILED;
        }
    }

    CommandLine commands() {
        return commands;
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
                output.complain(export.isAlreadyThere()
                        ? export.getMessage().replaceFirst("\\.$", "") + " with --overwrite"
                        : export.getMessage());
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
