package org.multivector.press.internal.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.multivector.press.internal.words.Words;

/** Any bytes are a listing or refused with a reason. In the build the found cases are run again; see CONTRIBUTING. */
class FeedFuzzTest {
    private static final FeedReader READER = new FeedReader(Words.load());

    @FuzzTest
    void any_bytes_are_a_feed_or_refused(byte[] data) {
        try {
            READER.read(data, "https://steppe.example/feed").losses().forEach(FeedFuzzTest::check);
        } catch (IllegalArgumentException e) {
            check(String.valueOf(e.getMessage()));
        }
    }

    private static void check(String reason) {
        if (reason.length() < 10 || reason.length() > 1_000) {
            throw new AssertionError("no reason for a person: " + reason);
        }
    }
}
