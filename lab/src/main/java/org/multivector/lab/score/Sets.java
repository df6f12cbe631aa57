package org.multivector.lab.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.lab.Archive;
import org.multivector.lab.Data;
import org.multivector.lab.Measured;
import org.multivector.lab.feed.FeedBench;
import org.multivector.lab.langid.LanguageBench;
import org.multivector.lab.ledger.EventBench;
import org.multivector.lab.press.CharsetBench;
import org.multivector.lab.press.CopiesBench;
import org.multivector.lab.press.DateBench;
import org.multivector.lab.press.MetaBench;
import org.multivector.lab.press.PressBench;
import org.multivector.lab.time.TimexScore;
import org.multivector.lab.train.TreeScore;
import org.multivector.language.Language;

/**
 * The sets that figures are measured on, by name. Each is measured when it is first asked for, and once.
 *
 * <pre>
 * seeds            the reference articles                    metric.group of seeds.py
 * judged           facts on them that the gold has not        right, unjudged: see JudgedFacts
 * pairs-0 pairs-1  the halves of the marked pairs            metric.measure of plover.py
 * trees-LANGUAGE   a treebank nobody trained on              UPOS Lemma UAS LAS nsubj obj conj root Tokens Sentences
 * times-LANGUAGE   texts with marked times                   strict relaxed type value
 * press            pages whose article is known              dump.4grams page.words page.4grams …
 * headers          the same, whose header is known           titles.accuracy authors.accuracy wcxb.…
 * dates            pages whose day is known                  dates.f1 precision recall
 * copies           pages edited; pairs of one happening      recall precision apart …
 * languages        sentences, and the Declaration            language.sentences russian udhr
 * charsets         the Declaration in many encodings         charsets.2000 200 …
 * feeds            feeds and sitemaps                        whole cut …
 * </pre>
 */
final class Sets {
    private static final String TEXTS = "gold/extraction/langid/lingua_testdata_and_udhr.tar.xz";

    private final Data data;
    private final Judge judge;
    private final Path judged;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Map<String, Measured>> measured = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();

    /** How a set is measured. */
    private interface Measure {
        Map<String, Measured> run() throws IOException;
    }

    /** What a set is measured on, and how. */
    private record Source(List<String> gold, Measure measure) {}

    /**
     * @param data where the gold lies
     * @param judged the list of judged facts
     * @param work a folder for outputs
     */
    Sets(Data data, Path judged, Path work) {
        this.data = data;
        this.judged = judged;
        judge = new Judge(data, work);
        List<String> articles = List.of("seeds", "gold/seeds");
        put("seeds", articles, judge::seeds);
        put("judged", articles, () -> JudgedFacts.read(judged).figures(judge.unmatched()));
        for (int half : List.of(0, 1)) {
            put("pairs-" + half, List.of("gold/events/PLV_train.tsv"), () -> judge.pairs(half));
        }
        trees("en", "ud/UD_English-EWT/en_ewt-ud-dev.conllu");
        trees("ru", "ud/UD_Russian-GSD/ru_gsd-ud-test.conllu");
        trees("tr", "ud/UD_Turkish-BOUN/tr_boun-ud-test.conllu");
        trees("uk", "ud/UD_Ukrainian-ParlaMint/uk_parlamint-ud-test.conllu");
        times("en", "gold/time/timebank");
        times("uk", "gold/time/wikiwars-uk/keyinline");
        List<String> pages = List.of("gold/extraction/wcxb-dev", "gold/extraction/trafilatura");
        put("press", pages, () -> PressBench.figures(data.path("")));
        put("headers", pages, () -> MetaBench.figures(data.path("")));
        put("dates", List.of("gold/extraction/htmldate"), () -> DateBench.figures(data.path("")));
        put(
                "copies",
                List.of("gold/extraction/wcxb-dev", "gold/extraction/trafilatura", "gold/extraction/pairs"),
                () -> CopiesBench.figures(data.path("")));
        put(
                "languages",
                List.of("gold/extraction/langid"),
                () -> Archive.unpacked(data.path(TEXTS), LanguageBench::figures));
        put(
                "charsets",
                List.of("gold/extraction/langid"),
                () -> Archive.unpacked(data.path(TEXTS), folder -> CharsetBench.figures(folder.resolve("sentences"))));
        put("feeds", List.of("gold/extraction/feeds_warc"), () -> FeedBench.figures(data.path("")));
        put("events", List.of("gold/seeds", "seeds"), () -> EventBench.figures(data.path("")));
    }

    private void put(String name, List<String> gold, Measure measure) {
        sources.put(name, new Source(gold, measure));
    }

    private void trees(String language, String file) {
        put(
                "trees-" + language,
                List.of(file),
                () -> TreeScore.of(Language.load(language), ConlluReader.read(file, data.text(file))));
    }

    private void times(String language, String folder) {
        put("times-" + language, List.of(folder), () -> TimexScore.figures(data.path(folder), language));
    }

    /** The facts nobody has judged; see {@link JudgedFacts#unjudged}. */
    List<String> unjudged() throws IOException {
        return JudgedFacts.read(judged).unjudged(judge.unmatched());
    }

    /** Their names, each to itself; for reading them from a table. */
    Map<String, String> names() {
        Map<String, String> out = new TreeMap<>();
        sources.keySet().forEach(name -> out.put(name, name));
        return out;
    }

    /** The files and folders a set is measured on. */
    List<String> gold(String set) {
        return source(set).gold();
    }

    /** The digest of what a set is measured on. */
    String digest(String set) {
        return digests.computeIfAbsent(set, name -> data.digest(gold(name)));
    }

    /** All figures of a set. */
    Map<String, Measured> figures(String set) throws IOException {
        Map<String, Measured> known = measured.get(set);
        if (known == null) {
            known = source(set).measure().run();
            measured.put(set, known);
        }
        return known;
    }

    private Source source(String set) {
        Source source = sources.get(set);
        if (source == null) {
            throw new IllegalArgumentException("no set " + set + "; there are " + sources.keySet());
        }
        return source;
    }
}
