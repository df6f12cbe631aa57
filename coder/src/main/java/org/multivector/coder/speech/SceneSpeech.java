package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.actor.Referent;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Frames.Frame;
import org.multivector.coder.frame.Frames.Hit;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Match;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Pattern;
import org.multivector.coder.frame.Tree;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution.Mode;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;

/**
 * What one sentence says that somebody says, by the rows of {@code speech}: a verb, noun or adjective with its clause;
 * a verb put in beside what is said ("…, he noted"); an adposition with its source ("according to …").
 */
final class SceneSpeech {
    private final Tree tree;
    private final PartyMap parties;
    private final Frames<String> frames;
    private final Matcher matcher;
    private final WordOrder order;
    private final List<Utterance> out = new ArrayList<>();

    SceneSpeech(Tree tree, PartyMap parties, Frames<String> frames) {
        this.tree = tree;
        this.parties = parties;
        this.frames = frames;
        matcher = new Matcher(tree, parties);
        order = new WordOrder(tree, parties);
    }

    List<Utterance> find() {
        for (int i = 1; i <= tree.size(); i++) {
            word(i);
            introduced(i);
        }
        return out;
    }

    private void word(int id) {
        Optional<Hit<String>> hit = frames.of(tree.lemma(id)).isEmpty()
                ? Optional.empty()
                : frames.best(
                        matcher, tree.arguments(id), 0, match -> match.pattern().pos() != Pattern.Pos.M);
        boolean put = order.sourceAfter(id) != 0 || order.sourceBefore(id) != 0;
        if (hit.isPresent() && !put) {
            said(hit.get().frame(), hit.get().match());
        } else {
            beside(id);
        }
    }

    private void said(Frame<String> frame, Match match) {
        int source = match.role("S").isEmpty() ? 0 : match.role("S").get(0);
        Span content = match.clause() == 0 ? null : tree.extent(match.clause());
        if (content == null) {
            beside(match.head());
            return;
        }
        Span cue = tree.word(match.head()).span();
        if (content.contains(cue)) {
            beside(match.head());
            return;
        }
        add(frame, source, match.words(), List.of(content));
    }

    /** "…, said the minister": what is said is the rest of the sentence, or of the clause the verb is put into. */
    private void beside(int verb) {
        Frame<String> frame = verbRow(verb);
        if (frame == null) {
            return;
        }
        if (byOrder(verb, frame)) {
            return;
        }
        if (!tree.is(verb, Universal.PARATAXIS) && !isAboveQuoted(verb)) {
            return;
        }
        int source = tree.arguments(verb).first(Link.SUBJECT);
        Span own = tree.is(verb, Universal.PARATAXIS) ? tree.extent(verb) : ownWords(verb, source);
        Span all = tree.is(verb, Universal.PARATAXIS) ? tree.extent(tree.head(verb)) : tree.extent(verb);
        List<Span> content = new ArrayList<>();
        if (all.start() < own.start()) {
            content.add(Span.of(all.start(), own.start()));
        }
        if (own.end() < all.end() && content.isEmpty()) {
            content.add(Span.of(own.end(), all.end()));
        }
        if (!content.isEmpty()) {
            add(frame, source, List.of(verb), content);
        }
    }

    /** What the order of words tells; false when it tells nothing. */
    private boolean byOrder(int verb, Frame<String> frame) {
        int follows = order.sourceAfter(verb);
        int precedes = follows == 0 ? order.sourceBefore(verb) : 0;
        if (follows == 0 && precedes == 0) {
            return false;
        }
        int end = lastWordBefore(follows != 0 ? verb : order.insertionStart(verb));
        List<Span> content = new ArrayList<>();
        if (end > 0) {
            content.add(tree.word(1).span().cover(tree.word(end).span()));
        }
        int next = order.insertionEnd(verb) + 1;
        if (follows == 0 && next < tree.size()) {
            content.add(tree.word(next).span().cover(tree.word(tree.size()).span()));
        }
        if (!content.isEmpty()) {
            add(frame, follows != 0 ? follows : precedes, List.of(verb), content);
        }
        return !content.isEmpty();
    }

    private int lastWordBefore(int word) {
        int end = word - 1;
        while (end > 0 && tree.is(end, Universal.PUNCT)) {
            end--;
        }
        return end;
    }

    /** Whether the verb heads a clause that stands before it without a conjunction, as quoted speech does. */
    private boolean isAboveQuoted(int verb) {
        for (int c = tree.first(verb); c != 0 && c < verb; c = tree.next(c)) {
            boolean putIn = tree.is(c, Universal.PARATAXIS) && verbRow(c) != null;
            if (!putIn && (tree.is(c, Universal.CCOMP) || tree.is(c, Universal.PARATAXIS))) {
                return true;
            }
        }
        return false;
    }

    private Span ownWords(int verb, int source) {
        Span own = tree.word(verb).span();
        return source == 0 ? own : own.cover(tree.extent(source));
    }

