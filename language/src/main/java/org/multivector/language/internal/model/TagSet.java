package org.multivector.language.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;

/**
 * The tags of a language: part of speech and features together, numbered from 0. A tag is scored as the sum of its
 * atoms ({@code NOUN|Case=Nom}, {@code Case=Nom}), so that rare tags share what is known of frequent ones. Immutable
 * and thread-safe.
 */
public final class TagSet {
    private static final Set<String> SHARED = Set.of("Animacy", "Case", "Gender", "Number", "VerbForm");
    private static final Set<String> AGREEMENT = Set.of("Case", "Gender", "Number");
    private static final Set<String> VERBAL = Set.of("Mood", "PronType", "VerbForm", "Voice");

    private static final List<Upos> UPOS = List.of(Upos.values());

    private final List<String> names;
    private final Upos[] upos;
    private final int[] uposNumber;
    private final Features[] feats;
    private final int[][] atoms;
    private final int[] caseOf;
    private final int[] agreement;
    private final int[] verbal;
    private final int atomCount;
    private final Map<String, Integer> ids = new HashMap<>();

    /** @param names each {@code UPOS TAB FEATS}, features as in CoNLL-U; the place in the list is the tag's number */
    public TagSet(List<String> names) {
        this.names = List.copyOf(names);
        int n = names.size();
        upos = new Upos[n];
        uposNumber = new int[n];
        feats = new Features[n];
        atoms = new int[n][];
        caseOf = new int[n];
        agreement = new int[n];
        verbal = new int[n];
        Map<String, Integer> atomIds = new LinkedHashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int tag = 0; tag < n; tag++) {
            String[] parts = names.get(tag).split("\t", -1);
            ids.put(names.get(tag), tag);
            upos[tag] = Upos.valueOf(parts[0]);
            uposNumber[tag] = number(upos[tag]);
            feats[tag] = Features.parse(parts[1]);
            List<Integer> own = new ArrayList<>();
            for (String atom : atoms(parts[0], parts[1])) {
                own.add(atomIds.computeIfAbsent(atom, key -> atomIds.size()));
            }
            atoms[tag] = own.stream().mapToInt(Integer::intValue).toArray();
            caseOf[tag] = group(groups, "C", parts[1], Set.of("Case"));
            agreement[tag] = group(groups, "A" + parts[0], parts[1], AGREEMENT);
            verbal[tag] = group(groups, "V" + parts[0], parts[1], VERBAL);
        }
        atomCount = atomIds.size();
    }

    private static List<String> atoms(String upos, String feats) {
        List<String> out = new ArrayList<>();
        out.add(upos);
        for (String feature : feats.split("\\|", -1)) {
            out.add(upos + "|" + feature);
            if (SHARED.contains(name(feature))) {
                out.add(feature);
            }
        }
        return out;
    }

    private static int group(Map<String, Integer> groups, String prefix, String feats, Set<String> wanted) {
        StringBuilder key = new StringBuilder(prefix);
        for (String feature : feats.split("\\|", -1)) {
            if (wanted.contains(name(feature))) {
                key.append('|').append(feature);
            }
        }
        return groups.computeIfAbsent(key.toString(), k -> groups.size() + 1);
    }

    private static String name(String feature) {
        int equals = feature.indexOf('=');
        return equals < 0 ? feature : feature.substring(0, equals);
    }

    /** The name of a tag as the constructor takes it. */
    public static String name(Upos upos, String feats) {
        return upos + "\t" + feats;
    }

    /** How many tags there are. */
    public int size() {
        return names.size();
    }

    /** Names in the order of their numbers. */
    public List<String> names() {
        return names;
    }

    /** The number of a tag; -1 if it is unknown. */
    public int id(String name) {
        return ids.getOrDefault(name, -1);
    }

    /** How many different atoms there are. */
    public int atomCount() {
        return atomCount;
    }

    /** The atoms of a tag, numbered from 0. */
    public int[] atoms(int tag) {
        return atoms[tag];
    }

    /** The atoms of several tags together, each once. */
    int[] atomsOf(int[] tags) {
        Set<Integer> all = new TreeSet<>();
        for (int tag : tags) {
            for (int atom : atoms[tag]) {
                all.add(atom);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Its part of speech. */
    public Upos upos(int tag) {
        return upos[tag];
    }

    /** The number of its part of speech. */
    int uposNumber(int tag) {
        return uposNumber[tag];
    }

    /** Parts of speech are numbered in the order of {@link Upos}. */
    public static int number(Upos upos) {
        return UPOS.indexOf(upos);
    }

    /** Its features, shared by all words that have them. */
    public Features feats(int tag) {
        return feats[tag];
    }

    int caseOf(int tag) {
        return caseOf[tag];
    }

    int agreement(int tag) {
        return agreement[tag];
    }

    int verbal(int tag) {
        return verbal[tag];
    }
}
