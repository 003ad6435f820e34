package org.parley.extraction.actor;

import java.util.ArrayList;
import java.util.List;

import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.TokenizedArticle;

/** Finds the people, states, organisations and places that an article names. */
public final class ActorFinder {

    private final Gazetteer gazetteer = new Gazetteer();
    private final Titles titles = new Titles();
    private final FamilyNames family = new FamilyNames();
    private final NameForms forms = new NameForms(family);
    private final NameCues cues = new NameCues();

    /** The mentions in the order of the text; they do not overlap. */
    public List<ActorMention> find(TokenizedArticle article) {
        People people = new People(family);
        NameReader reader = new NameReader(article.tokens(), gazetteer, titles, forms, cues, people);
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            reader.read(sentence, found);
        }
        // Read again: a heading or a first sentence may call someone by the surname whom the text names in full later.
        found.clear();
        for (Sentence sentence : article.sentences()) {
            reader.read(sentence, found);
        }
        return List.copyOf(found);
    }
}
