package org.multivector.lab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.lab.Data;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/**
 * The pages of a language that speed is measured on: those of {@code examples} and, where the data beside the project is, the
 * reference articles.
 *
 * @param pages the whole pages, menus and all
 * @param bodies of each page, the passages that claims are made from
 */
record Pages(List<String> pages, List<String> bodies) {
    /** Reads those of a language; {@code examples} is the folder of examples. */
    static Pages read(Path examples, String language) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(examples));
        if (Data.found().exists()) {
            folders.add(Data.found().path("seeds"));
        }
        List<String> pages = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        Press press = Press.of(Defaults.NONE);
        for (Path folder : folders) {
            for (Path file : texts(folder)) {
                String page = Files.readString(file, StandardCharsets.UTF_8);
                Article article = press.article("page", page);
                if (language.equals(article.header().language())) {
                    pages.add(page);
                    bodies.add(body(article));
                }
            }
        }
        return new Pages(List.copyOf(pages), List.copyOf(bodies));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String body(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.kind().isClaimed())
                .map(Passage::span)
                .map(span -> span.in(article.text()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Words between blanks in the passages that claims are made from; those of menus are not counted. */
    int words() {
        return bodies.stream()
                .mapToInt(body -> body.strip().split("\\s+").length)
                .sum();
    }
}
