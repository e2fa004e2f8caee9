package org.customizedemployment.core.strategy;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;

/** A workplace for tests: a groomer and a receptionist, held; a kennel job, vacant. */
final class Salon {
    static final EntryId EMPLOYER = EntryId.of("salon");
    static final EntryId GROOMER = EntryId.of("job-groomer");
    static final EntryId RECEPTION = EntryId.of("job-reception");
    static final EntryId KENNEL = EntryId.of("job-kennel");

    private Salon() {}

    static CaseFile caseFile() {
        CaseFileBuilder file = CaseFile.builder(CaseId.of("case-1"))
                .put(Employer.builder()
                        .header(EntryHeader.first("salon"))
                        .name("Salon")
                        .business("grooming")
                        .build())
                .put(job("job-groomer", "holder-1"))
                .put(job("job-reception", "holder-2"))
                .put(job("job-kennel", null));
        task(file, "cut", GROOMER, 900, PrimaryResponsibility.YES);
        task(file, "wash", GROOMER, 300, PrimaryResponsibility.NO);
        task(file, "sweep", GROOMER, 150, PrimaryResponsibility.NO);
        task(file, "dry", GROOMER, 100, PrimaryResponsibility.UNKNOWN);
        task(file, "phone", RECEPTION, 800, PrimaryResponsibility.YES);
        task(file, "towels", RECEPTION, 200, PrimaryResponsibility.NO);
        task(file, "feed", KENNEL, 300, PrimaryResponsibility.YES);
        task(file, "walk", KENNEL, 300, PrimaryResponsibility.YES);
        task(file, "photos", null, 60, PrimaryResponsibility.NO);
        return file.build();
    }

    static WorkplaceBrief brief() {
        return WorkplaceBrief.of(caseFile(), EMPLOYER);
    }

    static JobDesign.Builder design(StrategyId strategy) {
        JobDesign.Builder builder = JobDesign.builder();
        builder.header(EntryHeader.first("design"))
                .employer(EMPLOYER)
                .jobTitle("Helper")
                .addStrategies(strategy);
        return builder;
    }

    static DesignTask all(String task, long minutes) {
        return new DesignTask(EntryId.of(task), Minutes.of(minutes), Remainder.NONE_LEFT);
    }

    static DesignTask part(String task, long minutes, EntryId job) {
        return new DesignTask(EntryId.of(task), Minutes.of(minutes), Remainder.staysWith(job));
    }

    static FreedTime freed(EntryId job, String task, long minutes) {
        return new FreedTime(job, EntryId.of(task), Minutes.of(minutes));
    }

    private static WorkplaceJob job(String id, @org.jspecify.annotations.Nullable String holder) {
        WorkplaceJob.Builder builder = WorkplaceJob.builder();
        builder.header(EntryHeader.first(id)).employer(EMPLOYER).title(id);
        if (holder != null) {
            builder.holder(ActorId.of(holder));
        }
        return builder.build();
    }

    private static void task(
            CaseFileBuilder file,
            String id,
            @org.jspecify.annotations.Nullable EntryId job,
            long minutes,
            PrimaryResponsibility primary) {
        WorkTask.Builder builder = WorkTask.builder();
        builder.header(EntryHeader.first(id))
                .employer(EMPLOYER)
                .name(id)
                .weekly(MinutesRange.exactly(Minutes.of(minutes)))
                .primaryResponsibility(primary);
        if (job != null) {
            builder.job(job);
        }
        file.put(builder.build());
    }
}
