package org.multivector.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.ledger.search.Entry.Kind;
import org.multivector.ledger.search.Question.Facet;

class SearchTest {
    private static final List<Entry> ENTRIES = List.of(
            entry(
                    "a1",
                    "en",
                    "Ministers sign a border treaty",
                    "The ministers signed the treaty on the shared border.",
                    "Steppe Herald",
                    "2024-05-02"),
            entry(
                    "a2",
                    "ru",
                    "Министры подписали договор",
                    "Президент К.Токаев приехал в столицу Казахстана.",
                    "Степной вестник",
                    "2024-05-03"),
            entry(
                    "a3",
                    "tr",
                    "Bakanlar anlaşmayı imzaladı",
                    "Kazakistan'daki görüşmeler İstanbul'da sürdü.",
                    "Bozkır Postası",
                    "2024-05-04"),
            entry(
                    "a4",
                    "uk",
                    "Міністри підписали угоду",
                    "Розмова з Зеленським тривала годину.",
                    "Степова газета",
                    "2024-05-05"),
            entry(
                    "a5",
                    "kk",
                    "Министрлер келісімге қол қойды",
                    "Қазақстанның министрлері Астанада кездесті.",
                    "Дала жаршысы",
                    null),
            entry(
                    "a6",
                    "az",
                    "Nazirlər razılaşdı",
                    "Azərbaycanın naziri İrəvana getmədi.",
                    "Xəzər Təqvimi",
                    "2024-05-06"),
            entry("a7", "zh", "部长签署条约", "两国部长在首都签署了边境条约。", "草原日报", "2024-05-07"),
            new Entry(
                    "a1:c1",
                    Kind.CLAIM,
                    "en",
                    "Ministers sign a border treaty",
                    "The ministers signed the treaty on the shared border.",
                    new Entry.Facets("a1", "Steppe Herald", List.of("KAZ", "UZB"), "AGREE", "HAPPENED"),
                    LocalDate.of(2024, 5, 2)));

    @TempDir
    private Path folder;

    private static Entry entry(
            String id, String language, String title, String text, String outlet, @Nullable String day) {
        return new Entry(
                id,
                Kind.ARTICLE,
                language,
                title,
                text,
                new Entry.Facets(id, outlet, List.of("KAZ"), "", ""),
                day == null ? null : LocalDate.parse(day));
    }

    @BeforeEach
    void write() throws IOException {
        write(ENTRIES);
    }

    private void write(List<Entry> entries) throws IOException {
        try (SearchWriter writer = SearchWriter.open(folder)) {
            for (Entry entry : entries) {
                writer.add(entry);
            }
            writer.commit();
        }
    }

    private Answer find(Question question) throws IOException {
        try (SearchReader reader = SearchReader.open(folder)) {
            return reader.find(question, 0, 10);
        }
    }

    private List<String> ids(Question question) throws IOException {
        return find(question).hits().stream().map(Answer.Hit::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "signing treaties, a1 a1:c1",
        "Токаеву, a2",
        "договоры, a2",
        "kazakistan, a3",
        "istanbul, a3",
        "İSTANBUL, a3",
        "зеленський, a4",
        "қазақстан, a5",
        "azərbaycan, a6",
        "部长, a7",
        "'\"shared border\"', a1 a1:c1",
        "'\"border shared\"', ''",
        "treaty -border, ''",
        "treat*, a1 a1:c1",
        "'\"(', ''",
    })
    void words_are_found_in_the_forms_of_their_languages(String words, String wanted) throws IOException {
        List<String> sorted = ids(Question.of(words)).stream().sorted().toList();
        assertThat(String.join(" ", sorted)).isEqualTo(wanted);
    }

    @Test
    void excerpts_mark_the_words_found() throws IOException {
        Answer.Hit hit = find(Question.of("Токаев")).hits().get(0);
        assertThat(hit.marks()).extracting(mark -> mark.in(hit.excerpt())).containsExactly("Токаев");
        assertThat(hit.title()).isEqualTo("Министры подписали договор");
    }

    @Test
    void entries_are_filtered_and_counted() throws IOException {
        Answer claims = find(Question.of("").with(Facet.KIND, Set.of("claim")));
        assertThat(claims.total()).isEqualTo(1);
        assertThat(claims.counts().get(Facet.ACTOR)).containsEntry("UZB", 1L).containsEntry("KAZ", 1L);
        Answer all = find(Question.of(""));
        assertThat(all.total()).isEqualTo(ENTRIES.size());
        assertThat(all.counts().get(Facet.LANGUAGE)).containsEntry("en", 2L).containsEntry("kk", 1L);
        Question days = Question.of("").between(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 5));
        assertThat(ids(days.newestFirst())).containsExactly("a4", "a3", "a2");
    }

    @Test
    void an_entry_written_again_takes_the_place_of_the_former() throws IOException {
        write(List.of(entry("a1", "en", "Ministers refuse", "The ministers refused.", "Steppe Herald", "2024-05-02")));
        assertThat(ids(Question.of("ministers refuse"))).containsExactly("a1");
        assertThat(ids(Question.of("shared border"))).containsExactly("a1:c1");
    }

    @Test
    void the_order_of_writing_changes_no_answer() throws IOException {
        List<String> before = ids(Question.of(""));
        List<Entry> shuffled = new ArrayList<>(ENTRIES);
        Collections.shuffle(shuffled, new Random(5));
        write(shuffled);
        assertThat(ids(Question.of(""))).isEqualTo(before);
    }

    @Test
    void what_was_not_committed_is_not_there() throws IOException {
        try (SearchWriter writer = SearchWriter.open(folder)) {
            writer.remove("a1");
        }
        assertThat(ids(Question.of("treaty"))).contains("a1");
    }

    @Test
    void a_second_writer_and_a_missing_index_are_told() throws IOException {
        try (SearchWriter writer = SearchWriter.open(folder)) {
            assertThatThrownBy(() -> SearchWriter.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process writes");
            writer.commit();
        }
        assertThatThrownBy(() -> SearchReader.open(folder.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("rebuild the ledger");
    }
}
