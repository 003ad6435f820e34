package org.parley.cli;

import java.time.LocalDate;
import org.parley.library.LibraryViews.Period;
import org.parley.timeline.Edtf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A period as it is given on the command line: a day, a month, a year, or two of them with a slash between. */
final class PeriodOption implements ITypeConverter<Period> {

    @Override
    public Period convert(String value) {
        LocalDate first = Edtf.firstDay(value).orElse(LocalDate.MIN);
        LocalDate last = Edtf.lastDay(value).orElse(LocalDate.MAX);
        boolean known = !first.equals(LocalDate.MIN) || !last.equals(LocalDate.MAX);
        if (!known || first.isAfter(last)) {
            throw new TypeConversionException(value + " is no period such as 2025-06 or 2025-06-03/2025-06-10");
        }
        return new Period(first, last);
    }
}
