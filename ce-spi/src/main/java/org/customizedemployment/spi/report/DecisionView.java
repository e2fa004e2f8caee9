package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.reason.Reason;

/**
 * A decision together with the case as the audience may see it, for reports that explain an answer.
 *
 * @param caseView the case for that audience
 * @param decision the answer, without pointers to what the audience may not see; holds codes and references only
 * @param notices what the person is told of the lines of a claim, with whom to turn to and until when, as the programme words it; may be empty
 * @param movesOn which lines of a claim can go to another payer, to whom and why; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionView(CaseView caseView, Decision decision, List<Reason> notices, List<Reason> movesOn) {
    /** Whatever is handed in, the view has what the audience may see of it. */
    public DecisionView {
        decision = caseView.project(decision);
        notices = List.copyOf(notices);
        movesOn = List.copyOf(movesOn);
    }

    /** The decision alone. */
    public DecisionView(CaseView caseView, Decision decision) {
        this(caseView, decision, List.of(), List.of());
    }
}
