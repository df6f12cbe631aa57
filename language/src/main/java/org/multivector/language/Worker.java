package org.multivector.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;
import org.multivector.language.internal.cut.Cut;
import org.multivector.language.internal.cut.Cutter;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.WordType;
import org.multivector.language.internal.words.Likeness;

/** Makes sentences, with trees if there is a model. Belongs to one thread at a time. */
final class Worker {
    private static final Upos[] UPOS = Upos.values();
    private static final Relation ROOT = new Relation(Relation.Universal.ROOT, "");

    private final Model.@Nullable Worker model;
    private final Cut cut = new Cut();

    Worker(Model.@Nullable Worker model) {
        this.model = model;
    }

    /** The next sentence of the cutter; null when there is none left. */
    @Nullable
    Sentence next(Cutter cutter, String text) {
        if (!cutter.next(cut)) {
            return null;
        }
        int n = cut.size();
        List<Sentence.Multiword> multiwords = new ArrayList<>(cut.multiwords());
        for (int k = 0; k < cut.multiwords(); k++) {
            Span span = Span.of(cut.start(cut.first(k)), cut.end(cut.last(k)));
            multiwords.add(new Sentence.Multiword(cut.first(k) + 1, cut.last(k) + 1, span.in(text), span));
        }
        Span span = Span.of(cut.start(0), cut.end(n - 1));
        List<Word> words = model == null ? bare(text) : parsed(model, text);
        return new Sentence(span, words, multiwords);
    }

    private List<Word> bare(String text) {
        List<Word> words = new ArrayList<>(cut.size());
        for (int i = 0; i < cut.size(); i++) {
            Span span = Span.of(cut.start(i), cut.end(i));
            words.add(Word.unparsed(i + 1, span.in(text), span));
        }
        return words;
    }

    private List<Word> parsed(Model.Worker worker, String text) {
        Scratch scratch = worker.scratch();
        scratch.clear();
        for (int i = 0; i < cut.size(); i++) {
            scratch.add(text, cut.start(i), cut.end(i));
        }
        worker.parse();
        List<Word> words = new ArrayList<>(cut.size());
        for (int i = 1; i <= cut.size(); i++) {
            words.add(word(worker, i, Span.of(cut.start(i - 1), cut.end(i - 1))));
        }
        return words;
    }

    private static Word word(Model.Worker worker, int i, Span span) {
        Scratch scratch = worker.scratch();
        int head = scratch.state().head(i);
        Relation relation = head == 0 ? ROOT : worker.relation(i);
        return new Word(
                i,
                scratch.word(i).form(),
                worker.lemma(i),
                UPOS[scratch.upos(i)],
                "_",
                worker.feats(i),
                head,
                relation,
                span);
    }

    /** The chance that the sentence is of the model's language; without a model what is thought of any sentence. */
    double likeness(Likeness likeness, Sentence sentence, Locale locale) {
        Model.Worker worker = model;
        if (worker == null) {
            return Likeness.PRIOR;
        }
        return likeness.of(
                sentence.words().stream()
                        .map(word -> new Likeness.Seen(word.form(), WordType.fold(word.form(), locale)))
                        .toList(),
                worker::knows);
    }

    /** The words of {@code given} with new trees. */
    Sentence parse(Sentence given) {
        List<Word> words = new ArrayList<>(given.size());
        if (model == null) {
            given.words().forEach(word -> words.add(Word.unparsed(word.id(), word.form(), word.span())));
            return new Sentence(given.span(), words, given.multiwords());
        }
        Scratch scratch = model.scratch();
        scratch.clear();
        given.words().forEach(word -> scratch.add(word.form(), 0, word.form().length()));
        model.parse();
        for (Word word : given.words()) {
            words.add(word(model, word.id(), word.span()));
        }
        return new Sentence(given.span(), words, given.multiwords());
    }
}
