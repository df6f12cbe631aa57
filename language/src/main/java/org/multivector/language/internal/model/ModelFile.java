package org.multivector.language.internal.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.multivector.core.DataException;
import org.multivector.core.text.Relation;
import org.multivector.language.header.ModelHeader;

/**
 * Reads and writes model files.
 *
 * <pre>
 * file    = "MVLM" version:u16 length:u32 header:utf8 body checksum:u32
 * header  = the lines of {@link ModelHeader#toText}
 * body    = deflated { tags, lexica, clusters, topics, dictionary, lemma tables, relations, weights }
 * weights = bits columns count { gap } { value }      only cells other than 0; gaps as 7-bit groups, low first
 * </pre>
 *
 * <p>Numbers are big-endian; the checksum is the CRC-32 of all bytes before it. The same model is written to the same
 * bytes by the same JDK. Stateless and thread-safe.
 */
public final class ModelFile {
    /** The format; a file of another version is refused. */
    public static final int VERSION = 2;

    private static final byte[] MAGIC = "MVLM".getBytes(StandardCharsets.US_ASCII);
    private static final int START = MAGIC.length + Short.BYTES + Integer.BYTES;

    private ModelFile() {}

    /** The bytes of a model file. */
    public static byte[] write(Model model) {
        try {
            byte[] header = model.header().toText().getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(MAGIC);
            out.writeShort(VERSION);
            out.writeInt(header.length);
            out.write(header);
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
            body(model, new DataOutputStream(deflated));
            deflated.finish();
            deflater.end();
            out.writeInt((int) checksum(bytes.toByteArray(), bytes.size()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model file.
     *
     * @param name the file's name, as error messages shall show it
     * @throws DataException if it is no model file, of another version, cut short or damaged
     */
    public static Model read(String name, byte[] file) {
        if (file.length < START + Integer.BYTES || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DataException(name, "not a language model of Multivector (" + file.length + " bytes)");
        }
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int version = buffer.getShort(MAGIC.length);
        if (version != VERSION) {
            throw new DataException(
                    name,
                    "a model of format " + version + "; this program reads format " + VERSION + ": train it anew");
        }
        int end = file.length - Integer.BYTES;
        int length = buffer.getInt(MAGIC.length + Short.BYTES);
        if ((int) checksum(file, end) != buffer.getInt(end) || length < 0 || length > end - START) {
            throw new DataException(name, "cut short or damaged: the checksum does not fit; get the file again");
        }
        ModelHeader header = ModelHeader.parse(name, new String(file, START, length, StandardCharsets.UTF_8));
        ByteArrayInputStream body = new ByteArrayInputStream(file, START + length, end - START - length);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(body))) {
            return body(header, in.readAllBytes());
        } catch (IOException e) {
            throw new DataException(name, "damaged: " + e.getMessage());
        }
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return crc.getValue();
    }

    private static void body(Model model, DataOutputStream out) throws IOException {
        strings(out, model.tagger().tags().names());
        lexicon(out, model.vocabulary().upos());
        lexicon(out, model.tagger().tagLexicon());
        model.vocabulary().clusters().write(out);
        model.vocabulary().topics().write(out);
        model.vocabulary().dictionary().write(out);
        map(out, model.lemmatizer().memory());
        map(out, model.lemmatizer().scripts());
        strings(out, model.parser().relations().stream().map(Relation::toString).toList());
        weights(out, model.tagger().uposWeights());
        weights(out, model.tagger().featsWeights());
        weights(out, model.parser().moveWeights());
        weights(out, model.parser().labelWeights());
    }

    private static Model body(ModelHeader header, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        TagSet tags = new TagSet(strings(in));
        Lexicon uposLexicon = lexicon(in);
        Lexicon tagLexicon = lexicon(in);
        Vocabulary vocabulary = new Vocabulary(uposLexicon, Clusters.read(in), Clusters.read(in), Dictionary.read(in));
        Lemmatizer lemmatizer = new Lemmatizer(tags, map(in), map(in));
        List<Relation> relations = strings(in).stream().map(Relation::parse).toList();
        Tagger tagger = new Tagger(tags, tagLexicon, weights(in), weights(in));
        Parser parser = new Parser(relations, weights(in), weights(in));
        return new Model(header, vocabulary, tagger, lemmatizer, parser);
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static void map(DataOutputStream out, Map<String, String> map) throws IOException {
        strings(out, List.copyOf(map.keySet()));
        strings(out, List.copyOf(map.values()));
    }

    private static Map<String, String> map(DataInputStream in) throws IOException {
        List<String> keys = strings(in);
        List<String> values = strings(in);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    private static void lexicon(DataOutputStream out, Lexicon lexicon) throws IOException {
        Map<String, int[]> entries = lexicon.entries();
        out.writeInt(entries.size());
        for (Map.Entry<String, int[]> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeShort(entry.getValue().length);
            for (int value : entry.getValue()) {
                out.writeShort(value);
            }
        }
    }

    private static Lexicon lexicon(DataInputStream in) throws IOException {
        Map<String, int[]> entries = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String key = in.readUTF();
            int[] values = new int[in.readUnsignedShort()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readUnsignedShort();
            }
            entries.put(key, values);
        }
        return new Lexicon(entries);
    }

    private static void weights(DataOutputStream out, Weights weights) throws IOException {
        ByteArrayOutputStream gaps = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        byte[] cells = weights.cells();
        int last = -1;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != 0) {
                int gap = i - last - 1;
                last = i;
                for (; gap >= 128; gap >>>= 7) {
                    gaps.write((gap & 127) | 128);
                }
                gaps.write(gap);
                values.write(cells[i]);
            }
        }
        out.writeByte(weights.bits());
        out.writeShort(weights.columns());
        out.writeInt(gaps.size());
        out.writeInt(values.size());
        out.write(gaps.toByteArray());
        out.write(values.toByteArray());
    }

    private static Weights weights(DataInputStream in) throws IOException {
        int bits = in.readByte();
        int columns = in.readUnsignedShort();
        byte[] gaps = new byte[in.readInt()];
        byte[] values = new byte[in.readInt()];
        in.readFully(gaps);
        in.readFully(values);
        byte[] cells = new byte[columns << bits];
        int at = -1;
        int g = 0;
        for (byte value : values) {
            byte part = gaps[g++];
            int gap = part & 127;
            for (int shift = 7; part < 0; shift += 7) {
                part = gaps[g++];
                gap |= (part & 127) << shift;
            }
            at += gap + 1;
            cells[at] = value;
        }
        return new Weights(bits, columns, cells);
    }
}
