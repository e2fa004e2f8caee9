package org.customizedemployment.core.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.UnknownMembers;

/**
 * What an employer told us itself, without what our side noted beside it: who wrote it in which activity, why someone decided, and members
 * that this version does not know.
 */
final class EmployersOwn {
    private EmployersOwn() {}

    /** How finished the papers are that an employer is handed; of proposals only one that was made to it, and of the design shown if one is. */
    static Map<DocumentType, DocumentState> states(OnDay known, EntryId employer, Optional<EntryId> design) {
        Map<DocumentType, DocumentState> states = new LinkedHashMap<>();
        known.entries(DocumentRecord.TYPE).stream()
                .filter(one -> one.getDocumentType().equals(DocumentType.RESUME))
                .forEach(one -> states.put(DocumentType.RESUME, state(one)));
        known.entries(Proposal.TYPE).stream()
                .filter(one -> design.isEmpty() || one.getDesign().equals(design))
                .filter(one -> known.find(Pursuit.TYPE, one.getPursuit())
                        .flatMap(Pursuit::getEmployer)
                        .filter(employer::equals)
                        .isPresent())
                .flatMap(one -> one.getDocument().stream())
                .flatMap(id -> known.find(DocumentRecord.TYPE, id).stream())
                .forEach(one -> states.put(DocumentType.PROPOSAL, state(one)));
        return Collections.unmodifiableMap(states);
    }

    private static DocumentState state(DocumentRecord document) {
        return document.getState() == DocumentState.FINAL ? DocumentState.FINAL : DocumentState.DRAFT;
    }

    static Employer employer(Employer told) {
        return Employer.builder()
                .from(told)
                .header(header(told.getHeader()))
                // How a place is to be at is what our side saw there.
                .conditions(List.of())
                .unknownMembers(UnknownMembers.none())
                .build();
    }

    static WorkplaceBrief workplace(WorkplaceBrief told) {
        return new WorkplaceBrief(
                told.employer(),
                told.jobs().stream().map(EmployersOwn::job).toList(),
                told.tasks().stream().map(EmployersOwn::task).toList(),
                told.needs().stream().map(EmployersOwn::need).toList(),
                told.openHours(),
                List.of());
    }

    /** Tasks, times and pay; nothing about help, helpers or those who share the job. */
    static JobDesign design(JobDesign design) {
        return JobDesign.builder()
                .from(design)
                .header(header(design.getHeader()))
                .supports(List.of())
                .sharers(List.of())
                .holder(Optional.empty())
                .microboard(Optional.empty())
                .unknownMembers(UnknownMembers.none())
                .build();
    }

    private static WorkplaceJob job(WorkplaceJob job) {
        return WorkplaceJob.builder()
                .from(job)
                .header(header(job.getHeader()))
                .unknownMembers(UnknownMembers.none())
                .build();
    }

    private static WorkTask task(WorkTask task) {
        return WorkTask.builder()
                .from(task)
                .header(header(task.getHeader()))
                .unknownMembers(UnknownMembers.none())
                .build();
    }

    private static EmployerNeed need(EmployerNeed need) {
        return EmployerNeed.builder()
                .from(need)
                .header(header(need.getHeader()))
                .confirmed(Optional.empty())
                .unknownMembers(UnknownMembers.none())
                .build();
    }

    private static EntryHeader header(EntryHeader header) {
        return header.withProvenance(new Provenance(header.provenance().how(), null, null));
    }
}
