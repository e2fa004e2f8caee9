package org.customizedemployment.core.process;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;

/**
 * Something wrong with a process definition, or with it and a rule book together.
 *
 * @param kind what sort of problem
 * @param what the phase, transition or rule, and what about it; no prose about a person
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProcessProblem(Kind kind, String what) {
    /** What sort of problem. All but {@code NEVER_ASKED} keep a process from being used. */
    public enum Kind {
        /** Not exactly one way to open a case, or not into the first phase. */
        OPENING,
        /** A phase or transition that stands twice. */
        DUPLICATE,
        /** A transition from or to a phase that there is none of. */
        UNKNOWN_PHASE,
        /** Two transitions between the same two phases. */
        AMBIGUOUS,
        /** A phase that no way leads to from the opening. */
        UNREACHABLE,
        /** A phase that no way leads out of. */
        DEAD_END,
        /** A gate whose rule no pack brings. */
        UNBOUND_RULE,
        /**
         * A rule that a pack binds to a transition that this process does not have. A rule book may serve several processes, so this is a
         * warning; the loader of packs already refuses names that neither a built-in process nor a pack declares.
         */
        NEVER_ASKED
    }

    /** Whether the process can't be used with it. */
    public boolean isFatal() {
        return kind != Kind.NEVER_ASKED;
    }

    /** Ends the building of a process with all of its fatal problems at once. */
    public static void refuse(String process, List<ProcessProblem> problems) {
        List<String> fatal = problems.stream()
                .filter(ProcessProblem::isFatal)
                .map(ProcessProblem::what)
                .toList();
        if (!fatal.isEmpty()) {
            throw new CeException(CoreError.BAD_PROCESS, "process '" + process + "': " + String.join("; ", fatal));
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
