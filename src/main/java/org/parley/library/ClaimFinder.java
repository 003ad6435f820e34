package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.actor.ActorMention;
import org.parley.store.LibraryStore;
import org.parley.timeline.Event;
import org.parley.timeline.claim.Account;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Claims;
import org.parley.timeline.claim.Said;

/**
 * Asks the articles that speak of an event what each says of it. To be used for one task: articles that speak of
 * several events are remembered.
 */
final class ClaimFinder {

    private static final int REMEMBERED = 256;

    private final LibraryStore store;
    private final Function<Article, List<ActorMention>> actors;
    private final Map<String, Account> accounts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param actors all that an article names */
    ClaimFinder(LibraryStore store, Function<Article, List<ActorMention>> actors) {
        this.store = store;
        this.actors = actors;
    }

    /** @param known which statements count */
    ClaimGrid claims(Event event, Predicate<Said> known) {
        Map<String, String> keys = new TreeMap<>();
        event.mentions().forEach(mention -> keys.put(mention.evidence().article(), mention.evidence().key()));
        List<Account> asked = new ArrayList<>();
        keys.forEach((file, key) -> asked.add(accounts.computeIfAbsent(file, _ -> account(file, key))));
        return Claims.of(event, asked,
                store.statements().about(List.of(event.id())).get(event.id()).stream().filter(known).toList());
    }

    private Account account(String file, String key) {
        ReadArticle read = store.readings().of(file).orElseThrow();
        return new Account(read.article(), read.findings(), actors.apply(read.article()), key,
                store.articles().entry(file).flatMap(ArticleEntry::reprintOf).orElse(file));
    }
}
