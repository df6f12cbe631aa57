package org.multivector.lab.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.multivector.press.internal.html.HtmlReader;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.page.LineReader;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Words;

/**
 * The gold pages, each read as a page with tags and as a text dump.
 *
 * @param gold what somebody said of each page
 * @param pages the pages with tags
 * @param dumps the same pages as text dumps
 */
record PressSet(List<GoldPage> gold, List<Page> pages, List<Page> dumps) {
    /** Both sets: WCXB's development part, then trafilatura's. */
    static PressSet read(Path data, Words words) throws IOException {
        List<GoldPage> gold = new ArrayList<>(GoldPage.wcxb(data));
        gold.addAll(GoldPage.trafilatura(data));
        HtmlReader html = new HtmlReader(words);
        LineReader lines = new LineReader(words);
        List<Page> pages = new ArrayList<>();
        List<Page> dumps = new ArrayList<>();
        for (GoldPage page : gold) {
            pages.add(html.read(page.html()));
            String dump = TextDump.of(page.html());
            dumps.add(new Page(dump, lines.read(dump), Declared.NONE));
        }
        return new PressSet(gold, pages, dumps);
    }
}
