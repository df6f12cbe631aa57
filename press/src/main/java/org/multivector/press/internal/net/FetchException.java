package org.multivector.press.internal.net;

import java.io.IOException;
import java.io.Serial;

/** A request that gave no answer that could be used. The message is a reason for a person. */
public final class FetchException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean lasting;

    private FetchException(String reason, boolean lasting) {
        super(reason);
        this.lasting = lasting;
    }

    /** It would be the same the next time. */
    public static FetchException lasting(String reason) {
        return new FetchException(reason, true);
    }

    /** It may be better later. */
    public static FetchException passing(String reason) {
        return new FetchException(reason, false);
    }

    /** Whether it would be the same the next time. */
    public boolean isLasting() {
        return lasting;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
