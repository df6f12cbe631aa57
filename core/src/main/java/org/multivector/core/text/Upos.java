package org.multivector.core.text;

/** The universal parts of speech of Universal Dependencies, version 2. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether it is a common or a proper noun. */
    public boolean isNoun() {
        return this == NOUN || this == PROPN;
    }

    /** Whether it is a full verb or an auxiliary. */
    public boolean isVerb() {
        return this == VERB || this == AUX;
    }
}
