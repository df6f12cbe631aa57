package org.multivector.language.internal.model;

/**
 * What the tagger looks at. First pass (part of speech): the word, two words on each side, the two parts of speech
 * given before. Second pass (features): the word, its part of speech and those around it, the two tags given before.
 * Stateless.
 */
public final class TagFeatures {
    /** The most features one decision has. */
    public static final int CAPACITY = 64;

    private static final int NONE = 31;

    private TagFeatures() {}

    /** The features for the part of speech of word {@code i}; those of the words before it are given. */
    public static void upos(Scratch s, int i, Rows rows) {
        WordType[] word = s.word;
        WordType w = word[i];
        WordType left = word[i - 1];
        WordType left2 = word[Math.max(0, i - 2)];
        WordType right = word[i + 1];
        WordType right2 = word[i + 2];
        int u1 = i > 1 ? s.upos[i - 1] : NONE;
        int u2 = i > 2 ? s.upos[i - 2] : NONE;
        rows.clear();
        own(w, rows);
        rows.add(20, left.wid);
        rows.add(21, right.wid);
        rows.add(22, left2.wid);
        rows.add(23, right2.wid);
        rows.add(24, left.hashes[WordType.ENDING + 3]);
        rows.add(25, right.hashes[WordType.ENDING + 3]);
        rows.add(26, right.hashes[WordType.SHAPE]);
        rows.add(27, right.hashes[WordType.ENDING + 2]);
        rows.add(28, right2.hashes[WordType.ENDING + 3]);
        rows.add(29, u1);
        rows.add(30, u1, u2);
        rows.add(31, u1, w.wid);
        rows.add(32, u1, right.wid);
        rows.add(33, u1, w.hashes[WordType.ENDING + 3]);
        rows.add(34, left.wid, w.wid);
        rows.add(35, w.wid, right.wid);
        rows.add(36, w.hashes[WordType.ENDING + 3], right.hashes[WordType.ENDING + 3]);
        rows.add(37, left.wid, right.wid);
        rows.add(38, right.uposMask);
        rows.add(39, right.uposMask, right2.uposMask);
        rows.add(40, u1, w.uposMask, right.uposMask);
        rows.add(41, u1, w.wid, right.uposMask);
        rows.add(42, w.uposMask);
        rows.add(43, u1, u2, w.uposMask);
        rows.add(44, left2.wid, left.wid, w.uposMask);
        rows.add(45, w.uposMask, right.wid);
        rows.add(46, u1, u2, w.wid);
        rows.add(47, 0);
        if (s.hasClusters) {
            clusters(w, left, right, u1, rows);
        }
        if (s.hasDictionary) {
            dictionary(w, left, right, u1, rows);
        }
    }

    private static void dictionary(WordType w, WordType left, WordType right, int u1, Rows rows) {
        rows.add(100, w.dictionaryUpos);
        rows.add(101, w.dictionaryKey);
        rows.add(102, u1, w.dictionaryUpos);
        rows.add(103, w.dictionaryUpos, right.dictionaryUpos);
        rows.add(104, left.dictionaryUpos, w.dictionaryUpos, right.dictionaryUpos);
        rows.add(105, u1, w.dictionaryKey);
        rows.add(106, w.dictionaryKey, right.dictionaryUpos);
        rows.add(107, w.dictionaryUpos, w.hashes[WordType.SHAPE]);
        rows.add(108, u1, right.dictionaryKey);
        rows.add(109, w.dictionaryUpos, right.wid);
    }

    private static void clusters(WordType w, WordType left, WordType right, int u1, Rows rows) {
        rows.add(80, w.narrow);
        rows.add(81, w.wide);
        rows.add(82, left.narrow);
        rows.add(83, right.narrow);
        rows.add(84, u1, w.narrow);
        rows.add(85, w.narrow, right.wide);
        rows.add(86, left.wide, w.narrow);
        rows.add(87, left.wide, w.wide, right.wide);
        rows.add(88, w.uposMask, right.narrow);
        rows.add(90, w.topic);
        rows.add(91, u1, w.topic);
        rows.add(92, right.topic);
        rows.add(93, left.topic);
        rows.add(89, w.narrow, w.hashes[WordType.ENDING + 2]);
    }

    private static void own(WordType w, Rows rows) {
        for (long hash : w.hashes) {
            rows.add(hash);
        }
    }

    /** The features for the tag of word {@code i}: all parts of speech and the tags before it are given. */
    public static void feats(Scratch s, int i, TagSet tags, Rows rows) {
        WordType[] word = s.word;
        WordType w = word[i];
        WordType left = word[i - 1];
        WordType right = word[i + 1];
        WordType right2 = word[i + 2];
        int u0 = s.upos[i];
        int u1 = i > 1 ? s.upos[i - 1] : NONE;
        int next = i < s.n ? s.upos[i + 1] : NONE;
        int t1 = i > 1 ? s.tag[i - 1] : -1;
        int t2 = i > 2 ? s.tag[i - 2] : -1;
        int a1 = t1 < 0 ? -1 : tags.agreement(t1);
        int a2 = t2 < 0 ? -1 : tags.agreement(t2);
        rows.clear();
        own(w, rows);
        rows.add(50, u0, left.wid);
        rows.add(51, u0, right.wid);
        rows.add(52, u0, left.hashes[WordType.ENDING + 3]);
        rows.add(53, u0, right.hashes[WordType.ENDING + 3]);
        rows.add(54, u0, right.hashes[WordType.ENDING + 2]);
        rows.add(55, u0, right2.hashes[WordType.ENDING + 3]);
        rows.add(56, u0, t1);
        rows.add(57, u0, t1, t2);
        rows.add(58, u0, u1, next);
        rows.add(59, t1, w.hashes[WordType.ENDING + 3]);
        rows.add(60, u0, u1, w.hashes[WordType.ENDING + 3]);
        rows.add(61, left.wid, w.wid);
        rows.add(62, w.wid, right.wid);
        rows.add(63, w.hashes[WordType.ENDING + 3], right.hashes[WordType.ENDING + 3]);
        rows.add(64, u0, left.wid, right.wid);
        rows.add(65, u0, a1, a2);
        rows.add(66, u0, a1, w.hashes[WordType.ENDING + 2]);
        rows.add(67, u0, next, w.hashes[WordType.ENDING + 2]);
        rows.add(68, u0, next, right.hashes[WordType.ENDING + 2]);
        rows.add(69, u0);
        if (s.hasDictionary) {
            readings(s, i, rows);
        }
    }

    /** What the dictionary tells of the word and those behind it, with the tags before it. */
    private static void readings(Scratch s, int i, Rows rows) {
        int u0 = s.upos[i];
        int u1 = i > 1 ? s.upos[i - 1] : NONE;
        int next = i < s.n ? s.upos[i + 1] : NONE;
        int t1 = i > 1 ? s.tag[i - 1] : -1;
        int t2 = i > 2 ? s.tag[i - 2] : -1;
        long own = s.word[i].dictionaryKey;
        long right = s.word[i + 1].dictionaryKey;
        rows.add(110, u0, own);
        rows.add(111, u0, right);
        rows.add(112, u0, own, t1);
        rows.add(113, u0, own, right);
        rows.add(114, u0, next, right);
        rows.add(115, u0, u1, t1, own);
        rows.add(116, u0, right, s.word[i + 2].dictionaryKey);
        rows.add(117, u0, t1, t2, own);
    }
}
