package org.multivector.core.conllu;

import java.util.Iterator;
import java.util.List;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;

/** Writes CoNLL-U, version 2. Stateless and thread-safe. */
public final class ConlluWriter {
    private ConlluWriter() {}

    /**
     * One sentence with its comments, a {@code # text} line if there is none among them, and the blank line that ends it.
     *
     * @param sentence the sentence
     * @param comments lines with their {@code #}
     * @param text the text in which the sentence's spans count
     */
    public static String write(Sentence sentence, List<String> comments, CharSequence text) {
        StringBuilder out = new StringBuilder();
        comments.forEach(comment -> out.append(comment).append('\n'));
        if (comments.stream().noneMatch(comment -> comment.startsWith("# text ="))) {
            out.append(text(sentence, text)).append('\n');
        }
        Iterator<Sentence.Multiword> multiwords = sentence.multiwords().iterator();
        Sentence.Multiword next = multiwords.hasNext() ? multiwords.next() : null;
        int inside = 0;
        for (Word word : sentence.words()) {
            if (next != null && next.first() == word.id()) {
                out.append(next.first())
                        .append('-')
                        .append(next.last())
                        .append('\t')
                        .append(next.form());
                out.append("\t_\t_\t_\t_\t_\t_\t_\t")
                        .append(misc(next.span(), sentence, text))
                        .append('\n');
                inside = next.last();
                next = multiwords.hasNext() ? multiwords.next() : null;
            }
            append(out, word, word.id() <= inside ? "_" : misc(word.span(), sentence, text));
        }
        return out.append('\n').toString();
    }

    /** The comment that holds the sentence as running text, on one line. */
    public static String text(Sentence sentence, CharSequence text) {
        return "# text = " + sentence.span().in(text).replaceAll("\\s+", " ");
    }

    private static void append(StringBuilder out, Word word, String misc) {
        boolean parsed = word.head() != Word.UNPARSED;
        out.append(word.id()).append('\t').append(word.form()).append('\t').append(word.lemma());
        out.append('\t')
                .append(word.upos())
                .append('\t')
                .append(word.xpos())
                .append('\t')
                .append(word.feats());
        out.append('\t').append(parsed ? String.valueOf(word.head()) : "_");
        out.append('\t').append(parsed ? word.deprel().toString() : "_");
        out.append("\t_\t").append(misc).append('\n');
    }

    private static String misc(Span token, Sentence sentence, CharSequence text) {
        boolean inside = token.end() < sentence.span().end();
        return inside && !Character.isWhitespace(text.charAt(token.end())) ? "SpaceAfter=No" : "_";
    }
}
