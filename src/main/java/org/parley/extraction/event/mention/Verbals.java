package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.SentenceTimes;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word.VerbForm;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange.Dated;

/** Finds the verbs that report events: "police arrested two men", "Russia and the United States will convene again". */
public final class Verbals {

    private static final int LONGEST = 9;
    /** What can stand behind whom someone calls by phone. */
    private static final Set<String> CALL_ENDS = Set.of("on", "to", "after", "before", "from", ".", ",", "and", "last");
    /** How many words "and" and what it joins to an object have before a time. */
    private static final int LISTED = 6;
    /** For how many days what someone said they would do is still to come. */
    private static final int NEWS = 60;

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Participants participants;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Media media;
    private final SentenceTimes sentences;

    public Verbals(EventText text, StatusCues cues, KindScheme kinds, Participants participants, Media media) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.participants = participants;
        this.media = media;
        this.subjects = new Subjects(text, participants);
        this.clauses = new Clauses(text, cues);
        this.sentences = new SentenceTimes(text);
    }

    /** The drafts of one sentence that are not part of the nominal drafts {@code nominals} already. */
    public List<Draft> in(int sentence, List<Draft> nominals) {
        Sentence in = text.sentences().get(sentence);
        List<Draft> found = new ArrayList<>();
        for (Verb verb : text.verbs(sentence)) {
            boolean taken = nominals.stream().anyMatch(draft -> draft.verb().filter(
                    own -> own.at() == verb.at()).isPresent());
            if (!taken) {
                read(in, sentence, verb, nominals).ifPresent(found::add);
            }
        }
        for (int i = in.from(); i < in.to(); i++) {
            if (text.word(i).adjective() && !takenForGranted(in, i)) {
                found.add(adjective(in, sentence, i));
            }
        }
        return found;
    }

    /** "The missing crew", "their dead": who is meant, and not what happened to them. */
    private boolean takenForGranted(Sentence in, int adjective) {
        String before = text.lower(in, adjective - 1);
        return before.equals("the") || text.function().possessives().contains(before);
    }

    private Draft adjective(Sentence in, int sentence, int i) {
        Verb verb = text.verbAt(i);
        return new Draft(sentence, i, i, i + 1, Form.ADJECTIVE, text.tokens().lower(i), KindScheme.OTHER, false, false,
                2,
                Reference.INDEFINITE, List.of(), Optional.empty(), new Cue(Status.HELD, 1, "adjective of state"), -1, 0,
                clauses.conditional(in, i), Optional.ofNullable(verb));
    }

    private Optional<Draft> read(Sentence in, int sentence, Verb verb, List<Draft> nominals) {
        VerbForm form = verb.form();
        boolean plan = verb.tense() == Verb.Tense.INFINITIVE && text.lower(in, verb.at() + 1).equals("place");
        boolean asked = text.tokens().first(in.to() - 1) == '?' && text.tokens().isWord(in.from());
        if (form.strength() == 0 || asked || plan && form.lemma().equals("take")) {
            return Optional.empty();
        }
        boolean calledOff = cues.is("cancelled-verb", form.lemma()) || cues.is("postponed-verb", form.lemma());
        boolean hosted = verb.reduced() && Participants.hosts(verb) && contactEndsAt(nominals, verb.from());
        if (hosted || calledOff && contactEndsAt(nominals, verb.from())) {
            return Optional.empty();
        }
        if (phones(in, verb)) {
            return Optional.of(contact(in, sentence, verb.as(new VerbForm("call", form.forms(), "call", 3)), nominals));
        }
        boolean speaking = verb.tense() == Verb.Tense.GERUND && cues.is("loose-verb", form.lemma());
        if (kinds.sameFamily(form.kind(), "meeting") && !speaking) {
            return Optional.of(contact(in, sentence, verb, nominals));
        }
        return Optional.of(plain(in, sentence, verb, form.strength()));
    }

    /** "Called Berg on Saturday", "called both leaders": by phone, unlike "called Berg a liar", "called for talks". */
    private boolean phones(Sentence in, Verb verb) {
        int to = Math.min(in.to(), verb.at() + LONGEST);
        ActorMention person = verb.at() + 1 < to ? text.actor(verb.at() + 1) : null;
        int after = person != null && person.kind() == ActorKind.PERSON ? person.to()
                : participants.groups().afterPair(text, verb.at() + 1, to);
        boolean ends = after >= in.to() || text.time(after) >= 0 || CALL_ENDS.contains(text.tokens().lower(after));
        return verb.form().lemma().equals("call") && !verb.passive() && after > verb.at() + 1 && ends;
    }

    private Draft plain(Sentence in, int sentence, Verb verb, int strength) {
        String kind = kinds.sameFamily(verb.form().kind(), "meeting") ? KindScheme.OTHER : verb.form().kind();
        return new Draft(sentence, verb.at(), verb.from(), end(in, verb, LONGEST), Form.VERB, verb.form().lemma(), kind,
                false, false, strength, Reference.INDEFINITE, List.of(), Optional.empty(), cue(in, verb), -1, 0,
                conditional(in, verb), Optional.of(verb));
    }

    private boolean conditional(Sentence in, Verb verb) {
        return verb.tense() == Verb.Tense.MODAL && !announced(in, verb) || clauses.conditional(in, verb.from());
    }

    /** A draft with who, where and when: read only for those that become mentions. */
    public Draft complete(Draft draft) {
        Sentence in = text.sentences().get(draft.sentence());
        if (draft.form() == Form.NOUN && !kinds.sameFamily(draft.kind(), "meeting")) {
            return completeNoun(in, draft);
        }
        if (draft.form() != Form.VERB || draft.specific() || draft.time() >= 0) {
            return draft;
        }
        Verb verb = draft.verb().orElseThrow();
        TreeSet<String> who = new TreeSet<>(subjects.of(draft.sentence(), verb.from()).names());
        int to = beforeVerb(verb, draft.to());
        Optional<String> where = place(in, verb, to);
        if (draft.kind().equals("visit")) {
            where = participants.destination(text, verb.at() + 1, to).or(() -> place(in, verb, to));
        } else {
            who.addAll(participants.in(text, in, verb.at() + 1, to));
        }
        int when = time(in, verb, to);
        return draft.with(List.copyOf(who), where,
                when < 0 && first(draft.sentence(), verb) ? sentences.of(draft.sentence(), verb) : when);
    }

    /** Where what a verb says itself ends, if another verb follows it before token {@code to}. */
    private int beforeVerb(Verb verb, int to) {
        boolean joined = verb.at() + 2 < to && text.tokens().lower(verb.at() + 1).equals("and");
        int end = joined ? verb.at() + 3 : verb.at() + 1;
        while (end < to && text.verbAt(end) == null) {
            end++;
        }
        return end;
    }

    /** True for the first verb of a sentence that tells of an event. */
    private boolean first(int sentence, Verb verb) {
        for (Verb other : text.verbs(sentence)) {
            if (other.form().strength() > 0) {
                return other.equals(verb);
            }
        }
        return false;
    }

    /** What the verb of a noun says of where and when: "the fire broke out in Oslo on Monday". */
    private Draft completeNoun(Sentence in, Draft draft) {
        Optional<String> where = draft.place()
                .or(() -> participants.places(text, in, draft.head() + 1, draft.to()).stream().findFirst());
        int when = draft.time() >= 0 ? draft.time()
                : text.timeWithin(draft.head() + 1, Math.min(in.to(), draft.to() + 1));
        return draft.with(draft.participants(), where, when);
    }

    /** To meet or talk takes two sides, or the talks themselves as the subject; otherwise it is a verb like others. */
    private Draft contact(Sentence in, int sentence, Verb verb, List<Draft> nominals) {
        int reach = end(in, verb, 2 * LONGEST);
        Subjects.Subject subject = subjects.of(sentence, verb.from());
        TreeSet<String> who = new TreeSet<>(subject.names());
        who.addAll(participants.in(text, in, sidesFrom(in, verb, reach), reach));
        if (who.stream().anyMatch(media::is)) {
            return plain(in, sentence, verb, 1);
        }
        if (who.size() < 2 && verb.form().kind().equals("meeting")) {
            who.addAll(participants.groups().sides(text, sentence, verb.from()));
        }
        boolean nominal = contactEndsAt(nominals, verb.from());
        boolean anchored = time(in, verb, reach) >= 0 || place(in, verb, reach).isPresent();
        boolean met = verb.form().lemma().equals("meet") && anchored
                && (participants.groups().delegates(text, in, verb.from()) || body(in, verb));
        if (who.size() < 2 && !nominal && !met) {
            return plain(in, sentence, verb, who.size() == 1 && anchored && hasObject(in, verb) ? 2 : 1);
        }
        int from = subject.names().isEmpty() ? verb.from() : subject.from();
        return new Draft(sentence, verb.at(), from, end(in, verb, LONGEST), Form.VERB, verb.form().lemma(),
                byPhone(in, verb, reach) ? "call" : verb.form().kind(), cues.is("loose-verb", verb.form().lemma()),
                false,
                verb.form().strength(),
                nominal ? Reference.DEFINITE : again(in, verb) ? Reference.ANOTHER : Reference.INDEFINITE,
                List.copyOf(who), place(in, verb, reach),
                cue(in, verb), time(in, verb, reach), 0, conditional(in, verb), Optional.of(verb));
    }

    /** "The Security Council met". */
    private boolean body(Sentence in, Verb verb) {
        ActorMention before = verb.from() > in.from() ? text.actor(verb.from() - 1) : null;
        return before != null && before.kind() == ActorKind.ORGANISATION;
    }

    private boolean hasObject(Sentence in, Verb verb) {
        int next = verb.at() + 1;
        return next < in.to() && text.tokens().isWord(next) && text.time(next) < 0
                && !text.function().prepositions().contains(text.tokens().lower(next));
    }

    /** "Met again", "last met": another contact than the one that was told of. */
    private boolean again(Sentence in, Verb verb) {
        return text.lower(in, verb.at() + 1).equals("again") || text.lower(in, verb.from() - 1).equals("last")
                || text.lower(in, verb.at() - 1).equals("last");
    }

    /** Whom "discussed Peru with Berg" names behind "with"; what is discussed takes no part. */
    private int sidesFrom(Sentence in, Verb verb, int reach) {
        int at = verb.at() + 1;
        while (verb.form().lemma().equals("discuss") && at < reach && !text.lower(in, at).equals("with")) {
            at++;
        }
        return at;
    }

    private boolean byPhone(Sentence in, Verb verb, int reach) {
        for (int i = verb.at() + 1; i < Math.min(reach, in.to()); i++) {
            String lower = text.tokens().lower(i);
            if (lower.equals("phone") || lower.equals("telephone")) {
                return true;
            }
        }
        return false;
    }

    /** True if a noun for a contact of two sides is the subject of the verb that begins at token {@code verb}. */
    private boolean contactEndsAt(List<Draft> nominals, int verb) {
        return nominals.stream().anyMatch(noun -> noun.form() == Form.NOUN && endsAt(noun.to(), verb)
                && kinds.sameFamily(noun.kind(), "meeting"));
    }

    /** Right before it, or with "that" or ", which" between. */
    private boolean endsAt(int noun, int verb) {
        String before = text.tokens().lower(Math.max(0, verb - 1));
        boolean relative = before.equals("which") || before.equals("that");
        return noun == verb || relative && (noun == verb - 1 || noun == verb - 2 && text.tokens().first(noun) == ',');
    }

    /** A verb takes its object with it, up to the next verb, mark or conjunction. */
    private int end(Sentence in, Verb verb, int longest) {
        int at = verb.at() + 1;
        while (at < in.to() && at - verb.at() <= longest) {
            at = afterShortForm(in, text.afterApposition(in, at));
            if (at >= in.to()) {
                break;
            }
            String lower = text.tokens().lower(at);
            char c = text.tokens().first(at);
            boolean joins = lower.equals("and") && text.actor(at - 1) != null;
            boolean score = c == '–' && text.tokens().isNumber(at - 1) && text.tokens().touchesPrevious(at);
            boolean clock = c == ':' && text.tokens().isNumber(at - 1) && text.tokens().touchesPrevious(at);
            boolean inWord = score || clock || c == '-' || c == '\'' || c == '’' || c == '$' || c == '€' || c == '£';
            boolean again = lower.equals("once") && text.lower(in, at + 1).equals("again");
            if (text.function().subordinators().contains(lower) && !again && !calling(in, at)
                    || text.function().coordinators().contains(lower) && !joins
                    || !inWord && !Character.isLetterOrDigit(c) || text.verbAt(at) != null) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "The Treaty of Amity (TOA) in Lima": a short form between brackets ends nothing. */
    private int afterShortForm(Sentence in, int at) {
        return at + 2 < in.to() && text.tokens().first(at) == '(' && text.tokens().first(at + 2) == ')' ? at + 3 : at;
    }

    /** "Named him as Anna Berg", "elected her as the chair": what someone or something is called. */
    private boolean calling(Sentence in, int as) {
        String after = text.lower(in, as + 1);
        return text.tokens().lower(as).equals("as") && as + 1 < in.to()
                && (text.actor(as + 1) != null || after.equals("a") || after.equals("an") || after.equals("the"));
    }

    private Optional<String> place(Sentence in, Verb verb, int end) {
        if (verb.form().lemma().equals("discuss") && in.unit() != Sentence.Unit.HEADING) {
            return clauses.fronted(in, verb.from(), participants).stream().findFirst();
        }
        List<String> after = participants.places(text, in, verb.at() + 1, end);
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst());
        }
        int start = clauses.start(in, verb.from());
        if (text.lower(in, start - 1).equals("where")) {
            return placeBefore(in, start - 1);
        }
        return clauses.fronted(in, verb.from(), participants).stream().findFirst();
    }

    /** "Left for Lima on Friday, where he met": the place named last before "where". */
    private Optional<String> placeBefore(Sentence in, int where) {
        for (int i = where - 1; i >= in.from(); i--) {
            ActorMention actor = text.actor(i);
            if (actor != null && (actor.kind() == ActorKind.PLACE || actor.kind() == ActorKind.STATE)) {
                return Optional.of(actor.name());
            }
            if (text.verbAt(i) != null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int time(Sentence in, Verb verb, int end) {
        for (int i = verb.at() + 1; i < Math.min(in.to(), end + 3) && text.verbAt(i) == null; i++) {
            if (text.dated(i) && !text.timeModifies(in, i)) {
                return text.time(i);
            }
        }
        int listed = timeOfList(in, end);
        if (listed >= 0) {
            return listed;
        }
        if (clauses.relative(in, verb.from())) {
            return antecedentTime(in, verb);
        }
        return clauses.alleged(in, verb) ? -1 : clauses.openingTime(in, verb.from());
    }

    /** "Jailed for theft and fraud in 1981": the time behind the last object that "and" joins. */
    private int timeOfList(Sentence in, int and) {
        boolean noun = text.function().coordinators().contains(text.lower(in, and))
                && !text.function().prepositions().contains(text.lower(in, and + 1));
        for (int i = and + 1; noun && i < Math.min(in.to(), and + LISTED) && text.verbAt(i) == null; i++) {
            if (text.dated(i)) {
                return text.timeModifies(in, i) ? -1 : text.time(i);
            }
            noun = text.tokens().isWord(i) && text.actor(i) == null;
        }
        return -1;
    }

    /** "The 2009 crash, which killed all": the time that says which one is meant. */
    private int antecedentTime(Sentence in, Verb verb) {
        for (int i = verb.from() - 1; i >= in.from() && text.verbAt(i) == null; i--) {
            if (text.dated(i) && text.timeModifies(in, i)) {
                return text.time(i);
            }
        }
        return -1;
    }

    /**
     * "He said he would travel": what someone says they will do; "in May 2001 he said he would" tells nothing of what
     * is to come.
     */
    private boolean announced(Sentence in, Verb verb) {
        return verb.tense() == Verb.Tense.MODAL && text.lower(in, verb.from()).equals("would") && !verb.negated()
                && clauses.reported(in, verb.from()) && !longAgo(clauses.openingTime(in, verb.from()));
    }

    /** True for a day that is months before the writing, or that has a year where nobody knows when it was written. */
    private boolean longAgo(int time) {
        return time >= 0 && text.times().get(time).days().orElse(null) instanceof Dated days
                && days.latest().isPresent()
                && text.written().filter(day -> day.minusDays(NEWS).isBefore(days.latest().get())).isEmpty();
    }

    private Cue cue(Sentence in, Verb verb) {
        if (verb.tense() == Verb.Tense.INFINITIVE) {
            Cue governed = clauses.announces(in, verb) ? Clauses.ANNOUNCED : clauses.ofInfinitive(in, verb);
            if (clauses.failed(verb) && !kinds.sameFamily(verb.form().kind(), "meeting")) {
                return Cue.FAILED;
            }
            return verb.negated() ? Cue.NONE : governed;
        }
        if (clauses.denied(in, verb)) {
            return Cue.DENIED;
        }
        if (clauses.missed(in, verb)) {
            return Cue.MISSED;
        }
        if (clauses.alleged(in, verb)) {
            return Cue.ALLEGED;
        }
        if (verb.tense() == Verb.Tense.PRESENT && in.unit() == Sentence.Unit.HEADING) {
            return new Cue(Status.HELD, 1, "present of a headline");
        }
        if (clauses.awaits(in, verb)) {
            return new Cue(Status.UPCOMING, 1, "present of a clause of time");
        }
        if (verb.tense() == Verb.Tense.GERUND || verb.tense() == Verb.Tense.PARTICIPLE) {
            return new Cue(Status.HELD, 1, "participle");
        }
        return announced(in, verb) ? new Cue(Status.UPCOMING, 1, "future in the past") : cues.ofTense(verb);
    }
}
