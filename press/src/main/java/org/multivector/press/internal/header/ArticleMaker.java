package org.multivector.press.internal.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.BodyFinder;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Sources;
import org.multivector.press.internal.words.Words;

/** Makes the article of a page: finds the body, reads the header, says what each stretch is. Safe for several threads. */
public final class ArticleMaker {
    private static final int STANDFIRST_LINES = 4;

    private final Words words;
    private final BodyFinder bodies;

    /**
     * @param words the tables
     * @param bodies how the article's lines are found
     */
    public ArticleMaker(Words words, BodyFinder bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /**
     * The article of a page.
     *
     * @param id its id
     * @param path where it was read from, if from a file
     * @param page the page
     */
    public Article make(String id, @Nullable String path, Page page) {
        return new Making(page).article(id, path);
    }

    /** One page under way. */
    private final class Making {
        private final Page page;
        private final String text;
        private final Layout layout;
        private final Optional<Title> title;
        private final Bylines.Found bylines;
        private final PublishedDates.Found dates;
        private final Credits credits;

        Making(Page page) {
            this.page = page;
            this.text = page.text();
            Layout found = Layout.of(page, bodies);
            String declared = page.declared().header().title();
            title = Title.find(words, found).map(one -> one.within(text, declared));
            int line = title.map(Title::line).orElse(-1);
            Layout below = line >= 0 && found.isBody(line) ? found.without(upTo(found, line)) : found;
            credits = new Credits(words.sources(), page);
            bylines = new Bylines(words, below, line, credits).find();
            Layout unsigned = below.without(List.copyOf(bylines.lines()));
            dates = new PublishedDates(words, unsigned, line).find();
            layout = unsigned.without(List.copyOf(dates.lines()));
        }

        /** The headline and what little of the menu above it was taken for the article. */
        private List<Integer> upTo(Layout found, int line) {
            List<Integer> out = new ArrayList<>(List.of(line));
            for (int i = found.first(); i < line; i++) {
                if (!found.line(i).endsSentence(text)) {
                    out.add(i);
                }
            }
            return out;
        }

        Article article(String id, @Nullable String path) {
            Header header = header();
            Kinds kinds = new Kinds(layout, words.languages());
            kinds.set(bylines.lines(), PassageKind.BYLINE);
            kinds.set(dates.lines(), PassageKind.DATE);
            title.ifPresent(found -> {
                kinds.set(found.line(), PassageKind.BOILERPLATE);
                kinds.setPart(found.span(), PassageKind.TITLE);
            });
            standfirst().forEach(line -> kinds.set(line, PassageKind.STANDFIRST));
            bylines.glued().ifPresent(person -> kinds.setPart(person.span(), PassageKind.BYLINE));
            for (int i = 0; i < layout.size(); i++) {
                if (layout.isBody(i)) {
                    notes(i, kinds);
                }
            }
            return new Article(id, path, page.declared().url(), header, text, kinds.passages());
        }

        private void notes(int line, Kinds kinds) {
            List<Sources.Credit> signatures = credits.notes(line);
            Span span = layout.line(line).span();
            if (Notes.isWhole(signatures, text, span)) {
                kinds.set(line, PassageKind.NOTE);
            } else {
                Notes.find(signatures, text, span).forEach(note -> kinds.setPart(note, PassageKind.NOTE));
            }
        }

        private Header header() {
            Declared declared = page.declared();
            Header said = declared.header();
            String language = layout.around().language();
            Header local = said.withPublished(dates.day(said.published()));
            Header found = Header.NONE
                    .withTitle(title.map(one -> one.text(text)).orElse(null))
                    .withBylines(bylines.names())
                    .withPublished(dates.published())
                    .withModified(dates.modified())
                    .withLanguage(language != null ? language : said.language());
            Header merged =
                    (isFuller(bylines.names(), said.bylines()) ? local.withBylines(List.of()) : local).or(found);
            Origins origins = new Origins(credits, layout);
            Set<String> others = new HashSet<>(merged.bylines());
            origins.find(null).stream().map(Origin::outlet).forEach(others::add);
            String outlet = said.outlet() != null
                    ? said.outlet()
                    : new Outlets(words, credits, layout)
                            .find(title.map(Title::site).orElse(""), masthead(), others)
                            .orElse(null);
            List<Origin> chain = said.origin().isEmpty() ? origins.find(outlet) : said.origin();
            return merged.withOutlet(outlet).withOrigin(chain).withLanguage(found.language());
        }

        /** Whether the page shows the whole name of the one of whom it declares a part, "Jane" and "Jane Doe", or the desk. */
        private boolean isFuller(List<String> shown, List<String> declared) {
            if (declared.size() != 1) {
                return false;
            }
            String only = declared.get(0);
            boolean desk = words.people().desk(only).isPresent();
            return shown.stream()
                    .anyMatch(name -> desk
                            ? words.people().desk(name).isEmpty()
                            : name.length() > only.length()
                                    && List.of(name.split(" ")).contains(only));
        }

        private Optional<String> masthead() {
            return Masthead.find(layout, title.map(Title::line).orElse(-1));
        }

        /**
         * The lines of a republisher's own lead: those of the article above a name run into a later sentence, or above a
         * byline, where one of them credits an outlet.
         */
        private List<Integer> standfirst() {
            int end = bylines.glued()
                    .map(person -> lineAt(person.span().start()))
                    .orElse(bylines.lines().stream()
                            .mapToInt(line -> line)
                            .min()
                            .orElse(-1));
            List<Integer> out = new ArrayList<>();
            for (int i : layout.bodyLines(layout.first(), STANDFIRST_LINES + 1)) {
                if (i < end) {
                    out.add(i);
                }
            }
            boolean credited = bylines.glued().isPresent() || out.stream().anyMatch(this::credits);
            return out.size() <= STANDFIRST_LINES && credited ? out : List.of();
        }

        private boolean credits(int line) {
            return credits.has(line, Sources.Part.LEAD);
        }

        private int lineAt(int place) {
            for (int i = 0; i < layout.size(); i++) {
                if (layout.line(i).span().contains(place)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
