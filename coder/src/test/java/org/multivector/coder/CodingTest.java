package org.multivector.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.coder.Cases.Case;
import org.multivector.core.claim.Coding;

/** What the coder makes of trees that are known to be right; the cases are the CoNLL-U files beside this class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingTest {
    private Coder coder;

    @BeforeAll
    void load() {
        coder = Coder.load();
    }

    static Stream<Case> all() {
        return Cases.all();
    }

    static Stream<Case> speech() {
        return Cases.read("speech.conllu").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void an_article_makes_exactly_these_claims(Case one) {
        Coding coding = coder.code(one.article(), one.sentences());
        assertThat(Expressions.claims(coding)).isEqualTo(one.claims());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speech")
    void an_article_has_exactly_these_attributions(Case one) {
        Coding coding = coder.code(one.article(), one.sentences());
        assertThat(Expressions.says(coding)).isEqualTo(one.says());
    }
}
