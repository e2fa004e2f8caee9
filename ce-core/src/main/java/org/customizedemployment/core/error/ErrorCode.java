package org.customizedemployment.core.error;

import org.apiguardian.api.API;

/**
 * The code of one kind of program, plugin or input error. Each module has one enum of them; a code is never reused for another meaning.
 * Example: {@code CE-CORE-003}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ErrorCode {
    /** The code as shown to people, for example {@code CE-CORE-003}; never empty. */
    String code();

    /** What a reader can do about it, in one sentence without personal data; never empty. */
    String remedy();
}
