package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the boxes in which a page asks for an address: a field for one, with little beside it. */
final class SignUps {

    private static final Evaluator FIELDS = QueryParser.parse("input[type=email], input[name~=(?i)^e-?mail]");
    private static final Evaluator CONTENT = QueryParser.parse("h1, table, p ~ p ~ p, article, main");
    /** More words than this are not one box. */
    private static final int MOST_WORDS = 100;
    /** A page with more fields is a form. */
    private static final int MOST_FIELDS = 20;

    /** A larger share of the prose of the page than this is the article. */
    private static final double MOST_IN_ONE = 0.4;

    private SignUps() {}

    /** The largest element under {@code body} around each field that is nothing but its box. */
    static List<Element> in(Element body) {
        List<Element> fields = body.select(FIELDS).stream().limit(MOST_FIELDS).toList();
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Element> boxes = new ArrayList<>();
        Worths worths = new Worths(body);
        double most = worths.of(body).prose() * MOST_IN_ONE;
        for (Element field : fields) {
            Element box = field;
            while (isBox(box.parent())) {
                box = box.parent();
            }
            if (box != field && worths.of(box).prose() <= most) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean isBox(Element element) {
        return element != null && !element.normalName().equals("body") && element.selectFirst(CONTENT) == null
                && Worths.count(element.text()) <= MOST_WORDS;
    }
}
