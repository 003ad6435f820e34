package org.parley.extraction.time;

import java.util.List;
import org.parley.extraction.text.TokenizedArticle;

/** Finds the time expressions of an article, resolved against the day it was published where that is known. */
public final class TimeExpressionFinder {

    /** The expressions in the order of the text; they do not overlap. */
    public List<TimeExpression> find(TokenizedArticle article) {
        return List.of();
    }
}
