package org.parley.extraction.actor;

import java.util.Optional;

import org.parley.extraction.text.Tokens;

/** Reads the titles of an office before a name, with its field and what it is for. */
final class Offices {

    /** How many words can say what an office is for. */
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final NameForms forms;

    Offices(Tokens tokens, Gazetteer gazetteer, Titles titles, NameForms forms) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.forms = forms;
    }

    /** "U.S. Middle East envoy": a part of the world before a title is the field of the office. */
    int afterField(int from, int to) {
        Optional<Gazetteer.Entry> field = from < to ? gazetteer.longestAt(tokens, from, to) : Optional.empty();
        int after = field.map(entry -> from + entry.words().length).orElse(from);
        return after > from && titles.lengthAt(tokens, after, to) > 0 ? after : from;
    }

    /**
     * "Assistant Secretary for East Asia", "Minister of Foreign Affairs Anna Berg", "for Near Eastern Affairs Anna
     * Berg": what an office is for.
     */
    private int afterRegion(int at, int to) {
        if (at + 1 >= to || !tokens.lower(at).equals("for") && !tokens.lower(at).equals("of")) {
            return at;
        }
        int name = at;
        for (int i = at + 1; i < Math.min(to, at + LONGEST) && tokens.capitalised(i); i++) {
            name = titles.portfolioAt(tokens, i) ? i + 1 : name;
        }
        if (name > at && name < to && forms.namePart(tokens, name)) {
            return name;
        }
        Optional<Gazetteer.Entry> region = tokens.lower(at).equals("for") ? gazetteer.longestAt(tokens, at + 1, to)
                : Optional.empty();
        return region.map(entry -> at + 1 + entry.words().length).orElse(at);
    }

    /** Reads on over titles and the words that go with them; answers {@code from} if there is no title. */
    int afterTitles(int from, int to) {
        int at = from;
        boolean titled = false;
        while (at < to) {
            int length = titles.lengthAt(tokens, at, to);
            titled |= length > 0;
            if (length == 0 && !titles.modifierAt(tokens, at)) {
                break;
            }
            at += Math.max(1, length);
        }
        return titled ? afterRegion(at, to) : from;
    }
}
