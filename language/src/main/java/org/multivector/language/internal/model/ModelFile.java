package org.multivector.language.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
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
 * weights = bits columns gaps values          only cells other than 0; gaps between them as 7-bit groups, low first
 * </pre>
 *
 * <p>Numbers are big-endian; the checksum is the CRC-32 of all bytes before it. The same model is written to the same
 * bytes by the same JDK. Stateless and thread-safe.
 */
public final class ModelFile {
    /** The format; a file of another version is refused. */
    public static final int VERSION = 3;

    private static final byte[] MAGIC = "MVLM".getBytes(StandardCharsets.US_ASCII);
    private static final int START = MAGIC.length + Short.BYTES + Integer.BYTES;

    private ModelFile() {}

    /** The bytes of a model file. */
    public static byte[] write(Model model) {
        byte[] header = model.header().toText().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        out.writeBytes(ByteBuffer.allocate(START - MAGIC.length)
                .putShort((short) VERSION)
                .putInt(header.length)
                .array());
        out.writeBytes(header);
        out.writeBytes(deflated(body(model)));
        int checksum = (int) checksum(out.toByteArray(), out.size());
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(checksum).array());
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
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
        try {
            return body(header, new ModelInput(inflated(file, START + length, end)));
        } catch (DataFormatException | BufferUnderflowException e) {
            throw new DataException(name, "damaged: " + e.getMessage());
        }
    }

    /** All at once: a stream would take a hundred times as many steps. */
    private static byte[] inflated(byte[] file, int start, int end) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, end - start);
            byte[] out = new byte[3 * (end - start) + 64];
            int n = inflater.inflate(out);
            while (!inflater.finished()) {
                if (n < out.length) {
                    throw new DataFormatException("the end is missing");
                }
                out = Arrays.copyOf(out, 2 * out.length);
                n += inflater.inflate(out, n, out.length - n);
            }
            return out;
        } finally {
            inflater.end();
        }
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return crc.getValue();
    }

    private static byte[] body(Model model) {
        ModelOutput out = new ModelOutput();
        out.strings(model.tagger().tags().names());
        model.vocabulary().upos().write(out);
        model.tagger().tagLexicon().write(out);
        model.vocabulary().clusters().write(out);
        model.vocabulary().topics().write(out);
        model.vocabulary().dictionary().write(out);
        model.lemmatizer().write(out);
        out.strings(model.parser().relations().stream().map(Relation::toString).toList());
        weights(out, model.tagger().uposWeights());
        weights(out, model.tagger().featsWeights());
        weights(out, model.parser().moveWeights());
        weights(out, model.parser().labelWeights());
        return out.toByteArray();
    }

    private static Model body(ModelHeader header, ModelInput in) {
        TagSet tags = new TagSet(in.strings());
        Lexicon uposLexicon = Lexicon.read(in);
        Lexicon tagLexicon = Lexicon.read(in);
        Vocabulary vocabulary = new Vocabulary(uposLexicon, Clusters.read(in), Clusters.read(in), Dictionary.read(in));
        Lemmatizer lemmatizer = Lemmatizer.read(in, tags);
        List<Relation> relations = in.strings().stream().map(Relation::parse).toList();
        Tagger tagger = new Tagger(tags, tagLexicon, weights(in), weights(in));
        Parser parser = new Parser(relations, weights(in), weights(in));
        return new Model(header, vocabulary, tagger, lemmatizer, parser);
    }

    private static void weights(ModelOutput out, Weights weights) {
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
        out.number(weights.bits());
        out.number(weights.columns());
        out.bytes(gaps.toByteArray());
        out.bytes(values.toByteArray());
    }

    private static Weights weights(ModelInput in) {
        int bits = in.number();
        int columns = in.number();
        byte[] gaps = in.bytes();
        byte[] values = in.bytes();
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
