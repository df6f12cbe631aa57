package org.multivector.lab.soak;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text goes through the whole chain. In the build the found cases are run again; see CONTRIBUTING. */
class ChainFuzzTest {
    private static final WholeChain CHAIN = new WholeChain();

    @FuzzTest
    void any_text_is_read_coded_and_reported(FuzzedDataProvider data) {
        CHAIN.check(data.consumeRemainingAsString());
    }
}
