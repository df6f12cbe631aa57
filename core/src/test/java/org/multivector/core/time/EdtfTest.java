package org.multivector.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2022-02-10, 2022-02-10, 2022-02-10, DAY",
        "2022-02, 2022-02-01, 2022-02-28, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "1991, 1991-01-01, 1991-12-31, YEAR",
        "197X, 1970-01-01, 1979-12-31, DECADE",
        "2007/2019, 2007-01-01, 2019-12-31, YEAR",
        "2022-01/2022-02-14, 2022-01-01, 2022-02-14, MONTH"
    })
    void a_date_knows_its_bounds_and_its_precision(
            String text, LocalDate first, LocalDate last, PartialDate.Precision precision) {
        Edtf date = Edtf.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @Test
    void an_open_interval_excludes_nothing_on_its_open_side() {
        assertThat(Edtf.parse("2022-02-24/").includes(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(Edtf.parse("2022-02-24/").includes(LocalDate.of(2022, 2, 23)))
                .isFalse();
        assertThat(Edtf.parse("../2022-02").latest()).contains(LocalDate.of(2022, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "2022-13", "22", "2022-02-30", "2023/2022", "last Friday", ""})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
