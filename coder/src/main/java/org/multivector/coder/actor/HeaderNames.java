package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.NameEntry.Kind;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.event.Sector;
import org.multivector.core.text.Article;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * The parties of the page's header: author, outlet, and the outlets the text came by, where their names stand in bylines
 * and boilerplate. Nobody else who is named there is mentioned by the article.
 */
final class HeaderNames {
    private final Article article;
    private final Memory memory;
    private final NameFinder names;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Actor author;

    HeaderNames(Article article, NameFinder names, Memory memory) {
        this.article = article;
        this.memory = memory;
        this.names = names;
        for (String byline : article.header().bylines()) {
            Actor actor = known(byline, ActorKind.PERSON);
            author = author == null ? actor : author;
            mention(byline, actor);
        }
        outlets().forEach(outlet -> mention(outlet, known(outlet, ActorKind.ORGANISATION)));
    }

    /** The first author; null when the page names none. */
    @Nullable
    Actor author() {
        return author;
    }

    /** Where the header's names stand outside the text. */
    List<Mention> mentions() {
        return mentions;
    }

    private Set<String> outlets() {
        Set<String> out = new LinkedHashSet<>();
        if (article.header().outlet() != null) {
            out.add(article.header().outlet());
        }
        for (Origin origin : article.header().origin()) {
            out.add(origin.outlet());
        }
        return out;
    }

    private Actor known(String name, ActorKind kind) {
        for (NameEntry entry : names.index().exact(name)) {
            if (entry.kind() == Kind.NAME) {
                return names.book().actor(entry.actor()).orElseThrow();
            }
        }
        return memory.make(name, kind, null, kind == ActorKind.ORGANISATION ? Sector.JRN : null);
    }

    private void mention(String name, Actor actor) {
        for (Passage passage : article.passages()) {
            if (!passage.kind().isClaimed()) {
                mentionsIn(passage.span(), name, actor);
            }
        }
        memory.mention(actor.id());
    }

    private void mentionsIn(Span stretch, String name, Actor actor) {
        int at = article.text().indexOf(name, stretch.start());
        while (at >= 0 && at + name.length() <= stretch.end()) {
            Phrase words = article.phrase(Span.of(at, at + name.length()));
            Because because = Because.of("header", actor.id(), words.span());
            mentions.add(new Mention(words, Form.NAME, CastFinder.typeOf(actor.kind()), actor.id(), because));
            at = article.text().indexOf(name, at + name.length());
        }
    }
}
