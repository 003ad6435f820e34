package org.parley.timeline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.parley.extraction.event.Status;
import org.parley.timeline.Evidence;
import org.parley.timeline.claim.ClaimGrid.Stance;

/**
 * Compares what origins say on one attribute with what the timeline has; where it has nothing, with each other.
 *
 * @param <T> what is compared
 */
final class Judge<T> {

    /** How something that is said stands to something else that is. */
    enum Fit {
        /** Both can be true, and the one says no less than the other. */
        SAME,
        /** Both can be true, and the one says less. */
        WIDER,
        /** They cannot both be true. */
        APART,
        /** Nothing can be said of the two. */
        UNKNOWN
    }

    /**
     * Something that an article says.
     *
     * @param what as it is compared
     * @param value as it is shown
     * @param status what the article says of the status of the event
     * @param turn counts the articles from the one that was written first, as far as that is known
     * @param former true if the article itself says that it is no longer so
     */
    record Told<T>(T what, String value, Evidence words, Status status, int turn, boolean former) {

        /** The same, which by the article itself is no longer so. */
        Told<T> noLonger() {
            return new Told<>(what, value, words, status, turn, true);
        }
    }

    private final Optional<T> reference;
    private final BiFunction<T, T, Fit> fit;
    private final List<List<Told<T>>> origins;

    /**
     * @param reference what the timeline has
     * @param fit how the first stands to the second
     * @param origins what each origin says
     */
    Judge(Optional<T> reference, BiFunction<T, T, Fit> fit, List<List<Told<T>>> origins) {
        this.reference = reference;
        this.fit = fit;
        this.origins = origins;
    }

    /** What each origin says, judged: what it says twice once, and not what it says less exactly elsewhere. */
    List<ClaimGrid.Cell> cells() {
        return origins.stream().map(this::cell).toList();
    }

    private ClaimGrid.Cell cell(List<Told<T>> said) {
        List<ClaimGrid.Claim> claims = new ArrayList<>();
        for (Told<T> told : said.stream().filter(one -> isMostExact(one, said)).toList()) {
            ClaimGrid.Claim claim = new ClaimGrid.Claim(told.value(), stance(told, said), told.words());
            if (claims.stream().noneMatch(known -> known.value().equals(claim.value())
                    && known.stance() == claim.stance())) {
                claims.add(claim);
            }
        }
        return new ClaimGrid.Cell(claims);
    }

    private boolean isMostExact(Told<T> told, List<Told<T>> own) {
        return told.former() || own.stream().filter(other -> !other.former())
                .noneMatch(other -> fit.apply(told.what(), other.what()) == Fit.WIDER);
    }

    private Stance stance(Told<T> told, List<Told<T>> own) {
        if (told.former()) {
            return Stance.CHANGED;
        }
        List<Fit> fits = reference.map(timeline -> List.of(fit.apply(told.what(), timeline)))
                .orElseGet(() -> others(own).filter(other -> !other.former())
                        .map(other -> fit.apply(told.what(), other.what())).toList());
        if (fits.contains(Fit.APART)) {
            return hasChanged(told) ? Stance.CHANGED : Stance.DIFFERS;
        }
        return fits.contains(Fit.WIDER) ? Stance.VAGUER : fits.contains(Fit.UNKNOWN) ? Stance.TELLS : Stance.AGREES;
    }

    private Stream<Told<T>> others(List<Told<T>> own) {
        return origins.stream().filter(origin -> origin != own).flatMap(List::stream);
    }

    /** True if it was only planned so, and a later article says that it was moved, called off or otherwise. */
    private boolean hasChanged(Told<T> told) {
        boolean off = told.status() == Status.POSTPONED || told.status() == Status.CANCELLED && reference.isPresent();
        return (told.status() == Status.UPCOMING || off) && origins.stream().flatMap(List::stream)
                .anyMatch(other -> other.former() ? fit.apply(told.what(), other.what()) != Fit.APART
                        : other.turn() > told.turn() && (off || isTurn(other.status()))
                                && fit.apply(told.what(), other.what()) == Fit.APART);
    }

    private static boolean isTurn(Status status) {
        return status == Status.HELD || status == Status.POSTPONED || status == Status.CANCELLED;
    }
}
