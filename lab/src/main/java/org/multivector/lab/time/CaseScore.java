package org.multivector.lab.time;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.multivector.coder.time.Anchor;
import org.multivector.coder.time.TimeMention;
import org.multivector.coder.time.TimexFinder;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/**
 * Scores single phrases: the cases of Recognizers-Text ({@code Input}, {@code Results}) and the corpus of Duckling
 * ({@code phrase}, {@code value}, {@code reference}). Both are written for assistants, not for the press; they show what a
 * table lacks, no figure to be reached.
 *
 * <p>Usage: {@code CaseScore LANGUAGE FILE… [--errors]}
 */
public final class CaseScore {
    private final TimexFinder finder;
    private final Cutting cutting;
    private final String language;
    private final PrintStream out;
    private final boolean errors;

    private CaseScore(String language, PrintStream out, boolean errors) {
        finder = TimexFinder.load(TimexFinder.class, "/org/multivector/coder/tables/" + language + "/");
        cutting = Cutting.of(language, false);
        this.language = language;
        this.out = out;
        this.errors = errors;
    }

    /** Prints a line for each file. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> all = List.of(arguments);
        CaseScore score = new CaseScore(all.get(0), out, all.contains("--errors"));
        for (String file : all.subList(1, all.size())) {
            if (!file.startsWith("--")) {
                score.file(Path.of(file));
            }
        }
    }

    private void file(Path file) throws IOException {
        int wanted = 0;
        int found = 0;
        int right = 0;
        int dated = 0;
        for (Object one : (List<?>) json(file)) {
            Map<?, ?> item = (Map<?, ?>) one;
            for (Case wantedCase : cases(item)) {
                List<TimeMention> mentions = find(wantedCase);
                List<TimeMention> there = mentions.stream()
                        .filter(mention -> mention.words().span().overlaps(wantedCase.span()))
                        .toList();
                boolean isRight = there.stream().anyMatch(mention -> wantedCase.isRight(mention));
                wanted++;
                found += there.isEmpty() ? 0 : 1;
                dated += wantedCase.values().isEmpty() ? 0 : 1;
                right += isRight ? 1 : 0;
                if (errors
                        && (there.isEmpty() || !isRight && !wantedCase.values().isEmpty())) {
                    out.println(wantedCase.text() + "\t" + wantedCase.span().in(wantedCase.text()) + "\t"
                            + wantedCase.values() + "\t" + show(mentions));
                }
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "%s: %d expressions, %d found, %d of %d with the right date",
                file.getFileName(),
                wanted,
                found,
                right,
                dated));
    }

    private static String show(List<TimeMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.words().text() + " " + mention.timex().value() + " "
                        + mention.edtf().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private List<TimeMention> find(Case one) {
        Article article = Article.of("case", one.text(), language);
        return finder.find(article, cutting.scenes(article), new Anchor(one.reference()));
    }

    /**
     * One expression in a text.
     *
     * @param text the text
     * @param span the expression
     * @param reference the day it is said
     * @param values TIMEX3 values or days of which each is right; empty where none is given
     */
    private record Case(String text, Span span, LocalDate reference, List<String> values) {
        boolean isRight(TimeMention mention) {
            String edtf = mention.edtf().map(Object::toString).orElse("");
            return values.stream()
                    .anyMatch(value -> value.equals(edtf)
                            || value.equals(mention.timex().value())
                            || !edtf.isEmpty() && value.startsWith(edtf));
        }
    }

    private static List<Case> cases(Map<?, ?> item) {
        if (item.containsKey("phrase")) {
            String text = String.valueOf(item.get("phrase"));
            LocalDate reference = LocalDate.parse(String.valueOf(item.get("reference")));
            return List.of(
                    new Case(text, Span.of(0, text.length()), reference, List.of(String.valueOf(item.get("value")))));
        }
        String text = String.valueOf(item.get("Input"));
        Map<?, ?> context = item.get("Context") instanceof Map<?, ?> map ? map : Map.of();
        Object day = context.get("ReferenceDateTime");
        LocalDate reference = day == null
                ? LocalDate.of(2016, 11, 7)
                : LocalDate.parse(day.toString().substring(0, 10));
        List<Case> out = new ArrayList<>();
        List<?> results = item.get("Results") instanceof List<?> list ? list : List.of();
        for (Object result : results) {
            Map<?, ?> one = (Map<?, ?>) result;
            int start = text.toLowerCase(Locale.ROOT)
                    .indexOf(String.valueOf(one.get("Text")).toLowerCase(Locale.ROOT));
            if (start >= 0) {
                Span span =
                        Span.of(start, start + String.valueOf(one.get("Text")).length());
                out.add(new Case(text, span, reference, values(one)));
            }
        }
        return out;
    }

    private static List<String> values(Map<?, ?> result) {
        if (!(result.get("Value") instanceof Map<?, ?> value)) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        out.add(String.valueOf(value.get("Timex")));
        for (String side : List.of("PastResolution", "FutureResolution")) {
            Map<?, ?> one = value.get(side) instanceof Map<?, ?> map ? map : Map.of();
            if (one.get("date") != null) {
                out.add(String.valueOf(one.get("date")));
            } else if (one.get("startDate") != null && one.get("endDate") != null) {
                LocalDate last =
                        LocalDate.parse(String.valueOf(one.get("endDate"))).minusDays(1);
                out.add(one.get("startDate") + "/" + last);
            }
        }
        return List.copyOf(out);
    }

    private static Object json(Path file) throws IOException {
        String text = Files.readString(file);
        try (JsonParser parser = new JsonFactory().createParser(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> out = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                out.put(name, value(parser));
            }
            return out;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> out = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                out.add(value(parser));
            }
            return out;
        }
        return String.valueOf(parser.getText());
    }
}
