package org.parley.extraction.topic;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.text.WordList;

/** The topics that statements are sorted under, in the order in which they are shown. */
public record TopicScheme(List<Topic> topics) {

    private static final String STANDARD = "standard-topics.txt";

    public TopicScheme {
        topics = List.copyOf(topics);
    }

    /** The scheme that comes with Parley. */
    public static TopicScheme standard() {
        try {
            return TopicSchemeReader.read(WordList.lines(TopicScheme.class, STANDARD), STANDARD);
        } catch (UnreadableSchemeException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Reads a scheme in the format that the head of {@code standard-topics.txt} describes, in UTF-8.
     *
     * @throws UnreadableSchemeException if the file cannot be read or is no scheme
     */
    public static TopicScheme read(Path file) throws UnreadableSchemeException {
        String name = file.getFileName().toString();
        try {
            return TopicSchemeReader.read(Files.readAllLines(file), name);
        } catch (CharacterCodingException e) {
            throw new UnreadableSchemeException("The topic scheme " + name + " is not UTF-8 text.");
        } catch (IOException e) {
            throw new UnreadableSchemeException("The topic scheme " + name + " cannot be read.");
        }
    }

    /**
     * Reads a scheme that {@link #text} wrote.
     *
     * @param name what messages call it
     * @throws UnreadableSchemeException if it is no scheme
     */
    public static TopicScheme parse(String text, String name) throws UnreadableSchemeException {
        return TopicSchemeReader.read(text.lines().toList(), name);
    }

    /** The scheme in the format that the head of {@code standard-topics.txt} describes. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Topic topic : topics) {
            text.append(text.isEmpty() ? "" : "\n").append("prefLabel: ").append(topic.prefLabel()).append('\n');
            topic.broader().ifPresent(broader -> text.append("broader: ").append(broader).append('\n'));
            topic.altLabels().forEach(label -> text.append("altLabel: ").append(label).append('\n'));
            topic.except().forEach(label -> text.append("except: ").append(label).append('\n'));
        }
        return text.toString();
    }

    /** The topic that goes by {@code prefLabel}. */
    public Optional<Topic> topic(String prefLabel) {
        return topics.stream().filter(topic -> topic.prefLabel().equals(prefLabel)).findFirst();
    }

    /** {@code topic} and all that are wider than it, the narrowest first. */
    List<Topic> withBroader(Topic topic) {
        List<Topic> chain = new ArrayList<>();
        Optional<Topic> next = Optional.of(topic);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().broader().flatMap(this::topic);
        }
        return chain;
    }
}
