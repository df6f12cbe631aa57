package org.multivector.press;

import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.press.internal.body.BodyFinder;
import org.multivector.press.internal.header.ArticleMaker;
import org.multivector.press.internal.html.HtmlReader;
import org.multivector.press.internal.intake.Intake;
import org.multivector.press.internal.intake.Item;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.page.LineReader;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Words;

/**
 * Reads pages of the press into articles: the text as it was found, what each stretch of it is, and what the page says
 * about itself.
 *
 * <pre>{@code
 * Press press = Press.of(Defaults.NONE);
 * press.read(List.of("pages/"), System.in,
 *         article -> System.out.println(article.header().title()),
 *         rejected -> System.err.println(rejected));
 * Article article = press.article("page.txt", Files.readString(path));
 * }</pre>
 *
 * <p>Nothing is deleted and nothing guessed: boilerplate is marked by passages, and a title, author, outlet or date
 * that the page does not give stays absent. Articles come one after another; memory does not grow with their number.
 * One bad item never stops the run. Immutable; safe for several threads.
 */
public final class Press {
    private static final String STAGE = "press";

    private final Words words;
    private final Defaults defaults;
    private final LineReader lines;
    private final HtmlReader pages;
    private final ArticleMaker maker;

    private Press(Defaults defaults) {
        this.words = Words.load();
        this.defaults = defaults;
        this.lines = new LineReader(words);
        this.pages = new HtmlReader(words);
        this.maker = new ArticleMaker(words, new BodyFinder());
    }

    /**
     * A press with its tables loaded; keep it for all your pages.
     *
     * @param defaults what to believe where a page is silent
     */
    public static Press of(Defaults defaults) {
        return new Press(defaults);
    }

    /**
     * Reads everything the paths name, in their order, folders sorted and with all below them.
     *
     * <ul>
     *   <li>{@code .txt .text}: a whole page saved as text; {@code .html .htm .xhtml}: a page with tags
     *   <li>{@code .jsonl .ndjson}: a page each line
     *   <li>{@code .pdf}: its text, column after column, a line each paragraph; one that is encrypted, cut short or made of
     *       pictures alone is rejected
     *   <li>{@code .warc .wet}, packed by gzip or not: the pages (HTML, text, PDF) of response, resource and conversion
     *       records; an article's id and address are those the page was fetched from. A damaged record is rejected with
     *       its place in the file, and reading goes on at the next
     *   <li>{@code .rss .atom .rdf .xml .json}: feeds, an article each item
     *   <li>{@code .gz .zip .tar .tgz}: what they hold, as if it lay in a folder; archives in archives to five deep
     * </ul>
     *
     * <p>A file whose name says nothing is told by its first bytes. At most 20 MB are read of one page, 60 MB of one PDF. An
     * archive that unpacks to 200 times its size, or to more than 100 GB, is left where that shows. Nothing is unpacked to
     * a disk. Memory is that of one page at a time.
     *
     * @param paths files of these formats, folders of them, or {@code -} for standard input
     * @param standardInput what {@code -} stands for
     * @param articles gets each article as soon as it is made
     * @param rejected gets each item that could not be read, with its place and the way out
     * @return how many files in folders and archives were passed over because their names end otherwise, by that end, such
     *     as {@code .md}, and how many records of WARC files, by what they are, such as {@code warc status 404}
     */
    public SortedMap<String, Integer> read(
            List<String> paths, InputStream standardInput, Consumer<Article> articles, Consumer<Rejected> rejected) {
        return read(paths, standardInput, articles, rejected, note -> {});
    }

    /**
     * The same, saying of pages that were read how, where a reader should know it.
     *
     * @param notes gets a note before the article it is about
     */
    public SortedMap<String, Integer> read(
            List<String> paths,
            InputStream standardInput,
            Consumer<Article> articles,
            Consumer<Rejected> rejected,
            Consumer<Note> notes) {
        Intake intake = Intake.pages(
                words,
                item -> {
                    if (item.note() != null) {
                        notes.accept(new Note(item.where(), item.note()));
                    }
                    take(item, articles, rejected);
                },
                (where, reason) -> rejected.accept(new Rejected(STAGE, where, reason)));
        for (String path : paths) {
            intake.read(path, standardInput);
        }
        return intake.passedOver();
    }

    /**
     * Takes in everything the paths name, in the same way, and makes nothing of it yet: what a ledger keeps.
     *
     * @param paths as of {@link #read(List, InputStream, Consumer, Consumer)}
     * @param standardInput what {@code -} stands for
     * @param originals gets each page as soon as it is taken in
     * @param rejected gets each item that could not be read, with its place and the way out
     * @return what was passed over
     */
    public SortedMap<String, Integer> originals(
            List<String> paths, InputStream standardInput, Consumer<Original> originals, Consumer<Rejected> rejected) {
        Intake intake = Intake.pages(
                words,
                item -> originals.accept(Original.of(item, defaults)),
                (where, reason) -> rejected.accept(new Rejected(STAGE, where, reason)));
        for (String path : paths) {
            intake.read(path, standardInput);
        }
        return intake.passedOver();
    }

    /**
     * The article of a page as it was taken in. The defaults are those it was taken in with; those of this press do not
     * count. The article has no path.
     *
     * @param id the article's id
     * @param original the page
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Article article(String id, Original original) {
        return original.defaults().fill(article(id, null, original.isHtml(), original.content(), original.declared()));
    }

    private void take(Item item, Consumer<Article> articles, Consumer<Rejected> rejected) {
        Article article;
        try {
            article = article(item);
        } catch (IllegalArgumentException e) {
            rejected.accept(new Rejected(STAGE, item.where(), String.valueOf(e.getMessage())));
            return;
        } catch (RuntimeException | StackOverflowError e) {
            String reason = "the page could not be taken apart (" + e + "); please report it with the page";
            rejected.accept(new Rejected(STAGE, item.where(), reason));
            return;
        }
        articles.accept(article);
    }

    private Article article(Item item) {
        return defaults.fill(article(item.id(), item.path(), item.isHtml(), item.content(), item.declared()));
    }

    private Article article(String id, @Nullable String path, boolean isHtml, String content, Declared declared) {
        Page page = isHtml ? pages.read(content, declared.url()) : textPage(content);
        return maker.make(id, path, page.withDeclared(declared.or(page.declared())));
    }

    private Page textPage(String text) {
        return new Page(text, lines.read(text), Declared.NONE);
    }

    /**
     * The article of a page saved as text, menus and all.
     *
     * @param id its id
     * @param text the whole page
     */
    public Article article(String id, String text) {
        return defaults.fill(maker.make(id, null, textPage(text)));
    }

    /**
     * The article of a page with tags. Its text is the page as a reader sees it, menus and all.
     *
     * @param id its id
     * @param html the source of the page
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Article htmlArticle(String id, String html) {
        return defaults.fill(maker.make(id, null, pages.read(html)));
    }

    /**
     * The article of a page with tags whose address is known. What the address says of the day counts as evidence.
     *
     * @param id its id
     * @param url where it was found
     * @param html the source of the page
     * @throws IllegalArgumentException if it has more tags than a page can have
     */
    public Article htmlArticle(String id, String url, String html) {
        Page page = pages.read(html, url);
        Declared found = new Declared(Header.NONE, url, null);
        return defaults.fill(maker.make(id, null, page.withDeclared(found.or(page.declared()))));
    }
}
