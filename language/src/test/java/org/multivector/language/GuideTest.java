package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;

/** What {@code docs/language.md} shows a user, run. */
class GuideTest {
    private static final Path PAGE = Path.of("../docs/language.md");
    private static final Path CLASS = Path.of("src/test/java/org/multivector/language/Subjects.java");

    @Test
    void the_class_of_the_guide_is_the_one_that_is_compiled() throws IOException {
        String source = Files.readString(CLASS);
        assertThat(Files.readString(PAGE)).contains(source.substring(source.indexOf("final class Subjects")));
    }

    @Test
    void the_class_of_the_guide_finds_who_does_what() {
        assertThat(new Subjects().of("Astana signed the treaty. The ministers met on Monday."))
                .isEqualTo(List.of("Astana sign", "ministers meet"));
        assertThat(new Subjects().of("Der Minister sagte, dass die Gespräche nächste Woche weitergehen."))
                .isEmpty();
    }

    @Test
    void there_and_back_in_conllu_gives_the_same_trees() throws IOException {
        String text = "Astana signed the treaty. The ministers didn't meet on Monday.";
        ConlluParser parser = new ConlluParser(Language.load("en"));
        StringBuilder once = new StringBuilder();
        parser.parse("news.txt", text, ConlluParser.Given.NOTHING, once);
        StringBuilder twice = new StringBuilder();
        parser.parse("news.conllu", once.toString(), ConlluParser.Given.TOKENS, twice);
        ConlluText read = ConlluReader.read("news.conllu", twice.toString());
        assertThat(twice.toString()).isEqualTo(once.toString());
        assertThat(read.sentences()).hasSize(2).allMatch(sentence -> sentence.isParsed());
        assertThat(read.comments().get(0)).hasSize(2).last().asString().startsWith("# confidence = 0.");
    }
}
