package org.multivector.language.internal.words;

import org.multivector.core.table.Row;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;

/**
 * What an irregular form is a form of. Immutable.
 *
 * @param upos the part of speech it has then
 * @param lemma its base form
 * @param feature the feature that tells it from a base form spelt alike, such as {@code Tense=Past} for "found"; may be empty
 */
record Reading(Upos upos, String lemma, String feature) {

    /** Reads {@code UPOS lemma} or {@code UPOS lemma Feature=Value}. */
    static Reading parse(Row row, String cell) {
        String[] parts = cell.split(" ", -1);
        Upos upos = Words.UPOS.get(parts[0]);
        if (upos == null || parts.length < 2 || parts.length > 3 || parts[1].isEmpty()) {
            throw row.error("readings", "expected \"VERB find\" or \"VERB find Tense=Past\", got \"" + cell + "\"");
        }
        String feature = parts.length == 3 ? parts[2] : "";
        if (!feature.isEmpty() && feature.indexOf('=') < 1) {
            throw row.error("readings", "expected a feature such as Tense=Past, got \"" + feature + "\"");
        }
        return new Reading(upos, parts[1], feature);
    }

    /** Whether a word with these features may be read so. */
    boolean fits(Features feats) {
        int equals = feature.indexOf('=');
        return equals < 0 || feats.has(feature.substring(0, equals), feature.substring(equals + 1));
    }
}
