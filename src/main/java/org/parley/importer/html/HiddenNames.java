package org.parley.importer.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parley.importer.Resource;

/** Knows by their class names and ids the elements that a page does not show, or shows over everything else. */
final class HiddenNames {

    /** "d-md-block" and "md:flex" show again on wide screens what "d-none" and "hidden" hide on narrow ones. */
    private static final Pattern SHOWN = Pattern
            .compile(
                    "(?:d-|\\w+:)(?!print)(?:\\w+-)?(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)");

    private final Set<String> hidden = new HashSet<>(Resource.lines(HiddenNames.class, "hidden.txt"));
    private final Set<String> overlays = new HashSet<>(Resource.lines(HiddenNames.class, "overlays.txt"));

    /** True if a style sheet is likely to hide {@code element}. */
    boolean hide(Element element) {
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> hidden.contains(name.toLowerCase(Locale.ROOT)))
                && element.classNames().stream().noneMatch(name -> SHOWN.matcher(name).matches());
    }

    /** True if {@code element} is a window that asks for consent. */
    boolean overlay(Element element) {
        return overlays.contains(element.id().toLowerCase(Locale.ROOT)) || element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> overlays.contains(name.toLowerCase(Locale.ROOT)));
    }
}
