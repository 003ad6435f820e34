package org.parley.extraction.event;

import java.util.List;

/**
 * A kind of event that a person adds to the scheme.
 *
 * @param name the kind, which is also how one of them is called
 * @param plural how several of them are called
 * @param like the kind of the standard scheme that it can be another word for; itself if none
 * @param nouns nouns that name such an event, in the singular
 * @param verbs verbs that report such an event, in the infinitive
 */
public record OwnKind(String name, String plural, String like, List<String> nouns, List<String> verbs) {
    public OwnKind {
        nouns = List.copyOf(nouns);
        verbs = List.copyOf(verbs);
    }
}
