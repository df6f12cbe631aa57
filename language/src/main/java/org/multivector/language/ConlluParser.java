package org.multivector.language;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.conllu.ConlluWriter;
import org.multivector.core.text.Sentence;

/**
 * Text or CoNLL-U in, CoNLL-U out: what the command {@code parse} does. Immutable and thread-safe.
 *
 * <pre>{@code
 * new ConlluParser(Language.load("en")).parse("stdin", text, ConlluParser.Given.NOTHING, System.out);
 * }</pre>
 */
public final class ConlluParser {
    private final Language language;

    /** What of the input is kept as it is. */
    public enum Given {
        /** The input is running text. */
        NOTHING,
        /** The input is CoNLL-U; its sentences are kept and cut into tokens anew. */
        SENTENCES,
        /** The input is CoNLL-U; its sentences and tokens are kept. */
        TOKENS
    }

    /** Parses by this language. */
    public ConlluParser(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes every sentence as soon as it is parsed. Comments of CoNLL-U input are kept.
     *
     * @param name the input's name, as error messages shall show it
     * @param input text or CoNLL-U
     * @param given what to keep
     * @param out where to write
     * @throws org.multivector.core.DataException if the input should be CoNLL-U and is not
     * @throws IOException if writing fails
     */
    public void parse(String name, String input, Given given, Appendable out) throws IOException {
        if (given == Given.NOTHING) {
            Iterator<Sentence> sentences = language.parse(input).iterator();
            while (sentences.hasNext()) {
                out.append(ConlluWriter.write(sentences.next(), List.of(), input));
            }
            return;
        }
        ConlluText read = ConlluReader.read(name, input);
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            Sentence parsed = given == Given.TOKENS
                    ? language.parse(sentence)
                    : language.parseSentence(read.text(), sentence.span());
            out.append(ConlluWriter.write(parsed, read.comments().get(i), read.text()));
        }
    }
}
