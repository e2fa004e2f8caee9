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
        if (Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1))) {
            throw ends(kind);
        }
        // A loop: a case has thousands of ids, and a stream for each was half of what reading one allocated.
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (Character.isISOControl(one)) {
                throw ends(kind);
            }
            if (Character.isSurrogate(one)) {
                i = second(kind, value, i);
            }
        }
    }

    /** The second half of the character that begins there. Half a character has no UTF-8: a file or database would make two such ids one. */
    private static int second(String kind, String value, int first) {
        int next = first + 1;
        boolean whole = next < value.length() && Character.isSurrogatePair(value.charAt(first), value.charAt(next));
        if (!whole) {
            throw new InvalidValueException(CoreError.BAD_ID, kind + " with half of a surrogate pair");
        }
        return next;
    }

    private static InvalidValueException ends(String kind) {
        return new InvalidValueException(CoreError.BAD_ID, kind + " with control characters or spaces at its ends");
    }
}
