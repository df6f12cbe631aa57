package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.List;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.desk.report.Names;

/** Writes what stands beside an article's text: its claims in groups, who speaks in it, who is who. */
final class ClaimList {
    private final Pen pen;
    private final Html html;
    private final Labels labels;
    private final Names names;
    private final Coding coding;
    private final Marks marks;
    private final TextView text;
    private final Words words;

    ClaimList(Pen pen, Coding coding, Marks marks, TextView text) {
        this.pen = pen;
        this.html = pen.html();
        this.labels = pen.labels();
        this.names = pen.names();
        this.coding = coding;
        this.marks = marks;
        this.text = text;
        this.words = new Words(coding.article().text());
    }

    /** Writes the groups that have claims, or why there are none. */
    void claims(List<Sentence> sentences) throws IOException {
        if (coding.claims().isEmpty()) {
            html.element("p", whyNone(sentences), "class", "none");
        }
        ClaimCard card = new ClaimCard(pen, words, marks, text);
        for (Part part : Part.values()) {
            List<Claim> claims = coding.claims().stream()
                    .filter(claim -> Part.of(claim) == part)
                    .toList();
            if (!claims.isEmpty()) {
                html.open("section", "class", "part p-" + part.code());
                html.open("h3").text(labels.of("part", part.code())).text(" ");
                html.element("span", String.valueOf(claims.size()), "class", "n")
                        .close();
                html.open("ol", "class", "claims");
                for (Claim claim : claims) {
                    card.write(claim);
                }
                html.close(2);
            }
        }
    }

    private String whyNone(List<Sentence> sentences) {
        String language = coding.article().header().language();
        if (language == null) {
            return labels.word("none-language");
        }
        return sentences.stream().anyMatch(Sentence::isParsed)
                ? labels.word("none-row")
                : labels.word("none-model") + " (" + labels.language(language) + ")";
    }

    /** Writes who says what in the article, folded; numbered as in the text. */
    void speakers() throws IOException {
        List<Attribution> all = coding.attributions();
        if (all.isEmpty()) {
            return;
        }
        html.open("details", "class", "more");
        html.open("summary").text(labels.word("speakers")).text(" ");
        html.element("span", String.valueOf(all.size()), "class", "n").close();
        html.open("ol", "class", "speakers");
        for (Attribution attribution : all) {
            speaker(attribution);
        }
        html.close(2);
    }

    private void speaker(Attribution attribution) throws IOException {
        html.open("li").open("p");
        html.element("bdi", speakerName(attribution), "class", "source").text(" ");
        for (Span cue : attribution.cue()) {
            html.element("i", words.at(cue)).text(" ");
        }
        html.close();
        html.open("p", "class", "quote", "dir", "auto");
        String said = words.at(attribution.content().get(0));
        if (text.has(marks.saying(attribution))) {
            html.element("a", said, "href", "#" + marks.saying(attribution));
        } else {
            html.text(said);
        }
        html.close();
        html.open("p", "class", "soft")
                .text(labels.of("mode", attribution.mode().code()))
                .text(" · ");
        html.element(
                "code",
                attribution.because().table() + " · " + attribution.because().row());
        html.close(2);
    }

    private String speakerName(Attribution attribution) {
        String printed = attribution.source().isEmpty()
                ? labels.word("nobody")
                : words.at(attribution.source().get(0));
        return names.of(attribution.actor(), printed);
    }
}
