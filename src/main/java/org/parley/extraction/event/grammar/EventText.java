package org.parley.extraction.event.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Published;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.Party;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.WritingDay;

/** One article as the event finders see it: every token with its word, its actor and its time expression. */
public final class EventText {

    /** "First since May", "delayed to July", "in force until July". */
    private static final Set<String> BOUNDING = Set.of("since", "to", "until", "till");
    private static final Set<String> PHONE = Set.of("phone", "telephone");
    private static final Set<String> LIMITS = Set.of("deadline", "ultimatum");

    private final TokenizedArticle article;
    private final Tokens tokens;
    private final FunctionWords function;
    private final Word[] words;
    private final List<ActorMention> actors;
    private final List<TimeExpression> times;
    private final List<List<Verb>> verbs = new ArrayList<>();
    private final int[] actorAt;
    private final int[] timeAt;
    private final int[] timeFrom;
    private final int[] timeTo;
    private final boolean[] quoted;
    private final boolean[] bounds;
    private final Verb[] verbAt;
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> stateNames = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    public EventText(TokenizedArticle article, Lexicon lexicon, FunctionWords function, List<ActorMention> actors,
            List<TimeExpression> times) {
        this.article = article;
        this.tokens = article.tokens();
        this.function = function;
        this.actors = actors;
        this.times = times;
        words = new Word[tokens.count()];
        verbAt = new Verb[tokens.count()];
        actorAt = new int[tokens.count()];
        timeAt = new int[tokens.count()];
        timeFrom = new int[times.size()];
        timeTo = new int[times.size()];
        bounds = new boolean[times.size()];
        Arrays.fill(actorAt, -1);
        Arrays.fill(timeAt, -1);
        index(lexicon);
        quoted = quotations();
        VerbTagger tagger = new VerbTagger(tokens, words, function);
        for (Sentence sentence : article.sentences()) {
            List<Verb> found = tagger.verbs(sentence);
            verbs.add(found);
            found.forEach(verb -> Arrays.fill(verbAt, verb.from(), verb.at() + 1, verb));
        }
    }

    private void index(Lexicon lexicon) {
        for (int i = 0; i < actors.size(); i++) {
            ActorMention actor = actors.get(i);
            Arrays.fill(actorAt, actor.from(), actor.to(), i);
            if (actor.kind() == ActorKind.STATE) {
                stateNames.add(actor.name());
            } else if (actor.kind() == ActorKind.PERSON) {
                people.add(actor.name());
            }
            actor.state().ifPresent(state -> states.putIfAbsent(actor.name(), state));
        }
        for (int i = 0; i < times.size(); i++) {
            int first = tokens.at(times.get(i).span().start());
            int t = first;
            for (; t < tokens.count() && tokens.start(t) < times.get(i).span().end(); t++) {
                timeAt[t] = actorAt[t] >= 0 && actors.get(actorAt[t]).kind() == ActorKind.PERSON ? -1 : i;
            }
            timeFrom[i] = first;
            timeTo[i] = t;
            String behind = t < tokens.count() ? tokens.lower(t) : "";
            bounds[i] = LIMITS.contains(behind)
                    || first > 0 && BOUNDING.contains(tokens.lower(first - 1)) && !behind.startsWith("'");
        }
        for (int i = 0; i < words.length; i++) {
            if (actorAt[i] >= 0) {
                words[i] = Word.NAMED;
            } else {
                words[i] = timeAt[i] >= 0 || !tokens.isWord(i) ? Word.NONE : lexicon.word(tokens.lower(i));
            }
        }
    }

