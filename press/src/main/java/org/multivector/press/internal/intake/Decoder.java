package org.multivector.press.internal.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. UTF-8 unless a byte order mark or a pattern of zero bytes says UTF-16; bad bytes become U+FFFD and the
 * rest is kept. A page with tags may name another charset; it is believed only where the bytes are not UTF-8.
 */
public final class Decoder {
    private static final int LOOK = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,30})");
    /** First bytes of files that are not text: images, archives, office files, PDF, programs, sound. */
    private static final List<String> MAGIC = List.of(
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "PK\u0003\u0004",
            "\u001f\u008b",
            "%PDF",
            "\u007fELF",
            "BZh",
            "\u00fd7zXZ",
            "7z\u00bc\u00af",
            "Rar!",
            "\u00d0\u00cf\u0011\u00e0",
            "OggS",
            "ID3",
            "MZ\u0090",
            "RIFF",
            "SQLite format 3",
            "\u00ca\u00fe\u00ba\u00be");

    private Decoder() {}

    /** The text without its byte order mark; nothing if these are not bytes of a text. */
    public static Optional<String> decode(byte[] bytes, boolean isHtml) {
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            return Optional.of(withoutMark(new String(bytes, utf16.get())));
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        Optional<String> strict = isHtml ? strictUtf8(bytes) : Optional.empty();
        Charset charset = isHtml && strict.isEmpty() ? declared(bytes) : StandardCharsets.UTF_8;
        return Optional.of(withoutMark(strict.orElseGet(() -> new String(bytes, charset))));
    }

    /**
     * The text without its byte order mark; nothing if these are not bytes of a text.
     *
     * @param declaredCharset what the server said of it; believed only where the bytes are not UTF-8
     */
    public static Optional<String> decode(byte[] bytes, boolean isHtml, @Nullable String declaredCharset) {
        Optional<Charset> declared = Optional.ofNullable(declaredCharset).flatMap(Decoder::named);
        boolean isPlain = declared.isEmpty() || utf16(bytes).isPresent() || isBinary(bytes);
        return isPlain
                ? decode(bytes, isHtml)
                : strictUtf8(bytes)
                        .or(() -> declared.map(charset -> new String(bytes, charset)))
                        .map(Decoder::withoutMark);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The charset of a stream that begins so: UTF-16 where it shows, else UTF-8. */
    static Charset charset(byte[] head) {
        return utf16(head).orElse(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int looked = Math.min(LOOK, bytes.length) / 2 * 2;
        if (!hasZero(bytes, looked)) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean big = isPattern(zeros[0], zeros[1], looked);
        boolean little = isPattern(zeros[1], zeros[0], looked);
        return big
                ? Optional.of(StandardCharsets.UTF_16BE)
                : little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean hasZero(byte[] bytes, int looked) {
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Zero bytes in one half of the places and nearly none in the other: line ends, blanks and Latin letters. */
    private static boolean isPattern(int many, int few, int looked) {
        return looked >= 4 && many * 20 >= looked && few * 20 <= many;
    }

    private static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (MAGIC.stream().anyMatch(start::startsWith)) {
            return true;
        }
        int controls = 0;
        int looked = Math.min(LOOK, bytes.length);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 || b == 127) {
                controls += b < 9 || b > 13 && b != 27 ? 1 : 0;
            }
        }
        return controls * 20 > looked;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return Optional.of(quick);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
