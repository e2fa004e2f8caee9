package org.customizedemployment.spi.report;

import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.CaseView;

/**
 * A decision together with the case as the audience may see it, for reports that explain an answer.
 *
 * @param caseView the case for that audience
 * @param decision the answer; holds codes and references only
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionView(CaseView caseView, Decision decision) {}
