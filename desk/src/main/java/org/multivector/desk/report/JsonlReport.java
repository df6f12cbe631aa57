package org.multivector.desk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Sentence;
import org.multivector.ledger.records.RecordWriter;

/** Typed records, one a line. */
public final class JsonlReport implements Report {
    private final RecordWriter records;

    /** @throws IOException if the writer does not take the first bytes */
    public JsonlReport(Writer out) throws IOException {
        records = new RecordWriter(out);
    }

    @Override
    public void add(Coding coding, List<Sentence> sentences) throws IOException {
        records.write(coding);
    }

    @Override
    public boolean takesSlices() {
        return true;
    }

    @Override
    public void add(Rejected rejected) throws IOException {
        records.write(rejected);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
