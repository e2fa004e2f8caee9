package org.customizedemployment.rules.adjudication.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/** Whether what a milestone has to deliver was received by the decision date (SEM-27). */
record MilestoneDocuments(Facts facts) {
    /** What stands against a milestone that asks for documents; empty if nothing does. */
    List<Mark> marks(Milestone one, FundedService service) {
        DeliverableRequirement requirement = service.deliverable();
        if (requirement == null) {
            return List.of();
        }
        Optional<LocalDate> decision = facts.date(DateName.DECISION);
        if (decision.isEmpty()) {
            return List.of(Mark.undecided(Reason.of("claim.decision-date-missing"), requirement.citations()));
        }
        List<DocumentType> asked =
                one.getComponent().map(requirement::documentsFor).orElse(requirement.documents());
        if (asked.isEmpty()) {
            return List.of(Mark.undecided(
                    Reason.of("claim.deliverable-type-not-stated")
                            .withCode("service", service.code().value()),
                    requirement.citations()));
        }
        List<Mark> marks = new ArrayList<>();
        asked.forEach(type ->
                delivered(one, service, requirement, type, decision.get()).ifPresent(marks::add));
        return marks;
    }

    private Optional<Mark> delivered(
            Milestone one,
            FundedService service,
            DeliverableRequirement requirement,
            DocumentType type,
            LocalDate decision) {
        List<DocumentRecord> received = facts.getIndex().documents(type).stream()
                .filter(document -> fits(document.getService().map(one.getService()::equals)))
                .filter(document -> fits(document.getEpisode().map(one.getEpisode()::equals)))
                .filter(document -> by(document.getReceivedByFunderOn(), decision))
                .filter(document -> one.getEvidence().isEmpty() || mentioned(one.getEvidence(), document, type))
                .toList();
        List<DocumentRecord> whole = received.stream()
                .filter(document -> document.getPortion().orElse(Portion.FINAL) == Portion.FINAL)
                .toList();
        List<DocumentRecord> standing = whole.stream()
                .filter(document -> stands(document, type, decision))
                .toList();
        if (!standing.isEmpty()) {
            return unsigned(one, service, requirement, standing, decision);
        }
        boolean known = facts.getCaseFile().coverageOf(DocumentRecord.TYPE).isCompleteOn(decision);
        Reason about = Reason.of(code(requirement, !received.isEmpty() && known, !whole.isEmpty()))
                .withCode("document", type.value())
                .withCode("service", service.code().value());
        return Optional.of(
                about.code().equals("claim.portion-not-paid")
                        ? Mark.notPayable(about, requirement.citations())
                        : Mark.undecided(about.with("date", one.getReachedOn()), requirement.citations()));
    }

    /** Empty if one of them was signed by all who must. */
    private static Optional<Mark> unsigned(
            Milestone one,
            FundedService service,
            DeliverableRequirement requirement,
            List<DocumentRecord> standing,
            LocalDate decision) {
        Mark first = null;
        for (DocumentRecord document : standing) {
            Optional<Capacity> missing = requirement.unsigned(document, decision);
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            String capacity = missing.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Reason reason = Reason.of("claim.deliverable-unsigned")
                    .withCode("document", document.getDocumentType().value())
                    .withCode("service", service.code().value())
                    .withCode("capacity", capacity)
                    .with("date", one.getReachedOn());
            first = first == null ? Mark.undecided(reason, requirement.citations()) : first;
        }
        return Optional.ofNullable(first);
    }

    /** Of a part alone the whole fee is not paid; whether a part is paid by itself is for portions of the fee to say. */
    private static String code(DeliverableRequirement requirement, boolean part, boolean whole) {
        if (whole) {
            return "claim.deliverable-draft";
        }
        return part && requirement.portions() == TimeTreatment.NOT_BILLABLE
                ? "claim.portion-not-paid"
                : "claim.deliverable-missing";
    }

    /** Where the claim names documents, one of another job's outcome does not do; it may name others than those asked for. */
    private boolean mentioned(List<EntryId> evidence, DocumentRecord document, DocumentType type) {
        boolean namesOne = facts.getIndex().documents(type).stream().anyMatch(one -> evidence.contains(one.id()));
        return !namesOne || evidence.contains(document.id());
    }

    private static boolean fits(Optional<Boolean> stated) {
        return stated.orElse(true);
    }

    private static boolean by(Optional<LocalDate> date, LocalDate day) {
        return date.filter(one -> !one.isAfter(day)).isPresent();
    }

    private static boolean stands(DocumentRecord one, DocumentType type, LocalDate decision) {
        return one.getState() != DocumentState.DRAFT
                || type.equals(DocumentType.CE_PLAN)
                || by(one.getReviewOfferedOn(), decision);
    }
}
