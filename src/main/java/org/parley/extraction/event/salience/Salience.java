package org.parley.extraction.event.salience;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.mention.Dating;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.text.Sentence;

/** Tells how much an article is about an event, and which of its events belong on the timeline. */
public final class Salience {

    private static final int MOST = 10;
    private static final int OPENING = 3;
    private static final int STRONG = 3;
    private static final Set<String> ASKING = Set.of("what", "why", "how", "who", "when", "where");

    private final EventText text;
    private final KindScheme kinds;
    private final Dating dating;
    private final StatusCues cues;

    public Salience(EventText text, KindScheme kinds, StatusCues cues, Dating dating) {
        this.cues = cues;
        this.dating = dating;
        this.text = text;
        this.kinds = kinds;
    }

    /** From 0 (in passing) to 1: named often, early, in headings, by strong words, with who, where and when. */
    public double of(Cluster cluster) {
        double score = Math.min(cluster.drafts().size(), 5) * 0.1;
        int strength = 0;
        int first = Integer.MAX_VALUE;
        boolean heading = false;
        for (Draft draft : cluster.drafts()) {
            strength = Math.max(strength, draft.strength());
            first = Math.min(first, draft.sentence());
            heading |= text.sentences().get(draft.sentence()).unit() == Sentence.Unit.HEADING;
        }
        score += strength * 0.08 + 0.2 / (1 + first / 4.0) + (heading ? 0.1 : 0);
        score += cluster.participants().isEmpty() ? 0 : 0.05;
        score += cluster.place().isPresent() || cluster.time() >= 0 ? 0.1 : 0;
        return Math.min(1, cluster.row() ? score + 0.2 : score);
    }

    /** Marks the events that belong on the timeline. */
    public List<ArticleEvent> choose(List<ArticleEvent> events, List<Cluster> clusters) {
        Set<Integer> chosen = new HashSet<>();
        events.stream().filter(event -> belongs(event, clusters.get(event.id())))
                .sorted(Comparator.comparingDouble(event -> -event.salience()))
                .filter(event -> chosen.size() < MOST || listed(clusters.get(event.id())))
                .forEach(event -> chosen.add(event.id()));
        return events.stream().map(event -> chosen.contains(event.id()) ? onTimeline(event) : event).toList();
    }

    /** True for a row of a table or an entry of a chronology, which are there to be on a timeline. */
    private boolean listed(Cluster cluster) {
        Draft first = cluster.drafts().getFirst();
        return cluster.row() || first.strength() > 1 && dating.entry(first.sentence()) >= 0;
    }

    private boolean belongs(ArticleEvent event, Cluster cluster) {
        Draft first = cluster.drafts().getFirst();
        if (listed(cluster)) {
            return true;
        }
        boolean statement = event.kind().equals("statement");
        boolean empty = statement && event.participants().isEmpty()
                || (statement || event.kind().equals("agreement")) && saysNothing(event, first);
        if (!real(event, cluster) || empty) {
            return false;
        }
        if (kinds.sameFamily(event.kind(), "meeting")) {
            return said(event) && event.title().indexOf(' ') > 0;
        }
        return first.form() == Form.VERB ? verb(event, cluster, first) : noun(event, cluster, first);
    }

    /** Told as what happened or will, or alleged, and not under a condition alone. */
    private static boolean real(ArticleEvent event, Cluster cluster) {
        boolean alleged = cluster.drafts().getFirst().cue() == Cue.ALLEGED;
        return (alleged || event.status() != Status.UNKNOWN)
                && cluster.drafts().stream().anyMatch(draft -> !draft.conditional());
    }

    /** True if the article says who, where or when. */
    private static boolean said(ArticleEvent event) {
        return !event.participants().isEmpty() || anchored(event);
    }

    private static boolean anchored(ArticleEvent event) {
        return event.time().isPresent() || event.place().isPresent();
    }

    private static boolean strong(Cluster cluster) {
        return cluster.drafts().stream().anyMatch(draft -> draft.strength() == STRONG);
    }

    /** "Since the invasion of Peru": taken for granted in passing, as in "talks to end the war". */
    private boolean background(ArticleEvent event, Draft first) {
        return first.cue().rule().equals(Cue.GRANTED.rule()) && event.time().isEmpty()
                && (first.sentence() > OPENING || aim(first));
    }

