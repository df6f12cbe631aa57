package org.multivector.press.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.core.text.Header;

class DeclaredTest {
    @ParameterizedTest
    @CsvSource({
        "https://river.example/a,      https://steppe-herald.example/b, River Courier, steppe-herald.example",
        "https://river.example/a,      https://steppe-herald.example/b, Steppe Herald, ''",
        "https://archive.example/b,    https://www.steppe-herald.example/b, STEPPE HERALD, ''",
        "https://river.example/a,      https://www.river.example/b, River Courier, ''",
        "https://river.example/a,      https://news.steppe.co.xx/b, '', news.steppe.co.xx",
    })
    void an_address_of_another_owner_is_an_origin_but_not_of_the_outlet_itself(
            String found, String canonical, String outlet, String origin) {
        Declared page = new Declared(Header.NONE.withOutlet(outlet.isEmpty() ? null : outlet), canonical, null);
        Declared both = new Declared(Header.NONE, found, null).or(page);
        assertThat(both.header().origin().stream().map(hop -> hop.outlet()).toList())
                .isEqualTo(origin.isEmpty() ? java.util.List.of() : java.util.List.of(origin));
    }
}
