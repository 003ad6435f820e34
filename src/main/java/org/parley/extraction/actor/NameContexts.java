package org.parley.extraction.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/** Tells from the words around a capitalised word whether it is someone: what it does, says or is. */
final class NameContexts {

    /** How far behind a name its office begins at most. */
    private static final int OFFICE = 5;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "then");

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final NameForms forms;
    private final NameCues cues;

    NameContexts(Tokens tokens, Gazetteer gazetteer, Titles titles, NameForms forms, NameCues cues) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.forms = forms;
        this.cues = cues;
    }

    /** True if a title begins close behind the comma at token {@code comma}, at token {@code from} at the earliest. */
    boolean officeBehind(Sentence sentence, int comma, int from) {
        int last = comma < sentence.to() && tokens.first(comma) == ',' ? Math.min(sentence.to(), comma + OFFICE) : from;
        for (int i = from; i < last; i++) {
            if (titles.lengthAt(tokens, i, sentence.to()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tavares, the army chief, left": an office that is set aside behind one word that opens a sentence. */
    boolean holdsOffice(Sentence sentence, int at) {
        if (commonWord(at) || !forms.namePart(tokens, at) || at + 2 >= sentence.to()
                || !DETERMINERS.contains(tokens.lower(at + 2)) || !officeBehind(sentence, at + 1, at + 3)) {
            return false;
        }
        int close = at + 3;
        while (close < sentence.to() && tokens.isWord(close)) {
            close++;
        }
        return close + 1 < sentence.to() && tokens.first(close) == ',' && !tokens.capitalised(close + 1)
                && !tokens.lower(close + 1).startsWith("wh");
    }

    /**
     * "Tavares said", "Tavares met": one word that tells or does something is someone, unless it is a common word that
     * opens a sentence.
     */
    boolean tells(int at, boolean opens) {
        String lower = tokens.lower(at);
        boolean name = forms.namePart(tokens, at) && lower.length() > 3
                && !(opens && (commonWord(at) || lower.endsWith("s")));
        String next = at + 1 < tokens.count() ? tokens.lower(at + 1) : "";
        return name && (cues.is("telling", next)
                || opens && cues.is("acting", next) && forms.kindOfLast(lower) == null);
    }

    /** "Tavares will", at the beginning of a sentence. */
    boolean acts(int at) {
        return !commonWord(at) && at + 1 < tokens.count() && cues.is("predicate", tokens.lower(at + 1));
    }

    /** A sentence opens with a capital whatever its first word is; a name goes on with capitals. */
    boolean commonWord(int at) {
        String lower = tokens.lower(at);
        return lower.length() < 2 || lower.endsWith("ly") || lower.endsWith("ing") || lower.endsWith("ed")
                || cues.is("common", lower);
    }

    /** "Tavares is", "Tavares met". */
    boolean isSubject(int at) {
        String next = at + 1 < tokens.count() ? tokens.lower(at + 1) : "";
        return cues.is("predicate", next) || cues.is("personal", next) || cues.is("acting", next);
    }

    /** "The Peruvian capital": the city, where its name does not follow. */
    Optional<String> capital(Gazetteer.Entry entry, int at, int end, int to) {
        boolean city = entry.sense() == Gazetteer.Sense.DEMONYM && end < to && tokens.lower(end).equals("capital")
                && at > 0 && tokens.lower(at - 1).equals("the");
        int name = end + 1 < to && tokens.first(end + 1) == ',' ? end + 2 : end + 1;
        return city && !(name < to && tokens.capitalised(name)) ? gazetteer.capital(entry.name()) : Optional.empty();
    }

    /** "In Tavares", "the town of Tavares". */
    boolean placed(int at) {
        String before = tokens.lower(at - 1);
        return before.equals("in") || before.equals("of") && at > 1 && cues.is("settlement", tokens.lower(at - 2));
    }

    /** "The Q17 rebels": a group that bears an abbreviation and is said to fight. */
    boolean fights(int at) {
        String word = tokens.word(at);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && at + 1 < tokens.count()
                && cues.is("fighting", tokens.lower(at + 1));
    }
}
