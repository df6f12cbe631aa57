package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.event.Event;
import org.multivector.ledger.compare.Comparison;
import org.multivector.ledger.compare.Contradiction;
import org.multivector.ledger.compare.Side;
import org.multivector.press.copies.Families;
import org.multivector.press.copies.Link;

/** What is said at the end over all articles: which are one source, and where they contradict each other. */
final class Closing {
    private final Pen pen;
    private final Html html;
    private final Labels labels;
    private final Comparison comparison = new Comparison();
    private final Families families;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Closing(Pen pen, Families families) {
        this.families = families;
        this.pen = pen;
        this.html = pen.html();
        this.labels = pen.labels();
    }

    /** Takes what it needs of an article with this number. */
    void add(int number, Coding coding) {
        comparison.add(coding);
        numbers.put(coding.article().id(), number);
        titles.put(coding.article().id(), Words.line(ArticleView.title(coding.article())));
    }

    /** Writes both parts. */
    void write() throws IOException {
        families();
        contradictions(comparison.contradictions());
    }

    private void families() throws IOException {
        List<List<String>> all = families.families();
        html.open("section", "class", "closing", "aria-labelledby", "families-h");
        heading("families", all.size());
        if (all.isEmpty()) {
            html.element("p", labels.word("no-families"), "class", "soft");
        }
        for (List<String> family : all) {
            html.open("div", "class", "family").open("ul");
            for (String article : family) {
                html.open("li");
                article(article);
                html.close();
            }
            html.close().open("ul", "class", "soft");
            for (Link link : families.joining()) {
                if (family.contains(link.article())) {
                    String kind = " " + link.kind().words() + " ";
                    html.open("li").text(number(link.article()) + kind + number(link.earlier()) + ": ");
                    html.words(link.reason()).close();
                }
            }
            html.close(2);
        }
        html.close();
    }

    private String number(String article) {
        return String.valueOf(numbers.getOrDefault(article, 0));
    }

    private void heading(String name, int count) throws IOException {
        html.open("h2", "id", name + "-h").text(labels.word(name)).text(" ");
        html.element("span", String.valueOf(count), "class", "n").close();
    }

    private void article(String id) throws IOException {
        html.open("a", "href", "#" + ArticleView.prefix(numbers.getOrDefault(id, 0)));
        html.text(number(id) + " ").words(titles.getOrDefault(id, id)).close();
    }

    private void contradictions(List<Contradiction> all) throws IOException {
        html.open("section", "class", "closing", "aria-labelledby", "contradictions-h");
        heading("contradictions", all.size());
        if (all.isEmpty()) {
            html.element("p", labels.word("no-contradictions"), "class", "soft");
        }
        for (Contradiction one : all) {
            html.open("div", "class", "contradiction");
            html.element("h3", labels.of("contradiction", one.kind().name()));
            html.open("div", "class", "sides");
            sides(one.one());
            sides(one.other());
            html.close(2);
        }
        html.close();
    }

    private void sides(List<Side> sides) throws IOException {
        html.open("ul");
        for (Side side : sides) {
            side(side);
        }
        html.close();
    }

    private void side(Side side) throws IOException {
        Claim claim = side.claim();
        Drawing drawing = Drawing.of(claim, labels);
        html.open("li", "class", "claim " + drawing.css());
        html.open("p", "class", "head").element("span", drawing.label(), "class", "tag " + drawing.css());
        String address = Marks.card(ArticleView.prefix(numbers.getOrDefault(side.article(), 0)), claim.id());
        html.element(
                "a", labels.word("article") + " " + number(side.article()), "class", "place", "href", "#" + address);
        html.close();
        what(claim.matter());
        html.open("p", "class", "fact");
        pen.voice(claim);
        html.close();
        html.element("p", titles.getOrDefault(side.article(), ""), "class", "soft", "dir", "auto")
                .close();
    }

    private void what(Matter matter) throws IOException {
        if (matter.event().isPresent()) {
            Event event = matter.event().get();
            pen.parties(event.actors(), event.recipients(), ": " + labels.act(event));
        } else if (matter instanceof Matter.Count count) {
            html.open("p", "class", "who").text(Words.number(count.amount()));
            if (count.amount().of() != null) {
                html.text(" " + labels.word("of") + " ")
                        .words(Words.line(count.amount().of().text()));
            }
            html.close();
        }
    }
}
