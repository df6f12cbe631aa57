package org.multivector.lab.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.multivector.core.text.*;
import org.multivector.press.internal.body.*;
import org.multivector.press.internal.header.ArticleMaker;
import org.multivector.press.internal.html.HtmlReader;
import org.multivector.press.internal.intake.Decoder;
import org.multivector.press.internal.page.*;
import org.multivector.press.internal.words.Words;

final class PressBench {
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Words words = Words.load();
        LineReader lines = new LineReader(words);
        HtmlReader html = new HtmlReader(words);
        List<GoldPage> wcxb = GoldPage.wcxb(data);
        List<GoldPage> traf = GoldPage.trafilatura(data);
        List<GoldPage> all = new ArrayList<>(wcxb);
        all.addAll(traf);
        List<Page> pages = new ArrayList<>();
        List<Page> dumps = new ArrayList<>();
        for (GoldPage page : all) {
            String source = page.html();
            pages.add(html.read(source));
            String dump = TextDump.of(source);
            dumps.add(new Page(dump, lines.read(dump), Declared.NONE));
        }
        double[] tc = {4, 8};
        double[] hc = {0.5, 2};
        int K = 2;
        Judge[] text = new Judge[K], h = new Judge[K], h4 = new Judge[K], rawT = new Judge[K], rawH = new Judge[K];
        Segments[] ts = new Segments[K], hs = new Segments[K];
        for (int k = 0; k < K; k++) { text[k] = new Judge(); h[k] = new Judge(); h4[k]=new Judge(); rawT[k] = new Judge(); rawH[k] = new Judge(); ts[k] = new Segments(); hs[k] = new Segments(); }
        for (int fold = 0; fold < 2; fold++) {
            TrainWeights a = new TrainWeights(), b = new TrainWeights();
            for (int i = 0; i < all.size(); i++) if (i % 2 != fold) { a.add(all.get(i), dumps.get(i)); b.add(all.get(i), pages.get(i)); }
            Weights weights = Weights.of(a.train(), b.train());
            for (int k = 0; k < K; k++) {
                BodyFinder finder = new BodyFinder(weights, tc[k], hc[k]);
                ArticleMaker maker = new ArticleMaker(words, finder);
                for (int i = 0; i < all.size(); i++) if (i % 2 == fold) {
                    String x = body(maker, dumps.get(i)), y = body(maker, pages.get(i));
                    if (i < wcxb.size()) { text[k].add(all.get(i).body(), x, 4); h[k].add(all.get(i).body(), y, 1); h4[k].add(all.get(i).body(), y, 4);
                      rawT[k].add(all.get(i).body(), raw(finder, dumps.get(i)), 4); rawH[k].add(all.get(i).body(), raw(finder, pages.get(i)), 1); }
                    else { ts[k].add(all.get(i), x); hs[k].add(all.get(i), y); }
                }
            }
        }
        for (int k = 0; k < K; k++) System.out.println("text " + tc[k] + " " + text[k] + "\n   raw " + rawT[k] + " | traf " + ts[k]);
        for (int k = 0; k < K; k++) System.out.println("html " + hc[k] + " " + h[k] + "\n   raw " + rawH[k] + "\n   4gram " + h4[k] + " | traf " + hs[k]);
        TrainWeights a = new TrainWeights(), b = new TrainWeights();
        for (int i = 0; i < all.size(); i++) { a.add(all.get(i), dumps.get(i)); b.add(all.get(i), pages.get(i)); }
        TrainWeights.write(Path.of(args[1]), a.train(), b.train());
    }

    static String body(ArticleMaker maker, Page page) {
        Article article = maker.make("x", null, page);
        return article.passages().stream().filter(p -> p.kind() == PassageKind.BODY).map(p -> p.span().in(article.text())).collect(Collectors.joining("\n"));
    }

    static String raw(BodyFinder finder, Page page) {
        boolean[] in = finder.find(new Surroundings(page, Headline.find(page)));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < in.length; i++) if (in[i]) out.append(page.textOf(i)).append('\n');
        return out.toString();
    }
}
