package org.multivector.language.internal.model;

import java.util.Arrays;

/**
 * One state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011) with the root at the end of the
 * buffer: a stack, the first word of the buffer, and the arcs made so far. SHIFT moves the first word of the buffer to
 * the stack; LEFT makes the first word of the buffer the head of the stack's top and pops it; RIGHT makes the second
 * word of the stack the head of the top and pops it. Reused from sentence to sentence; not thread-safe.
 */
public final class ParseState {
    /** The moves. */
    public static final int SHIFT = 0;

    /** The top of the stack becomes a dependent of the first word of the buffer. */
    public static final int LEFT = 1;

    /** The top of the stack becomes a dependent of the word below it. */
    public static final int RIGHT = 2;

    int n;
    int[] stack = new int[0];
    int depth;
    int buffer;
    int[] head = new int[0];
    int[] label = new int[0];
    int[] left = new int[0];
    int[] left2 = new int[0];
    int[] right = new int[0];
    int[] right2 = new int[0];
    int[] leftCount = new int[0];
    int[] rightCount = new int[0];
    long[] leftLabels = new long[0];
    long[] rightLabels = new long[0];

    // what the features see of the words, in arrays of their own for speed
    int[] wid = new int[0];
    int[] pos = new int[0];
    int[] tag = new int[0];
    int[] caseOf = new int[0];
    int[] verbal = new int[0];
    int[] agreement = new int[0];
    int[] ending = new int[0];
    int[] narrow = new int[0];
    int[] topic = new int[0];
    int[] wide = new int[0];
    final Landmarks landmarks = new Landmarks();
    boolean hasClusters;

    private static final int PAD_POS = 17;
    private static final int ROOT_POS = 18;

    /** Starts on the tagged sentence in {@code s}: empty stack, all words in the buffer, no arcs. */
    public void start(Scratch s, TagSet tags) {
        n = s.n;
        hasClusters = s.hasClusters;
        if (head.length < n + 3) {
            grow(Math.max(64, 2 * n));
        }
        for (int i = 1; i <= n; i++) {
            WordType word = s.word[i];
            int t = s.tag[i];
            set(i, word.wid, tags.uposNumber(t), t);
            caseOf[i] = tags.caseOf(t);
            verbal[i] = tags.verbal(t);
            agreement[i] = tags.agreement(t);
            ending[i] = (int) word.hashes[WordType.ENDING + 3];
            narrow[i] = word.narrow;
            topic[i] = word.topic;
            wide[i] = word.wide;
        }
        pad(0, PAD_POS, -1);
        pad(n + 1, ROOT_POS, -2);
        pad(n + 2, PAD_POS, -1);
        landmarks.find(pos, n);
        clearArcs();
    }

    /** Takes back all moves. */
    void clearArcs() {
        for (int[] array : new int[][] {head, label}) {
            Arrays.fill(array, 0, n + 3, -1);
        }
        for (int[] array : new int[][] {left, left2, right, right2, leftCount, rightCount}) {
            Arrays.fill(array, 0, n + 3, 0);
        }
        Arrays.fill(leftLabels, 0, n + 3, 0);
        Arrays.fill(rightLabels, 0, n + 3, 0);
        depth = 0;
        buffer = 1;
    }

    private void set(int i, int w, int p, int t) {
        wid[i] = w;
        pos[i] = p;
        tag[i] = t;
    }

    private void pad(int i, int p, int w) {
        set(i, w, p, w);
        caseOf[i] = 0;
        verbal[i] = 0;
        agreement[i] = 0;
        ending[i] = 0;
        narrow[i] = 0;
        topic[i] = 0;
        wide[i] = 0;
    }

    private void grow(int size) {
        int m = size + 4;
        stack = new int[m];
        head = new int[m];
        label = new int[m];
        left = new int[m];
        left2 = new int[m];
        right = new int[m];
        right2 = new int[m];
        leftCount = new int[m];
        rightCount = new int[m];
        leftLabels = new long[m];
        rightLabels = new long[m];
        narrow = new int[m];
        topic = new int[m];
        wide = new int[m];
        wid = new int[m];
        pos = new int[m];
        tag = new int[m];
        caseOf = new int[m];
        verbal = new int[m];
        agreement = new int[m];
        ending = new int[m];
    }

    /** Whether only the root is left. */
    public boolean isFinal() {
        return buffer == n + 1 && depth == 0;
    }

    /** Whether {@code move} may be made; in a state that is not final at least one may. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> buffer <= n;
            case LEFT -> depth > 0 && (buffer <= n || depth == 1);
            default -> depth >= 2;
        };
    }

    /** The word that a LEFT or RIGHT would make the head; n + 1 for the root. */
    public int headOf(int move) {
        return move == LEFT ? buffer : stack[depth - 2];
    }

    /** The word on the top of the stack. */
    public int top() {
        return stack[depth - 1];
    }

    /** Makes a move; {@code arcLabel} counts only for LEFT and RIGHT. */
    public void apply(int move, int arcLabel) {
        if (move == SHIFT) {
            stack[depth++] = buffer++;
        } else {
            attach(headOf(move), top(), arcLabel);
            depth--;
        }
    }

    private void attach(int h, int d, int arcLabel) {
        head[d] = h;
        label[d] = arcLabel;
        long bit = 1L << arcLabel;
        if (d < h) {
            left2[h] = left[h];
            left[h] = d;
            leftCount[h]++;
            leftLabels[h] |= bit;
        } else {
            right2[h] = right[h];
            right[h] = d;
            rightCount[h]++;
            rightLabels[h] |= bit;
        }
    }

    /** How many words the sentence has. */
    public int size() {
        return n;
    }

    /** How many words the stack holds. */
    public int depth() {
        return depth;
    }

    /** The word at {@code i} of the stack, from 0 at the bottom. */
    public int stack(int i) {
        return stack[i];
    }

    /** The first word of the buffer; n + 1 when only the root is left. */
    public int buffer() {
        return buffer;
    }

    /** The head of word {@code i} as CoNLL-U counts: 0 for the root. */
    public int head(int i) {
        return head[i] == n + 1 ? 0 : head[i];
    }

    /** The number of the label of word {@code i}. */
    public int label(int i) {
        return label[i];
    }
}
