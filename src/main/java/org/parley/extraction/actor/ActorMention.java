package org.parley.extraction.actor;

import java.util.Optional;

import org.parley.article.Span;

/**
 * A place in the text that names someone or somewhere.
 *
 * @param name the one name it goes by however it is written: "Jimmy Carter", "United States", "Vienna"
 * @param from first token
 * @param to one past the last token
 * @param adjective true if it is written as an adjective or as the name of the people of a state: "Russian"
 * @param state for a person the state whose official the article calls them: "Chile" for "Chilean President Ruiz"
 */
public record ActorMention(Span span, int from, int to, String name, ActorKind kind, boolean adjective,
        Optional<String> state) {}
