package org.multivector.lab.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.language.internal.model.Dictionary;
import org.multivector.language.internal.model.ModelOutput;
import org.multivector.language.internal.model.WordType;

/**
 * Makes the Russian dictionary of that of OpenCorpora, as the npm package {@code az} carries it: {@code OpenCorpora DICTS
 * OUT.bin}, where DICTS is the folder with {@code words.dawg paradigms.array suffixes.json gramtab-opencorpora-int.json}. What
 * its grammemes are in Universal Dependencies stands in {@code opencorpora.tsv}.
 *
 * <p>{@code words.dawg} is an automaton over the bytes of windows-1251: a word, the byte 1, then the numbers of paradigm and
 * form in two times two bytes of 6 and 7 bits; then a guide with the first child and the next sibling of each state.
 */
final class OpenCorpora {
    private static final Charset BYTES = Charset.forName("windows-1251");
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SEPARATOR = 1;
    private static final List<String> PREFIXES = List.of("", "по", "наи");

    private final int[] units;
    private final byte[] guide;
    private final List<String> suffixes;
    private final List<String> grammemes;
    private final short[][] paradigms;
    private final int[] parts;
    private final Map<String, Row> names = new LinkedHashMap<>();
    private final Map<String, Integer> meanings = new LinkedHashMap<>();
    private final SortedMap<String, TreeSet<Integer>> stems = new TreeMap<>();

    private OpenCorpora(Path folder) throws IOException {
        ByteBuffer dawg = little(folder.resolve("words.dawg"));
        units = new int[dawg.getInt()];
        for (int i = 0; i < units.length; i++) {
            units[i] = dawg.getInt();
        }
        guide = new byte[2 * dawg.getInt()];
        dawg.get(guide);
        suffixes = strings(folder.resolve("suffixes.json"));
        grammemes = strings(folder.resolve("gramtab-opencorpora-int.json"));
        ByteBuffer array = little(folder.resolve("paradigms.array"));
        paradigms = new short[Short.toUnsignedInt(array.getShort())][];
        for (int p = 0; p < paradigms.length; p++) {
            paradigms[p] = new short[Short.toUnsignedInt(array.getShort())];
            for (int i = 0; i < paradigms[p].length; i++) {
                paradigms[p][i] = array.getShort();
            }
        }
        parts = new int[paradigms.length + 1];
        Table.resource(OpenCorpora.class, "opencorpora.tsv").rows().forEach(row -> names.put(row.id(), row));
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        Dictionary dictionary = new OpenCorpora(Path.of(args[0])).dictionary();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ModelOutput body = new ModelOutput();
        dictionary.write(body);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(body.toByteArray());
        } finally {
            deflater.end();
        }
        Files.write(Path.of(args[1]), bytes.toByteArray());
    }

    private static ByteBuffer little(Path file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<String> strings(Path file) throws IOException {
        List<String> out = new ArrayList<>();
        try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    out.add(json.getText());
                }
            }
        }
        return out;
    }

    private Dictionary dictionary() {
        List<List<String>> out = new ArrayList<>();
        for (int p = 0; p < paradigms.length; p++) {
            parts[p] = out.size();
            out.addAll(forms(paradigms[p]));
        }
        parts[paradigms.length] = out.size();
        walk(0, new byte[256], 0);
        SortedMap<String, int[]> numbers = new TreeMap<>();
        stems.forEach((stem, all) ->
                numbers.put(stem, all.stream().mapToInt(Integer::intValue).toArray()));
        return Dictionary.of(List.copyOf(meanings.keySet()), out, numbers);
    }

    /**
     * Endings with the numbers of their meanings, in one list for each lemma; forms with a prefix are left out. Patronymics
     * stand with the name they are made of, and ordinals with the number: they are words of their own.
     */
    private Collection<List<String>> forms(short[] paradigm) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        int n = paradigm.length / 3;
        for (int i = 0; i < n; i++) {
            String tag = grammemes.get(Short.toUnsignedInt(paradigm[n + i]));
            String meaning = meaning(tag);
            boolean plain = PREFIXES.get(paradigm[2 * n + i]).isEmpty();
            if (i == 0 || (plain && !meaning.isEmpty())) {
                int number = meanings.computeIfAbsent(meaning.isEmpty() ? "X _" : meaning, key -> meanings.size());
                out.computeIfAbsent(word(tag), key -> new ArrayList<>())
                        .add(fold(suffixes.get(Short.toUnsignedInt(paradigm[i]))) + "\t" + number);
            }
        }
        return out.values();
    }

    private static String word(String tag) {
        List<String> grammemes = List.of(tag.split("[ ,]", -1));
        if (grammemes.contains("Patr")) {
            return grammemes.contains("femn") ? "daughter" : "son";
        }
        return grammemes.contains("Anum") ? "ordinal" : "";
    }

    /** {@code NOUN/PROPN Case=Nom|Number=Sing} for {@code NOUN,inan,masc sing,nomn}. */
    private String meaning(String tag) {
        String upos = "";
        TreeSet<String> feats = new TreeSet<>();
        for (String grammeme : tag.split("[ ,]", -1)) {
            Row row = names.get(grammeme);
            if (row != null) {
                upos = row.get("upos").isEmpty() ? upos : row.get("upos");
                feats.addAll(row.list("feats"));
            }
        }
        StringJoiner joined = new StringJoiner("|");
        joined.setEmptyValue("_");
        feats.forEach(joined::add);
        return upos.isEmpty() ? "" : upos + " " + joined;
    }

    /** Takes every word below a state, with the first {@code length} bytes of {@code key} before it. */
    private void walk(int state, byte[] key, int length) {
        for (int label = guide[2 * state] & 0xFF; label != 0; ) {
            int next = state ^ offset(units[state]) ^ label;
            key[length] = (byte) label;
            if ((units[next] >> 8 & 1) != 0) {
                word(key, length + 1);
            }
            walk(next, key, length + 1);
            label = guide[2 * next + 1] & 0xFF;
        }
    }

    private static int offset(int unit) {
        return (unit >>> 10) << ((unit & 1 << 9) >>> 6);
    }

    /** Only the lemmas count: they tell the stem. */
    private void word(byte[] key, int length) {
        int at = length - 4;
        int paradigm = number(key, at);
        if (number(key, at + 2) != 0 || key[at - 1] != SEPARATOR) {
            return;
        }
        String lemma = fold(new String(Arrays.copyOf(key, at - 1), BYTES));
        String suffix = fold(suffixes.get(Short.toUnsignedInt(paradigms[paradigm][0])));
        TreeSet<Integer> own =
                stems.computeIfAbsent(lemma.substring(0, lemma.length() - suffix.length()), stem -> new TreeSet<>());
        for (int part = parts[paradigm]; part < parts[paradigm + 1]; part++) {
            own.add(part);
        }
    }

    private static int number(byte[] key, int at) {
        return ((key[at] & 0xFF ^ 1) << 6) + ((key[at + 1] & 0xFF) >> 1);
    }

    private static String fold(String text) {
        return text.isEmpty() ? text : WordType.fold(text, Locale.forLanguageTag("ru"));
    }
}
