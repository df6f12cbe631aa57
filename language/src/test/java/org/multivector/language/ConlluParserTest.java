package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.multivector.core.DataException;
import org.multivector.core.conllu.ConlluReader;

class ConlluParserTest {
    private static final ConlluParser PARSER = new ConlluParser(Language.load("en"));
    private static final String GIVEN = """
            # sent_id = a-1
            # text = Astana signed it.
            1\tAstana\t_\t_\t_\t_\t_\t_\t_\t_
            2\tsigned\t_\t_\t_\t_\t_\t_\t_\t_
            3\tit.\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    private static String parse(String input, ConlluParser.Given given) throws IOException {
        StringBuilder out = new StringBuilder();
        PARSER.parse("in", input, given, out);
        return out.toString();
    }

    @Test
    void text_becomes_conllu_that_can_be_read_again() throws IOException {
        String out = parse("They don't agree.\nTalks go on.", ConlluParser.Given.NOTHING);
        assertThat(out).contains("# text = They don't agree.\n", "2-3\tdon't\t_", "\n3\tn't\tnot\tPART\t");
        assertThat(ConlluReader.read("out", out).sentences()).hasSize(2).allMatch(s -> s.isParsed());
    }

    @Test
    void given_tokens_and_comments_are_kept() throws IOException {
        assertThat(parse(GIVEN, ConlluParser.Given.TOKENS))
                .startsWith("# sent_id = a-1\n# text = Astana signed it.\n# confidence = 0.")
                .contains("\n1\tAstana\tAstana\tPROPN\t")
                .contains("\n2\tsigned\tsign\tVERB\t", "\n3\tit.\t");
    }

    @Test
    void given_sentences_are_cut_anew() throws IOException {
        assertThat(parse(GIVEN, ConlluParser.Given.SENTENCES))
                .startsWith("# sent_id = a-1\n")
                .contains("\n3\tit\tit\tPRON\t", "\n4\t.\t.\tPUNCT\t");
    }

    @Test
    void confidence_follows_the_comments_and_is_not_doubled() throws IOException {
        String out = parse("Talks go on between the ministers.\nNobody signed.", ConlluParser.Given.NOTHING);
        assertThat(out).containsPattern("(?m)^# text = Talks.*\n# confidence = 0\\.\\d\\d\n1\tTalks\t");
        assertThat(parse(out, ConlluParser.Given.TOKENS)).isEqualTo(out);
        assertThat(parse(out, ConlluParser.Given.SENTENCES)).isEqualTo(out);
        assertThat(ConlluReader.read("out", out).comments()).allMatch(comments -> comments.size() == 2);
        String other = out.replaceAll("confidence = .*", "confidence = a lot");
        assertThat(parse(other, ConlluParser.Given.TOKENS)).isEqualTo(out);
    }

    @Test
    void words_alone_have_no_confidence() throws IOException {
        StringBuilder out = new StringBuilder();
        ConlluParser cutter = new ConlluParser(Language.withoutModel("en"));
        ConlluParser.Outcome outcome = cutter.parse("in", "Talks go on.", ConlluParser.Given.NOTHING, out);
        assertThat(out.toString()).doesNotContain("confidence");
        assertThat(outcome.words()).isEqualTo(4);
        assertThat(outcome.confidence()).isZero();
        assertThat(outcome.isOfAnotherLanguage()).isFalse();
    }

    @Test
    void the_outcome_is_the_mean_over_words() throws IOException {
        String text = "The ministers of both states signed the treaty. Es ist nicht wahr.";
        ConlluParser.Outcome outcome = PARSER.parse("in", text, ConlluParser.Given.NOTHING, new StringBuilder());
        Language english = Language.load("en");
        double sum = english.parse(text)
                .mapToDouble(sentence -> sentence.size() * english.confidence(sentence))
                .sum();
        assertThat(outcome.words()).isEqualTo(14);
        assertThat(outcome.confidence()).isCloseTo(sum / 14, within(1e-9));
        assertThat(PARSER.parse("in", " ", ConlluParser.Given.NOTHING, new StringBuilder()))
                .isEqualTo(new ConlluParser.Outcome(0, 0, 1));
    }

    @Test
    void what_is_no_conllu_is_refused_with_its_line() {
        assertThatThrownBy(() -> parse("no columns", ConlluParser.Given.TOKENS))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("in:1: expected 10 columns");
    }
}
