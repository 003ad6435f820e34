package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a topic scheme; the head of {@code standard-topics.txt} describes the format. */
final class TopicSchemeReader {

    private final String name;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private Draft current;

    private TopicSchemeReader(String name) {
        this.name = name;
    }

    /** A topic while its lines are read. */
    private static final class Draft {
        Optional<String> broader = Optional.empty();
        final List<String> altLabels = new ArrayList<>();
        final List<String> except = new ArrayList<>();
    }

    /** @param name what messages call the scheme */
    static TopicScheme read(List<String> lines, String name) throws UnreadableSchemeException {
        TopicSchemeReader reader = new TopicSchemeReader(name);
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.getFirst().replace("\uFEFF", "").strip() : lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.line(line);
            }
        }
        return reader.scheme();
    }

    private void line(String line) throws UnreadableSchemeException {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw broken("the line “" + line + "” is not “key: value”");
        }
        if (key.equals("prefLabel")) {
            begin(value);
            return;
        }
        if (current == null) {
            throw broken("“" + line + "” stands before the first prefLabel");
        }
        switch (key) {
            case "broader" -> current.broader = Optional.of(value);
            case "altLabel" -> current.altLabels.addAll(list(value));
            case "except" -> current.except.addAll(list(value));
            default -> throw broken("“" + key + "” is none of prefLabel, broader, altLabel, except");
        }
    }

    private void begin(String prefLabel) throws UnreadableSchemeException {
        current = new Draft();
        if (drafts.put(prefLabel, current) != null) {
            throw broken("the topic “" + prefLabel + "” is there twice");
        }
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private TopicScheme scheme() throws UnreadableSchemeException {
        if (drafts.isEmpty()) {
            throw broken("it has no topic");
        }
        List<Topic> topics = new ArrayList<>();
        for (var entry : drafts.entrySet()) {
            checkBroader(entry.getKey());
            Draft draft = entry.getValue();
            topics.add(new Topic(entry.getKey(), draft.broader, draft.altLabels, draft.except));
        }
        return new TopicScheme(topics);
    }

    private void checkBroader(String topic) throws UnreadableSchemeException {
        Optional<String> wider = drafts.get(topic).broader;
        for (int steps = 0; wider.isPresent(); steps++) {
            Draft draft = drafts.get(wider.get());
            if (draft == null) {
                throw broken("“" + topic + "” is narrower than “" + wider.get() + "”, which is not in it");
            }
            if (steps == drafts.size()) {
                throw broken("“" + topic + "” is broader than itself");
            }
            wider = draft.broader;
        }
    }

    private UnreadableSchemeException broken(String what) {
        return new UnreadableSchemeException("The topic scheme " + name + " cannot be used: " + what + ".");
    }
}
