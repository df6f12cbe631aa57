package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;

/**
 * A sentence as keys to look names up by: a word with hyphens or initials gives several, punctuation none. Each key has
 * alternatives: the form as printed first, then the lemma, then what is left when the language's endings are taken off.
 */
final class Keys {
    private final List<List<String>> alternatives = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final Sentence sentence;

    Keys(Sentence sentence, Endings endings) {
        this.sentence = sentence;
        for (Word word : sentence.words()) {
            List<String> pieces = Folding.words(word.form());
            for (String piece : pieces) {
                String key = Folding.key(piece);
                if (!key.isEmpty()) {
                    String lemma = pieces.size() == 1 && !word.lemma().equals("_") ? Folding.key(word.lemma()) : key;
                    alternatives.add(endings.alternatives(key, lemma, beforeApostrophe(piece)));
                    words.add(word.id());
                }
            }
        }
    }

    /** The key of what stands before an apostrophe: the name in "Türkiye'nin"; the empty string when there is none. */
    private static String beforeApostrophe(String piece) {
        int at = Math.max(piece.lastIndexOf('\''), piece.lastIndexOf('\u2019'));
        return at < 2 ? "" : Folding.key(piece.substring(0, at));
    }

    int size() {
        return words.size();
    }

    /** What key {@code i} may be looked up as. */
    List<String> at(int i) {
        return alternatives.get(i);
    }

    /** The id of the word that key {@code i} comes from. */
    int wordId(int i) {
        return words.get(i);
    }

    /** Whether the word of key {@code i} starts with a capital letter. */
    boolean isUpper(int i) {
        String form = sentence.word(words.get(i)).form();
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** The words of the keys from {@code from} to before {@code to}, as printed, joined by one blank. */
    String formOf(int from, int to) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (int i = from; i < to; i++) {
            if (words.get(i) != last) {
                out.append(out.length() == 0 ? "" : " ")
                        .append(sentence.word(words.get(i)).form());
                last = words.get(i);
            }
        }
        return out.toString();
    }
}
