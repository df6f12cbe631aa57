package org.multivector.press.internal.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages have it: with comments, commas too many, line ends inside strings, quotation marks that nobody
 * escaped, the end cut off. What stands before the first fault that cannot be mended is kept. For one thread.
 */
final class JsonText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 40;

    private boolean broken;

    private JsonText() {}

    /** The values in a text, one after another: maps, lists and strings; numbers and truth values as strings. */
    static List<Object> read(String json) {
        if (json.length() > LONGEST) {
            return List.of();
        }
        JsonText strict = new JsonText();
        List<Object> values = strict.values(json);
        return strict.broken ? new JsonText().values(mended(json)) : values;
    }

    /** The string that a text begins with, unescaped; empty if it begins with none or does not close it. */
    static String string(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private List<Object> values(String json) {
        List<Object> out = new ArrayList<>();
        int start = start(json);
        if (start < 0) {
            return out;
        }
        try (JsonParser parser = JSON.createParser(json.substring(start))) {
            while (!broken && parser.nextToken() != null) {
                Object value = value(parser, 0);
                if (value != null) {
                    out.add(value);
                }
            }
        } catch (IOException e) {
            broken = true;
        }
        return out;
    }

    /** Where the first list or object begins, past marks of comments and of CDATA; -1 if there is none. */
    private static int start(String json) {
        int object = json.indexOf('{');
        int list = json.indexOf('[');
        while (list >= 0 && json.startsWith("[CDATA[", list)) {
            list = json.indexOf('[', list + 7);
        }
        return object < 0 || (list >= 0 && list < object) ? list : object;
    }

    private @Nullable Object value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> list(parser, depth);
            default -> parser.getText();
        };
    }

    private Map<String, Object> object(JsonParser parser, int depth) {
        Map<String, Object> out = new LinkedHashMap<>();
        try {
            while (!broken && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value(parser, depth + 1);
                if (value != null) {
                    out.put(name, value);
                }
            }
        } catch (IOException e) {
            broken = true;
        }
        return out;
    }

    private List<Object> list(JsonParser parser, int depth) {
        List<Object> out = new ArrayList<>();
        try {
            while (!broken && parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                Object value = value(parser, depth + 1);
                if (value != null) {
                    out.add(value);
                }
            }
        } catch (IOException e) {
            broken = true;
        }
        return out;
    }

    /** The text with those quotation marks escaped behind which no string can end. */
    private static String mended(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\' && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                if (inside && !canEnd(json, i)) {
                    out.append('\\');
                } else {
                    inside = !inside;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether a mark follows that stands behind strings; a comma only before another string, object or list. */
    private static boolean canEnd(String json, int quote) {
        int next = skipBlanks(json, quote + 1);
        if (next >= json.length() || ":}]".indexOf(json.charAt(next)) >= 0) {
            return true;
        }
        int after = skipBlanks(json, next + 1);
        return json.charAt(next) == ',' && (after >= json.length() || "\"{[}]".indexOf(json.charAt(after)) >= 0);
    }

    private static int skipBlanks(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at;
    }
}
