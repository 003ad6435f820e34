package org.parley.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What a fuzzer begins with: small files that show each reader all it knows, and the signs that they are made of. */
final class Seeds {

    private static final String TEXT = """
            Ministers Agree on Border Talks

            By Jane Doe | Published July 3, 2023

            GENEVA, July 3, 2023 (Reuters) — The ministers met on Monday, ahead of
            the summit in Vienna. They will meet again within two weeks.

            Read more

            What was agreed

            - Trade: talks resume in May 2024
              and go on
            • Security: “no comment” 😀
            1. First
            2) Second

            | Topic | Outcome |
            |---|:--:|
            | Trade | *open* \\| closed |
            a | b

            +---+---+
            | x | y |
            +===+===+
            | 1 | 2 |
            +---+---+

            Name    Place    Date
            ----    -----    ----
            Doe     Bonn     May 3
            Roe     Rome     May 4

            a\tb\tc
            d\te\tf

            > quoted words
            >
            ```
            code();
            ```
            """;
    private static final String MARKDOWN = """
            ---
            title: "Border talks"
            date: 2023-07-03T10:00:00Z
            authors:
              - name: Jane Doe
              - John Roe
            tags: [a, b]
            ---
            # Border talks

            Some *words*, **more**, `code`, [a link](https://example.org/ "t"), ![image](x.png) and &amp; &#x41; \\* <b>x</b>.[^1]
            A line\\
            broken\s\s
            twice <br> thrice. [Reference][ref] ~~gone~~

            Heading
            =======

            > - quote
            >   1. nested

            | a | b |
            |---|--:|
            | `x` \\| | **y** |

            - [ ] task

                indented code

            <div>html</div>

            [^1]: A note.
            [ref]: https://example.org
            """;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Border talks - The Outlet</title>
            <meta property="article:published_time" content="2023-07-03"><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Border talks","datePublished":"2023-07-03","author":[{"name":"Jane Doe"}]}
            </script></head><body><nav><a href="/">Home</a></nav><article><h1>Border talks</h1>
            <p>By <a rel="author">Jane Doe</a>, <time datetime="2023-07-03">July 3</time></p>
            <p>The ministers met on Monday &amp; spoke of trade, ahead of the summit in Vienna. They will meet again.</p>
            <ul><li>Trade<ul><li>open</li></ul></li></ul><dl><dt>Term</dt><dd>what</dd></dl><blockquote>said</blockquote>
            <table><caption>Table 1</caption><tr><th colspan=2>a<th rowspan="2">b</tr><tr><td>c<br>d<td>e</table>
            <figure><img src=x><figcaption>a picture</figcaption></figure><pre>code</pre>
            <p>The second paragraph is as long as the first one, so that it is taken for the body of the article.</p>
            </article><aside>Read more</aside><footer>&copy;</footer></body></html>
            """;
    private static final String TABLE = """
            file,published,title,outlet,author,url
            a.txt,2023-07-03,"A ""title"", quoted",Outlet,Jane Doe; John Roe,https://example.org
            b/c.txt,2023,,,,
            """;
    private static final List<String> SIGNS = List.of("\\x0A", "\\x0A\\x0A", "- ", "1. ", "| ", "---|---", "|---|---|",
            "> ", "```", "    ", "\\x09", "+---+", "# ", "**", "](", "[^1]", "&amp;", "&#x1F600;", "---\\x0A",
            "+++\\x0A", "<table>", "<tr>", "<td colspan=2>", "<td rowspan=9>", "<p>", "</p>", "<li>", "<ul>", "<br>",
            "<article>", "<div>", "<!--", "<script>", "<title>", "<time>", "<svg>", "<template>", "<frameset>",
            "\\xEF\\xBB\\xBF", "\\xFF\\xFE", "\\xFE\\xFF", "\\xC2\\xA0", "\\xE2\\x80\\x8B", "\\xF0\\x9F\\x98\\x80",
            "\\xE2\\x80\\x94", "\\xE2\\x94\\x82", "=\\x0D\\x0A", "=3D", "--b", "Content-Type: ", "multipart/related",
            "boundary=", "base64", "quoted-printable", "By ", "July 3, 2023", "2023-07-03", "on Monday",
            "within two weeks", "ahead of", "after", "met", "talks", "summit", "will", "said", "Jane Doe", "Geneva");

    private Seeds() {}

    /** Writes the seeds of {@code target} into {@code folder}. */
    static void write(String target, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> seeds = of(target);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** Writes the signs as a dictionary of libFuzzer. */
    static void writeSigns(Path file) throws IOException {
        Files.write(file, SIGNS.stream().map(sign -> '"' + sign.replace("\"", "\\\"") + '"').toList());
    }

    private static List<byte[]> of(String target) {
        return switch (target) {
            case "Markdown" -> all(MARKDOWN, MARKDOWN.replace("---\n", "+++\n").replace(": ", " = "), TEXT);
            case "Html" -> all(PAGE, "<p>" + TEXT);
            case "Mhtml" -> List.of(bytes(archive("8bit", PAGE)),
                    bytes(archive("quoted-printable", PAGE.replace("=", "=3D").replace("><", ">=\r\n<"))),
                    bytes(archive("base64",
                            Base64.getMimeEncoder().encodeToString(bytes(PAGE)))));
            case "MetadataTable" -> List.of(bytes(TABLE), bytes("\uFEFF" + TABLE.replace("\n", "\r\n")));
            default -> all(TEXT, TEXT.replace("\n", "\r\n"));
        };
    }

    private static List<byte[]> all(String... texts) {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : texts) {
            seeds.add(bytes(text));
            seeds.add(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
            seeds.add(text.getBytes(Charset.forName("windows-1252")));
        }
        return seeds;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String archive(String encoding, String page) {
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.org/a
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--b"

                ----b
                Content-Type: text/html; charset=utf-8
                Content-ID: <1>
                Content-Transfer-Encoding: %s
                Content-Location: https://example.org/a

                %s
                ----b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                ----b--
                """.formatted(encoding, page).replace("\n", "\r\n");
    }
}
