package org.multivector.language.internal.model;

/**
 * What the parser looks at to choose a move: the three top words of the stack, the three first of the buffer, their
 * outermost children, distances and valencies, what lies between them and how far the next verb is (after Zhang and Nivre 2011, with case and agreement for languages that
 * inflect). Stateless but for the rows it fills.
 */
public final class MoveFeatures {
    /** The most features one decision has. */
    public static final int CAPACITY = 160;

    private final ParseState p;
    private final Rows rows;
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    private int s0w;
    private int s1w;
    private int b0w;
    private int s0t;
    private int s1t;
    private int s2t;
    private int b0t;
    private int b1t;
    private int b2t;
    private int s0f;
    private int s1f;
    private int b0f;
    private int b1f;
    private int d0;
    private int d1;

    /** Features of the states of {@code p}, put into {@code rows}. */
    public MoveFeatures(ParseState p, Rows rows) {
        this.p = p;
        this.rows = rows;
    }

    /** Fills the rows for the present state. */
    public void fill() {
        locate();
        rows.clear();
        words();
        pairs();
        context();
        children();
        shape();
        labels();
        linkWords();
        agreement();
        beyond();
        if (p.hasClusters) {
            clusters();
        }
    }

    private void locate() {
        s0 = p.depth > 0 ? p.stack[p.depth - 1] : 0;
        s1 = p.depth > 1 ? p.stack[p.depth - 2] : 0;
        s2 = p.depth > 2 ? p.stack[p.depth - 3] : 0;
        b0 = p.buffer;
        b1 = b0 <= p.n ? b0 + 1 : 0;
        b2 = b0 < p.n ? b0 + 2 : 0;
        s0w = p.wid[s0];
        s1w = p.wid[s1];
        b0w = p.wid[b0];
        s0t = p.pos[s0];
        s1t = p.pos[s1];
        s2t = p.pos[s2];
        b0t = p.pos[b0];
        b1t = p.pos[b1];
        b2t = p.pos[b2];
        s0f = p.tag[s0];
        s1f = p.tag[s1];
        b0f = p.tag[b0];
        b1f = p.tag[b1];
        d0 = s0 > 0 ? distance(b0 - s0) : 0;
        d1 = s1 > 0 ? distance(s0 - s1) : 0;
    }

    static int distance(int d) {
        return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
    }

    private void words() {
        rows.add(1, s0w, s0t);
        rows.add(2, s0w);
        rows.add(3, s0f);
        rows.add(4, b0w, b0t);
        rows.add(5, b0w);
        rows.add(6, b0f);
        rows.add(7, p.wid[b1], b1t);
        rows.add(8, p.wid[b1]);
        rows.add(9, b1f);
        rows.add(10, s1w, s1t);
        rows.add(11, s1w);
        rows.add(12, s1f);
        rows.add(13, b2t, b1t, b0t);
        rows.add(14, p.tag[s2]);
        rows.add(15, p.wid[s2], s0t);
        rows.add(16, 0);
    }

    private void pairs() {
        rows.add(20, Hash.pair(s0w, s0t), b0w, b0t);
        rows.add(21, Hash.pair(s0w, s0t), b0w);
        rows.add(22, s0w, b0w, b0t);
        rows.add(23, s0w, s0t, b0t);
        rows.add(24, s0t, b0w, b0t);
        rows.add(25, s0w, b0w);
        rows.add(26, s0f, b0f);
        rows.add(27, s0t, b0t, d0);
        rows.add(30, Hash.pair(s1w, s1t), s0w, s0t);
        rows.add(31, s1w, s0w);
        rows.add(32, s1w, s1t, s0t);
        rows.add(33, s1t, s0w, s0t);
        rows.add(34, s1f, s0f);
        rows.add(35, s1t, s0t, d1);
        rows.add(36, s1w, b0w);
        rows.add(37, s1f, b0f);
        rows.add(38, s1t, s0t, b0w);
    }

