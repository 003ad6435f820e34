package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

/** Finds the verbs that report events: "police arrested two men", "Russia and the United States will convene again". */
public final class Verbals {

    private static final int LONGEST = 9;
    /** What can stand behind whom someone calls by phone. */
    private static final Set<String> CALL_ENDS = Set.of("on", "to", "after", "before", "from", ".", ",", "and", "last");

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Participants participants;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Media media;
    private final SentenceTimes sentences;
    private final VerbSetting setting;
    private final VerbStatus status;

    public Verbals(EventText text, StatusCues cues, KindScheme kinds, Participants participants, Media media) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.participants = participants;
        this.media = media;
        this.subjects = new Subjects(text, participants);
        this.clauses = new Clauses(text, cues);
        this.sentences = new SentenceTimes(text);
        this.setting = new VerbSetting(text, clauses, participants);
        this.status = new VerbStatus(text, cues, kinds, clauses);
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
        boolean opinion = verb.tense() == Verb.Tense.PRESENT && text.lower(in, verb.from() - 1).equals("i");
        if (form.strength() == 0 || asked || opinion || plan && form.lemma().equals("take") || none(in, verb)
                || countsTimes(in, verb)) {
            return Optional.empty();
        }
        boolean hosted = (verb.reduced() || verb.passive()) && Participants.hosts(verb)
                && contactEndsAt(nominals, verb.from());
        if (hosted || cues.callsOff(verb) && contactEndsAt(nominals, verb.from())) {
            return Optional.empty();
        }
        if (phones(in, verb)) {
            return Optional.of(contact(in, sentence, verb.as(new VerbForm("call", form.forms(), "call", 3)), nominals));
        }
        boolean speaking = verb.tense() == Verb.Tense.GERUND && cues.is("loose-verb", form.lemma())
                && !text.byPhone(verb.at() + 1, end(in, verb, 2 * LONGEST));
        if (kinds.sameFamily(form.kind(), "meeting") && !speaking) {
            return Optional.of(contact(in, sentence, verb, nominals));
        }
        return Optional.of(plain(in, sentence, verb, speaking ? 1 : form.strength()));
    }

    /** "No statements were released": nothing happened. */
    private boolean none(Sentence in, Verb verb) {
        int at = verb.from() - 2;
        while (at > in.from() && text.verbAt(at) == null && text.tokens().isWord(at)
                && !text.function().determiners().contains(text.tokens().lower(at))) {
            at--;
        }
        return verb.tense().finite() && text.lower(in, at).equals("no");
    }

    /** "It will be the first time the two have met": the event is the one that is to be the first. */
    private boolean countsTimes(Sentence in, Verb verb) {
        boolean perfect = verb.tense() == Verb.Tense.PERFECT || verb.tense() == Verb.Tense.PAST_PERFECT;
        for (int i = verb.from() - 1; perfect && i > in.from() && text.verbAt(i) == null; i--) {
            if (text.tokens().lower(i).equals("time") && Rounds.isOrdinal(text.tokens().lower(i - 1))) {
                return true;
            }
        }
        return false;
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
        String kind = kinds.sameFamily(verb.form().kind(), "meeting") ? KindScheme.OTHER
                : goes(in, verb) ? "visit" : verb.form().kind();
        return new Draft(sentence, verb.at(), verb.from(), end(in, verb, LONGEST), Form.VERB, verb.form().lemma(), kind,
                false, false, strength, Reference.INDEFINITE, List.of(), Optional.empty(), status.of(in, verb), -1, 0,
                status.conditional(in, verb), Optional.of(verb));
    }

    /** "Heads to Lima", "flew to Peru". */
    private boolean goes(Sentence in, Verb verb) {
        int goal = text.lower(in, verb.at() + 2).equals("the") ? verb.at() + 3 : verb.at() + 2;
        return cues.is("arriving-verb", verb.form().lemma()) && !verb.passive()
                && text.lower(in, verb.at() + 1).equals("to") && goal < in.to() && text.actor(goal) != null
                && participants.destination(text, goal, goal + 1).isPresent();
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
        Optional<String> where = setting.place(in, verb, to)
                .or(() -> participants.places(text, in, draft.from(), verb.from()).stream().findFirst());
        if (draft.kind().equals("visit")) {
            where = participants.destination(text, verb.at() + 1, to).or(() -> setting.place(in, verb, to));
        } else {
            who.addAll(participants.in(text, in, verb.at() + 1, to));
        }
        int when = setting.time(in, verb, to);
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
        int when = draft.time() >= 0 || draft.cue().status() == Status.POSTPONED ? draft.time()
                : text.timeWithin(draft.head() + 1, Math.min(in.to(), draft.to() + 1));
        return draft.with(draft.participants(), where, when);
    }

    /** To meet or talk takes two sides, or the talks themselves as the subject; otherwise it is a verb like others. */
    private Draft contact(Sentence in, int sentence, Verb verb, List<Draft> nominals) {
        int reach = end(in, verb, 2 * LONGEST);
        Subjects.Subject subject = doing(sentence, verb);
        TreeSet<String> who = new TreeSet<>(subject.names());
        who.addAll(participants.in(text, in, sidesFrom(in, verb, reach), reach));
        if (who.stream().anyMatch(media::is)) {
            return plain(in, sentence, verb, 1);
        }
        if (who.size() < 2 && verb.form().kind().equals("meeting")) {
            who.addAll(participants.groups().sides(text, sentence, verb.from()));
        }
        boolean nominal = contactEndsAt(nominals, verb.from());
        boolean anchored = setting.time(in, verb, reach) >= 0 || setting.place(in, verb, reach).isPresent();
        boolean met = verb.form().lemma().equals("meet") && anchored
                && (participants.groups().delegates(text, in, verb.from()) || body(in, verb));
        if (who.size() < 2 && !nominal && !met) {
            return plain(in, sentence, verb, who.size() == 1 && anchored && hasObject(in, verb) ? 2 : 1);
        }
        int from = subject.names().isEmpty() ? verb.from() : subject.from();
        boolean phone = text.byPhone(verb.at() + 1, reach);
        return new Draft(sentence, verb.at(), from, end(in, verb, LONGEST), Form.VERB, verb.form().lemma(),
                phone ? "call" : verb.form().kind(), !phone && cues.is("loose-verb", verb.form().lemma()), false,
                verb.form().strength(),
                nominal ? Reference.DEFINITE : again(in, verb) ? Reference.ANOTHER : Reference.INDEFINITE,
                List.copyOf(who), setting.place(in, verb, reach),
                status.of(in, verb), setting.time(in, verb, reach), 0, status.conditional(in, verb), Optional.of(verb));
    }

    /** The subject of a verb; who did something "after speaking by phone with Ruiz" is who spoke. */
    private Subjects.Subject doing(int sentence, Verb verb) {
        Subjects.Subject own = subjects.of(sentence, verb.from());
        if (verb.tense() != Verb.Tense.GERUND || !own.names().isEmpty()) {
            return own;
        }
        List<Verb> verbs = text.verbs(sentence);
        int at = verbs.indexOf(verb);
        return Stream.concat(verbs.subList(0, at).reversed().stream(), verbs.subList(at, verbs.size()).stream())
                .filter(other -> other.tense().finite() && !other.reduced())
                .map(main -> subjects.of(sentence, main.from()).names()).filter(names -> !names.isEmpty()).findFirst()
                .map(names -> new Subjects.Subject(verb.from(), names)).orElse(own);
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

    /** "Met again", "last met", "most recently met", "reconvened": another contact than the one that was told of. */
    private boolean again(Sentence in, Verb verb) {
        boolean latest = text.lower(in, verb.from() - 1).equals("recently")
                && text.lower(in, verb.from() - 2).equals("most");
        return latest || verb.form().lemma().equals("reconvene") || text.lower(in, verb.at() + 1).equals("again")
                || text.lower(in, verb.from() - 1).equals("last") || text.lower(in, verb.at() - 1).equals("last");
    }

    /** Whom "discussed Peru with Berg" names behind "with"; what is discussed takes no part. */
    private int sidesFrom(Sentence in, Verb verb, int reach) {
        int at = verb.at() + 1;
        while (verb.form().lemma().equals("discuss") && at < reach && !text.lower(in, at).equals("with")) {
            at++;
        }
        return at;
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
            boolean inWord = score || clock || "-'’$€£%".indexOf(c) >= 0;
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
}
