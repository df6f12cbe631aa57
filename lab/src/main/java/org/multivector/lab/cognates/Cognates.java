package org.multivector.lab.cognates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Writes trees of one language in the words of a related one, so that the parser of a language without trees learns from its
 * neighbour's. What comes out is no translation: word order, government and feature values are the neighbour's.
 *
 * <p>The folder {@code FROM-TO} holds the knowledge, in the order of its authority:
 *
 * <ol>
 *   <li>{@code forms.tsv}: words as they are printed, for closed classes and what is irregular
 *   <li>{@code words.tsv}: the word of the other language for a lemma ({@link CognateWord})
 *   <li>{@code letters.tsv}: the regular correspondence of letters, for all other words ({@link Letters})
 *   <li>{@code endings.tsv}: how a form is made of the word in the other language ({@link Endings})
 *   <li>{@code habits.tsv}: what the other language's treebanks annotate otherwise ({@link TreebankHabits})
 * </ol>
 *
 * <p>Number, order, features and heads of the words stay. A part of speech or a relation changes only where a table says that
 * the other language's treebanks have their own. A word with a letter outside the alphabet of {@code letters.tsv} stays.
 *
 * <p>The idea is that of Tiedemann and Agić, Synthetic Treebanking for Cross-Lingual Dependency Parsing (JAIR 55, 2016), with
 * tables in the place of machine translation. Immutable and thread-safe.
 */
public final class Cognates {
    private final Capitals capitals;
    private final Map<String, CognateWord> forms;
    private final Map<String, CognateWord> words;
    private final Letters letters;
    private final Endings endings;
    private final TreebankHabits habits;

    private Cognates(String from, String to) {
        capitals = new Capitals(Locale.forLanguageTag(from), Locale.forLanguageTag(to));
        forms = known(table(from, to, "forms.tsv"), CognateWord::ofForm);
        words = known(table(from, to, "words.tsv"), CognateWord::ofLemma);
        letters = new Letters(table(from, to, "letters.tsv"));
        endings = new Endings(table(from, to, "endings.tsv"));
        habits = new TreebankHabits(table(from, to, "habits.tsv"));
    }

    /**
     * Of a pair of languages, by their BCP 47 codes.
     *
     * @throws org.multivector.core.DataException if there are no tables for the pair, or one has a fault
     */
    public static Cognates of(String from, String to) {
        return new Cognates(from, to);
    }

    /** One of the four tables of a pair of languages. */
    static Table table(String from, String to, String file) {
        return Table.resource(Cognates.class, from + "-" + to + "/" + file);
    }

    private static Map<String, CognateWord> known(Table table, Function<Row, CognateWord> cognate) {
        Map<String, CognateWord> out = new HashMap<>();
        for (Row row : table.rows()) {
            out.put(row.id(), cognate.apply(row));
        }
        return Map.copyOf(out);
    }

    /** The same tree in the other language's words; tokens that hold several words are spelled anew from their words. */
    public Sentence rewrite(Sentence sentence) {
        List<Word> words = sounded(sentence.words().stream().map(this::rewrite).toList());
        List<Sentence.Multiword> multiwords =
                sentence.multiwords().stream().map(token -> token(token, words)).toList();
        return new Sentence(sentence.span(), words, multiwords);
    }

    private List<Word> sounded(List<Word> words) {
        List<Word> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1).form().toLowerCase(capitals.to());
            String after = i + 1 == words.size() ? "" : words.get(i + 1).form().toLowerCase(capitals.to());
            String form = word.form().toLowerCase(capitals.to());
            String sounds = letters.between(before, form, after);
            out.add(sounds.equals(form) ? word : capitals.with(word, sounds, word.lemma(), word.upos()));
        }
        return out;
    }

    private static Sentence.Multiword token(Sentence.Multiword token, List<Word> words) {
        StringBuilder form = new StringBuilder();
        words.subList(token.first() - 1, token.last()).forEach(word -> form.append(word.form()));
        return new Sentence.Multiword(token.first(), token.last(), form.toString(), token.span());
    }

    /** One word in the other language, as its treebanks annotate it. */
    Word rewrite(Word word) {
        return habits.apply(reworded(word));
    }

    private Word reworded(Word word) {
        String form = letters.key(word.form().toLowerCase(capitals.from()));
        String lemma = letters.key(word.lemma().toLowerCase(capitals.from()));
        Optional<CognateWord> known = ofForm(form, word);
        if (known.isPresent()) {
            return with(word, known.get().word(), known.get());
        }
        if (!letters.isAlphabetic(form) || !letters.isAlphabetic(lemma)) {
            return word;
        }
        Optional<CognateWord> listed = find(words, lemma, word.upos());
        CognateWord cognate = listed.orElseGet(() -> CognateWord.ofLetters(letters.lemma(lemma, word.upos())));
        String tail = letters.tail(form, lemma, word.upos());
        String body = form.substring(0, form.length() - tail.length());
        String made = listed.flatMap(entry -> endings.ofListed(entry, word))
                .or(() -> listed.isPresent() || body.equals(lemma)
                        ? Optional.empty()
                        : endings.ofUnlisted(body, cognate.word(), word, stem -> letters.stem(stem, word.upos())))
                .orElseGet(() -> joined(body, lemma, cognate, word.upos()));
        return with(word, letters.join(made, tail, word.upos()), cognate);
    }

    private Optional<CognateWord> ofForm(String form, Word word) {
        String exact = form + "/" + word.upos() + "/Case=" + word.feats().get("Case");
        return forms.containsKey(exact) ? Optional.ofNullable(forms.get(exact)) : find(forms, form, word.upos());
    }

    private static Optional<CognateWord> find(Map<String, CognateWord> table, String word, Upos upos) {
        CognateWord exact = table.get(word + "/" + upos);
        return Optional.ofNullable(exact == null ? table.get(word + "/*") : exact);
    }

    /** The cognate with the suffixes of the form, if that begins with a stem of its lemma; else the form, letter by letter. */
    private String joined(String form, String lemma, CognateWord cognate, Upos upos) {
        int length = endings.stemLength(form, lemma, upos);
        if (length < 0) {
            return letters.stem(form, upos);
        }
        boolean changes = !form.startsWith(lemma) && !cognate.other().isEmpty();
        return letters.join(changes ? cognate.other() : cognate.word(), form.substring(length), upos);
    }

    private Word with(Word word, String form, CognateWord cognate) {
        return capitals.with(word, form, cognate.lemma(), cognate.tag().orElse(word.upos()));
    }
}
