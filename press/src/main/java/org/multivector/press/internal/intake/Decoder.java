package org.multivector.press.internal.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.charset.Charsets;
import org.multivector.press.internal.charset.Decoded;
import org.multivector.press.internal.charset.Wide;

/**
 * Bytes to text, after {@link Charsets}: what is UTF-8 is read so, the rest as it looks most like a text. A charset that a page
 * or its server names is evidence, not more.
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

    /** Read on first use; immutable. */
    private static final class Known {
        static final Charsets CHARSETS = new Charsets();
    }

    /** The text without its byte order mark; nothing if these are not bytes of a text. */
    public static Optional<String> decode(byte[] bytes, boolean isHtml) {
        return decode(bytes, isHtml, null).map(Decoded::text);
    }

    /**
     * The text without its byte order mark, and how it was read; nothing if these are not bytes of a text.
     *
     * @param isHtml whether a charset may be declared within, and letters garbled before may be mended
     * @param declared the charset that the server named
     */
    public static Optional<Decoded> decode(byte[] bytes, boolean isHtml, @Nullable String declared) {
        if (Wide.find(bytes).isEmpty() && isBinary(bytes)) {
            return Optional.empty();
        }
        String named = declared == null && isHtml ? declared(bytes) : declared;
        Decoded decoded = Known.CHARSETS.decode(bytes, named);
        return Optional.of(isHtml ? Known.CHARSETS.mended(decoded) : decoded);
    }

    /** The charset of a stream that begins so: UTF-16 where it shows, else UTF-8. */
    static Charset charset(byte[] head) {
        return Wide.find(head).orElse(StandardCharsets.UTF_8);
    }

    private static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (MAGIC.stream().anyMatch(start::startsWith)) {
            return true;
        }
        int controls = 0;
        int looked = Math.min(LOOK, bytes.length);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 9 || (b > 13 && b < 32 && b != 27) || b == 127 ? 1 : 0;
        }
        return controls * 20 > looked;
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
