package org.multivector.ledger.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.multivector.ledger.search.Question.Facet;

/**
 * Writes the index of a ledger. One writer at a time; readers see what was there at the last {@link #commit}. For one
 * thread.
 */
public final class SearchWriter implements AutoCloseable {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String DAY = "day";

    private static final double MEGABYTES = 32;

    private final IndexWriter writer;

    private SearchWriter(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens the index in a folder, which is made if there is none.
     *
     * @throws IOException if the folder cannot be written, or another process writes to it
     */
    public static SearchWriter open(Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.all()).setRAMBufferSizeMB(MEGABYTES);
        config.setCommitOnClose(false);
        try {
            return new SearchWriter(new IndexWriter(FSDirectory.open(folder), config));
        } catch (LockObtainFailedException e) {
            throw new IOException(
                    "another process writes to the index " + folder + "; wait until it has ended and try again", e);
        }
    }

    /** Adds an entry, in place of one with the same id. */
    public void add(Entry entry) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
        document.add(new StoredField(KIND, entry.kind().name()));
        document.add(new StoredField(TITLE, entry.title()));
        String language = Analyzers.field(entry.language());
        document.add(new TextField(TITLE + "." + language, entry.title(), Field.Store.NO));
        document.add(new TextField(TEXT + "." + language, entry.text(), Field.Store.YES));
        if (Analyzers.isStemmed(language)) {
            document.add(new TextField(TEXT + "." + Analyzers.OTHER, entry.text(), Field.Store.NO));
        }
        if (entry.day() != null) {
            document.add(new LongField(DAY, entry.day().toEpochDay(), Field.Store.NO));
        }
        facet(document, Facet.KIND, entry.kind().name().toLowerCase(Locale.ROOT));
        facet(document, Facet.LANGUAGE, entry.language());
        facet(document, Facet.ARTICLE, entry.facets().article());
        facet(document, Facet.OUTLET, entry.facets().outlet());
        facet(document, Facet.TYPE, entry.facets().type());
        facet(document, Facet.STATUS, entry.facets().status());
        entry.facets().actors().stream().distinct().forEach(actor -> facet(document, Facet.ACTOR, actor));
        writer.updateDocument(new Term(ID, entry.id()), document);
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(facet.field(), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
        }
    }

    /** Takes an entry out; one that is not there is no error. */
    public void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(ID, id));
    }

    /** Makes what was added safe on the disk, and seen by readers opened from now on. */
    public void commit() throws IOException {
        writer.commit();
    }

    /** Closes; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
