package org.multivector.lab.soak;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.multivector.core.DataException;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.text.Sentence;

/** Any bytes are CoNLL-U or a plain error with its place. In the build the found cases are run again; see CONTRIBUTING. */
class ConlluFuzzTest {
    @FuzzTest
    void any_bytes_are_trees_or_a_data_exception(byte[] data) {
        ConlluText read;
        try {
            read = ConlluReader.read("input", new String(data, StandardCharsets.UTF_8));
        } catch (DataException e) {
            return;
        }
        for (Sentence sentence : read.sentences()) {
            sentence.words().forEach(word -> word.span().in(read.text()));
        }
    }
}
