package org.multivector.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_span_counts_utf16_units() {
        assertThat(Span.of(0, 2).in("🇰🇿")).isEqualTo("🇰");
        assertThat(Span.of(0, 8).in("İstanbul'da")).isEqualTo("İstanbul");
    }

    @Test
    void touching_spans_do_not_overlap() {
        assertThat(Span.of(0, 3).overlaps(Span.of(3, 5))).isFalse();
        assertThat(Span.of(0, 4).overlaps(Span.of(3, 5))).isTrue();
        assertThat(Span.of(2, 2).overlaps(Span.of(0, 5))).isFalse();
    }

    @Test
    void the_cover_holds_both() {
        assertThat(Span.of(4, 6).cover(Span.of(1, 2))).isEqualTo(Span.of(1, 6));
    }

    @Test
    void a_span_cannot_go_backwards() {
        assertThatThrownBy(() -> Span.of(3, 2)).hasMessageContaining("0 <= start <= end");
        assertThatThrownBy(() -> Span.of(-1, 2)).hasMessageContaining("[-1, 2)");
    }
}
