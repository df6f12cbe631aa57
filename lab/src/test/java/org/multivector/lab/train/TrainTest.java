package org.multivector.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;
import org.multivector.lab.Data;
import org.multivector.language.Language;

class TrainTest {
    @TempDir
    private Path folder;

    private Path treebank;

    @BeforeEach
    void copyTreebank() throws IOException {
        treebank = folder.resolve("tiny.conllu");
        try (InputStream in = TrainTest.class.getResourceAsStream("tiny.conllu")) {
            assertThat(in).isNotNull();
            Files.copy(in, treebank);
        }
    }

    private String train(Path out, String... more) throws IOException {
        String file = treebank.toString();
        return run(out, with(List.of("--treebanks", file, "--dev", file), more));
    }

    private static String run(Path out, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "--out", out.toString()));
        arguments.addAll(List.of("--upos-bits", "10", "--feats-bits", "10", "--move-bits", "12", "--label-bits", "10"));
        arguments.addAll(more);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        new Train(Data.found(), new PrintStream(log, true, StandardCharsets.UTF_8))
                .run(arguments.toArray(String[]::new));
        return log.toString(StandardCharsets.UTF_8);
    }

    private static List<String> with(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    @Test
    void the_same_files_train_to_the_same_bytes() throws IOException {
        Path first = folder.resolve("1.model");
        Path second = folder.resolve("2.model");
        Path other = folder.resolve("3.model");
        train(first);
        train(second);
        train(other, "--seed", "8");
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(first));
    }

    @Test
    void what_was_learned_by_heart_is_parsed_right() throws IOException {
        Path out = folder.resolve("1.model");
        String log = train(out, "--folds", "1");
        assertThat(log).contains("treebank\ttiny.conllu\t24 ", "score\ttiny.conllu UAS\t100.0", "option\tseed\t7");
        ConlluText gold = ConlluReader.read("tiny", Files.readString(treebank));
        Language language = Language.of(out);
        for (Sentence sentence : gold.sentences()) {
            Sentence parsed = language.parse(sentence);
            assertThat(parsed.words())
                    .extracting(Word::head)
                    .isEqualTo(sentence.words().stream().map(Word::head).toList());
            assertThat(parsed.words())
                    .extracting(Word::lemma)
                    .isEqualTo(sentence.words().stream().map(Word::lemma).toList());
        }
    }

    @Test
    void without_a_dev_file_a_tenth_is_held_out_and_then_learned_too() throws IOException {
        String log = run(folder.resolve("1.model"), List.of("--treebanks", treebank.toString()));
        assertThat(log).contains("treebank\ttiny.conllu\t24 ", "score\ta tenth held out LAS\t");
    }

    @Test
    void folds_are_measured_one_by_one() throws IOException {
        String log = run(folder.resolve("1.model"), List.of("--treebanks", treebank.toString(), "--cross", "2"));
        assertThat(log).contains("score\t2-fold LAS\t", "score\t2-fold UPOS\t");
    }

    @Test
    void a_folder_stands_for_its_training_files_and_as_dev_for_its_dev_files() throws IOException {
        Path bank = Files.createDirectory(folder.resolve("UD_English-Tiny"));
        Files.copy(treebank, bank.resolve("en_tiny-ud-train.conllu"));
        Files.copy(treebank, bank.resolve("en_tiny-ud-dev.conllu"));
        Files.copy(treebank, bank.resolve("en_tiny-ud-test.conllu"));
        String log = run(folder.resolve("1.model"), List.of("--treebanks", bank.toString(), "--dev", bank.toString()));
        assertThat(log)
                .contains("treebank\ten_tiny-ud-train.conllu\t24 ", "score\ten_tiny-ud-dev.conllu LAS\t")
                .doesNotContain("en_tiny-ud-test");
    }

    @Test
    void a_folder_without_training_files_is_named() {
        assertThatThrownBy(() -> run(folder.resolve("x"), List.of("--treebanks", folder.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder + " holds no file *-train*.conllu");
    }

    @Test
    void other_conventions_are_learned_from_and_not_taken_over() throws IOException {
        Path other = folder.resolve("other.conllu");
        Files.writeString(other, Files.readString(treebank).replace("\tnsubj\t", "\tdislocated\t"));
        Path out = folder.resolve("1.model");
        String log = train(out, "--folds", "1", "--others", other.toString());
        assertThat(log).contains("treebank\tother.conllu\t24 ", "score\ttiny.conllu nsubj\t100.0");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatThrownBy(() -> train(folder.resolve("x"), "--epoch", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no option epoch; there are [explore, ");
    }
}
