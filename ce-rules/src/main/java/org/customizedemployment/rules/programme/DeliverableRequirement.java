package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.reason.Citation;

/**
 * What must have been received before the service is paid; until then its minutes are undecided, not refused (SEM-26, SEM-27).
 *
 * @param documents all of these
 * @param portions whether a deliverable for a portion releases the minutes it covers (CT-37): billable, it does; not billable, nothing is
 *     payable before the whole is delivered; not stated, the minutes it covers stay undecided
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DeliverableRequirement(List<DocumentType> documents, TimeTreatment portions, List<Citation> citations) {
    public DeliverableRequirement {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
    }

    /** Portions are paid, or the source does not say. */
    public DeliverableRequirement(List<DocumentType> documents, boolean portions, List<Citation> citations) {
        this(documents, portions ? TimeTreatment.BILLABLE : TimeTreatment.NOT_STATED, citations);
    }
}
