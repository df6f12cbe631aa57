package org.multivector.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.Coder;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Setting;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;

/**
 * Codes one article slice by slice, so that memory does not grow with its length. A slice has at most about
 * {@value #WORDS} words, more than any report of the press: nearly every article is one slice. Who is meant by a pronoun
 * is not looked for across slices. Ids go on from slice to slice. Belongs to one article and one thread.
 */
final class Slices {
    static final int WORDS = 100_000;

    /** What one slice gave. */
    record Slice(Coding coding, List<Sentence> sentences) {}

    private final Coder coder;
    private final Article article;
    private final Consumer<Slice> out;
    private final List<Sentence> open = new ArrayList<>();
    private int words;
    private int slices;
    private int claims;
    private int attributions;

    Slices(Coder coder, Article article, Consumer<Slice> out) {
        this.coder = coder;
        this.article = article;
        this.out = out;
    }

    /** The next sentence. */
    void add(Sentence sentence) {
        if (words + sentence.size() > WORDS) {
            code();
        }
        open.add(sentence);
        words += sentence.size();
    }

    /** Codes what is left; an article without sentences gives one empty slice. */
    void end() {
        if (slices == 0 || !open.isEmpty()) {
            code();
        }
    }

    private void code() {
        List<Sentence> sentences = List.copyOf(open);
        open.clear();
        words = 0;
        slices++;
        Coding coding = coder.code(article, sentences);
        Coding numbered = slices == 1 ? coding : renumbered(coding);
        claims += coding.claims().size();
        attributions += coding.attributions().size();
        out.accept(new Slice(numbered, sentences));
    }

    private Coding renumbered(Coding coding) {
        return new Coding(
                coding.article(),
                coding.actors(),
                coding.mentions(),
                coding.attributions().stream().map(this::renumbered).toList(),
                coding.timexes(),
                coding.predicates(),
                coding.claims().stream().map(this::renumbered).toList(),
                coding.rejected());
    }

    private Attribution renumbered(Attribution one) {
        return new Attribution(
                later(one.id(), attributions),
                one.parent() == null ? null : later(one.parent(), attributions),
                one.source(),
                one.cue(),
                one.content(),
                one.actor(),
                one.mode(),
                one.because());
    }

    private Claim renumbered(Claim one) {
        Setting setting = one.setting();
        @Nullable String condition = setting.condition();
        return new Claim(
                later(one.id(), claims),
                one.sentence(),
                one.stance(),
                one.matter(),
                new Setting(setting.time(), setting.place(), condition == null ? null : later(condition, claims)),
                one.grounds());
    }

    /** {@code c12} as {@code c112}, when a hundred came before. */
    private static String later(String id, int before) {
        return id.charAt(0) + String.valueOf(Integer.parseInt(id.substring(1)) + before);
    }

    /** The slices of one article as one. */
    static Slice joined(List<Slice> slices) {
        if (slices.size() == 1) {
            return slices.get(0);
        }
        Coding coding = new Coding(
                slices.get(0).coding().article(),
                slices.stream()
                        .flatMap(one -> one.coding().actors().stream())
                        .distinct()
                        .toList(),
                slices.stream().flatMap(one -> one.coding().mentions().stream()).toList(),
                slices.stream()
                        .flatMap(one -> one.coding().attributions().stream())
                        .toList(),
                slices.stream().flatMap(one -> one.coding().timexes().stream()).toList(),
                slices.stream()
                        .flatMap(one -> one.coding().predicates().stream())
                        .toList(),
                slices.stream().flatMap(one -> one.coding().claims().stream()).toList(),
                slices.stream().flatMap(one -> one.coding().rejected().stream()).toList());
        return new Slice(
                coding, slices.stream().flatMap(one -> one.sentences().stream()).toList());
    }
}
