package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.library.LibraryViews.AsOf;
import picocli.CommandLine.Option;

/** What had been reported by a day. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DAY", converter = Day.class, description = "As the articles published until this day tell it, such as 2025-06-03; those without a date are left out.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--with-undated", description = "With --as-of: articles without a date of publication count, too.")
    private boolean undated;

    /** @throws UsageException if undated articles are asked for and no day */
    Optional<AsOf> asOf() {
        if (undated && day.isEmpty()) {
            throw new UsageException("--with-undated goes with --as-of DAY");
        }
        return day.map(until -> new AsOf(until, undated));
    }
}
