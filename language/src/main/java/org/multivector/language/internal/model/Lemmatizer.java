package org.multivector.language.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.words.Words;

/**
 * The dictionary form of a word with its tag: from memory where the word was seen with that tag or that part of speech,
 * else by the edit script of its longest known ending. Immutable and thread-safe.
 *
 * <p>Keys of the memory: {@code folded form TAB tag number} and {@code folded form TAB UPOS}. Keys of the scripts: the
 * same with an ending for the form, before it {@code C} for a word with a capital inside a sentence, else {@code c}.
 */
public final class Lemmatizer {
    /** The longest ending that has a script, in UTF-16 units. */
    public static final int ENDING = 7;

    private final TagSet tags;
    private final Map<String, String> memory;
    private final Map<String, EditScript> scripts = new HashMap<>();

    /**
     * @param tags the tags
     * @param memory lemmas by folded form and tag
     * @param scripts edit scripts by ending and tag, as {@link EditScript#toString} writes them
     */
    public Lemmatizer(TagSet tags, Map<String, String> memory, Map<String, String> scripts) {
        this.tags = tags;
        this.memory = new HashMap<>(memory);
        Map<String, EditScript> shared = new HashMap<>();
        scripts.forEach((key, script) -> this.scripts.put(key, shared.computeIfAbsent(script, EditScript::parse)));
    }

    private Lemmatizer(TagSet tags, Map<String, String> memory, List<String> keys, EditScript[] scripts) {
        this.tags = tags;
        this.memory = memory;
        for (int i = 0; i < scripts.length; i++) {
            this.scripts.put(keys.get(i), scripts[i]);
        }
    }

    void write(ModelOutput out) {
        SortedMap<String, String> sortedMemory = new TreeMap<>(memory);
        out.strings(List.copyOf(sortedMemory.keySet()));
        out.strings(List.copyOf(sortedMemory.values()));
        SortedMap<String, EditScript> sortedScripts = new TreeMap<>(scripts);
        List<EditScript> distinct = sortedScripts.values().stream().distinct().toList();
        Map<EditScript, Integer> numbers = new HashMap<>();
        distinct.forEach(script -> numbers.put(script, numbers.size()));
        out.strings(distinct.stream().map(EditScript::toString).toList());
        out.strings(List.copyOf(sortedScripts.keySet()));
        out.ints(sortedScripts.values().stream()
                .mapToInt(script -> numbers.getOrDefault(script, 0))
                .toArray());
    }

    static Lemmatizer read(ModelInput in, TagSet tags) {
        List<String> words = in.strings();
        List<String> lemmas = in.strings();
        Map<String, String> memory = new HashMap<>(2 * words.size());
        for (int i = 0; i < words.size(); i++) {
            memory.put(words.get(i), lemmas.get(i));
        }
        List<String> distinct = in.strings();
        List<String> keys = in.strings();
        int[] numbers = in.ints();
        EditScript[] parsed = new EditScript[distinct.size()];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = EditScript.parse(distinct.get(i));
        }
        EditScript[] scripts = new EditScript[numbers.length];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = parsed[numbers[i]];
        }
        return new Lemmatizer(tags, memory, keys, scripts);
    }

    /** The lemma of the word at {@code i} of a sentence, kept with the word type once found. */
    String lemma(WordType word, int i, int tag, Words words) {
        boolean inner = isInnerCapital(word.form, i);
        int key = 2 * tag + (inner ? 1 : 0);
        String known = word.lemma(key);
        if (known.isEmpty()) {
            known = lemma(word, inner, tag, words);
            word.remember(key, known);
        }
        return known;
    }

    /** Whether the form has a capital that the beginning of the sentence does not explain. */
    public static boolean isInnerCapital(String form, int i) {
        return i > 1 && Character.isUpperCase(form.codePointAt(0));
    }

    /** As {@link #lemma(String, String, boolean, int)}, but the tables come after the memory, and for verbs before it. */
    private String lemma(WordType word, boolean inner, int tag, Words words) {
        Upos upos = tags.upos(tag);
        String told = words.lemma(word.lower, upos, tags.feats(tag));
        String known = known(word, tag);
        if (!told.isEmpty() && (known.isEmpty() || isMistaken(word, upos, told, known))) {
            return told;
        }
        return known.isEmpty() ? byScript(word.form, word.lower, inner || upos == Upos.PROPN, tag) : known;
    }

    /** Verbs are in the tables, and so a slip in a treebank is not learned; but "Unite" of "United Nations" is no slip. */
    private static boolean isMistaken(WordType word, Upos upos, String told, String known) {
        boolean name = Character.isUpperCase(word.form.codePointAt(0)) && told.equalsIgnoreCase(known);
        return upos == Upos.VERB && !name;
    }

    /** From memory with the very tag; then from the dictionary; then from memory with the part of speech. */
    private String known(WordType word, int tag) {
        String seen = memory.get(word.lower + "\t" + tag);
        if (seen != null) {
            return seen;
        }
        String told = word.told(tags, tag);
        if (told.isEmpty()) {
            return memory.getOrDefault(word.lower + "\t" + tags.upos(tag), "");
        }
        boolean capital = tags.upos(tag) == Upos.PROPN && Character.isUpperCase(word.form.codePointAt(0));
        return capital ? told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1) : told;
    }

    private String known(String lower, int tag) {
        String known = memory.get(lower + "\t" + tag);
        return known != null ? known : memory.getOrDefault(lower + "\t" + tags.upos(tag), "");
    }

    /** The lemma by memory, else by script, else the folded form. */
    public String lemma(String form, String lower, boolean inner, int tag) {
        String known = known(lower, tag);
        return known.isEmpty() ? byScript(form, lower, inner, tag) : known;
    }

    /** The lemma without the memory. */
    public String byScript(String form, String lower, boolean inner, int tag) {
        for (int n = Math.min(ENDING, lower.length()); n >= 0; n--) {
            EditScript script = script(lower, n, inner, tag);
            String lemma = script == null ? "" : script.apply(form, lower);
            if (!lemma.isEmpty()) {
                return lemma;
            }
        }
        return lower;
    }

    private @Nullable EditScript script(String lower, int n, boolean inner, int tag) {
        EditScript script = scripts.get(endingKey(lower, n, inner, tag));
        return script != null ? script : scripts.get(endingKey(lower, n, inner, tags.upos(tag)));
    }

    /** The key of a script for the last {@code n} units of a word with this tag. */
    public static String endingKey(String lower, int n, boolean inner, int tag) {
        return ending(lower, n, inner) + tag;
    }

    /** The key of a script for the last {@code n} units of a word with this part of speech. */
    public static String endingKey(String lower, int n, boolean inner, Upos upos) {
        return ending(lower, n, inner) + upos;
    }

    private static String ending(String lower, int n, boolean inner) {
        return (inner ? "C" : "c") + lower.substring(lower.length() - n) + "\t";
    }
}
