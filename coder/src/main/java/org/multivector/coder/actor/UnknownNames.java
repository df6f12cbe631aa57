package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;

/**
 * Names that no table knows: runs of proper nouns. What kind of party such a name is, its neighbours tell: a title or a
 * form of address before it, a noun such as "court" or "party" in it, an adposition of place before it.
 */
final class UnknownNames {
    private final Scene scene;
    private final Tree tree;
    private final ActorLanguage language;
    private final Memory memory;
    private final boolean[] taken;
    private final Terms.@Nullable Hit[] termAt;

    UnknownNames(Scene scene, Tree tree, ActorLanguage language, Memory memory, boolean[] taken) {
        this.scene = scene;
        this.tree = tree;
        this.language = language;
        this.memory = memory;
        this.taken = taken;
        termAt = new Terms.Hit[tree.size() + 2];
    }

    List<Referent> find(List<Terms.Hit> terms, Keys keys) {
        for (Terms.Hit hit : terms) {
            for (int i = hit.from(); i < hit.to(); i++) {
                termAt[keys.wordId(i)] = hit;
            }
        }
        List<Referent> out = new ArrayList<>();
        int at = 1;
        while (at <= tree.size()) {
            int end = at;
            while (end <= tree.size() && isNamePart(end, at)) {
                end++;
            }
            if (end > at) {
                name(at, end - 1, out);
            }
            at = Math.max(end, at + 1);
        }
        return out;
    }

    private boolean isNamePart(int id, int start) {
        boolean hyphen = id > start
                && tree.word(id).form().equals("-")
                && id < tree.size()
                && isProper(id + 1)
                && tree.word(id).span().start() == tree.word(id - 1).span().end();
        return isProper(id) || hyphen;
    }

    private boolean isProper(int id) {
        String form = tree.word(id).form();
        Terms.Hit term = termAt[id];
        boolean title = term != null && term.term().office() != null;
        return !taken[id]
                && !title
                && tree.upos(id) == Upos.PROPN
                && Character.isUpperCase(form.codePointAt(0))
                && !language.lexicon().is(tree.lemma(id), WordClass.CALENDAR)
                && !language.lexicon().is(tree.lemma(id), WordClass.ADDRESS);
    }

    private void name(int first, int last, List<Referent> out) {
        Terms.Hit term = termAt[last];
        boolean onlyTerm = first == last && term != null;
        Sentence sentence = scene.sentence();
        Span span = sentence.word(first).span().cover(sentence.word(last).span());
        String words = wordsOf(first, last);
        if (onlyTerm || words.length() < 2) {
            return;
        }
        ActorKind kind = kindOf(first, last, term);
        Actor actor =
                memory.make(words, kind, null, term == null ? null : term.term().sector());
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
        int head = SceneActors.headOf(tree, first, last);
        out.add(new Referent(
                actor.id(),
                actor.country(),
                actor.sector(),
                actor.kind(),
                head,
                span,
                Form.NAME,
                Because.of("unknown-names", actor.kind().code(), span)));
    }

    private String wordsOf(int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean gap = i > first
                    && tree.word(i).span().start() > tree.word(i - 1).span().end();
            out.append(gap ? " " : "").append(tree.word(i).form());
        }
        return out.toString();
    }

    private ActorKind kindOf(int first, int last, Terms.@Nullable Hit term) {
        if (term != null) {
            return term.term().kind();
        }
        Terms.Hit before = first > 1 ? termAt[first - 1] : null;
        boolean titled = before != null && before.term().office() != null
                || first > 1 && language.lexicon().is(tree.lemma(first - 1), WordClass.ADDRESS);
        if (titled || memory.knowsSurname(Folding.key(tree.word(last).form()))) {
            return ActorKind.PERSON;
        }
        String marker = tree.marker(SceneActors.headOf(tree, first, last));
        boolean where = language.lexicon().is(marker, WordClass.LOCATIVE)
                && !language.lexicon().is(marker, WordClass.DATIVE);
        if (where) {
            return ActorKind.PLACE;
        }
        return last - first == 1 || last - first == 2 ? ActorKind.PERSON : ActorKind.ORGANISATION;
    }
}
