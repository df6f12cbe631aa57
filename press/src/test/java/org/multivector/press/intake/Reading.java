package org.multivector.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/** What a press gave when it read something. */
record Reading(List<Article> articles, List<Rejected> rejected, SortedMap<String, Integer> passedOver) {
    private static final Press PRESS = Press.of(Defaults.NONE);

    static Reading of(byte[] standardInput) {
        return of(new ByteArrayInputStream(standardInput), "-");
    }

    static Reading of(Object path) {
        return of(InputStream.nullInputStream(), path.toString());
    }

    static Reading of(InputStream standardInput, String path) {
        List<Article> articles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        SortedMap<String, Integer> passedOver =
                new TreeMap<>(PRESS.read(List.of(path), standardInput, articles::add, rejected::add));
        return new Reading(articles, rejected, passedOver);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    List<String> texts() {
        return articles.stream().map(Article::text).toList();
    }

    String onlyReason() {
        assertThat(rejected).hasSize(1);
        return rejected.get(0).reason();
    }

    String onlyPlace() {
        assertThat(rejected).hasSize(1);
        return rejected.get(0).where();
    }

    /** Something came of it, and nothing that asks for a report of a fault of ours. */
    void assertSound() {
        assertThat(articles.size() + rejected.size() + passedOver.size()).isPositive();
        assertThat(rejected).allSatisfy(one -> {
            assertThat(one.reason()).doesNotContain("please report").doesNotContain("Exception");
            assertThat(one.where() + one.reason()).doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
        });
    }
}
