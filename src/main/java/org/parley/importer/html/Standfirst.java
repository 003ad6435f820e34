package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the summary that many pages print between the title and the body, outside of the element with the body. It is
 * known by its name, or because the page gives the same words as the description of the article.
 */
final class Standfirst {

    private static final int MOST_TITLES = 5;
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 120;
    /** What has more elements is neither a summary nor the head of an article, however few its words. */
    private static final int MOST_ELEMENTS = 2000;
    private static final double ALIKE = 0.8;
    /** So far around the body a summary is looked for. */
    private static final int LEVELS = 6;
    /** An element around the title with more words than this is more than the head of the article. */
    private static final int MOST_WORDS_IN_HEAD = 200;

    private final ElementNames names;
    private final List<Set<String>> descriptions;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param names the names of summaries
     * @param page the whole page, before anything is taken out of it
     * @param data what the page says of its article
     */
    Standfirst(ElementNames names, Document page, LinkedData data) {
        this.names = names;
        this.descriptions = Stream.concat(
                page.select("meta[name=description], meta[property=og:description], meta[name=twitter:description]")
                        .eachAttr("content").stream(),
                data.text("description").stream())
                .map(PageWords::set).filter(words -> words.size() >= LEAST_WORDS).toList();
        page.select("h1").stream().limit(MOST_TITLES).forEach(this::lookBeside);
    }

    /** Remembers what is around the summaries that stand in one head with {@code title}. */
    private void lookBeside(Element title) {
        Element head = title;
        while (head.parent() != null && isSmall(head.parent())
                && Worths.count(head.parent().text()) <= MOST_WORDS_IN_HEAD) {
            head = head.parent();
        }
        List<Element> found = new ArrayList<>();
        if (head != title && collect(head, found)) {
            found.forEach(summary -> {
                around.add(summary);
                around.addAll(summary.parents());
            });
        }
    }

    /** True if {@code element} holds a summary that stands in one head with the title. */
    boolean isIn(Element element) {
        return around.contains(element);
    }

    /** Moves the summary that stands before {@code body}, and after the title, to the beginning of it. */
    void moveInto(Element body) {
        List<Element> found = new ArrayList<>();
        Element at = body;
        boolean titleSeen = body.selectFirst("h1") != null;
        for (int i = 0; i < LEVELS && !titleSeen && at.parent() != null && !at.normalName().equals("body"); i++) {
            List<Element> before = new ArrayList<>();
            for (Element sibling : at.parent().children().subList(0, at.elementSiblingIndex())) {
                titleSeen |= collect(sibling, before);
            }
            found.addAll(0, before);
            at = at.parent();
        }
        body.prependChildren(found);
    }

    /** Adds the summaries in {@code element} after the last title in it; true if there is a title. */
    private boolean collect(Element element, List<Element> found) {
        if (element.normalName().equals("h1")) {
            found.clear();
            return true;
        }
        if (isSummary(element)) {
            found.add(element);
            return false;
        }
        boolean titleSeen = false;
        for (Element child : element.children()) {
            titleSeen |= collect(child, found);
        }
        return titleSeen;
    }

    private boolean isSummary(Element element) {
        if (!element.isBlock() || !isSmall(element) || element.selectFirst("h1") != null) {
            return false;
        }
        int count = Worths.count(element.text());
        if (count < LEAST_WORDS || count > MOST_WORDS) {
            return false;
        }
        Set<String> own = PageWords.set(element.text());
        return names.name(element) || descriptions.stream().anyMatch(known -> alike(own, known));
    }

    private static boolean isSmall(Element element) {
        return element.stream().limit(MOST_ELEMENTS + 1).count() <= MOST_ELEMENTS;
    }

    private static boolean alike(Set<String> own, Set<String> known) {
        long both = own.stream().filter(known::contains).count();
        return both >= own.size() * ALIKE && both >= known.size() * ALIKE;
    }
}
