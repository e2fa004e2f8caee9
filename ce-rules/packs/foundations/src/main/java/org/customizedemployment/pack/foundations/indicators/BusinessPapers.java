package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/** The documents that show for a business what a job shows by its terms (SEM-10). */
final class BusinessPapers {
    static final DocumentType BUSINESS_PLAN = DocumentType.of("business-plan");
    /** Income from customers over a time, signed by the owner (FED-EV-1). */
    static final DocumentType WORKSHEET = DocumentType.of("self-employment-worksheet");
    /** Who owns which share and decides what (SEM-29). */
    static final DocumentType OWNERSHIP_TERMS = DocumentType.of("ownership-terms");

    private BusinessPapers() {}

    /** Met by equivalent if the owner has reviewed such a document; a document says nothing of which of two businesses it is. */
    static Finding find(Reading reading, Job job, DocumentType type, String code) {
        Optional<DocumentRecord> paper = reviewed(reading, type);
        if (paper.isEmpty()) {
            return Finding.cannotTell(Reason.of(code + ".none"), new Missing(Missing.Kind.DOCUMENT, type.value()))
                    .withEvidence(job.evidence());
        }
        List<Job> businesses =
                PerJob.all(reading).stream().filter(Job::isBusiness).toList();
        if (businesses.size() > 1) {
            return Findings.human(
                    Reason.of(code + ".whose").with("document", paper.get().toRef()),
                    List.of(paper.get().toRef()));
        }
        return new Finding(
                Outcome.MET,
                Reason.of(code).with("document", paper.get().toRef()),
                List.of(),
                List.of(job.pursuit().toRef(), paper.get().toRef()),
                null);
    }

    /** A document of that type which the person has looked through by the day. */
    static Optional<DocumentRecord> reviewed(Reading reading, DocumentType type) {
        return reading.begun(DocumentRecord.TYPE).stream()
                .filter(one -> one.getDocumentType().equals(type))
                .filter(one -> one.getState() != DocumentState.DRAFT)
                .filter(one -> one.getReviews().stream()
                        .anyMatch(review -> review.capacity() == Capacity.JOB_SEEKER && reading.hasCome(review.on())))
                .findFirst();
    }
}
