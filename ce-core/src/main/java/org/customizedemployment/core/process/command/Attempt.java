package org.customizedemployment.core.process.command;

import java.util.List;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.process.Transition;
import org.jspecify.annotations.Nullable;

/** What a command would do before rules are asked, and what is odd about that; or what is wrong with it. */
record Attempt(
        DecisionKind kind,
        String subject,
        List<Effect> effects,
        List<RuleFinding> problems,
        List<RuleFinding> flags,
        @Nullable Transition transition) {
    static Attempt accepted(String subject, List<Effect> effects, @Nullable Transition transition) {
        return accepted(DecisionKind.RECORD, subject, effects, transition);
    }

    static Attempt accepted(DecisionKind kind, String subject, List<Effect> effects, @Nullable Transition transition) {
        return new Attempt(kind, subject, effects, List.of(), List.of(), transition);
    }

    static Attempt refused(DecisionKind kind, String subject, RuleFinding problem) {
        return new Attempt(kind, subject, List.of(), List.of(problem), List.of(), null);
    }

    static Attempt refused(String subject, List<RuleFinding> problems) {
        return new Attempt(DecisionKind.RECORD, subject, List.of(), problems, List.of(), null);
    }

    /** Accepted, with what is odd about it. */
    Attempt flagged(List<RuleFinding> odd) {
        return new Attempt(kind, subject, effects, problems, odd, transition);
    }
}