    private void context() {
        rows.add(40, b0f, b1f);
        rows.add(41, b0w, b1t);
        rows.add(42, s0t, b0t, b1t);
        rows.add(43, s1t, s0t, b0t);
        rows.add(44, s2t, s1t, s0t, b0t);
        rows.add(45, s0t, b0t, b1t, b2t);
        rows.add(46, s1t, s0t, b0t, b1t);
        rows.add(47, s1w, s0t, b0t);
        rows.add(48, s1t, s0w, b0t);
        rows.add(49, s1t, s0t, b0w);
        rows.add(39, s0w, b0t, b1t);
        rows.add(29, s0t, b0w, b1t);
    }

    private void children() {
        int s0l = p.pos[p.left[s0]];
        int s0r = p.pos[p.right[s0]];
        int s1l = p.pos[p.left[s1]];
        int s1r = p.pos[p.right[s1]];
        rows.add(50, s0t, s0l, b0t);
        rows.add(51, s0t, s0r, b0t);
        rows.add(52, s0t, b0t, p.pos[p.left[b0]]);
        rows.add(53, s1t, s1r, s0t);
        rows.add(54, s1t, s1l, s0t);
        rows.add(55, s1t, s0t, s0l);
        rows.add(56, s1t, s0t, s0r);
        rows.add(57, s1t, s1r, s0t, b0t);
        rows.add(58, s1t, s0t, s0r, b0t);
    }

    private void shape() {
        int right = Math.min(p.rightCount[s0], 4);
        int left = Math.min(p.leftCount[s0], 4);
        int right1 = Math.min(p.rightCount[s1], 4);
        int leftB = p.leftCount[b0];
        rows.add(60, s0w, d0);
        rows.add(61, s0t, d0);
        rows.add(62, b0w, d0);
        rows.add(63, b0t, d0);
        rows.add(64, s1w, d1);
        rows.add(65, s1t, d1, s0w);
        rows.add(70, s0t, right, left);
        rows.add(71, s0w, right);
        rows.add(72, s0w, left);
        rows.add(73, b0t, leftB);
        rows.add(74, b0w, leftB);
        rows.add(75, s1t, right1, s0t);
        rows.add(76, s1w, right1);
    }

    private void labels() {
        rows.add(80, s0t, p.label[p.left[s0]]);
        rows.add(81, s0t, p.label[p.right[s0]]);
        rows.add(82, s1t, p.label[p.right[s1]], s0t);
        rows.add(83, b0t, p.label[p.left[b0]]);
        rows.add(84, s0t, p.leftLabels[s0], b0t);
        rows.add(85, s0t, p.rightLabels[s0], b0t);
        rows.add(86, s1t, p.rightLabels[s1], s0t);
        rows.add(87, s1t, p.leftLabels[s1], s0t);
        rows.add(88, b0t, p.leftLabels[b0], s0t);
        rows.add(89, s1w, p.rightLabels[s1], s0t);
        rows.add(79, s0w, p.rightLabels[s0], b0t);
        rows.add(78, s0w, p.leftLabels[s0]);
        rows.add(77, p.label[p.right[s0]], p.label[p.right2[s0]], s0t, b0t);
        rows.add(69, p.label[p.left[b0]], p.label[p.left2[b0]], b0t, s0t);
    }

    /** Leftmost children: mostly the preposition, conjunction or article that says what the word is doing there. */
    private void linkWords() {
        int s0l = p.wid[p.left[s0]];
        int s1l = p.wid[p.left[s1]];
        int b0l = p.wid[p.left[b0]];
        rows.add(90, s1w, s0l, s0t);
        rows.add(91, s1t, s0l, s0t, p.caseOf[s0]);
        rows.add(92, s1w, s0l, s0w);
        rows.add(93, s0t, b0t, b0l, p.caseOf[b0]);
        rows.add(94, s0w, b0l);
        rows.add(95, s2t, s1t, s0l, s0t);
        rows.add(96, s1l, s1t, s0l, s0t);
        rows.add(97, s1t, s0l, s0t, b0t);
        rows.add(98, p.wid[p.right[s0]], s0t, b0t);
    }