    /** "To end the war": what is to be done about it is told, and not that it happens. */
    private boolean aim(Draft draft) {
        for (int i = Math.max(0, draft.from() - 1); i < draft.head(); i++) {
            Verb verb = text.verbAt(i);
            if (verb != null && !verb.tense().finite()) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(ArticleEvent event, Cluster cluster, Draft first) {
        boolean early = first.sentence() <= OPENING;
        if (first.form() == Form.ADJECTIVE) {
            return early && first.verb().isPresent();
        }
        if (early && strong(cluster) && cluster.drafts().stream().anyMatch(this::told)) {
            return true;
        }
        boolean issued = first.verb().isPresent() && over(first) && event.time().isPresent();
        return issued && !event.participants().isEmpty() || strong(cluster) && said(event) && !background(event, first)
                || early && first.verb().isPresent() && !event.participants().isEmpty() && anchored(event)
                        && !background(event, first);
    }

    /** A strong verb, if it says where or when or opens the article; another verb, if it says who and when. */
    private boolean verb(ArticleEvent event, Cluster cluster, Draft first) {
        boolean travels = first.verb().filter(verb -> verb.tense() != Verb.Tense.GERUND).isPresent();
        if (event.kind().equals("visit") && !event.participants().isEmpty() && event.place().isPresent() && travels) {
            return true;
        }
        boolean signed = event.kind().equals("agreement") && event.time().isPresent() && strong(cluster);
        if (plansContact(first) || tellsOfAnother(first)
                || !signed && cluster.drafts().stream().noneMatch(this::told)) {
            return false;
        }
        boolean early = first.sentence() <= OPENING;
        boolean anonymous = anonymous(event, first);
        if (first.sentence() == 0 && headline(first)) {
            return !anonymous;
        }
        if (strong(cluster)) {
            return (signed || !anonymous) && (early || anchored(event));
        }
        boolean planned = first.verb().filter(this::plan).isPresent();
        boolean full = event.time().isPresent() && !event.participants().isEmpty() && (over(first) || planned);
        boolean dated = event.time().isPresent() && first.strength() > 1;
        return !anonymous && (early ? dated || full : full && first.strength() > 1);
    }

    /** "Peru warns of a flood": what the headline of the article itself tells. */
    private boolean headline(Draft draft) {
        Sentence in = text.sentences().get(draft.sentence());
        return draft.strength() > 1 && in.unit() == Sentence.Unit.HEADING
                && !ASKING.contains(text.tokens().lower(in.from()));
    }

    /**
     * "Peru will host the games": what someone named will do, unless it is to hold a contact that is told by itself.
     */
    private boolean plan(Verb verb) {
        boolean named = verb.from() > 0 && text.actor(verb.from() - 1) != null;
        boolean plan = named && verb.tense() == Verb.Tense.FUTURE && !verb.negated();
        for (int i = verb.at() + 1; plan && i < text.tokens().count() && text.tokens().first(i) != '.'; i++) {
            Word.NounForm noun = text.word(i).noun();
            plan = noun == null || !kinds.sameFamily(noun.kind(), "meeting");
        }
        return plan;
    }

    /** "The spokesman announced", "a statement released in Lima": the title does not say what. */
    private boolean saysNothing(ArticleEvent event, Draft first) {
        if (first.form() != Form.VERB) {
            return false;
        }
        Sentence in = text.sentences().get(first.sentence());
        Verb verb = first.verb().orElseThrow();
        boolean passive = verb.passive() || verb.from() > in.from() && text.actor(verb.from() - 1) == null;
        boolean quote = "\"“".contains(text.lower(in, first.to())) && first.to() < in.to();
        return quote || !(event.kind().equals("agreement") && passive)
                && event.title().endsWith(" " + text.tokens().word(first.head()));
    }

    /** True if the title could not say who or what does it. */
    private boolean anonymous(ArticleEvent event, Draft first) {
        int verb = first.verb().map(Verb::from).orElse(first.head());
        return Stream.of(first.head(), verb).map(text.tokens()::word)
                .anyMatch(word -> event.title().regionMatches(true, 0, word, 0, word.length()));
    }

    /**
     * "Announced that talks would resume", "set for Sunday", "called off": tells of an event that has words of its own.
     */
    private boolean tellsOfAnother(Draft draft) {
        boolean clause = draft.kind().equals("statement") && draft.sentence() > OPENING
                && draft.to() < text.tokens().count()
                && (text.tokens().lower(draft.to()).equals("that") || text.verbAt(draft.to()) != null);
        boolean plans = draft.strength() < STRONG && (cues.is("planning-participle", text.tokens().lower(draft.head()))
                || cues.is("cancelled-verb", draft.lemma()) || cues.is("postponed-verb", draft.lemma()));
        String before = draft.head() > 0 ? text.tokens().lower(draft.head() - 1) : "";
        boolean issued = draft.form() == Form.VERB && cues.is("telling-noun", before)
                && cues.is("making-verb", draft.lemma());
        return clause || plans || issued;
    }

    private boolean over(Draft draft) {
        return telling(draft).filter(verb -> verb.tense().over()).isPresent();
    }

    /** Told by a verb of its own, and not in passing by someone who is quoted. */
    private boolean told(Draft draft) {
        return draft.form() == Form.VERB && !text.quoted(draft.head())
                && telling(draft).filter(verb -> verb.tense().finite() && !verb.reduced()).isPresent();
    }

    /** The verb of a draft, or the one that governs it: "began" in "began building". */
    private Optional<Verb> telling(Draft draft) {
        Verb first = draft.form() == Form.VERB ? text.verbAt(draft.from()) : null;
        boolean governs = first != null && first.at() < draft.head() && cues.is("governing-verb", first.form().lemma());
        return governs ? Optional.of(first) : draft.verb();
    }

    /** "Agreed to meet" tells of the meeting, which is an event itself. */
    private boolean plansContact(Draft draft) {
        int infinitive = draft.head() + 2;
        Verb planned = infinitive < text.tokens().count() ? text.verbAt(infinitive) : null;
        return planned != null && planned.tense() == Verb.Tense.INFINITIVE
                && kinds.sameFamily(planned.form().kind(), "meeting");
    }

    private static ArticleEvent onTimeline(ArticleEvent event) {
        return new ArticleEvent(event.id(), event.mentions(), event.kind(), event.title(), event.label(),
                event.participants(), event.parties(), event.place(), event.status(), event.statusEvidence(),
                event.round(), event.time(), event.formerTimes(), event.salience(), true, event.outcome());
    }
}
