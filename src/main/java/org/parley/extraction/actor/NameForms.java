package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/** Tells by its form what a name that no list holds can be. */
final class NameForms {

    private static final int LONGEST = 6;
    /** The month that is a family name as well. */
    static final String MONTH = "May";

    private final GivenNames given;
    private final Set<String> notNames = WordList.set(NameForms.class, "not-names.txt");
    private final FamilyNames family;
    private final Map<String, ActorKind> nouns = new HashMap<>();
    private final Set<String> nobody = new HashSet<>();

    NameForms(FamilyNames family) {
        this.family = family;
        this.given = family.given();
        for (String line : WordList.lines(NameForms.class, "name-nouns.tsv")) {
            String[] cells = line.split("\t");
            if (cells[1].equals("nobody")) {
                nobody.add(cells[0]);
            } else {
                nouns.put(cells[0], cells[1].equals("place") ? ActorKind.PLACE : ActorKind.ORGANISATION);
            }
        }
    }

    /** A name of a person as it is written where the family name is not in capitals. */
    String ordinary(String written) {
        return family.ordinary(written);
    }

    /** True if the word is a given name. */
    boolean givenName(String lower) {
        return given.contains(lower);
    }

    /** What a name that ends in this word is, or null if the word does not tell. */
    ActorKind kindOfLast(String lower) {
        return nouns.get(lower);
    }

    /** True if a name that ends in this word is that of a thing: "agreement", "summit". */
    boolean namesNobody(String lastWord) {
        return nobody.contains(lastWord);
    }

    /** True if a name goes on at token {@code next}: "Anna Berg", "Jean-Luc Berg", "Anna van der Berg". */
    boolean goesOn(Tokens tokens, int next, int to) {
        boolean hyphen = tokens.first(next) == '-' && tokens.touchesPrevious(next) && next + 1 < to
                && tokens.touchesPrevious(next + 1);
        int name = hyphen ? next + 1 : next;
        while (name + 1 < to && name - next < 2 && FamilyNames.PARTICLES.contains(tokens.lower(name))) {
            name++;
        }
        return namePart(tokens, name) || monthAsSurname(tokens, next, to) || articleOfName(tokens, next, to);
    }

    /** "Brian May", "Theresa May" behind a given name and before no number, which would make it a date. */
    private boolean monthAsSurname(Tokens tokens, int at, int to) {
        return tokens.word(at).equals(MONTH) && given.contains(tokens.lower(at - 1))
                && (at + 1 >= to || !tokens.isNumber(at + 1));
    }

    /** True for the "US" of "US$44 billion". */
    static boolean currency(Tokens tokens, int i) {
        return i + 1 < tokens.count() && tokens.first(i + 1) == '$' && tokens.touchesPrevious(i + 1);
    }

    /** True if token {@code i} can be part of a name. */
    boolean namePart(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.capitalised(i) && !notNames.contains(tokens.lower(i));
    }

    /** One past the last token of the run of name parts that begins at {@code from}; {@code from} if none does. */
    int runEnd(Tokens tokens, int from, int to) {
        int end = from;
        int at = from;
        while (at < to && at - from < LONGEST) {
            if (namePart(tokens, at) || at == from + 1 && monthAsSurname(tokens, at, to)) {
                end = ++at;
            } else if (at > from && at + 1 < to && joins(tokens, at) && namePart(tokens, at + 1)) {
                at++;
            } else if (secondSyllable(tokens, from, at, to)) {
                at += 2;
                end = at;
            } else if (at > from && at + 2 < to && FamilyNames.PARTICLES.contains(tokens.lower(at))
                    && FamilyNames.PARTICLES.contains(tokens.lower(at + 1)) && namePart(tokens, at + 2)) {
                at += 2;
            } else if (at > from && articleOfName(tokens, at, to)) {
                at += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "-in" in "Moon Jae-in", where the family name stands first. */
    private boolean secondSyllable(Tokens tokens, int from, int at, int to) {
        return at == from + 2 && at + 1 < to && tokens.first(at) == '-' && tokens.touchesPrevious(at)
                && tokens.touchesPrevious(at + 1) && family.standsFirst(tokens.lower(from));
    }

    /** "al-" in "Omar al-Farsi", whose surname is "al-Farsi". */
    boolean articleOfName(Tokens tokens, int at, int to) {
        return at + 2 < to && FamilyNames.PARTICLES.contains(tokens.lower(at)) && tokens.first(at + 1) == '-'
                && tokens.touchesPrevious(at + 1) && tokens.touchesPrevious(at + 2) && namePart(tokens, at + 2);
    }

    private static boolean joins(Tokens tokens, int at) {
        return FamilyNames.PARTICLES.contains(tokens.lower(at)) || tokens.first(at) == '-' && tokens.touchesPrevious(at)
                && tokens.touchesPrevious(at + 1);
    }
}
