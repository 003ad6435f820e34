package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments of a command, and where help is. */
final class Misuse {

    private Misuse() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> misspelt(missing).orElseGet(() -> missing(missing));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched());
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given more than once";
            default -> wrong.getArgSpec() == null ? wrong.getMessage()
                    : value(wrong.getArgSpec(), String.valueOf(wrong.getValue()), wrong.getMessage());
        } + ": see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    /** Behind an option that there is not, what is missing may stand. */
    private static Optional<String> misspelt(MissingParameterException missing) {
        return missing.getCommandLine().getUnmatchedArguments().stream().filter(word -> word.startsWith("-"))
                .findFirst().map(option -> unmatched(List.of(option)));
    }

    private static String missing(MissingParameterException missing) {
        return missing.getMissing().isEmpty() ? missing.getMessage()
                : missing.getMissing().stream().map(Misuse::called).collect(Collectors.joining(" and "))
                        + (missing.getMissing().size() == 1 ? " is missing" : " are missing");
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unmatched(List<String> words) {
        return (words.getFirst().startsWith("-") ? "there is no option " + words.getFirst()
                : String.join(" ", words) + " is not understood");
    }

    /** What an argument can be: one of several words, a number, a day. */
    private static String value(ArgSpec argument, String value, String otherwise) {
        if (argument.type().isEnum()) {
            return name(argument) + " is one of " + List.of(argument.type().getEnumConstants()).stream()
                    .map(String::valueOf).collect(Collectors.joining(", ")) + ", not " + value;
        }
        if (argument.type() == boolean.class) {
            return name(argument) + " takes no value, and " + value + " is one";
        }
        return argument.type() == int.class ? name(argument) + " is a whole number, not " + value
                : otherwise.replaceFirst("^Invalid value for .*?: ", name(argument) + ": ");
    }
}
