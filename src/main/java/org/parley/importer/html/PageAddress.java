package org.parley.importer.html;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/** The address by which a page names itself: whole, and that of the page itself where an archive keeps a copy of it. */
final class PageAddress {

    /** Archives of the web put their own address and the time of the copy before that of the page. */
    private static final Pattern ARCHIVED = Pattern.compile("https?://(?:web\\.archive\\.org/web/\\d{4,14}[a-z_]*"
            + "|archive\\.(?:today|ph|is|md|li|vn|fo)/\\d{4}[\\d.-]*)/(https?://.+)");
    /** What browsers, SingleFile and Monolith write into the pages that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile("\\s*(?:saved from url=\\(\\d+\\)|Saved from\\s+"
            + "|Page saved with SingleFile\\s+url:\\s*)(https?://\\S+)");

    private PageAddress() {}

    /**
     * @param metas what the meta elements say, by their names in lower case
     * @param savedFrom where the page was saved from, if its file says so
     */
    static Optional<String> of(Document page, Map<String, String> metas, Optional<String> savedFrom) {
        Stream<String> stated = Stream.concat(
                Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href")).stream(),
                Stream.concat(Optional.ofNullable(metas.get("og:url")).stream(),
                        savedFrom.or(() -> inComment(page)).stream()));
        return stated.map(PageAddress::whole).filter(PageAddress::isWhole).map(PageAddress::original).findFirst();
    }

    /** The name of the machine in {@code address}. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The address in the comment at the beginning of a saved page. */
    private static Optional<String> inComment(Document page) {
        return Stream
                .concat(page.childNodes().stream(),
                        page.children().stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance).map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .filter(Matcher::lookingAt).map(found -> found.group(1)).findFirst();
    }

    private static String whole(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static boolean isWhole(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static String original(String address) {
        Matcher archived = ARCHIVED.matcher(address);
        return archived.matches() ? archived.group(1) : address;
    }
}
