package org.multivector.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.scene.Scene;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Place;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;

/**
 * Component 1: who is mentioned. Needs scenes; gives the {@link Cast}. Works without trees as well, then by names alone.
 * Immutable and thread-safe.
 */
public final class CastFinder {
    private final ActorBook book;
    private final ActorLanguage language;

    private CastFinder(ActorBook book, ActorLanguage language) {
        this.book = book;
        this.language = language;
    }

    /**
     * The finder for one language.
     *
     * @param owner a class beside which {@code tables/} lies
     * @throws org.multivector.core.DataException if a table of the language is missing or wrong
     */
    public static CastFinder load(Class<?> owner, ActorBook book, String language, Lexicon lexicon) {
        return new CastFinder(book, ActorLanguage.load(owner, book, language, lexicon));
    }

    /**
     * Finds the parties of an article.
     *
     * @param article the article
     * @param scenes its sentences in their places
     * @param day the day against which offices and dated names are read
     */
    public Cast find(Article article, List<Scene> scenes, LocalDate day) {
        Memory memory = new Memory(book, day);
        NameFinder names = new NameFinder(book, language.names(), memory);
        HeaderNames header = new HeaderNames(article, names, memory);
        Actor author = header.author();
        Speakers speakers = new Speakers(memory, language, author);
        List<PartyMap> parties = new ArrayList<>(scenes.size());
        List<List<Cast.Site>> sites = new ArrayList<>(scenes.size());
        List<Mention> mentions = new ArrayList<>(header.mentions());
        for (Scene scene : scenes) {
            speakers.enter(scene);
            SceneActors finder = new SceneActors(scene, language, names, memory);
            PartyMap map = finder.find(speakers);
            parties.add(map);
            sites.add(finder.sites().stream()
                    .flatMap(named -> site(article, memory, named).stream())
                    .toList());
            map.all().forEach(referent -> mentions.add(mention(article, referent)));
        }
        mentions.sort(Comparator.comparing((Mention mention) -> mention.words().span())
                .thenComparing(mention -> String.valueOf(mention.actor())));
        List<Actor> actors = memory.mentioned().stream()
                .flatMap(id -> memory.actor(id).stream())
                .toList();
        return new Cast(parties, mentions, actors, author, speakers.interviewee(), sites);
    }

    private static Optional<Cast.Site> site(Article article, Memory memory, SceneActors.NamedPlace named) {
        return memory.actor(named.id()).map(actor -> {
            String country = actor.kind() == ActorKind.STATE ? actor.id() : actor.country();
            Place place = new Place(actor.name(), country, article.phrase(named.words()));
            return new Cast.Site(named.head(), named.id(), place);
        });
    }

    private static Mention mention(Article article, Referent referent) {
        Phrase words = article.phrase(referent.span());
        return new Mention(words, referent.form(), typeOf(referent.kind()), referent.actor(), referent.because());
    }

    static Mention.Type typeOf(ActorKind kind) {
        return switch (kind) {
            case PERSON -> Mention.Type.PER;
            case STATE, GOVERNMENT, ORGANISATION, COMPANY, GROUP -> Mention.Type.ORG;
            case PLACE -> Mention.Type.LOC;
        };
    }
}
