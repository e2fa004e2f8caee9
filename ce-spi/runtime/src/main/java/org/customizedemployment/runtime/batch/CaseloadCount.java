package org.customizedemployment.runtime.batch;

import org.apiguardian.api.API;
import org.customizedemployment.core.caseload.CaseStanding;
import org.customizedemployment.core.caseload.CaseloadTally;
import org.customizedemployment.core.id.CaseId;

/**
 * Counts a caseload while a batch runs, in one pass and without keeping any case; what can't be read is counted as that. To be asked once the batch has
 * ended.
 *
 * <pre>{@code
 * CaseloadCount count = new CaseloadCount();
 * CaseBatch.of(ce.caseload(AsOf.on(DateName.REPORT, today), References.NONE)::standing).run(ce.cases(), count);
 * CaseloadView view = CaseloadView.of(count.getTally(), today, Audience.FUNDER);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseloadCount implements BatchListener<CaseStanding> {
    private final CaseloadTally tally = new CaseloadTally();

    public CaseloadCount() {}

    @Override
    public void answered(long line, CaseId id, CaseStanding standing) {
        tally.add(standing);
    }

    @Override
    public void refused(BadLine line) {
        tally.addNotRead();
    }

    /** What was counted so far. */
    public CaseloadTally getTally() {
        return tally;
    }
}
