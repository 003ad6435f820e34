package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Knows the signs that programs for notes add to Markdown, as the help pages of Obsidian and GitHub list them: links to
 * notes {@code [[Talks|the talks]]}, embedded files {@code ![[map.png]]}, {@code ==highlights==},
 * {@code %%comments%%}, names of blocks {@code ^a1b2}, boxes to tick {@code [x]} and callouts
 * {@code > [!note] Background}.
 */
final class NoteSigns {

    /** Its groups are the words that are seen. */
    private static final Pattern SIGN = Pattern.compile("!\\[\\[[^\\[\\]]{1,300}]]"
            + "|\\[\\[(?:[^\\[\\]|]{1,300}\\|)?([^\\[\\]|]{1,300})]]|==([^=\\s](?:[^=]{0,1000}[^=\\s])?)=="
            + "|%%[^%]{0,1000}%%|(?<= )\\^[A-Za-z0-9-]{1,60}$");
    private static final List<String> MARKS = List.of("[[", "==", "%%", "^");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]] +");
    private static final Pattern CALLOUT = Pattern.compile("\\[!\\w[\\w-]{0,30}(?:\\|[\\w-]{1,30})?][+-]? *");
    private static final Pattern TAGS = Pattern
            .compile("#[\\p{L}_/-][\\p{L}\\d_/-]*(?:[ ,]+#[\\p{L}_/-][\\p{L}\\d_/-]*)*");

    private NoteSigns() {}

    /** The words of the node that are seen, in order, each as it stands in the file. */
    static List<String> seen(Text node) {
        String words = node.getLiteral();
        Matcher opening = opening(node).matcher(words);
        String rest = isFirst(node) && opening.lookingAt() ? words.substring(opening.end()) : words;
        return MARKS.stream().anyMatch(rest::contains) ? withoutSigns(rest) : List.of(rest);
    }

    private static Pattern opening(Text node) {
        return node.getParent() != null && node.getParent().getParent() instanceof ListItem ? BOX : CALLOUT;
    }

    /** True if the node begins an item of a list or a quotation. */
    private static boolean isFirst(Text node) {
        Node block = node.getParent();
        return node.getPrevious() == null && block instanceof Paragraph && block.getPrevious() == null
                && (block.getParent() instanceof ListItem || block.getParent() instanceof BlockQuote);
    }

    private static List<String> withoutSigns(String words) {
        List<String> seen = new ArrayList<>();
        Matcher sign = SIGN.matcher(words);
        int from = 0;
        while (sign.find()) {
            seen.add(words.substring(from, sign.start()));
            Stream.of(sign.group(1), sign.group(2)).filter(group -> group != null).forEach(seen::add);
            from = sign.end();
        }
        seen.add(words.substring(from));
        return seen;
    }

    /** The title of a callout becomes a paragraph of its own. */
    static void partCallout(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph body && body.getFirstChild() instanceof Text first
                && CALLOUT.matcher(first.getLiteral()).lookingAt()) {
            Paragraph title = new Paragraph();
            body.insertBefore(title);
            Node node = first;
            while (node != null && !(node instanceof SoftLineBreak)) {
                Node next = node.getNext();
                title.appendChild(node);
                node = next;
            }
        }
    }

    /** True if the words are tags and nothing else: {@code #lima #talks}. */
    static boolean areTags(String words) {
        return words.startsWith("#") && TAGS.matcher(words).matches();
    }
}
