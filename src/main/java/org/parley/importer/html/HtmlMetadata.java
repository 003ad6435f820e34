package org.parley.importer.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.article.Metadata;

/**
 * Reads what a page says about its article: JSON-LD first, then Open Graph and other meta elements, then what stands on
 * the page. To be read before anything is taken out of the page.
 */
final class HtmlMetadata {

    private final Document page;
    private final Optional<String> address;
    private final LinkedData data;
    private final Map<String, String> metas;
    private final PageCredits credits;
    private final PageTitle titles;

    /** @param address where the page was saved from, if its file says so */
    HtmlMetadata(Document page, LinkedData data, Optional<String> address, PageCredits credits, PageTitle titles) {
        this.credits = credits;
        this.titles = titles;
        this.page = page;
        this.address = address;
        this.data = data;
        this.metas = metas(page);
    }

    Metadata read() {
        Optional<String> url = PageAddress.of(page, metas, address);
        Optional<String> outlet = PageOutlet.of(page, data, metas, url);
        Optional<String> stated = data.text("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"));
        PageTitle.Found title = titles.of(page, stated, outlet, url);
        PageCredits.Seen seen = credits.read(page, title.heading());
        PageDates days = new PageDates(page, credits.dates(), data, metas);
        return new Metadata(title.text(), days.published(seen, url), days.modified(seen), outlet,
                new PageAuthors(page, data, metas).choose(seen.authors(), outlet), Optional.empty(), url, language());
    }

    private Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html")).map(html -> html.attr("lang"))
                .filter(tag -> !tag.isBlank()).or(() -> meta("og:locale").map(tag -> tag.replace('_', '-')));
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** What the meta elements say, by their names in lower case; a property wins over a name. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        List<Element> elements = page.select("meta[content]");
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element element : elements) {
                if (!element.attr("content").isBlank()) {
                    metas.putIfAbsent(element.attr(attribute).toLowerCase(Locale.ROOT),
                            element.attr("content").strip());
                }
            }
        }
        return metas;
    }
}
