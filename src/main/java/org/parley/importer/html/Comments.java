package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds what readers wrote below an article. There may be far more of it than of the article, so that the usual limits
 * on what is set aside would keep it.
 */
final class Comments {

    /** One element of that name may be a column called "Comment"; a discussion has several. */
    private static final int FEWEST = 3;
    private static final double LEAST_PROSE = 20;

    private final ElementNames names = new ElementNames("comments.txt");

    /**
     * The outermost elements under {@code body} that hold nothing but comments; none if the rest of the page has less
     * prose than a short paragraph.
     */
    List<Element> in(Element body) {
        List<Element> outermost = new ArrayList<>();
        int named = collect(body, false, outermost);
        if (named < FEWEST) {
            return List.of();
        }
        Worths worths = new Worths(body);
        double prose = outermost.stream().mapToDouble(element -> worths.of(element).prose()).sum();
        return worths.of(body).prose() - prose >= LEAST_PROSE ? outermost : List.of();
    }

    /** Adds the outermost elements of such a name; how many there are of the name in all. */
    private int collect(Element element, boolean within, List<Element> outermost) {
        int found = 0;
        for (Element child : element.children()) {
            boolean named = child.isBlock() && names.name(child) && (within || child.selectFirst("h1") == null);
            if (named && !within) {
                outermost.add(child);
            }
            if (!HtmlTable.isData(child)) {
                found += collect(child, within || named, outermost);
            }
            found += named ? 1 : 0;
        }
        return found;
    }
}
