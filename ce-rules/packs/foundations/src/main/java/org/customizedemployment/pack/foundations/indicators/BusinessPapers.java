package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
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
            return Finding.cannotTell(reading.reason(code + ".none"), new Missing(Missing.Kind.DOCUMENT, type.value()))
                    .withEvidence(job.evidence());
        }
        List<Job> businesses =
                PerJob.all(reading).stream().filter(Job::isBusiness).toList();
        if (businesses.size() > 1) {
            return Findings.human(
                    reading.reason(code + ".whose").with("document", paper.get()),
                    List.of(paper.get().toRef()));
        }
        Finding met = Finding.met(
                reading.reason(code).with("document", paper.get()),
                List.of(job.pursuit().toRef(), paper.get().toRef()));
        return reading.resting(met, Pursuit.TYPE);
    }

    /**
     * Customers buy, as a person decided who cites the worksheet: figures that the owner has looked through are facts, not yet an answer
     * (SEM-10, SEM-20).
     */
    static Finding customers(Reading reading, Job job) {
        Finding found = find(reading, job, WORKSHEET, "odep.i2.customers");
        List<DocumentRecord> papers = allReviewed(reading, WORKSHEET);
        if (found.outcome() != Outcome.MET || papers.isEmpty() || isCited(reading, byPlan(reading), papers)) {
            return found;
        }
        return isCited(reading, byTerms(job), papers)
                ? reading.resting(found, Agreement.TYPE)
                : Findings.human(
                        reading.reason("odep.i2.customers.whether").with("document", papers.get(0)), found.evidence());
    }

    private static Stream<HumanDecision> byPlan(Reading reading) {
        return reading.begun(EmploymentPlan.TYPE).stream()
                .flatMap(one -> one.getApproved().stream())
                .filter(one -> one.capacity() == Capacity.JOB_SEEKER);
    }

    private static Stream<HumanDecision> byTerms(Job job) {
        return job.agreement().stream().flatMap(one -> Stream.of(one.getJobSeekerAgreed(), one.getEmployerAgreed()));
    }

    /** Whether the owner's decision on the plan, or either side's on the terms of the business, rests on such a document. */
    private static boolean isCited(Reading reading, Stream<HumanDecision> decisions, List<DocumentRecord> papers) {
        List<EntryId> ids = papers.stream().map(DocumentRecord::id).toList();
        return decisions
                .filter(reading::hasCome)
                .flatMap(one -> one.evidence().stream())
                .anyMatch(ref -> ids.contains(ref.id()));
    }

    /** A document of that type which the person has looked through by the day. */
    static Optional<DocumentRecord> reviewed(Reading reading, DocumentType type) {
        return allReviewed(reading, type).stream().findFirst();
    }

    private static List<DocumentRecord> allReviewed(Reading reading, DocumentType type) {
        return reading.begun(DocumentRecord.TYPE).stream()
                .filter(one -> one.getDocumentType().equals(type))
                .filter(one -> one.getState() != DocumentState.DRAFT)
                .filter(one -> one.getReviews().stream()
                        .anyMatch(review -> review.capacity() == Capacity.JOB_SEEKER && reading.hasCome(review.on())))
                .toList();
    }
}
