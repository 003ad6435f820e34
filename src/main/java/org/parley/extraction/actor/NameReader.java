package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/** Reads the names of one article, sentence by sentence, and remembers whom it has met. */
final class NameReader {

    private static final int LONGEST_LABEL = 10;
    private static final int SHORTEST_PLACE = 4;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final NameForms forms;
    private final People people;
    private final NameCues cues;
    private final NameContexts contexts;
    private final PersonStates states;
    private final Offices offices;
    /** Words that stand as names by themselves somewhere: the last word of a person's name does so, in time. */
    private final Set<String> alone = new HashSet<>();
    private final Map<String, ActorKind> unknown = new HashMap<>();
    private List<ActorMention> found;

    NameReader(Tokens tokens, Gazetteer gazetteer, Titles titles, NameForms forms, NameCues cues, People people) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.forms = forms;
        this.people = people;
        this.cues = cues;
        this.contexts = new NameContexts(tokens, gazetteer, titles, forms, cues);
        this.states = new PersonStates(tokens, gazetteer, titles);
        this.offices = new Offices(tokens, gazetteer, titles, forms);
    }

    /** Adds the names of {@code sentence} to {@code into}. */
    void read(Sentence sentence, List<ActorMention> into) {
        found = into;
        boolean heading = sentence.unit() == Sentence.Unit.HEADING || sentence.unit() == Sentence.Unit.CELL;
        int label = sentence.unit() == Sentence.Unit.ITEM ? labelEnd(sentence) : sentence.from();
        int at = sentence.from();
        while (at < sentence.to()) {
            boolean capital = tokens.isWord(at) && tokens.capitalised(at) && !NameForms.currency(tokens, at);
            at = capital ? name(sentence, at, heading || at < label) : small(sentence, at);
        }
    }

    /** Where the label of a list item ends; the words of a label are capitalised whatever they are. */
    private int labelEnd(Sentence sentence) {
        int last = Math.min(sentence.to(), sentence.from() + LONGEST_LABEL);
        for (int i = sentence.from(); i < last; i++) {
            if (tokens.first(i) == ':') {
                return i;
            }
        }
        return sentence.from();
    }

    /** Reads what begins at the capitalised token {@code at}; answers where to read on. */
    private int name(Sentence sentence, int at, boolean heading) {
        int to = sentence.to();
        int after = titled(at, to);
        if (after > at) {
            return after;
        }
        Optional<Gazetteer.Entry> known = gazetteer.longestAt(tokens, at, to);
        boolean given = forms.givenName(tokens.lower(at)) && at + 1 < to && forms.goesOn(tokens, at + 1, to)
                && (!heading || surname(at + 1)) && titles.lengthAt(tokens, at + 1, to) == 0;
        if (known.isPresent()
                && !(given && known.get().words().length == 1 && known.get().sense() != Gazetteer.Sense.DEMONYM)) {
            return listed(at, to, known.get());
        }
        if (given) {
            int end = personEnd(at, to);
            states.before(sentence, at, found).ifPresent(state -> stands(at, end, state));
            return person(at, at, end);
        }
        if (surname(at)) {
            return person(at, at, at + 1);
        }
        int body = bodyEnd(at, to);
        if (body > at) {
            String name = words(at, body);
            unknown.put(name, ActorKind.ORGANISATION);
            add(at, body, name, ActorKind.ORGANISATION);
            return body;
        }
        return heading ? known(at) : unknown(sentence, at);
    }

    /** A heading has capitals everywhere: a single word is a name there only if the text has it as one. */
    private int known(int at) {
        ActorKind kind = unknown.get(tokens.word(at));
        if (kind != null) {
            add(at, at + 1, tokens.word(at), kind);
        }
        return at + 1;
    }

    /** A surname that begins with a small article, as in "al-Farsi said", once it is known. */
    private int small(Sentence sentence, int at) {
        if (!forms.articleOfName(tokens, at, sentence.to())) {
            return at + 1;
        }
        int to = at + 3;
        return people.named(words(at, to)).isPresent() ? person(at, at, to) : to;
    }

    /** "Organisation of Islamic Cooperation", "Council of the Baltic Sea States"; {@code at} if none begins there. */
    private int bodyEnd(int at, int to) {
        if (forms.kindOfLast(tokens.lower(at)) != ActorKind.ORGANISATION || at + 2 >= to
                || !tokens.lower(at + 1).equals("of")) {
            return at;
        }
        int name = tokens.lower(at + 2).equals("the") ? at + 3 : at + 2;
        int end = name < to ? forms.runEnd(tokens, name, to) : name;
        boolean ofPlace = gazetteer.longestAt(tokens, name, to).filter(entry -> name + entry.words().length >= end)
                .isPresent();
        return end > name && !ofPlace ? end : at;
    }

    private boolean surname(int at) {
        String next = at + 1 < tokens.count() ? tokens.lower(at + 1) : "";
        boolean month = tokens.word(at).equals(NameForms.MONTH) && !cues.is("telling", next)
                && !cues.is("acting", next);
        return !month && people.named(tokens.word(at)).isPresent();
    }

    /** Reads titles and the name after them: "President Ruiz", "Chilean Foreign Minister Anna Berg". */
    private int titled(int at, int to) {
        int next = at;
        while (next < to && titles.modifierAt(tokens, next)) {
            next++;
        }
        Optional<Gazetteer.Entry> state = (next < to ? gazetteer.longestAt(tokens, next, to)
                : Optional.<Gazetteer.Entry>empty()).filter(entry -> entry.sense() != Gazetteer.Sense.CAPITAL);
        if (state.isPresent() && state.get().kind() != ActorKind.PLACE) {
            next += state.get().words().length;
            next += tokens.lower(Math.min(next, to - 1)).equals("'s") ? 1 : 0;
        }
        next = offices.afterField(next, to);
        int name = offices.afterTitles(next, to);
        if (name == next || name >= to || !forms.namePart(tokens, name)) {
            return at;
        }
        Optional<Gazetteer.Entry> listed = gazetteer.longestAt(tokens, name, to);
        if (listed.isPresent() && !forms.givenName(tokens.lower(name))
                || forms.kindOfLast(tokens.lower(name)) != null) {
            return at;
        }
        int end = personEnd(name, to);
        state.filter(entry -> entry.kind() == ActorKind.STATE).ifPresent(entry -> stands(name, end, entry.name()));
        return person(at, name, end);
    }

    private void stands(int name, int end, String state) {
        String written = forms.ordinary(words(name, end));
        people.add(written);
        people.stands(people.named(written).orElse(written), state);
    }

    /** A name of a person goes on over capitalised words, but not over the name of a state or organisation. */
    private int personEnd(int from, int to) {
        int run = forms.runEnd(tokens, from, to);
        int at = from + 1;
        while (at < run && !(tokens.first(at) == '-' && surname(at - 1) && surname(at + 1))) {
            at++;
        }
        return at;
    }

    private int person(int from, int name, int to) {
        String written = forms.ordinary(words(name, to));
        if (to - name > 1 || from < name) {
            people.add(written);
        }
        states.behind(to).ifPresent(state -> stands(name, to, state));
        int start = from;
        while (start > 0 && titles.modifierAt(tokens, start - 1) && !tokens.capitalised(start - 1)) {
            start--;
        }
        add(start, to, people.named(written).orElse(written), ActorKind.PERSON);
        return to;
    }

    private String words(int from, int to) {
        StringBuilder text = new StringBuilder(tokens.word(from));
        for (int i = from + 1; i < to; i++) {
            text.append(tokens.touchesPrevious(i) ? "" : " ").append(tokens.word(i));
        }
        return text.toString();
    }

    private int listed(int at, int to, Gazetteer.Entry entry) {
        int end = at + entry.words().length;
        Optional<String> capital = contexts.capital(entry, at, end, to);
        if (capital.isPresent()) {
            add(at, end + 1, capital.get(), ActorKind.PLACE);
            return end + 1;
        }
        if (entry.sense() == Gazetteer.Sense.CAPITAL && !governs(at, end, to)) {
            add(at, end, entry.city(), ActorKind.PLACE);
        } else {
            found.add(new ActorMention(tokens.span(at, end), at, end, entry.name(), entry.kind(),
                    entry.sense() == Gazetteer.Sense.DEMONYM, Optional.empty()));
        }
        return end;
    }

    /**
     * True if the city stands for its government: "Moscow’s aims", "the diplomats of Moscow", "between Washington and
     * Moscow", "Athens said".
     */
    private boolean governs(int at, int end, int to) {
        String before = at > 0 ? tokens.lower(at - 1) : "";
        boolean of = before.equals("of") && at > 1 && tokens.lower(at - 2).endsWith("s")
                && titles.names(tokens.lower(at - 2).substring(0, tokens.lower(at - 2).length() - 1));
        if (!of && cues.is("place", before)) {
            return false;
        }
        if (of || before.equals("between") || before.equals("with") || before.equals("by")) {
            return true;
        }
        if (before.equals("and") && !found.isEmpty() && found.getLast().to() == at - 1
                && found.getLast().kind() == ActorKind.PLACE) {
            return false;
        }
        String after = end < to ? tokens.lower(end) : "";
        boolean joined = before.equals("and") && !found.isEmpty() && found.getLast().to() == at - 1
                && found.getLast().kind() == ActorKind.STATE;
        return joined || after.equals("'s") || cues.is("predicate", after) || after.endsWith("ed");
    }

    private int unknown(Sentence sentence, int at) {
        boolean opens = at == sentence.from();
        if (opens && dateline(sentence, at)) {
            String place = titleCase(tokens.word(at));
            unknown.put(place, ActorKind.PLACE);
            add(at, at + 1, place, ActorKind.PLACE);
            return at + 1;
        }
        int end = forms.runEnd(tokens, at, sentence.to());
        if (end - at < 2) {
            return single(sentence, at, opens);
        }
        if (opens && contexts.commonWord(at) && !unknown.containsKey(words(at, end))) {
            return at + 1;
        }
        if (demonym(end - 1) || titles.lengthAt(tokens, at, end) == end - at
                || forms.namesNobody(tokens.lower(end - 1))) {
            return end;
        }
        ActorKind kind = cues.is("landmark", tokens.lower(at)) ? ActorKind.PLACE
                : forms.kindOfLast(tokens.lower(end - 1));
        if (kind == null) {
            end = beforeGivenName(at, end);
            if (end - at < 2) {
                return end;
            }
            kind = end - at <= 3 && isPerson(sentence, at, end) ? ActorKind.PERSON : ActorKind.ORGANISATION;
        }
        if (kind == ActorKind.PERSON) {
            int personEnd = end;
            states.before(sentence, at, found).ifPresent(state -> stands(at, personEnd, state));
            return person(at, at, end);
        }
        String name = words(at, end);
        unknown.put(name, kind);
        add(at, end, name, kind);
        return end;
    }

    /** "South American" is an adjective of more than one state. */
    private boolean demonym(int last) {
        return gazetteer.longestAt(tokens, last, last + 1).filter(entry -> entry.sense() == Gazetteer.Sense.DEMONYM)
                .isPresent();
    }

    /** "OHRID, North Macedonia, March 18": a place in capitals before a comma opens a dateline. */
    private boolean dateline(Sentence sentence, int at) {
        String word = tokens.word(at);
        return word.length() >= SHORTEST_PLACE && word.equals(word.toUpperCase(Locale.ROOT))
                && at + 1 < sentence.to() && tokens.first(at + 1) == ',';
    }

    private static String titleCase(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whoever says something, goes by the last name elsewhere, or bears an office: "Ines Roth, the minister,". */
    private boolean isPerson(Sentence sentence, int at, int end) {
        boolean article = at > sentence.from() && tokens.lower(at - 1).equals("the");
        boolean says = !article && end < sentence.to()
                && (cues.is("predicate", tokens.lower(end)) || cues.is("personal", tokens.lower(end)));
        String last = tokens.word(end - 1);
        boolean namedAlone = alone.contains(last) || unknown.get(last) == ActorKind.PERSON;
        boolean office = at - 2 >= sentence.from() && tokens.first(at - 1) == ','
                && titles.lengthAt(tokens, at - 2, sentence.to()) > 0;
        boolean titled = at > sentence.from() && titles.lengthAt(tokens, at - 1, at) > 0;
        return says || namedAlone || office || titled || joinsPerson(at)
                || contexts.officeBehind(sentence, end, end + 1);
    }

    /** "Anna Berg of Chile and Zorin Vael": what "and" joins to a person is one. */
    private boolean joinsPerson(int at) {
        int last = found.size() - 1;
        boolean joined = last >= 0 && at > 0 && tokens.lower(at - 1).equals("and") && found.get(last).to() == at - 1;
        boolean of = joined && last > 0 && found.get(last).kind() == ActorKind.STATE
                && tokens.lower(found.get(last).from() - 1).equals("of")
                && found.get(last - 1).to() == found.get(last).from() - 1;
        return joined && found.get(of ? last - 1 : last).kind() == ActorKind.PERSON;
    }

    /** "Instagram Adam Mosseri" is two names, of which the second begins with a given name. */
    private int beforeGivenName(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (forms.givenName(tokens.lower(i))) {
                return i;
            }
        }
        return end;
    }

    /** A single unknown word is a place after a preposition of place, and otherwise only what it was found to be. */
    private int single(Sentence sentence, int at, boolean opens) {
        String word = tokens.word(at);
        ActorKind kind = unknown.get(word);
        if (kind == null && (contexts.tells(at, opens) || sides(at) || opens && contexts.holdsOffice(sentence, at))) {
            kind = ActorKind.PERSON;
            unknown.put(word, kind);
        }
        Optional<String> byFirstName = kind == null && contexts.isSubject(at) ? people.calledByFirstName(word)
                : Optional.empty();
        if (byFirstName.isPresent()) {
            add(at, at + 1, byFirstName.get(), ActorKind.PERSON);
            return at + 1;
        }
        if (kind == null && contexts.fights(at)) {
            kind = ActorKind.ORGANISATION;
            unknown.put(word, kind);
        }
        if (kind == null && !opens && at > 0 && contexts.placed(at) && forms.namePart(tokens, at)
                && word.length() > 3) {
            kind = ActorKind.PLACE;
            unknown.put(word, kind);
        }
        if (kind != null) {
            add(at, at + 1, word, kind);
        } else if (forms.namePart(tokens, at) && forms.kindOfLast(tokens.lower(at)) == null
                && (!opens || contexts.tells(at, false) || contexts.acts(at))) {
            alone.add(word);
        }
        return at + 1;
    }

    /** "Talks between Tavares and Okoro". */
    private boolean sides(int at) {
        if (at < 2 || !forms.namePart(tokens, at)) {
            return false;
        }
        String before = tokens.lower(at - 1);
        boolean first = (before.equals("between") || before.equals("with") || before.equals("to"))
                && cues.is(before.equals("to") ? "speaking" : "contact", tokens.lower(at - 2))
                && forms.kindOfLast(tokens.lower(at)) == null;
        boolean second = tokens.lower(at - 1).equals("and") && !found.isEmpty() && found.getLast().to() == at - 1
                && found.getLast().kind() == ActorKind.PERSON && found.getLast().from() > 0
                && tokens.lower(found.getLast().from() - 1).equals("between");
        return first || second;
    }

    private void add(int from, int to, String name, ActorKind kind) {
        Optional<String> state = kind == ActorKind.PERSON ? people.state(name) : Optional.empty();
        found.add(new ActorMention(tokens.span(from, to), from, to, name, kind, false, state));
    }
}
