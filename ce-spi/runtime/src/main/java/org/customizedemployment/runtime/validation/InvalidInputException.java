package org.customizedemployment.runtime.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;

/** What came in is incomplete or malformed. The message lists the first places, and never a value; {@link #getViolations()} has all of them. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InvalidInputException extends CeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super(RuntimeError.INVALID_INPUT, text(violations));
        this.violations = List.copyOf(violations);
    }

    /** All of it, by input and pointer; at least one. */
    public List<Violation> getViolations() {
        return violations;
    }

    private static String text(List<Violation> violations) {
        String shown = violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining(", "));
        int more = violations.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
