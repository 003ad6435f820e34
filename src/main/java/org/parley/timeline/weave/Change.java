package org.parley.timeline.weave;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parley.timeline.Corrections;
import org.parley.timeline.identity.FactKey;

/**
 * What changed since a timeline was woven; articles by their files.
 *
 * @param read articles that are new, were read anew or were split: their facts may be others
 * @param gone the keys that the facts of those articles had before
 * @param answered articles of which a person says that an event is one with another or is not, or no longer does
 * @param told the words of events of which a person says how, when or where they were: they are made of what they were
 *     made of
 */
public record Change(Set<String> read, List<FactKey> gone, Set<String> answered, Set<Corrections.At> told) {

    public Change {
        read = Set.copyOf(read);
        gone = List.copyOf(gone);
        answered = Set.copyOf(answered);
        told = Set.copyOf(told);
    }

    /** {@code files} were read anew, or are new. */
    public static Change read(Collection<String> files, Collection<FactKey> gone) {
        return new Change(Set.copyOf(files), List.copyOf(gone), Set.of(), Set.of());
    }

    boolean isOf(String file) {
        return read.contains(file) || answered.contains(file);
    }
}
