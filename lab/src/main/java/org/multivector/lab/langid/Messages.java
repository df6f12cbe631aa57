package org.multivector.lab.langid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Translated messages in the files of other projects: JSON with a message a field, and compiled gettext catalogues. */
final class Messages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GETTEXT = 0x950412de;

    private Messages() {}

    /** The texts of every JSON file of this name below a folder. */
    static List<String> json(Path folder, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : below(folder, path -> path.endsWith(name))) {
            addTexts(JSON.readTree(file.toFile()), texts);
        }
        return texts;
    }

    /** The translations of every catalogue in the folders of this name below a folder. */
    static List<String> catalogues(Path folder, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : below(
                folder,
                path -> path.toString().contains("/" + name + "/")
                        && path.toString().endsWith(".mo"))) {
            addCatalogue(Files.readAllBytes(file), texts);
        }
        return texts;
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }

    private static void addTexts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.properties().forEach(field -> {
            if (!field.getKey().startsWith("@")) {
                addTexts(field.getValue(), texts);
            }
        });
        node.elements().forEachRemaining(child -> {
            if (node.isArray()) {
                addTexts(child, texts);
            }
        });
    }

    /** GNU gettext manual, "The Format of GNU MO Files": a table of lengths and places of the translations. */
    private static void addCatalogue(byte[] bytes, List<String> texts) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(0) != GETTEXT) {
            throw new IllegalArgumentException("expected a little-endian gettext catalogue");
        }
        int count = in.getInt(8);
        int originals = in.getInt(12);
        int translations = in.getInt(16);
        for (int i = 0; i < count; i++) {
            String original = text(in, originals + 8 * i);
            String translation = text(in, translations + 8 * i);
            if (!original.isEmpty() && !translation.equals(original)) {
                texts.add(translation);
            }
        }
    }

    private static String text(ByteBuffer in, int entry) {
        byte[] bytes = new byte[in.getInt(entry)];
        in.get(in.getInt(entry + 4), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
