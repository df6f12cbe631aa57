package org.multivector.desk.report.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Status;

/**
 * How the word of one or more claims is drawn. Never as a fact unless every claim on it is one; never as a fact in the
 * outlet's own voice when somebody else says so.
 *
 * @param css classes
 * @param mark the few letters beside the word
 * @param label what it is called in a list
 */
record Drawing(String css, String mark, String label) {

    /** The drawing of one claim. */
    static Drawing of(Claim claim, Labels labels) {
        return of(List.of(claim), labels);
    }

    /** The drawing of a word that carries these claims, at least one. */
    static Drawing of(List<Claim> claims, Labels labels) {
        List<Claim> done =
                claims.stream().filter(claim -> Part.of(claim).isDone()).toList();
        List<Claim> shown = done.isEmpty() ? claims : done;
        Set<Status> statuses = new LinkedHashSet<>();
        Set<String> marks = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Claim claim : shown) {
            statuses.add(claim.stance().status());
            marks.add(mark(claim, labels));
            names.add(labels.of(kind(claim), claim.stance().status().name()));
        }
        boolean said = shown.stream().allMatch(Drawing::isSaid);
        String css =
                (statuses.size() > 1 ? "s-several" : css(statuses.iterator().next()))
                        + (said ? " said" : " own")
                        + (done.isEmpty() ? " aside" : "");
        return new Drawing(css, String.join(", ", marks), String.join(", ", names));
    }

    /** The class of a status. */
    static String css(Status status) {
        return "s-" + status.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isSaid(Claim claim) {
        return !claim.stance().sources().isEmpty();
    }

    private static String kind(Claim claim) {
        return isSaid(claim) && claim.stance().status().isFact() ? "said" : "status";
    }

    private static String mark(Claim claim, Labels labels) {
        Part part = Part.of(claim);
        String mark = labels.mark(kind(claim), claim.stance().status().name());
        if (part.isDone()) {
            return mark;
        }
        String name = labels.mark("part", part.code());
        return claim.stance().status().isFact() ? name : mark + " " + name;
    }
}
