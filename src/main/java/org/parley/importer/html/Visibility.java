package org.parley.importer.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a reader of the page sees from what only the browser uses. */
final class Visibility {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
            "object",
            "embed", "audio", "video", "canvas", "button", "input", "select", "textarea", "map", "dialog", "head",
            "link", "meta", "applet", "datalist", "progress", "source", "track", "amp-timeago", "amp-ad", "amp-embed",
            "amp-consent", "amp-sidebar", "amp-social-share", "annotation", "annotation-xml");

    private Visibility() {}

    /** True if {@code element} is text to be read, as far as its own tag and attributes tell. */
    static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || element.hasClass("sf-hidden")
                || element.attr("aria-hidden").equals("true") && !element.hasClass("mwe-math-element")) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return !style.contains("display:none") && !style.contains("visibility:hidden");
    }
}