    /** What lies between the words, and what comes after those at hand. */
    private void beyond() {
        Landmarks marks = p.landmarks;
        int breaks = marks.breaks(s0, b0);
        int verbs = marks.verbs(s0, b0);
        int toVerb = marks.toVerb(b0);
        int b3t = b0 + 3 <= p.n ? p.pos[b0 + 3] : p.pos[0];
        int last = p.n > 0 ? p.wid[p.n] : 0;
        rows.add(150, s0t, b0t, breaks);
        rows.add(151, s0t, b0t, verbs);
        rows.add(152, s1t, s0t, 16 * marks.breaks(s1, s0) + marks.verbs(s1, s0));
        rows.add(153, s0t, b0t, toVerb);
        rows.add(154, s1t, s0t, b0t, marks.verbsAfter(b0));
        rows.add(155, b0t, b1t, b2t, b3t);
        rows.add(156, s0t, b0t, last, Math.min(p.depth, 2));
        rows.add(157, p.wid[b2], b0t, b1t);
        rows.add(158, b0w, p.wid[b1]);
        rows.add(159, s0w, toVerb, b0t);
        rows.add(160, Hash.pair(s1w, s0w), b0w);
        rows.add(161, s0t, b0t, b1t, toVerb);
        rows.add(162, s0t, b0t, p.rightLabels[s0], p.leftLabels[b0]);
        rows.add(163, s0t, b0t, Hash.pair(16 * breaks + verbs, p.rightLabels[s0]), b1t);
    }

    private void clusters() {
        int s0n = p.narrow[s0];
        int s1n = p.narrow[s1];
        int b0n = p.narrow[b0];
        int s0l = p.wid[p.left[s0]];
        rows.add(120, s0n, s0t);
        rows.add(121, b0n, b0t);
        rows.add(122, s1n, s1t);
        rows.add(123, s0n, b0n);
        rows.add(124, s0n, b0t, d0);
        rows.add(125, s0t, b0n);
        rows.add(126, s1n, s0n);
        rows.add(127, s1n, s0t, d1);
        rows.add(128, s1t, s0n);
        rows.add(129, s1n, s0l, s0t);
        rows.add(130, s1n, s0l, s0n);
        rows.add(131, p.wide[s1], p.wide[s0], p.wide[b0]);
        rows.add(132, s1n, b0n);
        rows.add(133, s0w, p.narrow[b0]);
        rows.add(134, p.narrow[b1], b0t, s0t);
        rows.add(135, s1n, p.rightLabels[s1], s0t);
        rows.add(136, p.topic[s0], p.topic[b0]);
        rows.add(137, p.topic[s1], p.topic[s0]);
        rows.add(138, p.topic[s1], s0l, p.topic[s0]);
        rows.add(139, p.topic[s0], b0t, s0t);
        rows.add(140, p.topic[s1], s0t, s1t);
        rows.add(141, p.topic[s1], s0l, s0t);
    }

    private void agreement() {
        rows.add(100, p.agreement[s1], p.agreement[s0]);
        rows.add(101, p.agreement[s0], p.agreement[b0]);
        rows.add(102, p.caseOf[s0], p.caseOf[b0], s0t, b0t);
        rows.add(103, p.caseOf[s1], p.caseOf[s0], s1t, s0t);
        int afterS0 = s0 > 0 ? p.pos[s0 + 1] : 0;
        int beforeB0 = p.pos[b0 - 1];
        rows.add(104, s0t, b0t, afterS0, beforeB0);
        rows.add(105, s1t, s0t, s1 > 0 ? p.pos[s1 + 1] : 0, s0 > 1 ? p.pos[s0 - 1] : 0);
        rows.add(106, p.ending[s0], p.ending[b0]);
        rows.add(107, p.ending[s1], p.ending[s0]);
        rows.add(108, p.ending[s0], b0t);
        rows.add(109, s0t, p.ending[b0]);
        rows.add(110, s1w, s0t, p.caseOf[s0]);
        rows.add(111, s0w, b0t, p.caseOf[b0]);
        rows.add(112, b0w, s0t, p.caseOf[s0]);
        rows.add(113, s0f, b0f, b1f);
        rows.add(114, s1f, s0f, b0f);
        rows.add(115, Math.min(p.depth, 3), s0t, b0t, b0 > p.n ? 1 : 0);
    }
}
