package org.multivector.core.event;

/** The four classes of PLOVER, by word or deed and by cooperation or conflict. */
public enum Quad {
    /** 1: words of cooperation. */
    VERBAL_COOPERATION(1),
    /** 2: deeds of cooperation. */
    MATERIAL_COOPERATION(2),
    /** 3: words of conflict. */
    VERBAL_CONFLICT(3),
    /** 4: deeds of conflict. */
    MATERIAL_CONFLICT(4);

    private final int code;

    Quad(int code) {
        this.code = code;
    }

    /** The codebook's number, 1 to 4. */
    public int code() {
        return code;
    }
}
