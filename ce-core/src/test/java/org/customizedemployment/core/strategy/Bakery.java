package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.discovery.Competence;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.NeedWorth;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskFrequency;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/** A workplace and a person for tests of proposals: a baker and a seller, held; a vacant kitchen job; work that nobody does. */
public final class Bakery {
    public static final EntryId EMPLOYER = EntryId.of("bakery");

    private final List<Entry> entries = new ArrayList<>();
    private final List<ProfileStatement> statements = new ArrayList<>();

    /** With jobs and tasks, and a person who stated nothing. */
    public static Bakery open() {
        Bakery bakery = new Bakery();
        bakery.entries.add(Employer.builder()
                .header(EntryHeader.first("bakery"))
                .name("Bakery")
                .business("bread")
                .openHours(windows("06:00-18:00"))
                .build());
        bakery.job("baker", "holder-1").job("seller", "holder-2").job("kitchen", null);
        bakery.task("bake", "baker", 1200, PrimaryResponsibility.YES, "baking")
                .task("label", "baker", 240, PrimaryResponsibility.NO, "labelling", WorkCondition.WITH_OTHERS)
                .task("trays", "baker", 180, PrimaryResponsibility.NO, "washing", WorkCondition.NOISE)
                .task("sell", "seller", 900, PrimaryResponsibility.YES, "selling")
                .task("boxes", "seller", 300, PrimaryResponsibility.NO, "folding")
                .task("dough", "kitchen", 300, PrimaryResponsibility.YES, "baking")
                .task("scrub", "kitchen", 300, PrimaryResponsibility.NO, "washing")
                .task("photos", null, 120, PrimaryResponsibility.NO, "photography");
        return bakery;
    }

    public static List<WeeklyWindow> windows(String clock) {
        return List.of("monday", "tuesday", "wednesday", "thursday", "friday").stream()
                .map(day -> WeeklyWindow.parse(day + " " + clock))
                .toList();
    }

    public Bakery job(String id, @Nullable String holder) {
        WorkplaceJob.Builder job = WorkplaceJob.builder();
        job.header(EntryHeader.first(id)).employer(EMPLOYER).title(id).pay(Rate.parse("USD 17.00 per hour"));
        if (holder != null) {
            job.holder(ActorId.of(holder));
        }
        entries.add(job.build());
        return this;
    }

    public Bakery task(
            String id,
            @Nullable String job,
            long minutes,
            PrimaryResponsibility primary,
            String kind,
            WorkCondition... conditions) {
        WorkTask.Builder task = WorkTask.builder();
        task.header(EntryHeader.first(id))
                .employer(EMPLOYER)
                .name(id)
                .weekly(MinutesRange.exactly(Minutes.of(minutes)))
                .primaryResponsibility(primary)
                .frequency(TaskFrequency.SEVERAL_TIMES_A_WEEK)
                .addSkills(TaskKind.of(kind))
                .addConditions(conditions);
        if (job != null) {
            task.job(EntryId.of(job));
        }
        return add(task.build());
    }

    public Bakery need(String id, NeedStatus status, String task) {
        EmployerNeed.Builder need = EmployerNeed.builder();
        need.header(EntryHeader.first(id))
                .employer(EMPLOYER)
                .description("needed")
                .needKind(NeedKind.NOT_DONE)
                .status(status)
                .addTasks(EntryId.of(task))
                .addWorth(new NeedWorth.Time(Minutes.of(240), null, Rate.parse("USD 24.00 per hour")));
        return add(need.build());
    }

    public Bakery add(Entry entry) {
        entries.removeIf(one -> one.id().equals(entry.id()));
        entries.add(entry);
        return this;
    }

    public Bakery says(String id, ProfileArea area, ProfileTopic topic) {
        return says(id, area, topic, Manner.TOLD_BY_JOB_SEEKER);
    }

    public Bakery says(String id, ProfileArea area, ProfileTopic topic, Manner how) {
        statements.add(ProfileStatement.builder()
                .header(EntryHeader.first(id).withProvenance(Provenance.of(how, ActorId.of("job-seeker"))))
                .area(area)
                .text("words")
                .standing(StatementStanding.CONFIRMED)
                .topic(topic)
                .build());
        return this;
    }

    public Bakery does(String... kinds) {
        for (String kind : kinds) {
            says("does-" + kind, ProfileArea.TASK_COMPETENCE, tasks(Competence.DOES_IT, kind));
        }
        return this;
    }

    public Bakery likes(String kind) {
        return says("likes-" + kind, ProfileArea.INTEREST, tasks(null, kind));
    }

    public Bakery learns(String kind) {
        return says("learns-" + kind, ProfileArea.LEARNING, tasks(Competence.LEARNING, kind));
    }

    public Bakery supported(SupportGiver giver, String kind) {
        return says(
                "support-" + giver,
                ProfileArea.SUPPORT_NEED,
                new ProfileTopic.Support(List.of(TaskKind.of(kind)), giver));
    }

    public Bakery wishes(ConditionWish wish, WorkCondition condition) {
        return says(
                "wish-" + condition, ProfileArea.IDEAL_CONDITION, new ProfileTopic.Condition(condition, wish, null));
    }

    public Bakery works(String clock) {
        return says("times", ProfileArea.IDEAL_CONDITION, new ProfileTopic.Times(windows(clock), true));
    }

    public Bakery hours(long least, long most) {
        return says("hours", ProfileArea.IDEAL_CONDITION, new ProfileTopic.Hours(Minutes.of(least), Minutes.of(most)));
    }

    private static ProfileTopic tasks(@Nullable Competence competence, String kind) {
        return new ProfileTopic.Tasks(List.of(TaskKind.of(kind)), competence);
    }

    public CaseFile caseFile() {
        CaseFileBuilder file = CaseFile.builder(CaseId.of("case-1"));
        entries.forEach(file::put);
        statements.forEach(file::put);
        return file.build();
    }

    public WorkplaceBrief brief() {
        return WorkplaceBrief.of(caseFile(), EMPLOYER);
    }

    public PersonBrief person() {
        return PersonBrief.of(caseFile());
    }
}