    private @Nullable Frame<String> verbRow(int verb) {
        for (Frame<String> frame : frames.of(tree.lemma(verb))) {
            if (frame.pattern().pos() == Pattern.Pos.V && tree.upos(verb).isVerb()) {
                return frame;
            }
        }
        return null;
    }

    /** "According to the ministry, …": the source is introduced, the clause it hangs on is what is said. */
    private void introduced(int source) {
        String marker = tree.marker(source);
        boolean nominal = tree.is(source, Universal.OBL) || tree.is(source, Universal.NMOD);
        if (!nominal || marker.isEmpty()) {
            return;
        }
        for (Frame<String> frame : frames.of(marker)) {
            if (frame.pattern().pos() == Pattern.Pos.M) {
                introduced(source, frame);
                return;
            }
        }
    }

    /** At the start of its clause the source is made to say what follows, else what stands before it. */
    private void introduced(int source, Frame<String> frame) {
        Span own = tree.extent(source);
        int first = wordAt(own.start());
        int after = wordAt(own.end());
        boolean leads = first <= 1 || tree.is(first - 1, Universal.PUNCT) || tree.is(first - 1, Universal.CC);
        Span content = leads && after <= tree.size()
                ? tree.word(after).span().cover(tree.word(tree.size()).span())
                : tree.word(1).span().cover(tree.word(Math.max(1, first - 1)).span());
        Span cue = Span.of(own.start(), Math.max(own.start(), nounOf(source).start()));
        out.add(new Utterance(
                List.of(nounOf(source)),
                who(source).orElse(null),
                List.of(cue),
                List.of(content),
                Mode.INDIRECT,
                Because.of(frame.table(), frame.row().id(), own)));
    }

    /** Id of the first word that starts at or after the offset; one more than there are words when none does. */
    private int wordAt(int offset) {
        int at = 1;
        while (at <= tree.size() && tree.word(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    private void add(Frame<String> frame, int source, List<Integer> words, List<Span> content) {
        boolean dumb =
                source != 0 && (isNoSpeaker(source) || frame.pattern().isStrict("S") && !parties.isParty(source));
        if (dumb) {
            return;
        }
        List<Span> cue =
                words.stream().sorted().map(word -> tree.word(word).span()).toList();
        Because because = new Because(frame.table(), frame.row().id(), cue);
        out.add(new Utterance(
                source == 0 ? List.of() : List.of(nounOf(source)),
                source == 0 ? null : who(source).orElse(null),
                cue,
                content,
                Mode.INDIRECT,
                because));
    }

    /** "this means", "we can say": nobody but the author speaks, unless "we" stands for somebody known. */
    private boolean isNoSpeaker(int source) {
        String lemma = tree.word(source).form().toLowerCase(Locale.ROOT);
        boolean own = tree.lexicon().is(lemma, WordClass.FIRST_PERSON) && !parties.isParty(source);
        boolean clause = tree.upos(source).isVerb() && tree.child(source, Universal.NSUBJ) != 0;
        return own || clause || tree.lexicon().is(lemma, WordClass.IMPERSONAL) || isNobody(source, lemma);
    }

    private boolean isNobody(int source, String form) {
        int det = tree.child(source, Universal.DET);
        return tree.lexicon().is(form, WordClass.NOBODY)
                || det != 0 && tree.lexicon().is(tree.lemma(det), WordClass.NOBODY);
    }

    private Optional<Referent> who(int source) {
        Optional<Referent> own = parties.within(tree.lookThrough(source)).stream()
                .filter(party -> parties.isParty(source) || !isWhere(party))
                .findFirst();
        return own.isPresent() ? own : inRelative(source);
    }

    /** "a trader in Geneva said": Geneva says nothing. */
    private boolean isWhere(Referent party) {
        return tree.lexicon().is(tree.marker(party.head()), WordClass.LOCATIVE);
    }

    /** "according to information that you have": the subject of the relative clause. */
    private Optional<Referent> inRelative(int source) {
        int clause = tree.child(source, Universal.ACL);
        int subject = clause == 0 ? 0 : tree.child(clause, Universal.NSUBJ);
        return subject == 0
                ? Optional.empty()
                : parties.within(subject).stream().findFirst();
    }

    /** The words of the source without relative clauses and other tails. */
    private Span nounOf(int source) {
        Span out = tree.word(source).span();
        for (int c = tree.first(source); c != 0; c = tree.next(c)) {
            boolean tail = tree.is(c, Universal.ACL)
                    || tree.is(c, Universal.PUNCT)
                    || tree.is(c, Universal.APPOS)
                    || tree.is(c, Universal.PARATAXIS)
                    || tree.is(c, Universal.CASE)
                    || !tree.upos(source).isNoun()
                            && tree.is(c, Universal.NMOD)
                            && !tree.lexicon().is(tree.marker(c), WordClass.GENITIVE);
            if (!tail) {
                out = out.cover(tree.extent(c));
            }
        }
        return out;
    }
}
