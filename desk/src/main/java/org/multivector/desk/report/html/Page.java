package org.multivector.desk.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.multivector.core.DataException;
import org.multivector.core.claim.Status;
import org.multivector.core.text.PassageKind;

/**
 * The page around the articles: style, script, legend. The page forbids itself every resource but its own style and script,
 * which it names by digest, so that whatever stands in a text can neither load nor run anything.
 */
final class Page {
    private final Html html;
    private final Labels labels;
    private final String style = resource("page.css");
    private final String script = resource("page.js");

    Page(Pen pen) {
        this.html = pen.html();
        this.labels = pen.labels();
    }

    /** Everything before the first article. */
    void start() throws IOException {
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script) + "'";
        html.part(fill(resource("head.html"), Map.of("policy", policy, "style", style)));
        legend();
    }

    /** Everything after the last. */
    void end() throws IOException {
        html.part(fill(resource("foot.html"), Map.of("script", script)));
    }

    private void legend() throws IOException {
        html.open("details", "slot", "legend", "class", "legend");
        html.element("summary", labels.word("legend"));
        html.open("div", "class", "keys");
        statuses();
        html.part(resource("legend.html"));
        passages();
        html.close(2);
    }

    private void statuses() throws IOException {
        html.open("section").element("h2", labels.word("legend-status")).open("dl");
        for (Status status : Status.values()) {
            key("own", "status", status);
            if (status == Status.HAPPENED) {
                key("said", "said", status);
            }
        }
        html.close(2);
    }

    private void key(String voice, String kind, Status status) throws IOException {
        html.open("div").open("dt");
        html.element(
                "span",
                labels.word("sample"),
                "class",
                "ev e " + voice + " " + Drawing.css(status),
                "data-mark",
                labels.mark(kind, status.name()));
        html.close().element("dd", labels.meaning(kind, status.name())).close();
    }

    private void passages() throws IOException {
        html.open("section").element("h2", labels.word("legend-passage")).open("dl");
        for (PassageKind kind : PassageKind.values()) {
            html.open("div").element("dt", labels.of("passage", kind.code()), "class", "kind");
            html.element("dd", labels.meaning("passage", kind.code())).close();
        }
        html.close(2);
    }

    private static String fill(String template, Map<String, String> values) {
        String out = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            out = out.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return out;
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataException(name, "no such part of the page beside " + Page.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The digest by which a content security policy names an inline style or script. */
    static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
