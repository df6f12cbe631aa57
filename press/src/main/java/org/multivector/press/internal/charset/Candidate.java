package org.multivector.press.internal.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.Press;

/**
 * A charset that a text may be in.
 *
 * @param name its name
 * @param java what decodes it
 * @param rarity how much rarer than others it is, as a natural logarithm
 * @param languages what it is used for
 * @param names its other names, in lower case
 */
record Candidate(String name, Charset java, double rarity, List<String> languages, List<String> names) {
    private static final String COMBINING = "windows-1258";

    Candidate {
        languages = List.copyOf(languages);
        names = List.copyOf(names);
    }

    /** The rows of the table. */
    static List<Candidate> all() {
        return Table.resource(Press.class, "tables/world/charsets.tsv").rows().stream()
                .map(Candidate::of)
                .toList();
    }

    private static Candidate of(Row row) {
        return new Candidate(
                row.id(),
                row.parse("java", Charset::forName),
                row.parse("rarity", Double::valueOf),
                row.list("languages"),
                row.list("names"));
    }

    /** Whether this is meant by a name in a declaration. */
    boolean isCalled(String declared) {
        String name = declared.toLowerCase(Locale.ROOT);
        return this.name.equals(name) || names.contains(name);
    }

    /** The text, with U+FFFD for bytes that are none in this charset. */
    String decode(byte[] bytes) {
        try {
            String text = java.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return name.equals(COMBINING) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("bad bytes are replaced", e);
        }
    }
}
