package org.multivector.press;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was annotated by hand on the reference pages: {@code line-roles.json}, {@code D.tsv}, {@code B.tsv}. */
final class SeedGold {
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<Map<String, String>> documents;
    private final List<Map<String, String>> boilerplate;

    private SeedGold(Path folder) throws IOException {
        documents = table(folder.resolve("D.tsv"));
        boilerplate = table(folder.resolve("B.tsv"));
        Object pages = json(Files.readString(folder.resolve("line-roles.json")));
        for (Object page : pages instanceof List<?> list ? list : List.of()) {
            Role role = Role.of(page instanceof Map<?, ?> map ? map : Map.of());
            roles.put(role.id, role);
        }
    }

    static SeedGold read(Path folder) throws IOException {
        return new SeedGold(folder);
    }

    /** A page's lines, from 1, and what it says of itself. */
    record Role(
            String id,
            int title,
            List<Integer> main,
            List<Integer> notMain,
            List<Integer> russian,
            @Nullable String author,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String language) {
        private static Role of(Map<?, ?> map) {
            Object others = map.get("other_langs");
            return new Role(
                    String.valueOf(map.get("id")),
                    Integer.parseInt(String.valueOf(map.get("title"))),
                    numbers(map.get("main")),
                    numbers(map.get("not_main")),
                    numbers(others instanceof Map<?, ?> languages ? languages.get("ru") : null),
                    text(map.get("author")),
                    text(map.get("outlet")),
                    text(map.get("published")),
                    text(map.get("body_lang")));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }

        private static List<Integer> numbers(@Nullable Object value) {
            return value instanceof List<?> list
                    ? list.stream()
                            .map(number -> Integer.parseInt(String.valueOf(number)))
                            .toList()
                    : List.of();
        }
    }

    Role role(String id) {
        return Objects.requireNonNull(roles.get(id), id);
    }

    /** The title that the table of documents gives. */
    String title(String id) {
        return cell(document(id), "title");
    }

    /** The lines that are no part of the article. */
    Set<Integer> boilerplate(String id) {
        return lines(id, "not boilerplate", false);
    }

    /** The lines that point to other parts of the article: main text to one table, boilerplate to the other. */
    Set<Integer> pointers(String id) {
        return lines(id, "pointer to other parts", true);
    }

    private Set<Integer> lines(String id, String words, boolean wanted) {
        String document = cell(document(id), "id");
        Set<Integer> out = new HashSet<>();
        for (Map<String, String> row : boilerplate) {
            String[] place = cell(row, "doc:lines").split(":", 2);
            if (place[0].equals(document) && cell(row, "what").contains(words) == wanted) {
                String[] range = place[1].split("-", 2);
                IntStream.rangeClosed(Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1]))
                        .forEach(out::add);
            }
        }
        return out;
    }

    private Map<String, String> document(String id) {
        return documents.stream()
                .filter(row -> id.equals(row.get("file")))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
