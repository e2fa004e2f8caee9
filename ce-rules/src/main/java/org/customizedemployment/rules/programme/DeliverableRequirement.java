package org.customizedemployment.rules.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/**
 * What must have been received before the service is paid; until then its minutes are undecided, not refused (SEM-26, SEM-27).
 *
 * @param documents all of these, for the components that {@code byComponent} does not name
 * @param portions whether a deliverable for a portion releases the minutes it covers (CT-37): billable, it does; not billable, nothing is
 *     payable before the whole is delivered; not stated, the minutes it covers stay undecided
 * @param citations where it comes from
 * @param byComponent what is asked instead for certain components of the service: a plan for planning, where the report accounts for Discovery
 * @param signatures who must have signed each of them by the decision date before it counts; a signature can still be given, so one that is
 *     missing leaves open what the document would release; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DeliverableRequirement(
        List<DocumentType> documents,
        TimeTreatment portions,
        List<Citation> citations,
        List<ForComponent> byComponent,
        List<Capacity> signatures) {
    public DeliverableRequirement {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        byComponent = List.copyOf(byComponent);
        signatures = List.copyOf(signatures);
    }

    /** What one component of the service must have delivered. */
    public record ForComponent(ServiceComponent component, List<DocumentType> documents) {
        public ForComponent {
            documents = List.copyOf(documents);
        }
    }

    /** The same for all components of the service. */
    public DeliverableRequirement(List<DocumentType> documents, TimeTreatment portions, List<Citation> citations) {
        this(documents, portions, citations, List.of(), List.of());
    }

    /** Portions are paid, or the source does not say. */
    public DeliverableRequirement(List<DocumentType> documents, boolean portions, List<Citation> citations) {
        this(documents, portions ? TimeTreatment.BILLABLE : TimeTreatment.NOT_STATED, citations);
    }

    /** The same, signed by all of these. */
    public DeliverableRequirement signedBy(List<Capacity> capacities) {
        return new DeliverableRequirement(documents, portions, citations, byComponent, capacities);
    }

    /** The first of those who must sign that had not signed by that day; empty if all had. */
    public Optional<Capacity> unsigned(DocumentRecord document, LocalDate by) {
        return signatures.stream()
                .filter(capacity -> document.getSignatures().stream()
                        .noneMatch(
                                one -> one.capacity() == capacity && !one.on().isAfter(by)))
                .findFirst();
    }

    /** What must have been delivered for minutes of that component. */
    public List<DocumentType> documentsFor(ServiceComponent component) {
        return byComponent.stream()
                .filter(one -> one.component().equals(component))
                .findFirst()
                .map(ForComponent::documents)
                .orElse(documents);
    }
}
