package org.customizedemployment.core.error;

import org.apiguardian.api.API;

/**
 * Something in the program, a plugin or an input is wrong. A business "no" is never one of these: it is a decision. The message says what,
 * which value, why and what to do, and never holds personal data.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class CeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode errorCode;

    /**
     * @param errorCode the kind of error
     * @param what what was wrong, with the offending value unless it may be personal; no full stop at the end
     */
    public CeException(ErrorCode errorCode, String what) {
        super(text(errorCode, what));
        this.errorCode = errorCode;
    }

    /** As the other constructor, keeping the cause. The cause's own message is not repeated, as it may hold input. */
    public CeException(ErrorCode errorCode, String what, Throwable cause) {
        super(text(errorCode, what), cause);
        this.errorCode = errorCode;
    }

    public final ErrorCode getErrorCode() {
        return errorCode;
    }

    private static String text(ErrorCode errorCode, String what) {
        return errorCode.code() + " " + what + "; " + errorCode.remedy();
    }
}
