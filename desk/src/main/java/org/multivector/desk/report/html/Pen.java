package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Source;
import org.multivector.core.event.Participant;
import org.multivector.desk.report.Names;

/**
 * What every part of the page writes with, and what more than one part writes.
 *
 * @param html where it is written
 * @param labels what codes are called
 * @param names what actors are called; it learns with every article
 */
record Pen(Html html, Labels labels, Names names) {
    Pen {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(names, "names");
    }

    /**
     * Who to whom, as one line: "Ankara + Astana → Baku". Each name is isolated and the line runs from left to right, so
     * that no name in another script turns the arrow round.
     *
     * @param then what follows on the line, such as what they do; may be empty
     */
    void parties(List<Participant> from, List<Participant> to, String then) throws IOException {
        html.open("p", "class", "who", "dir", "ltr");
        if (from.isEmpty()) {
            html.element("span", labels.word("nobody"), "class", "soft");
        }
        joint(from);
        if (!to.isEmpty()) {
            html.text(" → ");
            joint(to);
        }
        html.text(then).close();
    }

    private void joint(List<Participant> parties) throws IOException {
        String between = "";
        for (String name : parties.stream().map(names::of).distinct().toList()) {
            html.text(between).words(Words.line(name));
            between = " + ";
        }
    }

    /** Who says so, outermost first; or that the article itself does. */
    void voice(Claim claim) throws IOException {
        List<Source> sources = claim.stance().sources();
        if (sources.isEmpty()) {
            html.element("span", labels.word("own-voice"), "class", "soft");
            return;
        }
        html.text(labels.word("says")).text(" ").open("span", "class", "source");
        String between = "";
        for (Source source : sources) {
            html.text(between);
            html.words(Words.line(names.of(source.actor(), source.words().text())));
            between = " › ";
        }
        html.close();
    }
}
