package org.multivector.press;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.core.text.Published;
import org.multivector.press.internal.words.DateHabits;
import org.multivector.press.internal.words.Dates;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/** Any bytes hold dates within the calendar, in order, inside the text. In the build the found cases are run again. */
class DatesFuzzTest {
    private static final Dates DATES = Words.load().dates();
    private static final Press PRESS = Press.of(Defaults.NONE);
    private static final List<DateHabits.Order> ORDERS = List.of(DateHabits.Order.values());
    private static final String[] LANGUAGES = {"", "ar", "en", "fa", "hr", "ja", "ko", "lt", "mn", "th", "vi", "zh"};

    @FuzzTest
    void any_bytes_as_a_line_hold_dates_in_order(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        String language = data.length == 0 ? "" : LANGUAGES[Math.floorMod(data[0], LANGUAGES.length)];
        DateHabits habits =
                new DateHabits(language.isEmpty() ? null : language, ORDERS.get(text.length() % ORDERS.size()));
        int end = 0;
        for (Dates.Found found : DATES.find(text, habits)) {
            int year = found.value().date().getYear();
            if (found.span().start() < end || found.span().end() > text.length() || year < 1900 || year > 2122) {
                throw new AssertionError(found + " in " + text);
            }
            if (!Published.parse(found.value().toString()).equals(found.value())) {
                throw new AssertionError("not printed as it is read: " + found);
            }
            end = found.span().end();
        }
        DATES.moment(text, Token.of(text, 0, text.length(), 80));
    }

    @FuzzTest
    void any_bytes_as_address_and_evidence_are_read(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        String[] parts = text.split("\n", 3);
        String url = parts[0];
        String stamp = parts.length > 1 ? parts[1].replace("\"", "") : "";
        String line = parts.length > 2 ? parts[2] : "";
        PRESS.htmlArticle(
                "a",
                url,
                "<meta name=date content=\"" + stamp + "\"><script type=application/ld+json>" + line
                        + "</script><h1>A</h1><time datetime=\"" + stamp + "\">" + line + "</time><p>" + line);
    }
}
