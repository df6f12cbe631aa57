package org.multivector.desk.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.multivector.ledger.store.Families;
import org.multivector.ledger.store.FamilyFinder;
import org.multivector.press.copies.Copies;
import org.multivector.press.copies.Link;

/** Finds copies and declared chains by press. */
final class CopyFinder implements FamilyFinder {
    @Override
    public List<Families.Link> find(Articles articles) throws IOException {
        Copies copies = new Copies();
        List<Families.Link> links = new ArrayList<>();
        articles.forEach(article -> {
            for (Link link : copies.add(article)) {
                links.add(new Families.Link(
                        link.article(),
                        link.earlier(),
                        link.kind().code(),
                        link.kind().isOneSource(),
                        link.reason()));
            }
        });
        return links;
    }
}
