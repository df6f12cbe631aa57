package org.multivector.language.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Upos;
import org.multivector.language.header.ModelHeader;

/** A model of a few kilobytes, made by hand and filled with chance, for tests of the file and of the machinery. */
final class TinyModel {
    private TinyModel() {}

    static Model of(long seed) {
        Random random = new Random(seed);
        TagSet tags = new TagSet(List.of("NOUN\tCase=Nom|Number=Sing", "VERB\tTense=Past", "PUNCT\t_"));
        int[] open = {TagSet.number(Upos.NOUN), TagSet.number(Upos.VERB), TagSet.number(Upos.PUNCT)};
        Lexicon upos = new Lexicon(Map.of("", open));
        Lexicon lexicon = new Lexicon(Map.of("NOUN", new int[] {0}, "VERB", new int[] {1}, "PUNCT", new int[] {2}));
        Tagger tagger = new Tagger(
                tags, lexicon, weights(random, 6, Upos.values().length), weights(random, 5, tags.atomCount()));
        Lemmatizer lemmatizer = new Lemmatizer(tags, Map.of("met\t1", "meet"), Map.of("cs\t0", "l1"));
        List<Relation> relations =
                List.of(Relation.parse("root"), Relation.parse("nsubj:pass"), Relation.parse("punct"));
        Parser parser = new Parser(relations, weights(random, 8, 3), weights(random, 7, relations.size()));
        ModelHeader.Treebank bank = new ModelHeader.Treebank("a.conllu", 12, "00ff");
        ModelHeader header = new ModelHeader("en", List.of(bank), Map.of("seed", "7"), Map.of("a LAS", 81.5));
        return new Model(header, Vocabulary.of(upos), tagger, lemmatizer, parser);
    }

    private static Weights weights(Random random, int bits, int columns) {
        byte[] cells = new byte[columns << bits];
        random.nextBytes(cells);
        return new Weights(bits, columns, cells);
    }
}
