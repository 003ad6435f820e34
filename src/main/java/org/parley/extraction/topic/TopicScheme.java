package org.parley.extraction.topic;

import java.util.List;

/** The topics that statements are sorted under, in the order in which they are shown. */
public record TopicScheme(List<Topic> topics) {

    public TopicScheme {
        topics = List.copyOf(topics);
    }

    /** The scheme that comes with Parley. */
    public static TopicScheme standard() {
        return new TopicScheme(List.of());
    }
}
