package org.parley.importer.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Unfolds the parts of a page that its reader unfolds by a click on their headings, as WAI-ARIA describes them: a
 * region
 * or a panel that is hidden for now and has prose in it.
 */
final class FoldedParts {

    private static final Set<String> ROLES = Set.of("region", "tabpanel");
    private static final double LEAST_PROSE = 15;
    private static final List<String> HIDING = List.of("hidden", "aria-hidden", "style");

    private FoldedParts() {}

    /** Takes what hides such parts under {@code body} off them. */
    static void unfold(Element body) {
        for (Element part : body.select("[role][hidden], [role][aria-hidden=true], [role][style]")) {
            if (ROLES.contains(part.attr("role")) && !Visibility.isSeen(part)
                    && new Worths(part).of(part).sum() >= LEAST_PROSE) {
                HIDING.forEach(part::removeAttr);
            }
        }
    }
}
