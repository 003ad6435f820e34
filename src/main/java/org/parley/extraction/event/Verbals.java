package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.event.Draft.Reference;
import org.parley.extraction.event.Word.NounForm;
import org.parley.extraction.event.Word.VerbForm;
import org.parley.extraction.text.Sentence;

/** Finds the verbs that report events: "police arrested two men", "Russia and the United States will convene again". */
final class Verbals {

    private static final int LONGEST = 9;

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Participants participants;
    private final Subjects subjects;
    private final Clauses clauses;

    Verbals(EventText text, StatusCues cues, KindScheme kinds, Participants participants) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.participants = participants;
        this.subjects = new Subjects(text, participants);
        this.clauses = new Clauses(text);
    }

    /** The drafts of one sentence that are not part of the nominal drafts {@code nominals} already. */
    List<Draft> in(int sentence, List<Draft> nominals) {
        Sentence in = text.sentences().get(sentence);
        List<Draft> found = new ArrayList<>();
        for (Verb verb : text.verbs(sentence)) {
            boolean taken = nominals.stream().anyMatch(draft -> draft.verb().filter(verb::equals).isPresent());
            if (!taken) {
                read(in, sentence, verb, nominals).ifPresent(found::add);
            }
        }
        for (int i = in.from(); i < in.to(); i++) {
            if (text.words[i].adjective()) {
                found.add(adjective(in, sentence, i));
            }
        }
        return found;
    }

    private Draft adjective(Sentence in, int sentence, int i) {
        Verb verb = text.verbAt(i);
        return new Draft(sentence, i, i, i + 1, Form.ADJECTIVE, text.tokens.lower(i), KindScheme.OTHER, false, false, 2,
                Reference.INDEFINITE, List.of(), Optional.empty(), new Cue(Status.HELD, 1, "adjective of state"), -1,
                Optional.empty(), clauses.conditional(in, i), Optional.ofNullable(verb));
    }

    private Optional<Draft> read(Sentence in, int sentence, Verb verb, List<Draft> nominals) {
        VerbForm form = verb.form();
        if (form.strength() == 0) {
            return Optional.empty();
        }
        int end = end(in, sentence, verb, LONGEST);
        Subjects.Subject subject = subjects.of(sentence, verb.from());
        TreeSet<String> who = new TreeSet<>(subject.names());
        boolean contact = kinds.sameFamily(form.kind(), "meeting");
        int reach = contact ? end(in, sentence, verb, 2 * LONGEST) : end;
        who.addAll(participants.in(text, in, verb.at() + 1, reach));
        boolean nominalSubject = nominals.stream().anyMatch(
                noun -> noun.form() == Form.NOUN && noun.to() == verb.from()
                        && kinds.sameFamily(noun.kind(), "meeting"));
        boolean meets = contact && (who.size() > 1 || nominalSubject);
        String kind = contact && !meets ? KindScheme.OTHER : form.kind();
        int from = meets && !subject.names().isEmpty() ? subject.from() : verb.from();
        return Optional.of(new Draft(sentence, verb.at(), from, Math.max(end, verb.at() + 1), Form.VERB, form.lemma(),
                kind, false, false, contact && !meets ? 1 : form.strength(),
                nominalSubject ? Reference.DEFINITE : Reference.INDEFINITE, List.copyOf(who),
                place(in, verb, reach), cue(in, verb), time(in, verb, reach), clauses.attribution(in, sentence),
                verb.tense() == Verb.Tense.MODAL || clauses.conditional(in, verb.from()), Optional.of(verb)));
    }

    /** A verb takes its object with it, up to the next verb, mark or conjunction. */
    private int end(Sentence in, int sentence, Verb verb, int longest) {
        int at = verb.at() + 1;
        while (at < in.to() && at - verb.at() <= longest) {
            String lower = text.tokens.lower(at);
            char c = text.tokens.first(at);
            boolean joins = lower.equals("and") && text.actor(at - 1) != null;
            boolean inWord = c == '-' || c == '\'' || c == '’' || c == '$' || c == '€' || c == '£';
            boolean again = lower.equals("once") && text.lower(in, at + 1).equals("again");
            if (text.function.subordinators.contains(lower) && !again
                    || text.function.coordinators.contains(lower) && !joins
                    || !inWord && !Character.isLetterOrDigit(c) || text.verbAt(at) != null) {
                break;
            }
            at++;
        }
        return at;
    }

    private Optional<String> place(Sentence in, Verb verb, int end) {
        List<String> after = participants.places(text, in, verb.at() + 1, end);
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst());
        }
        int start = clauses.start(in, verb.from());
        if (text.lower(in, start - 1).equals("where")) {
            int before = start - 2;
            return text.actor(before) == null ? Optional.empty() : Optional.of(text.actor(before).name());
        }
        return clauses.fronted(in, verb.from(), participants).stream().findFirst();
    }

    private int time(Sentence in, Verb verb, int end) {
        for (int i = verb.at() + 1; i < Math.min(in.to(), end + 3); i++) {
            if (text.dated(i)) {
                return text.time(i);
            }
        }
        return clauses.openingTime(in, verb.from());
    }

    private Cue cue(Sentence in, Verb verb) {
        if (verb.tense() == Verb.Tense.INFINITIVE) {
            Cue governed = cues.ofInfinitive(text.lower(in, verb.from() - 1));
            return verb.negated() ? Cue.NONE : governed;
        }
        if (verb.tense() == Verb.Tense.PRESENT && in.unit() == Sentence.Unit.HEADING) {
            return new Cue(Status.HELD, 1, "present of a headline");
        }
        if (verb.tense() == Verb.Tense.GERUND || verb.tense() == Verb.Tense.PARTICIPLE) {
            return new Cue(Status.HELD, 1, "participle");
        }
        return cues.ofTense(verb);
    }
}
