package org.multivector.ledger.search;

import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;

/**
 * How the words of each language are cut and brought to one form. Languages with a stemmer in Lucene have it; words of
 * the others are cut after {@value #LETTERS} letters, which serves the Turkic ones and Ukrainian as well as a stemmer would
 * (Can et al. 2008, for Turkish). No words are left out: "the" may be part of a name. Immutable.
 */
final class Analyzers {
    /** The field of languages without a stemmer. */
    static final String OTHER = "xx";

    private static final int LETTERS = 6;
    /** "К.Токаев": the dot between an initial and a name parts two words. */
    private static final Pattern INITIAL = Pattern.compile("(?<=(?<!\\p{L})\\p{Lu})\\.(?=\\p{Lu}\\p{Ll})");

    private static final CharArraySet NONE = CharArraySet.EMPTY_SET;

    private static final Map<String, Analyzer> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", new ArabicAnalyzer(NONE)),
            Map.entry("az", new Turkic()),
            Map.entry("de", new GermanAnalyzer(NONE)),
            Map.entry("en", new EnglishAnalyzer(NONE)),
            Map.entry("es", new SpanishAnalyzer(NONE)),
            Map.entry("fa", new PersianAnalyzer(NONE)),
            Map.entry("fr", new FrenchAnalyzer(NONE)),
            Map.entry("it", new ItalianAnalyzer(NONE)),
            Map.entry("ru", new RussianAnalyzer(NONE)),
            Map.entry("tr", new TurkishAnalyzer(NONE)),
            Map.entry("zh", new CJKAnalyzer(NONE)),
            Map.entry(OTHER, new Cut()));

    private Analyzers() {}

    /** The fields there are, by their languages. */
    static Iterable<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    /** The field that words of a BCP 47 tag go to. */
    static String field(String tag) {
        int dash = tag.indexOf('-');
        String language = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
        String known = language.equals("ja") || language.equals("ko") ? "zh" : language;
        return BY_LANGUAGE.containsKey(known) ? known : OTHER;
    }

    /** Whether a language's words are stemmed; stems of names are not to be relied on, so these are searched cut too. */
    static boolean isStemmed(String field) {
        return !field.equals(OTHER) && !field.equals("az") && !field.equals("zh");
    }

    /** Chooses by what stands behind the last dot of a field's name. */
    static Analyzer all() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String fieldName) {
                String language = fieldName.substring(fieldName.lastIndexOf('.') + 1);
                return BY_LANGUAGE.getOrDefault(language, new Cut());
            }

            @Override
            protected Reader wrapReader(String fieldName, Reader reader) {
                return new PatternReplaceCharFilter(INITIAL, " ", reader);
            }
        };
    }

    /** Small letters, cut. */
    private static final class Cut extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, new TruncateTokenFilter(new LowerCaseFilter(tokens), LETTERS));
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }

    /** Small letters as Turkic languages have them, without what follows an apostrophe, cut. */
    private static final class Turkic extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokens = new StandardTokenizer();
            TokenStream small = new TurkishLowerCaseFilter(new ApostropheFilter(tokens));
            return new TokenStreamComponents(tokens, new TruncateTokenFilter(small, LETTERS));
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new TurkishLowerCaseFilter(in);
        }
    }
}
