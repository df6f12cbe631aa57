package org.multivector.language.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;

/**
 * All forms of the words of an inflecting language, without context: a stem and the paradigms it takes, each a list of
 * endings with what they mean. Forms are folded as {@link WordType#fold} does it. Immutable and thread-safe.
 */
public final class Dictionary {
    /** Knows no word. */
    public static final Dictionary NONE = of(List.of(), List.of(), new TreeMap<>());

    private static final int LONGEST_ENDING = 24;

    /**
     * What a form may be.
     *
     * @param upos the parts of speech it may have as a bit set, numbered as in {@link TagSet#number}
     * @param main the first of them
     * @param feats its features; those that treebanks and dictionary name alike
     */
    public record Meaning(int upos, Upos main, Features feats) {
        /** Reads {@code NOUN/PROPN Case=Nom|Number=Sing}; the first part of speech is the main one. */
        public static Meaning parse(String text) {
            String[] parts = text.split(" ", -1);
            int mask = 0;
            for (String upos : parts[0].split("/", -1)) {
                mask |= 1 << TagSet.number(Upos.valueOf(upos));
            }
            return new Meaning(mask, Upos.valueOf(parts[0].replaceFirst("/.*", "")), Features.parse(parts[1]));
        }
    }

    /** A meaning of a form with its lemma. */
    record Reading(int meaning, String lemma) {}

    /** Which tags each meaning may be; worked out once for the tags of a model. */
    private record Fit(TagSet tags, List<BitSet> of) {}

    private final List<String> meanings;
    private final List<Meaning> parsed;
    private final Paradigms paradigms;
    private final Stems stems;
    private volatile @Nullable Fit fit;

    private Dictionary(List<String> meanings, Paradigms paradigms, Stems stems) {
        this.meanings = List.copyOf(meanings);
        parsed = meanings.stream().map(Meaning::parse).toList();
        this.paradigms = paradigms;
        this.stems = stems;
    }

    /**
     * A dictionary.
     *
     * @param meanings as {@link Meaning#parse} reads them
     * @param paradigms for each the endings, that of the lemma first, as {@code ending TAB number of the meaning}
     * @param stems each with the numbers of its paradigms
     */
    public static Dictionary of(List<String> meanings, List<List<String>> paradigms, SortedMap<String, int[]> stems) {
        return new Dictionary(meanings, Paradigms.of(paradigms), Stems.of(stems));
    }

    /** Whether it knows no word. */
    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** What a number of a meaning stands for. */
    Meaning meaning(int number) {
        return parsed.get(number);
    }

    /** All readings of a folded form; none if it is not known. */
    List<Reading> readings(String form) {
        List<Reading> out = new ArrayList<>();
        for (int cut = form.length(); !isEmpty() && cut >= Math.max(0, form.length() - LONGEST_ENDING); cut--) {
            int stem = stems.find(form, cut);
            if (stem >= 0) {
                add(out, form, cut, stems.numbers(stem));
            }
        }
        return out;
    }

    private void add(List<Reading> out, String form, int cut, short[] numbers) {
        int ending = paradigms.ending(form.substring(cut));
        for (short number : numbers) {
            for (short meaning : paradigms.meanings(number, ending)) {
                out.add(new Reading(meaning, form.substring(0, cut) + paradigms.lemma(number)));
            }
        }
    }

    /** Whether a tag and a meaning may be the same: the part of speech is one of its, and no feature says otherwise. */
    boolean fits(int meaning, TagSet tags, int tag) {
        return fit(tags).of.get(meaning).get(tag);
    }

    /** The tags that may be the same as some meaning of the readings, in order. */
    BitSet tags(List<Reading> readings, TagSet tags) {
        BitSet out = new BitSet(tags.size());
        Fit fit = fit(tags);
        readings.forEach(reading -> out.or(fit.of.get(reading.meaning)));
        return out;
    }

    private Fit fit(TagSet tags) {
        Fit known = fit;
        if (known == null || known.tags != tags) {
            known = new Fit(tags, parsed.stream().map(told -> fit(told, tags)).toList());
            fit = known;
        }
        return known;
    }

    private static BitSet fit(Meaning told, TagSet tags) {
        String[][] features = Arrays.stream(told.feats.toString().split("\\|", -1))
                .map(feature -> feature.split("=", -1))
                .filter(feature -> feature.length == 2)
                .toArray(String[][]::new);
        BitSet out = new BitSet(tags.size());
        for (int tag = 0; tag < tags.size(); tag++) {
            Features feats = tags.feats(tag);
            boolean fits = (told.upos >> tags.uposNumber(tag) & 1) != 0;
            for (String[] feature : features) {
                String value = feats.get(feature[0]);
                fits &= value.isEmpty() || value.equals(feature[1]);
            }
            out.set(tag, fits);
        }
        return out;
    }

    /** Writes it, as {@link #read} reads it. */
    public void write(ModelOutput out) {
        out.strings(meanings);
        paradigms.write(out);
        stems.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Dictionary read(ModelInput in) {
        return new Dictionary(in.strings(), Paradigms.read(in), Stems.read(in));
    }
}
