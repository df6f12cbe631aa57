package org.multivector.desk.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.desk.Pipeline;
import org.multivector.ledger.store.Coded;
import org.multivector.ledger.store.OriginalCoder;
import org.multivector.press.Original;
import org.multivector.press.Press;

/** Codes an original of press: its article, then its claims. A page that cannot be used is rejected with the reason. */
final class PageCoder implements OriginalCoder {
    private final Press press;
    private @Nullable Pipeline pipeline;

    PageCoder(Press press) {
        this.press = press;
    }

    /** Loaded when there is something to code. */
    private synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = new Pipeline();
        }
        return pipeline;
    }

    @Override
    public Coded code(String article, byte[] original) {
        Original page;
        try {
            page = Original.parse(original);
        } catch (IllegalArgumentException e) {
            return rejected(article, article, String.valueOf(e.getMessage()));
        }
        try {
            Article made = press.article(article, page);
            return new Coded(page.name(), pipeline().code(made), List.of());
        } catch (IllegalArgumentException e) {
            return rejected(page.name(), article, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return rejected(
                    page.name(),
                    article,
                    "the page could not be taken apart (" + e + "); please report it with the page");
        }
    }

    private static Coded rejected(String name, String article, String reason) {
        String where = name.equals(article) ? name : name + " (" + article + ")";
        return new Coded(name, null, List.of(new Rejected("press", where, reason)));
    }
}
