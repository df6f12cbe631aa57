package org.multivector.lab.langid;

import java.util.SplittableRandom;

/** Where words of a language come from, each as often as in its texts. */
interface Words {
    /** A word in lower case. */
    String draw(SplittableRandom random);
}
