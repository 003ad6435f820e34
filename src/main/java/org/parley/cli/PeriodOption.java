package org.parley.cli;

import java.util.Optional;
import org.parley.library.Periods;
import org.parley.timeline.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The events of a period alone. */
final class PeriodOption {

    @Option(names = "--within", paramLabel = "PERIOD", converter = Reader.class, description = "Only the events that certainly or possibly were in a period such as 2025-06, \"June 2025\" or 2025-06-03/2025-06-10.")
    private Optional<Period> within = Optional.empty();

    Optional<Period> within() {
        return within;
    }

    /** Reads a period as it is given on the command line. */
    static final class Reader implements ITypeConverter<Period> {

        @Override
        public Period convert(String value) {
            return Periods.read(value).orElseThrow(() -> new TypeConversionException(
                    "\"" + value + "\" is no period: " + Periods.FORMS));
        }
    }
}
