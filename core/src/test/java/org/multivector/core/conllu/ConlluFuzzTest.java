package org.multivector.core.conllu;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.core.DataException;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;

/** Any bytes give trees or the line that is wrong. In the build the kept cases are run; JAZZER_FUZZ=1 looks for more. */
class ConlluFuzzTest {

    @FuzzTest
    void any_bytes_are_read_and_written_back_or_rejected_with_their_line(byte[] data) {
        ConlluText read;
        try {
            read = ConlluReader.read("fuzz", new String(data, StandardCharsets.UTF_8));
        } catch (DataException e) {
            if (!e.where().matches("fuzz:\\d+")) {
                throw new AssertionError("rejected without its line", e);
            }
            return;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            written.append(ConlluWriter.write(sentence, read.comments().get(i), read.text()));
        }
        ConlluText again = ConlluReader.read("written", written.toString());
        if (!forms(read).equals(forms(again))) {
            throw new AssertionError(forms(read) + " became " + forms(again));
        }
    }

    private static List<List<String>> forms(ConlluText text) {
        return text.sentences().stream()
                .map(sentence -> sentence.words().stream().map(Word::form).toList())
                .toList();
    }
}
