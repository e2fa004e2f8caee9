package org.customizedemployment.spi.report;

import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.CaseView;

/**
 * A decision together with the case as the audience may see it, for reports that explain an answer.
 *
 * @param caseView the case for that audience
 * @param decision the answer, without pointers to what the audience may not see; holds codes and references only
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionView(CaseView caseView, Decision decision) {
    /** Whatever is handed in, the view has what the audience may see of it. */
    public DecisionView {
        decision = caseView.project(decision);
    }
}
