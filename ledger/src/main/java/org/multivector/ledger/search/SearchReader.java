package org.multivector.ledger.search;

import static org.multivector.ledger.search.SearchWriter.DAY;
import static org.multivector.ledger.search.SearchWriter.ID;
import static org.multivector.ledger.search.SearchWriter.KIND;
import static org.multivector.ledger.search.SearchWriter.TEXT;
import static org.multivector.ledger.search.SearchWriter.TITLE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.search.Excerpts.Excerpt;
import org.multivector.ledger.search.Question.Facet;
import org.multivector.ledger.search.Question.Order;

/**
 * Finds entries in the index of a ledger as it was when this was opened. Safe for several threads.
 *
 * <p>A word is looked for in each language's form, so that one question finds articles in all of them. Of equally good
 * entries the one whose id sorts first comes first: the same question to the same ledger has the same answer.
 */
public final class SearchReader implements AutoCloseable {
    private static final int OPERATORS = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR
            | SimpleQueryParser.ESCAPE_OPERATOR;
    private static final float TITLE_WEIGHT = 2;
    private static final int MOST_VALUES = 20;
    private static final int STRETCHES = 2;
    private static final int LONGEST_TEXT = 1 << 20;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = Analyzers.all();
    private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

    private SearchReader(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        for (Facet facet : Facet.values()) {
            states.put(facet, new StringDocValuesReaderState(reader, facet.field()));
        }
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IOException if there is none, or it cannot be read
     */
    public static SearchReader open(Path folder) throws IOException {
        try {
            return new SearchReader(DirectoryReader.open(FSDirectory.open(folder)));
        } catch (IndexNotFoundException e) {
            throw new IOException("there is no index in " + folder + "; rebuild the ledger to have it made", e);
        }
    }

    /** How many entries there are. */
    public int size() {
        return reader.numDocs();
    }

    /**
     * Answers a question.
     *
     * @param question what is looked for; words that cannot be read as a question are taken as plain words
     * @param first how many of the hits to leave out at the start
     * @param most how many to give at most, 0 for the counts alone
     */
    public Answer find(Question question, int first, int most) throws IOException {
        Query words = words(question.words());
        Query query = filtered(words, question);
        SortField[] order = question.order() == Order.NEWEST
                ? new SortField[] {newest(), new SortField(ID, SortField.Type.STRING)}
                : new SortField[] {SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING)};
        FacetsCollectorManager.FacetsResult result = FacetsCollectorManager.search(
                searcher, query, Math.max(1, first + most), new Sort(order), false, new FacetsCollectorManager());
        FacetsCollector found = result.facetsCollector();
        TopDocs top = result.topDocs();
        List<Answer.Hit> hits = new ArrayList<>();
        for (int i = first; i < Math.min(top.scoreDocs.length, first + most); i++) {
            hits.add(hit(top.scoreDocs[i], words));
        }
        return new Answer(searcher.count(query), hits, counts(found));
    }

    private static SortField newest() {
        SortField newest = LongField.newSortField(DAY, true, SortedNumericSelector.Type.MIN);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }

    private Query words(String words) {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        Map<String, Float> fields = new HashMap<>();
        for (String language : Analyzers.languages()) {
            fields.put(TITLE + "." + language, TITLE_WEIGHT);
            fields.put(TEXT + "." + language, 1f);
        }
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, fields, OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words);
    }

    private static Query filtered(Query words, Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        question.filters()
                .forEach((facet, values) -> all.add(
                        new TermInSetQuery(
                                facet.field(),
                                values.stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.FILTER));
        if (question.from() != null || question.to() != null) {
            long from = day(question.from(), Long.MIN_VALUE);
            long to = day(question.to(), Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(DAY, from, to), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    private static long day(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    private Answer.Hit hit(ScoreDoc found, Query words) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        String field = TEXT + "." + Analyzers.OTHER;
        String text = "";
        for (String language : Analyzers.languages()) {
            String value = document.get(TEXT + "." + language);
            if (value != null) {
                field = TEXT + "." + language;
                text = value;
            }
        }
        Excerpt excerpt = excerpt(field, words, text);
        return new Answer.Hit(
                text(document, ID),
                Entry.Kind.valueOf(text(document, KIND)),
                text(document, TITLE),
                excerpt.text(),
                excerpt.marks());
    }

    private Excerpt excerpt(String field, Query words, String text) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Excerpts())
                .withMaxLength(LONGEST_TEXT)
                .build();
        Object found = highlighter.highlightWithoutSearcher(field, words, text, STRETCHES);
        return found instanceof Excerpt excerpt ? excerpt : new Excerpt("", List.of());
    }

    private static String text(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }

    private Map<Facet, SortedMap<String, Long>> counts(FacetsCollector found) throws IOException {
        Map<Facet, SortedMap<String, Long>> out = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, StringDocValuesReaderState> state : states.entrySet()) {
            FacetResult top = new StringValueFacetCounts(state.getValue(), found)
                    .getTopChildren(MOST_VALUES, state.getKey().field());
            SortedMap<String, Long> counts = new TreeMap<>();
            for (LabelAndValue one : top == null ? new LabelAndValue[0] : top.labelValues) {
                counts.put(one.label, one.value.longValue());
            }
            out.put(state.getKey(), counts);
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
