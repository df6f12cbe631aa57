package org.multivector.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
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

    /**
     * What was written, in sum.
     *
     * @param words how many words
     * @param confidence the mean of {@link Language#confidence} over the words, 0 to 1; 0 if there were none
     * @param likeness the mean chance that a word's sentence is of the language at all, 0 to 1; 1 if there were none
     */
    public record Outcome(long words, double confidence, double likeness) {
        /** Whether the input is more likely of another language than of this one. */
        public boolean isOfAnotherLanguage() {
            return likeness < 0.5;
        }
    }

    /** Parses by this language. */
    public ConlluParser(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes every sentence as soon as it is parsed. Comments of CoNLL-U input are kept; where there are trees, a comment
     * {@code # confidence = 0.83}, which takes the place of such a comment in the input, follows them.
     *
     * @param name the input's name, as error messages shall show it
     * @param input text or CoNLL-U
     * @param given what to keep
     * @param out where to write
     * @return how sure the parser is of it
     * @throws org.multivector.core.DataException if the input should be CoNLL-U and is not
     * @throws IOException if writing fails
     */
    public Outcome parse(String name, String input, Given given, Appendable out) throws IOException {
        Written written = new Written(language, out);
        if (given == Given.NOTHING) {
            Iterator<Sentence> sentences = language.parse(input).iterator();
            while (sentences.hasNext()) {
                written.add(sentences.next(), List.of(), input);
            }
            return written.outcome();
        }
        ConlluText read = ConlluReader.read(name, input);
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            Sentence parsed = given == Given.TOKENS
                    ? language.parse(sentence)
                    : language.parseSentence(read.text(), sentence.span());
            written.add(parsed, read.comments().get(i), read.text());
        }
        return written.outcome();
    }

    /** Writes sentences with their confidence and adds up. Belongs to one call. */
    private static final class Written {
        private static final String CONFIDENCE = "# confidence =";

        private final Language language;
        private final Appendable out;
        private long words;
        private double confidence;
        private double likeness;

        Written(Language language, Appendable out) {
            this.language = language;
            this.out = out;
        }

        void add(Sentence sentence, List<String> kept, String text) throws IOException {
            double like = language.likeness(sentence);
            double own = language.accuracy() * like;
            words += sentence.size();
            confidence += sentence.size() * own;
            likeness += sentence.size() * like;
            List<String> comments = new ArrayList<>(kept);
            if (language.hasTrees()) {
                comments.removeIf(comment -> comment.startsWith(CONFIDENCE));
                if (comments.stream().noneMatch(comment -> comment.startsWith("# text ="))) {
                    comments.add(ConlluWriter.text(sentence, text));
                }
                comments.add(String.format(Locale.ROOT, "%s %.2f", CONFIDENCE, own));
            }
            out.append(ConlluWriter.write(sentence, comments, text));
        }

        Outcome outcome() {
            return words == 0 ? new Outcome(0, 0, 1) : new Outcome(words, confidence / words, likeness / words);
        }
    }
}
