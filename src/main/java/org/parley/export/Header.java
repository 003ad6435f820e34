package org.parley.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a CSV file beside the columns that were written.
 *
 * @param columns as the file has them
 * @param written as the metadata has them, if there is any
 */
record Header(List<String> columns, Optional<List<String>> written) {

    /** What was added to or taken from the columns, in a sentence or two; they may stand in another order. */
    Optional<String> difference() {
        List<String> missing = new ArrayList<>(written.orElse(columns));
        columns.forEach(missing::remove);
        List<String> added = new ArrayList<>(columns);
        written.orElse(columns).forEach(added::remove);
        if (missing.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(count(missing, "missing"), count(added, "new")).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ", "", ".")));
    }

    private static String count(List<String> names, String how) {
        return names.isEmpty() ? ""
                : (names.size() == 1 ? "The column " : "The columns ") + String.join(", ", names)
                        + (names.size() == 1 ? " is " : " are ") + how;
    }

    /** True if the columns are those that were written, in whatever order. */
    boolean isWhole() {
        return difference().isEmpty();
    }

    /** Where each column of the file was written, counted from 0; new columns are not there. */
    List<Integer> places() {
        List<String> open = new ArrayList<>(written.orElse(columns));
        return columns.stream().map(column -> {
            int place = open.indexOf(column);
            if (place >= 0) {
                open.set(place, null);
            }
            return place;
        }).toList();
    }

    /** The columns of the file in the order in which they were written, counted from 0. */
    List<Integer> order() {
        List<Integer> places = places();
        return IntStream.range(0, places.size()).boxed().sorted(Comparator.comparing(places::get)).toList();
    }

    /** True if all cells of a line were taken for one. */
    boolean isOneCell() {
        return columns.size() == 1 && separator().isPresent() && written.filter(names -> names.size() == 1).isEmpty();
    }

    private Optional<String> separator() {
        String first = columns.isEmpty() ? "" : columns.getFirst();
        return first.indexOf(';') >= 0 ? Optional.of("semicolons")
                : first.indexOf('\t') >= 0 ? Optional.of("tabs") : Optional.empty();
    }

    /** Why a file of these columns cannot be checked. */
    ExportException refusal(Path csv) {
        if (isOneCell()) {
            return new ExportException("The cells of " + csv + " are parted by " + separator().orElseThrow()
                    + ": save it as CSV with commas.");
        }
        if (written.isPresent() && written.get().stream().noneMatch(columns::contains)) {
            return new ExportException(csv + " does not begin with its header.");
        }
        return new ExportException(csv + " does not say where its words stand. " + difference().orElse("It needs the"
                + " columns article, start, end and sha256, or the metadata file that was written beside it."));
    }
}
