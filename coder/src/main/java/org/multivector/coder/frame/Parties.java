package org.multivector.coder.frame;

/** What a matcher asks about the words of one sentence: which of them stand for parties. */
public interface Parties {

    /** Whether the word heads a phrase that is itself a party: a name, a title, a group, a pronoun that stands for one. */
    boolean isParty(int word);

    /** Whether the word heads a phrase that is a party or has one in it ("Kyiv's decision"). */
    boolean holdsParty(int word);

    /** Whether the party is of this type: {@code per org state place civil num}. */
    boolean is(int word, String type);
}
