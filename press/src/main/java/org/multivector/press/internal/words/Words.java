package org.multivector.press.internal.words;

/**
 * All that the tables say about words, loaded once and shared by everything that reads pages. Immutable.
 *
 * @param cues what words show a line to be
 * @param languages what words and letters show its language
 * @param dates what words make dates
 * @param people what words stand around authors' names
 * @param sources what words stand around outlets' names
 */
public record Words(Cues cues, Languages languages, Dates dates, People people, Sources sources) {
    /** Reads the tables. */
    public static Words load() {
        Cues cues = Cues.load();
        Languages languages = Languages.load();
        return new Words(cues, languages, Dates.load(), People.load(languages), Sources.load(cues, languages));
    }
}
