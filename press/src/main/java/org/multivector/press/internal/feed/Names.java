package org.multivector.press.internal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.words.Tables;

/**
 * Names of elements as the tables know them: lower case, with the prefix of {@code world/namespaces.tsv} whatever prefix
 * the file uses, or none. An undeclared prefix is taken for the usual one. Immutable.
 */
final class Names {
    private static final int DEEPEST = 64;

    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byPrefix = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    private Names() {}

    /** Reads the tables. */
    static Names load() {
        Names names = new Names();
        Tables.world("namespaces.tsv").forEach(row -> {
            names.byPrefix.put(row.id(), row.get("prefix"));
            row.list("words").forEach(address -> names.byAddress.put(address, row.get("prefix")));
        });
        Tables.world("feed.tsv").forEach(row -> names.parts.put(row.id(), row.list("words")));
        return names;
    }

    /** The name of an element, such as {@code content:encoded} or {@code title}. */
    String of(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        String address = declared(element, prefix);
        String known = address == null ? null : byAddress.get(address);
        if (known == null) {
            known = byPrefix.getOrDefault(prefix, prefix);
        }
        return known.isEmpty() ? local : known + ":" + local;
    }

    private static @Nullable String declared(Element element, String prefix) {
        String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        int depth = 0;
        for (Element up = element; up != null && depth < DEEPEST; up = up.parent(), depth++) {
            if (up.attributesSize() > 0 && up.attributes().hasKeyIgnoreCase(attribute)) {
                String address =
                        up.attributes().getIgnoreCase(attribute).strip().toLowerCase(Locale.ROOT);
                return address.replaceFirst("[/#]+$", "");
            }
        }
        return null;
    }

    /** The children of an element that give a part, those of the best name first. */
    List<Element> children(Element element, String part) {
        List<String> known = parts.getOrDefault(part, List.of());
        Map<String, List<Element>> byName = new HashMap<>();
        for (Element child : element.children()) {
            byName.computeIfAbsent(of(child), none -> new ArrayList<>()).add(child);
        }
        List<Element> out = new ArrayList<>();
        known.forEach(name -> out.addAll(byName.getOrDefault(name, List.of())));
        return out;
    }

    /** The children of an element that have this name. */
    List<Element> named(Element element, String name) {
        return element.children().stream()
                .filter(child -> of(child).equals(name))
                .toList();
    }
}
