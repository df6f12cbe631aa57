package org.multivector.ledger.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array of objects, one a line; what is not known is left out. */
public final class JsonRows implements RowSink {
    private final JsonGenerator json;
    private List<String> names = List.of();

    /** @throws IOException if the writer does not take the first bytes */
    public JsonRows(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LinePrinter());
    }

    /** Each element of the outer array on a line of its own. */
    private static final class LinePrinter extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        @Override
        public void beforeArrayValues(JsonGenerator to) throws IOException {
            line(to);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
            to.writeRaw(',');
            line(to);
        }

        @Override
        public void writeEndArray(JsonGenerator to, int count) throws IOException {
            line(to);
            to.writeRaw(']');
        }

        private static void line(JsonGenerator to) throws IOException {
            if (to.getOutputContext().inRoot()
                    || to.getOutputContext().getParent() == null
                    || to.getOutputContext().getParent().inRoot()) {
                to.writeRaw('\n');
            }
        }
    }

    @Override
    public void columns(List<String> columns) throws IOException {
        names = List.copyOf(columns);
        json.writeStartArray();
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                json.writeFieldName(names.get(i));
                value(value);
            }
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Integer || value instanceof Long || value instanceof Byte) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                json.writeString(String.valueOf(one));
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
