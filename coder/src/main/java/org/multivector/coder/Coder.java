package org.multivector.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.ActorBook;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;

/**
 * Turns the sentences of an article into a coding: who is mentioned, who says what, what is claimed to have happened, to be
 * planned, denied or foreseen, and by which row of which table.
 *
 * <p>Knows no parser, no outlet and no database: trees come in, values come out. For a language without rows it finds
 * actors and makes no claims. Immutable and thread-safe; load once and share.
 *
 * <pre>{@code
 * Coder coder = Coder.load();
 * Coding coding = coder.code(article, sentences);
 * }</pre>
 */
public final class Coder {
    /** Languages whose folder has names of actors. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uk", "tr", "az");

    static final List<String> WITH_GRAMMAR = List.of("en");

    private final ActorBook book;
    private final Map<String, LanguageCoder> languages = new ConcurrentHashMap<>();

    private Coder(ActorBook book) {
        this.book = book;
    }

    /**
     * Reads the tables of actors that come with this module; those of a language are read when it is first met.
     *
     * @throws org.multivector.core.DataException if a table is wrong
     */
    public static Coder load() {
        return new Coder(ActorBook.load(Coder.class, LANGUAGES));
    }

    /** Whether claims are made from texts in this language. */
    public boolean makesClaims(String language) {
        return WITH_GRAMMAR.contains(language);
    }

    /**
     * Codes one article.
     *
     * @param article the article; its header's date is the day against which offices are read
     * @param sentences its sentences in order, cut and, where there is a model, parsed; only those in passages that make
     *     claims
     * @return the coding; for a language without tables an empty one
     */
    public Coding code(Article article, List<Sentence> sentences) {
        LanguageCoder coder = coder(article.header().language());
        if (coder == null) {
            return new Coding(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        return coder.code(article, sentences, day(article));
    }

    /**
     * How every row fared that has a word of the sentences for its head: those that matched, and those that did not with
     * what they lacked.
     *
     * @throws IllegalArgumentException if the article's language has no rows
     */
    public List<Nearness> fared(Article article, List<Sentence> sentences) {
        String language = article.header().language();
        if (language == null || !makesClaims(language)) {
            throw new IllegalArgumentException("no rows for the language " + language);
        }
        return of(language).fared(article, sentences, day(article));
    }

    /**
     * The sentence as the rows see it: with what its parser got wrong and grammar decides mended. The same sentence where it
     * has no tree or its language no rows.
     */
    public Sentence mended(String language, Sentence sentence) {
        return makesClaims(language) && sentence.isParsed() ? of(language).mended(sentence) : sentence;
    }

    /**
     * The examples of a language's rows, for the build and for those who write rows.
     *
     * @throws IllegalArgumentException if the language has no rows
     */
    public Examples examples(String language) {
        return Examples.of(this, language);
    }

    /** The components of a language that has a folder. */
    LanguageCoder of(String language) {
        return languages.computeIfAbsent(language, code -> LanguageCoder.load(book, code, WITH_GRAMMAR.contains(code)));
    }

    private @Nullable LanguageCoder coder(@Nullable String language) {
        if (language == null) {
            return null;
        }
        int dash = language.indexOf('-');
        String base = (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(base) ? of(base) : null;
    }

    /** The article's date; without one the last year its text names, so that offices are those of that time. */
    private static LocalDate day(Article article) {
        return article.header().published() != null
                ? article.header().published().date()
                : LatestYear.in(article.text());
    }
}
