package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.actor.FamilyNames;
import org.parley.extraction.actor.Titles;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.FunctionWords;
import org.parley.extraction.event.grammar.Lexicon;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.identity.Coreference;
import org.parley.extraction.event.identity.EventKinds;
import org.parley.extraction.event.identity.FormerTimes;
import org.parley.extraction.event.identity.WordFamilies;
import org.parley.extraction.event.mention.Attributions;
import org.parley.extraction.event.mention.Dating;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.KindContexts;
import org.parley.extraction.event.mention.Media;
import org.parley.extraction.event.mention.Nominals;
import org.parley.extraction.event.mention.Participants;
import org.parley.extraction.event.mention.RowDrafts;
import org.parley.extraction.event.mention.Rows;
import org.parley.extraction.event.mention.Verbals;
import org.parley.extraction.event.order.EventOrders;
import org.parley.extraction.event.order.OrderWords;
import org.parley.extraction.event.order.Stages;
import org.parley.extraction.event.order.TableOrder;
import org.parley.extraction.event.salience.Salience;
import org.parley.extraction.event.salience.SalienceWeights;
import org.parley.extraction.event.salience.Selection;
import org.parley.extraction.event.title.EventNames;
import org.parley.extraction.event.title.Headline;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;

/** Finds the events of an article, what it says of each, and their order. */
public final class EventFinder {

    private final KindScheme kinds;
    private final Lexicon lexicon;
    private final FunctionWords function = new FunctionWords();
    private final StatusCues cues = new StatusCues();
    private final Participants participants = new Participants();
    private final Titles titles = new Titles();
    private final Media media = new Media();
    private final Rows rows = new Rows();
    private final OrderWords orderWords = new OrderWords();
    private final FamilyNames family = new FamilyNames();
    private final Stages stages = new Stages();
    private final WordFamilies families = new WordFamilies();
    private final SalienceWeights weights = new SalienceWeights();
    private final KindContexts contexts;

    /** @param kinds the kinds of events, which may be more than the standard ones */
    public EventFinder(KindScheme kinds) {
        this.kinds = kinds;
        this.lexicon = new Lexicon(kinds.own());
        this.contexts = new KindContexts(kinds);
    }

    /** What the article says, given who and when is named in it. */
    public EventFindings find(TokenizedArticle article, List<ActorMention> actors, List<TimeExpression> times) {
        EventText text = new EventText(article, lexicon, function, actors, times);
        RowDrafts table = new RowDrafts(text, participants, rows);
        Verbals verbals = new Verbals(text, cues, kinds, participants, media);
        List<Draft> drafts = new Selection(text, kinds, cues, families, weights).select(drafts(text, table, verbals));
        Dating dating = new Dating(text, kinds);
        List<Cluster> clusters = new Coreference(text, kinds, cues, families)
                .gather(drafts.stream().map(verbals::complete)
                        .map(draft -> contexts.of(text, draft)).map(dating::of).toList());
        EventOrders orders = new EventOrders(text, orderWords, stages, new TableOrder(text, cues, kinds, table));
        EventNames names = new EventNames(text, kinds, new Headline(text, cues, participants), family);
        return new Assembly(text, names, new EventKinds(text, titles), new Attributions(text, cues), table,
                orders, new FormerTimes(text, cues), new Salience(text, kinds, cues, dating)).assemble(clusters);
    }

    private List<Draft> drafts(EventText text, RowDrafts table, Verbals verbals) {
        Nominals nominals = new Nominals(text, cues, kinds, participants);
        List<Draft> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            Optional<Rows.Row> row = table.row(s);
            if (row.isPresent()) {
                all.add(table.draft(s, row.get()));
                continue;
            }
            List<Draft> nouns = nominals.in(s);
            List<Draft> here = new ArrayList<>(nouns);
            here.addAll(verbals.in(s, nouns));
            here.sort(Comparator.comparingInt(Draft::head));
            all.addAll(here);
        }
        return all;
    }
}
