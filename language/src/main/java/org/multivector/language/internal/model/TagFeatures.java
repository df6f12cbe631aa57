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
    }
}
