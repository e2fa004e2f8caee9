package org.customizedemployment.core.disclosure;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.UnknownMembers;

/**
 * What an employer told us itself, without what our side noted beside it: who wrote it in which activity, why someone decided, and members
 * that this version does not know.
 */
final class EmployersOwn {
    private EmployersOwn() {}

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
