package org.multivector.desk.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Span;

/** What is marked in an article's text, and the addresses by which text and lists point to each other. */
final class Marks {
    /** Speech nested deeper is listed but not drawn. */
    private static final int DEPTH = 8;
    /** Depths that are drawn differently. */
    private static final int SHADES = 3;

    private final Coding coding;
    private final Cast cast;
    private final Labels labels;
    private final String prefix;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    /** @param prefix starts every address of this article */
    Marks(Coding coding, Cast cast, Labels labels, String prefix) {
        this.coding = coding;
        this.cast = cast;
        this.labels = labels;
        this.prefix = prefix;
        int number = 0;
        for (Attribution attribution : coding.attributions()) {
            speech(attribution, ++number);
        }
        coding.claims().forEach(this::extents);
        anchors();
        coding.timexes().forEach(this::time);
        coding.mentions().forEach(this::mention);
    }

    /** All layers, in no order. */
    List<Layer> layers() {
        return layers;
    }

    /** The address of the claim in the list. */
    String card(Claim claim) {
        return card(claim.id());
    }

    /** The address of the claim with this id in the list. */
    String card(String claim) {
        return card(prefix, claim);
    }

    /** The address of a claim of the article whose addresses start with this prefix. */
    static String card(String prefix, String claim) {
        return prefix + "-c-" + claim;
    }

    /** The address of its reasons; a browser that goes there opens what hides them. */
    String reasons(Claim claim) {
        return prefix + "-w-" + claim.id();
    }

    /** The address of the claim's word in the text; empty when it has no words. */
    Optional<String> place(Claim claim) {
        return Optional.ofNullable(places.get(claim.id()));
    }

    /** The address of what is said. */
    String saying(Attribution attribution) {
        return prefix + "-q-" + attribution.id();
    }

    private void speech(Attribution attribution, int number) {
        int depth = 1 + (attribution.parent() == null ? 0 : depths.getOrDefault(attribution.parent(), 0));
        depths.put(attribution.id(), depth);
        if (depth > DEPTH) {
            return;
        }
        String css =
                "say d" + Math.min(depth, SHADES) + " " + attribution.mode().code();
        String id = saying(attribution);
        for (Span span : attribution.content()) {
            add(span, Layer.Kind.SAYING, id, "class", css, "data-n", String.valueOf(number));
            id = null;
        }
        attribution.source().forEach(span -> add(span, Layer.Kind.SOURCE, null, "class", "src"));
        attribution.cue().forEach(span -> add(span, Layer.Kind.CUE, null, "class", "cue"));
    }

    private void extents(Claim claim) {
        String id = prefix + "-x-" + claim.id();
        for (Span span : Spot.of(claim).extents()) {
            if (!span.isEmpty()) {
                places.putIfAbsent(claim.id(), id);
                add(span, Layer.Kind.EXTENT, id, "class", "extent");
                id = null;
            }
        }
    }

    /** The words of claims; where words of several claims lie over each other, each part is one link to all of its claims. */
    private void anchors() {
        Map<String, Claim> byId = new HashMap<>();
        List<Layer> words = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            byId.put(claim.id(), claim);
            Spot.of(claim)
                    .word()
                    .ifPresent(span -> words.add(new Layer(snap(span), Layer.Kind.ANCHOR, claim.id(), List.of())));
        }
        int number = 0;
        for (Atom atom :
                new Cutter(words).cut(Span.of(0, coding.article().text().length()))) {
            List<Claim> claims = atom.layers().stream()
                    .flatMap(layer -> Optional.ofNullable(byId.get(layer.id())).stream())
                    .toList();
            if (!claims.isEmpty()) {
                anchor(atom.span(), claims, ++number);
            }
        }
    }

    private void anchor(Span span, List<Claim> claims, int number) {
        String id = prefix + "-s" + number;
        Drawing drawing = Drawing.of(claims, labels);
        for (Claim claim : claims) {
            String extent = prefix + "-x-" + claim.id();
            places.compute(claim.id(), (key, old) -> old == null || old.equals(extent) ? id : old);
        }
        add(
                span,
                Layer.Kind.ANCHOR,
                id,
                "class",
                "ev " + drawing.css(),
                "href",
                "#" + reasons(claims.get(0)),
                "data-mark",
                drawing.mark(),
                "data-claims",
                claims.stream().map(this::card).collect(Collectors.joining(" ")));
    }

    private void time(Timex timex) {
        add(
                timex.words().span(),
                Layer.Kind.TIME,
                null,
                "class",
                "tip when",
                "data-tip",
                timex.type() + " " + timex.value());
    }

    private void mention(Mention mention) {
        List<String> attributes = new ArrayList<>(List.of(
                "class",
                "tip actor " + mention.form().code(),
                "data-tip",
                labels.of("form", mention.form().code()) + ": " + cast.about(mention.actor())));
        cast.address(mention.actor()).ifPresent(address -> attributes.addAll(List.of("aria-describedby", address)));
        layers.add(new Layer(snap(mention.words().span()), Layer.Kind.ACTOR, null, attributes));
    }

    private void add(Span span, Layer.Kind kind, @Nullable String id, String... attributes) {
        layers.add(new Layer(snap(span), kind, id, List.of(attributes)));
    }

    private Span snap(Span span) {
        return Words.whole(coding.article().text(), span);
    }
}
