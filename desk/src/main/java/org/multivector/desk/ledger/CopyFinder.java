package org.multivector.desk.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.multivector.ledger.store.Families;
import org.multivector.ledger.store.FamilyFinder;
import org.multivector.press.copies.Copies;
import org.multivector.press.copies.Link;

/** Finds families by press's copies and declared chains. */
final class CopyFinder implements FamilyFinder {
    @Override
    public Families find(Articles articles) throws IOException {
        Copies copies = new Copies();
        org.multivector.press.copies.Families joined = new org.multivector.press.copies.Families();
        List<Families.Link> links = new ArrayList<>();
        articles.forEach(article -> {
            List<Link> found = copies.add(article);
            joined.add(article, found);
            for (Link link : found) {
                links.add(new Families.Link(
                        link.article(), link.earlier(), link.kind().code(), link.reason()));
            }
        });
        SortedMap<String, String> families = new TreeMap<>();
        for (List<String> family : joined.families()) {
            if (family.size() > 1) {
                String name = family.stream().sorted().findFirst().orElseThrow();
                family.forEach(article -> families.put(article, name));
            }
        }
        return new Families(families, links);
    }
}
