package org.multivector.language.internal.model;

/**
 * What the parser looks at to name an arc: both words, their tags, the distance and direction, the dependent's link
 * word and neighbours, what the head already has. Stateless but for the rows it fills.
 */
public final class LabelFeatures {
    /** The most features one decision has. */
    public static final int CAPACITY = 64;

    private final ParseState p;
    private final Rows rows;

    /** Features of arcs in the states of {@code p}, put into {@code rows}. */
    public LabelFeatures(ParseState p, Rows rows) {
        this.p = p;
        this.rows = rows;
    }

    /** Fills the rows for an arc from {@code h} to {@code d} that is about to be made. */
    public void fill(int h, int d) {
        rows.clear();
        int direction = h < d ? 1 : 0;
        words(h, d, direction);
        link(h, d, direction);
        neighbours(h, d, direction);
        if (p.hasClusters) {
            clusters(h, d, direction);
        }
    }

    private void words(int h, int d, int direction) {
        int hw = p.wid[h];
        int dw = p.wid[d];
        int ht = p.pos[h];
        int dt = p.pos[d];
        int hf = p.tag[h];
        int df = p.tag[d];
        int distance = 2 * MoveFeatures.distance(Math.abs(h - d)) + direction;
        rows.add(1, dw, direction);
        rows.add(2, df, direction);
        rows.add(3, dw, dt, ht);
        rows.add(4, hw, dt, direction);
        rows.add(5, hf, df, direction);
        rows.add(6, ht, dt, distance);
        rows.add(7, hw, dw);
        rows.add(8, hw, df, direction);
        rows.add(9, dw, hf, direction);
        rows.add(10, p.ending[d], ht, direction);
        rows.add(11, p.ending[h], df, direction);
        rows.add(12, hw, distance, dt, p.caseOf[d]);
        rows.add(13, p.agreement[h], p.agreement[d]);
        rows.add(14, 0);
    }

    private void clusters(int h, int d, int direction) {
        int hn = p.narrow[h];
        int dn = p.narrow[d];
        int link = p.wid[p.left[d]];
        rows.add(60, hn, dn, direction);
        rows.add(61, dn, p.pos[d], 2L * p.pos[h] + direction);
        rows.add(62, hn, p.pos[d], direction);
        rows.add(63, hn, link, p.pos[d]);
        rows.add(64, p.wid[h], dn, direction);
        rows.add(65, p.pos[h], link, dn);
        rows.add(67, p.topic[h], p.topic[d], direction);
        rows.add(68, p.topic[d], p.pos[d], p.pos[h]);
        rows.add(66, p.wide[h], p.wide[d], link);
    }

    private void link(int h, int d, int direction) {
        int hw = p.wid[h];
        int ht = p.pos[h];
        int dt = p.pos[d];
        int dl = p.left[d];
        int link = p.wid[dl];
        rows.add(20, ht, link, dt, p.caseOf[d]);
        rows.add(21, hw, link, dt);
        rows.add(22, dt, p.pos[dl], p.pos[p.right[d]], ht);
        rows.add(23, p.verbal[h], p.caseOf[d], dt, direction);
        rows.add(24, p.verbal[h], link, p.caseOf[d], direction);
        rows.add(25, p.wid[d], link);
        rows.add(26, p.wid[p.left2[d]], link, dt, ht);
        rows.add(27, p.label[dl], dt, 2L * ht + direction);
        rows.add(28, p.label[p.right[d]], dt, 2L * ht + direction);
        rows.add(29, p.leftLabels[d], dt, 2L * ht + direction);
    }

    private void neighbours(int h, int d, int direction) {
        int ht = p.pos[h];
        int dt = p.pos[d];
        rows.add(40, ht, direction, p.leftLabels[h], dt);
        rows.add(41, ht, direction, p.rightLabels[h], dt);
        rows.add(42, dt, ht, p.pos[d - 1], p.pos[d + 1]);
        rows.add(43, dt, ht, p.pos[h - 1], p.pos[h + 1]);
        rows.add(44, p.wid[d - 1], dt, ht);
        rows.add(45, p.wid[d + 1], dt, ht);
        rows.add(46, p.label[p.left[h]], p.label[p.right[h]], dt, 2L * ht + direction);
        rows.add(47, p.leftCount[h], p.rightCount[h], dt, direction);
    }
}
