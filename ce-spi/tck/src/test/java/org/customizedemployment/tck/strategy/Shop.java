package org.customizedemployment.tck.strategy;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.discovery.Competence;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskFrequency;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/** A bakery where every strategy has something to lay out for one person, and a market for bread. */
final class Shop {
    static final ActorId PERSON = ActorId.of("job-seeker");
    private static final EntryId BAKERY = EntryId.of("bakery");

    private Shop() {}

    /** A baker, a seller and a vacant kitchen job; photos that nobody takes; a desk that the person holds, part of it too loud for them. */
    static WorkplaceBrief workplace() {
        List<WorkTask> tasks = List.of(
                task("bake", "baker", 1200, PrimaryResponsibility.YES, "baking"),
                task("label", "baker", 240, PrimaryResponsibility.NO, "labelling"),
                task("boxes", "baker", 300, PrimaryResponsibility.NO, "folding"),
                task("dough", "kitchen", 300, PrimaryResponsibility.YES, "folding"),
                task("scrub", "kitchen", 300, PrimaryResponsibility.NO, "baking"),
                task("orders", "desk", 240, PrimaryResponsibility.YES, "labelling"),
                task("letters", "desk", 120, PrimaryResponsibility.NO, "folding", WorkCondition.NOISE),
                task("photos", null, 120, PrimaryResponsibility.NO, "photography"));
        List<WorkplaceJob> jobs =
                List.of(job("baker", ActorId.of("holder-1")), job("kitchen", null), job("desk", PERSON));
        return new WorkplaceBrief(BAKERY, jobs, tasks, List.of(need()), week("06:00-18:00"), List.of());
    }

    static MarketBrief market() {
        Money price = Money.parse("USD 20.00");
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market"))
                .offering("Bread to offices")
                .addSkills(TaskKind.of("folding"))
                .addNeeds(new LocalNeed("Nobody delivers", "Talks", Manner.TOLD_BY_OTHERS, null))
                .price(new MoneyRange(price, price, price))
                .monthlySales(new CountRange(40, 60, 80))
                .minutesPerSale(MinutesRange.exactly(Minutes.of(52)));
        return new MarketBrief(study.build());
    }

    static PersonBrief person() {
        List<ProfileStatement> said = new ArrayList<>();
        for (String kind : List.of("labelling", "folding", "photography")) {
            said.add(statement(
                    "does-" + kind,
                    ProfileArea.TASK_COMPETENCE,
                    new ProfileTopic.Tasks(List.of(TaskKind.of(kind)), Competence.DOES_IT)));
        }
        said.add(statement(
                "quiet",
                ProfileArea.IDEAL_CONDITION,
                new ProfileTopic.Condition(WorkCondition.NOISE, ConditionWish.MUST_NOT_HAVE, null)));
        said.add(statement("times", ProfileArea.IDEAL_CONDITION, new ProfileTopic.Times(week("09:00-13:00"), true)));
        return PersonBrief.of(PERSON, said);
    }

    private static List<WeeklyWindow> week(String clock) {
        return List.of("monday", "tuesday", "wednesday", "thursday", "friday").stream()
                .map(day -> WeeklyWindow.parse(day + " " + clock))
                .toList();
    }

    private static ProfileStatement statement(String id, ProfileArea area, ProfileTopic topic) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id).withProvenance(Provenance.of(Manner.TOLD_BY_JOB_SEEKER, PERSON)))
                .area(area)
                .text("words")
                .standing(StatementStanding.CONFIRMED)
                .topic(topic)
                .build();
    }

    private static WorkplaceJob job(String id, @Nullable ActorId holder) {
        WorkplaceJob.Builder job = WorkplaceJob.builder();
        job.header(EntryHeader.first(id)).employer(BAKERY).title(id).pay(Rate.parse("USD 17.00 per hour"));
        if (holder != null) {
            job.holder(holder);
        }
        return job.build();
    }

    private static WorkTask task(
            String id,
            @Nullable String job,
            long minutes,
            PrimaryResponsibility primary,
            String kind,
            WorkCondition... conditions) {
        WorkTask.Builder task = WorkTask.builder();
        task.header(EntryHeader.first(id))
                .employer(BAKERY)
                .name(id)
                .weekly(MinutesRange.exactly(Minutes.of(minutes)))
                .primaryResponsibility(primary)
                .frequency(TaskFrequency.SEVERAL_TIMES_A_WEEK)
                .addSkills(TaskKind.of(kind))
                .addConditions(conditions);
        if (job != null) {
            task.job(EntryId.of(job));
        }
        return task.build();
    }

    private static EmployerNeed need() {
        EmployerNeed.Builder need = EmployerNeed.builder();
        need.header(EntryHeader.first("need"))
                .employer(BAKERY)
                .description("photos for the window")
                .needKind(NeedKind.NOT_DONE)
                .status(NeedStatus.CONFIRMED_BY_EMPLOYER)
                .addTasks(EntryId.of("photos"));
        return need.build();
    }
}
