package org.parley.importer.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Knows the words under a picture, by the elements for them and by the names that pages give them. */
final class Captions {

    /** More words than this are no caption, whatever their name. */
    private static final int MOST_WORDS = 120;
    /** With one of these in it, a figure is a part of the article, and its caption says what the part is. */
    private static final Evaluator CONTENT = QueryParser.parse("table, pre, blockquote, ul, ol, dl, p ~ p ~ p");

    private static final Evaluator PICTURES = QueryParser.parse("img, picture");
    /** More words than this beside a picture are more than its caption. */
    private static final int MOST_WORDS_BESIDE = 60;
    private static final int LEAST_WORDS_IN_TEXT = 12;
    private static final Evaluator TEXT = QueryParser.parse("h1, h2, h3, h4");

    private final ElementNames names = new ElementNames("captions.txt");
    private final ElementNames pictures = new ElementNames("pictures.txt");

    /** True if all words of {@code element} are about a picture. */
    boolean are(Element element) {
        boolean picture = switch (element.normalName()) {
            case "figure" -> element.selectFirst(CONTENT) == null;
            case "figcaption" -> isOfPicture(element);
            case "caption", "table", "body", "article", "main" -> false;
            case "h1", "h2", "h3", "a" -> false;
            default -> (names.name(element) || holdsPicture(element)) && element.selectFirst(CONTENT) == null;
        };
        return picture && Worths.count(element.text()) <= MOST_WORDS;
    }

    private boolean holdsPicture(Element element) {
        return pictures.name(element) && element.selectFirst(PICTURES) != null && element.selectFirst(TEXT) == null
                && element.select("p").stream().filter(p -> Worths.count(p.text()) >= LEAST_WORDS_IN_TEXT).count() < 2
                && Worths.count(element.text()) <= MOST_WORDS_BESIDE;
    }

    private static boolean isOfPicture(Element caption) {
        Element figure = caption.closest("figure");
        return figure == null || figure.selectFirst(CONTENT) == null;
    }
}
