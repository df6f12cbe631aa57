package org.multivector.lab.press;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.press.internal.intake.Decoder;

/**
 * A page with its address and the day that somebody said it was published on.
 *
 * @param url where it was found
 * @param html its source
 * @param date the day
 */
record DatedPage(String url, String html, LocalDate date) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The pages that a set gives a day for, {@code folder} holding its pages in folders of any name. */
    static List<DatedPage> read(Path gold, Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted()
                    .filter(Files::isRegularFile)
                    .forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
        }
        List<DatedPage> out = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(Files.readString(gold))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String url = parser.currentName();
                parser.nextToken();
                Map<String, String> record = record(parser);
                Optional<LocalDate> date = date(record.getOrDefault("date", ""));
                Path file = files.get(record.getOrDefault("file", ""));
                if (date.isPresent() && file != null) {
                    String html = Decoder.decode(Files.readAllBytes(file), true).orElse("");
                    out.add(new DatedPage(url, html, date.get()));
                }
            }
        }
        return out;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> record(JsonParser parser) throws IOException {
        Map<String, String> out = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                out.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return out;
    }
}