    /** Marks the words between quotation marks; a quotation that is not closed ends with its block. */
    private boolean[] quotations() {
        boolean[] inside = new boolean[tokens.count()];
        int block = -1;
        boolean open = false;
        for (Sentence sentence : sentences()) {
            open &= sentence.block() == block;
            block = sentence.block();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                char c = tokens.first(i);
                if (c == '“' || c == '"' && !open) {
                    open = true;
                } else if (c == '”' || c == '"') {
                    open = false;
                }
                inside[i] = open;
            }
        }
        return inside;
    }

    /** True if token {@code i} is part of a quotation. */
    public boolean quoted(int i) {
        return quoted[i];
    }

    /** The sentences, in order. */
    public List<Sentence> sentences() {
        return article.sentences();
    }

    /** The index of the sentence that token {@code token} belongs to. */
    public int sentenceAt(int token) {
        int low = 0;
        int high = sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences().get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The verbs of a sentence by its index. */
    public List<Verb> verbs(int sentence) {
        return verbs.get(sentence);
    }

    /** The verb whose group holds token {@code i}, or null. */
    public Verb verbAt(int i) {
        return verbAt[i];
    }

    /** The day the article was written, if it is known, else that of its last change. */
    public Optional<LocalDate> written() {
        Article text = article.article();
        return WritingDay.of(text).flatMap(Published::day).or(() -> text.metadata().modified().flatMap(Published::day));
    }

    /** The actor that token {@code i} belongs to, or null. */
    public ActorMention actor(int i) {
        return actorAt[i] < 0 ? null : actors.get(actorAt[i]);
    }

    /**
     * One past "Lena Holt," in "met her counterpart, Lena Holt, in the capital, Lima", if that begins with the comma at
     * a token; a name that ends its sentence needs no second comma.
     */
    public int afterApposition(Sentence sentence, int comma) {
        ActorMention named = comma + 1 < sentence.to() && tokens.first(comma) == ',' ? actor(comma + 1) : null;
        boolean person = named != null && named.from() == comma + 1 && (named.kind() == ActorKind.PERSON
                || named.kind() == ActorKind.PLACE && lower(sentence, comma - 1).equals("capital"));
        if (person && named.to() + 1 >= sentence.to()) {
            return named.to();
        }
        return person && lower(sentence, named.to()).equals(",") ? named.to() + 1 : comma;
    }

    /** "Met in Tirana, Albania, on Friday": true if a state only says where the place before it is. */
    public boolean ofPlace(Sentence sentence, ActorMention state) {
        int before = state.from() - 2;
        ActorMention place = before >= sentence.from() && tokens.first(before + 1) == ',' ? actor(before) : null;
        String next = lower(sentence, state.to());
        boolean ends = state.to() >= sentence.to() - 1 || next.equals(",") || function.prepositions().contains(next)
                || verbAt[state.to()] != null;
        return place != null && place.kind() == ActorKind.PLACE && state.kind() == ActorKind.STATE && ends;
    }

    /** True if tokens {@code i} and {@code j} of a sentence belong to two actors of one kind. */
    public boolean sameKind(Sentence sentence, int i, int j) {
        if (i < sentence.from() || j >= sentence.to() || actorAt[i] < 0 || actorAt[j] < 0) {
            return false;
        }
        return actorAt[i] != actorAt[j] && actor(i).kind() == actor(j).kind();
    }

    /** The last comma of "Chile, Peru, and Kenya". */
    public boolean endsList(Sentence in, int comma) {
        ActorMention before = comma > in.from() && tokens.first(comma) == ',' && lower(in, comma + 1).equals("and")
                ? actor(comma - 1)
                : null;
        return before != null && before.from() > in.from() && tokens.first(before.from() - 1) == ','
                && sameKind(in, comma - 1, comma + (lower(in, comma + 2).equals("the") ? 3 : 2));
    }

    /** Whom these stand for: an official for the state that the article names with them, anyone else for themselves. */
    public List<String> parties(Collection<String> names) {
        return names.stream().map(name -> states.getOrDefault(name, name)).distinct().sorted().toList();
    }

    /** The same as sides, each with the people of it who are among {@code names}; sorted by name. */
    public List<Party> sides(Collection<String> names) {
        Map<String, Set<String>> sides = new TreeMap<>();
        for (String name : names) {
            Set<String> side = sides.computeIfAbsent(states.getOrDefault(name, name), _ -> new TreeSet<>());
            if (people.contains(name)) {
                side.add(name);
            }
        }
        return sides.entrySet().stream().map(side -> new Party(side.getKey(), List.copyOf(side.getValue()))).toList();
    }

    /** Who takes part, once: a state or the person who stands for it, whichever is among those named {@code first}. */
    public List<String> once(Collection<String> names, Collection<String> first) {
        Set<String> represented = names.stream().filter(states::containsKey).map(states::get)
                .collect(Collectors.toSet());
        List<String> people = names.stream().filter(name -> !represented.contains(name)).toList();
        if (people.size() < 2) {
            return List.copyOf(names);
        }
        return represented.size() > 1 && Set.copyOf(first).equals(represented) ? represented.stream().sorted().toList()
                : people;
    }

    /** True if the article names a state of this name. */
    public boolean isState(String name) {
        return stateNames.contains(name);
    }

    /** True if the article names a person of this name. */
    public boolean isPerson(String name) {
        return people.contains(name);
    }

    /** How many actors are named before token {@code at}. */
    public int actorsBefore(int at) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (actors.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the time expression that token {@code i} belongs to, or −1. */
    public int time(int i) {
        return timeAt[i];
    }

    /**
     * True if token {@code i} belongs to a time expression that can be when something is: "his first visit since May"
     * was not in May, and what was delayed until July was not in July.
     */
    public boolean dated(int i) {
        return denotesDays(i) && !bounds[timeAt[i]];
    }

    /** True if token {@code i} belongs to a time expression that denotes days, were it of a year that is not said. */
    public boolean denotesDays(int i) {
        return timeAt[i] >= 0 && (times.get(timeAt[i]).days().isPresent() || yearless(times.get(timeAt[i])));
    }

    /** True for what a phrase is made of: a word, a number or the mark of "50%". */
    public boolean inPhrase(int i) {
        return tokens.isWord(i) || tokens.isNumber(i) || tokens.first(i) == '%';
    }

    /** The first time that denotes days among tokens {@code from} to {@code to}, or −1. */
    public int timeWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (dated(i)) {
                return timeAt[i];
            }
        }
        return -1;
    }

    /** "April 12" in an article of unknown date: EDTF XXXX-04-12. */
    private static boolean yearless(TimeExpression time) {
        return time.edtf().filter(date -> date.startsWith("XXXX-")).isPresent();
    }

    /** The first token of a time, by its index. */
    int timeStart(int time) {
        return timeFrom[time];
    }

    /** One past the last token of the time that token {@code i} belongs to. */
    public int timeEnd(int i) {
        return timeTo[timeAt[i]];
    }

    /** True if "phone" stands among tokens {@code from} to {@code to}. */
    public boolean byPhone(int from, int to) {
        return any(from, to, PHONE);
    }

    /** True if one of {@code words} stands among tokens {@code from} to {@code to}. */
    public boolean any(int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** True if the time at token {@code i} belongs to the noun behind it: "a 2015 pact", "the Tuesday meeting". */
    public boolean timeModifies(Sentence sentence, int i) {
        int end = timeTo[timeAt[i]];
        String before = lower(sentence, timeFrom[timeAt[i]] - 1);
        boolean owned = function.determiners().contains(before) || function.possessives().contains(before);
        return owned && end < sentence.to() && tokens.isWord(end) && !function.closers().contains(tokens.lower(end));
    }

    /**
     * True if "and" stands right before the verb that begins at a token, which then shares its subject with another.
     */
    public boolean joined(Sentence in, int verb) {
        return function.coordinators().contains(lower(in, function.beforeAdverbs(tokens, verb - 1, in.from())));
    }

    /** The token in lower case, or nothing if it is outside the sentence. */
    public String lower(Sentence sentence, int i) {
        return i >= sentence.from() && i < sentence.to() ? tokens.lower(i) : "";
    }

    /** The article with its sentences. */
    public TokenizedArticle article() {
        return article;
    }

    /** Its tokens, by whose numbers everything here is looked up. */
    public Tokens tokens() {
        return tokens;
    }

    /** What its function words are. */
    public FunctionWords function() {
        return function;
    }

    /** The actors that it names, in the order of the text. */
    public List<ActorMention> actors() {
        return actors;
    }

    /** Its time expressions, in the order of the text. */
    public List<TimeExpression> times() {
        return times;
    }

    /** What the lexicon knows about a token. */
    public Word word(int token) {
        return words[token];
    }
}
