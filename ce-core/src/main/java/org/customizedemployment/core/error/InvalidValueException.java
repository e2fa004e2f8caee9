package org.customizedemployment.core.error;

import org.apiguardian.api.API;

/** A value cannot exist as given: dates turned round, negative minutes, an ambiguous local time without offset. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InvalidValueException extends CeException {
    private static final long serialVersionUID = 1L;

    public InvalidValueException(ErrorCode errorCode, String what) {
        super(errorCode, what);
    }
}
