package org.customizedemployment.core.id;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/** What every id has to look like. Public for the ids of other packages and of plugins. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IdSyntax {
    private static final int LONGEST = 120;

    private IdSyntax() {}

    /**
     * Checks one id. The message names its kind and length, never its text: a host may have put a name into it.
     *
     * @throws InvalidValueException if it is empty, too long, or has control characters or spaces at its ends
     */
    public static void check(String kind, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValueException(CoreError.BAD_ID, kind + " of " + value.length() + " characters");
        }
        if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(CoreError.BAD_ID, kind + " with control characters or spaces at its ends");
        }
        if (value.codePoints().anyMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE)) {
            // Half a character has no UTF-8: a file or database would turn two such ids into one.
            throw new InvalidValueException(CoreError.BAD_ID, kind + " with half of a surrogate pair");
        }
    }
}
