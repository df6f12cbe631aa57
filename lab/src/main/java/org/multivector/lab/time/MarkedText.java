package org.multivector.lab.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.text.Span;

/**
 * A text whose time expressions are marked: a TimeML file, or one of WikiWars.
 *
 * @param id name of the file without its ending
 * @param text the text without marks
 * @param created the creation time of the document
 * @param gold what is marked, in order
 */
record MarkedText(String id, String text, LocalDate created, List<Expression> gold) {
    private static final Pattern BODY = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern CREATED =
            Pattern.compile("<(?:DCT|DATETIME)>.*?val(?:ue)?=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("<[^>]+>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /**
     * One expression.
     *
     * @param span where it stands
     * @param type its TIMEX3 type
     * @param value its TIMEX3 value
     */
    record Expression(Span span, String type, String value) {}

    MarkedText {
        gold = List.copyOf(gold);
    }

    /** Reads one file. */
    static MarkedText read(Path file) throws IOException {
        String all = Files.readString(file);
        Matcher body = BODY.matcher(all);
        Matcher created = CREATED.matcher(all);
        if (!body.find() || !created.find()) {
            throw new IOException(file + ": expected <TEXT> and a creation time");
        }
        StringBuilder text = new StringBuilder();
        List<Expression> gold = new ArrayList<>();
        Deque<Expression> open = new ArrayDeque<>();
        Matcher part = PART.matcher(body.group(1));
        while (part.find()) {
            mark(part.group(), text, open, gold);
        }
        gold.sort(Comparator.comparing(Expression::span));
        String name = file.getFileName().toString();
        return new MarkedText(
                name.substring(0, name.lastIndexOf('.')), text.toString(), LocalDate.parse(created.group(1)), gold);
    }

    private static void mark(String part, StringBuilder text, Deque<Expression> open, List<Expression> gold) {
        if (part.startsWith("<TIMEX")) {
            Span start = Span.of(text.length(), text.length());
            String value = attribute(part, "value");
            open.push(new Expression(start, attribute(part, "type"), value.isEmpty() ? attribute(part, "val") : value));
        } else if (part.startsWith("</TIMEX") && !open.isEmpty()) {
            Expression one = open.pop();
            Span span = Span.of(one.span().start(), text.length());
            if (!span.isEmpty()) {
                gold.add(new Expression(span, one.type(), one.value()));
            }
        } else if (!part.startsWith("<")) {
            text.append(part.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        return "";
    }
}
