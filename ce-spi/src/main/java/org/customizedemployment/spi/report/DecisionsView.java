package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.CaseView;

/**
 * Several decisions together with the case as the audience may see it, for reports that lay answers side by side, such as how a service conforms.
 *
 * @param caseView the case for that audience
 * @param decisions the answers in the order in which they are shown, without pointers to what the audience may not see; also ones that are about no
 *     case, such as the rating of a service
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionsView(CaseView caseView, List<Decision> decisions) {
    /** Whatever is handed in, the view has what the audience may see of it. */
    public DecisionsView {
        CaseView view = caseView;
        decisions = decisions.stream().map(view::project).toList();
    }
}
