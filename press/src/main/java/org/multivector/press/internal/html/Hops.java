package org.multivector.press.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Origin.How;
import org.multivector.press.internal.page.Address;
import org.multivector.press.internal.words.Sources;

/**
 * Reads from markup where a text came from: the work it translates or is based on, the organization it comes from, an
 * agency among the authors or holders of rights, a canonical address on another owner's site. For one page.
 */
final class Hops {
    private final Sources sources;
    private final Map<String, List<String>> linked;
    private final List<String> outlets;
    private final Optional<Address> own;
    private final List<Origin> chain = new ArrayList<>();

    /**
     * @param linked what JSON-LD says
     * @param outlets what the page's outlet is called
     * @param url the page's own address
     */
    Hops(Sources sources, Map<String, List<String>> linked, List<String> outlets, @Nullable String url) {
        this.sources = sources;
        this.linked = linked;
        this.outlets = outlets;
        this.own = Optional.ofNullable(url).flatMap(Address::parse);
    }

    /**
     * The chain, nearest hop first.
     *
     * @param addresses addresses of the original that meta elements give
     * @param authors the authors as declared, for agencies among them
     */
    List<Origin> read(List<String> addresses, List<String> authors) {
        boolean translated = linked.containsKey("translated");
        works("translated", How.TRANSLATED);
        if (!translated) {
            works("origin", How.REPUBLISHED);
            linked.getOrDefault("agency", List.of()).forEach(name -> agency(name, false));
            addresses.forEach(address -> add("", address, "", How.REPUBLISHED));
            authors.forEach(name -> agency(name, true));
            linked.getOrDefault("organization", List.of()).forEach(name -> agency(name, true));
            linked.getOrDefault("holder", List.of()).forEach(name -> agency(name, true));
        }
        return List.copyOf(chain);
    }

    private void works(String part, How how) {
        for (String work : linked.getOrDefault(part, List.of())) {
            String[] cells = work.split("\t", -1);
            if (cells.length == 3) {
                add(cells[0], cells[1], cells[2], how);
            }
        }
    }

    /** The organizations a text comes from; where others are named too, only those known as agencies. */
    private void agency(String name, boolean onlyKnown) {
        if (!onlyKnown || sources.isAgency(name)) {
            add(name, "", "", How.REPUBLISHED);
        }
    }

    private void add(String name, String url, String language, How how) {
        Optional<Address> address = Address.parse(url);
        boolean elsewhere =
                address.isPresent() && own.filter(address.get()::isElsewhere).isPresent();
        String outlet = name.isBlank() ? address.map(Address::host).orElse("") : Titles.clean(name);
        boolean same = outlets.stream().anyMatch(one -> isSame(one, outlet));
        boolean known = chain.stream().anyMatch(hop -> isSame(hop.outlet(), outlet));
        if (outlet.isEmpty() || same || known || (address.isPresent() && own.isPresent() && !elsewhere)) {
            return;
        }
        chain.add(new Origin(
                outlet, address.isPresent() ? url : null, language.isBlank() ? null : language.strip(), how));
    }

    private static boolean isSame(String a, String b) {
        return Titles.key(a).equals(Titles.key(b));
    }
}
