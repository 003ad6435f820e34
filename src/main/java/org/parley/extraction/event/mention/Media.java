package org.parley.extraction.event.mention;

import java.util.Locale;
import java.util.Set;

import org.parley.extraction.text.WordList;

/** Tells the names of newspapers, agencies and stations: whoever speaks to one of them does not hold talks. */
public final class Media {

    private final Set<String> lastWords = WordList.set(Media.class, "media.txt");

    /** True if a name ends as the names of media do. */
    boolean is(String name) {
        return lastWords.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
