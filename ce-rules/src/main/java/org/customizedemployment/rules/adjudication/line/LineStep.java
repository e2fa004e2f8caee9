package org.customizedemployment.rules.adjudication.line;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;

/** One question asked of a line by itself. Pure. */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface LineStep {
    /** Its name, by which an error names it, and by which an exception may lift it. */
    String name();

    Line apply(Line line);

    /** Asks all of them. A step that fails marks its line as an error naming it; the other lines are none the worse (SEM-11). */
    static Line all(List<LineStep> steps, Exceptions exceptions, Line line) {
        Line result = line;
        for (LineStep step : steps) {
            result = exceptions.lift(step.name(), result, guarded(step, result));
        }
        return result;
    }

    // A pack's rule or a wrong parameter may throw anything; whatever it is, it concerns this line only.
    private static Line guarded(LineStep step, Line line) {
        try {
            return step.apply(line);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return line.mark(Mark.error(Reason.of("claim.step-failed")
                    .withCode("step", step.name())
                    .withCode("cause", e.getClass().getSimpleName())));
        }
    }
}
