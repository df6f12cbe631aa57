package org.multivector.language;

import java.util.List;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;

/** The class of the guide in {@code docs/language.md}, held to it by {@link GuideTest}. */
final class Subjects {
    private final Language language = Language.load("en");

    /** Who does what: each subject with its verb, where the tree may be trusted. */
    List<String> of(String text) {
        return language.parse(text)
                .filter(sentence -> language.confidence(sentence) >= 0.5)
                .flatMap(sentence -> sentence.words().stream()
                        .filter(word -> word.is(Relation.Universal.NSUBJ))
                        .map(word -> word.form() + " " + verb(sentence, word)))
                .toList();
    }

    private static String verb(Sentence sentence, Word subject) {
        return sentence.word(subject.head()).lemma();
    }
}
