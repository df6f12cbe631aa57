package org.multivector.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.multivector.lab.langid.LanguageBench;

/**
 * How OpenNLP tells languages, on the texts and by the clock that ours is measured by: {@code OpenNlpLanguages FOLDER}. With
 * {@code --limited} only the languages of the press are candidates.
 */
public final class OpenNlpLanguages {
    /** Where its model has one of several languages under a code of ISO 639-3 that ISO 639-1 has as one. */
    private static final Map<String, String> NARROWER = Map.of(
            "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "khk", "mn", "azj", "az", "nob", "nb", "arb", "ar", "als", "sq");

    private final LanguageDetectorME detector;
    private final boolean limited;
    private final Map<String, String> tags = new HashMap<>(NARROWER);

    private OpenNlpLanguages(LanguageDetectorModel model, boolean limited) {
        this.detector = new LanguageDetectorME(model);
        this.limited = limited;
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            tags.put(language.getISO3Language(), language.toLanguageTag());
        }
    }

    /** Prints its figures. */
    public static void main(String[] args) throws IOException {
        try (InputStream in = Objects.requireNonNull(OpenNlpLanguages.class.getResourceAsStream("/langdetect-183.bin"))) {
            boolean limited = Arrays.asList(args).contains("--limited");
            OpenNlpLanguages peer = new OpenNlpLanguages(new LanguageDetectorModel(in), limited);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            new LanguageBench(Path.of(args[0]), peer::tag).print(out);
        }
    }

    private Optional<String> tag(String text) {
        return Arrays.stream(detector.predictLanguages(text))
                .map(Language::getLang)
                .map(code -> tags.getOrDefault(code, code))
                .filter(tag -> !limited || LanguageBench.PRESS.contains(tag))
                .findFirst();
    }
}
