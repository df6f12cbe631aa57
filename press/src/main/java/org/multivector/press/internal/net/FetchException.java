package org.multivector.press.internal.net;

import java.io.IOException;
import java.io.Serial;

/** A request that gave no answer that could be used. The message is a reason for a person. */
public final class FetchException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /** What a failure says of the next time. */
    private enum Kind {
        LASTING,
        BROKEN,
        PASSING
    }

    private final Kind kind;

    private FetchException(String reason, Kind kind) {
        super(reason);
        this.kind = kind;
    }

    /** It would be the same the next time. */
    public static FetchException lasting(String reason) {
        return new FetchException(reason, Kind.LASTING);
    }

    /** The server is well, but this answer of it was not; it may be whole the next time. */
    public static FetchException broken(String reason) {
        return new FetchException(reason, Kind.BROKEN);
    }

    /** The server is not well; it may be better later. */
    public static FetchException passing(String reason) {
        return new FetchException(reason, Kind.PASSING);
    }

    /** Whether it would be the same the next time. */
    public boolean isLasting() {
        return kind == Kind.LASTING;
    }

    /** Whether the server is not well, so that it should be left alone for a while. */
    public boolean isOfServer() {
        return kind == Kind.PASSING;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
