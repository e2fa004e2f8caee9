package org.customizedemployment.core.strategy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CostItem;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.CustomerBase;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.DesignDifference;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.PayBasis;
import org.customizedemployment.core.work.Popularity;
import org.customizedemployment.core.work.TaskKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private static final DesignChecker CHECKER = StandardStrategies.checker();

    private static JobDesign.Builder job(StrategyId... strategies) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .employer(Bakery.EMPLOYER)
                .jobTitle("Helper")
                .addStrategies(strategies);
        return design;
    }

    private static DesignTask all(String task, long minutes) {
        return new DesignTask(EntryId.of(task), Minutes.of(minutes), Remainder.NONE_LEFT);
    }

    private static FreedTime freed(String job, String task, long minutes) {
        return new FreedTime(EntryId.of(job), EntryId.of(task), Minutes.of(minutes));
    }

    private static List<String> codes(Design design, Brief brief, Severity severity) {
        return CHECKER.findings(design, brief).stream()
                .filter(one ->
                        one.severity() == severity && !one.finding().outcome().passes())
                .map(one -> one.finding().reason().code())
                .toList();
    }

    private static List<String> problems(Design design, Brief brief) {
        return codes(design, brief, Severity.BLOCKS);
    }

    private static List<String> flags(Design design, Brief brief) {
        return codes(design, brief, Severity.ADVISES);
    }

    @Test
    @Tag("SC-5")
    @Tag("ASERT-S2")
    void one_task_is_a_carve_and_its_remainder_is_assigned() {
        DesignTask half =
                new DesignTask(EntryId.of("label"), Minutes.of(120), Remainder.staysWith(EntryId.of("baker")));
        JobDesign design = job(StrategyId.CARVING).addTasks(half).build();
        assertThat(problems(design, Bakery.open().brief())).isEmpty();
    }

    @Test
    @Tag("SEM-29")
    @Tag("ASERT-S1")
    void a_design_is_tagged_with_all_that_apply() {
        JobDesign carve = job(StrategyId.CARVING)
                .addTasks(all("label", 240))
                .addFreedTime(freed("baker", "bake", 240))
                .build();
        assertThat(CHECKER.applicableTags(carve, Bakery.open().brief()))
                .containsExactly(StrategyId.CARVING, StrategyId.TASK_REASSIGNMENT);
        JobDesign created = job(StrategyId.CREATION)
                .addTasks(all("label", 240), all("photos", 120))
                .addFreedTime(freed("baker", "bake", 240))
                .addNeeds(EntryId.of("need-1"))
                .build();
        assertThat(CHECKER.applicableTags(
                        created,
                        Bakery.open()
                                .need("need-1", NeedStatus.NOTICED, "photos")
                                .brief()))
                .containsExactly(StrategyId.TASK_REASSIGNMENT, StrategyId.CREATION);
    }

    @Test
    @Tag("ASERT-S1")
    void reassignment_goes_to_a_new_employee_and_leaves_everyone_a_task() {
        JobDesign same = job(StrategyId.TASK_REASSIGNMENT)
                .addTasks(all("label", 240))
                .addFreedTime(freed("baker", "bake", 240))
                .holder(ActorId.of("holder-2"))
                .build();
        assertThat(problems(same, Bakery.open().brief())).containsExactly("strategy.reassignment.holds-a-job");
    }

    @Test
    @Tag("ICF-K1")
    @Tag("SEM-28")
    void creation_needs_a_need_and_no_description_before() {
        JobDesign needless =
                job(StrategyId.CREATION).addTasks(all("photos", 120)).build();
        assertThat(problems(needless, Bakery.open().brief())).containsExactly("strategy.creation.no-need");
        JobDesign vacant = job(StrategyId.CREATION)
                .addTasks(all("dough", 300), all("photos", 120))
                .addNeeds(EntryId.of("need-1"))
                .build();
        assertThat(problems(
                        vacant,
                        Bakery.open()
                                .need("need-1", NeedStatus.NOTICED, "photos")
                                .brief()))
                .containsExactly("strategy.creation.vacant-description");
        JobDesign carve = job(StrategyId.CREATION).addTasks(all("label", 240)).build();
        assertThat(problems(carve, Bakery.open().brief())).containsExactly("strategy.creation.one-description");
    }

    @Test
    @Tag("ASERT-S3")
    @Tag("ODEP-P10")
    void a_shared_job_covers_every_task_by_strengths_with_an_agreement_for_each() {
        Sharer one = new Sharer(
                ActorId.of("job-seeker"),
                List.of(EntryId.of("dough")),
                List.of(TaskKind.of("baking")),
                true,
                ActorId.of("provider-1"));
        Sharer other = new Sharer(
                ActorId.of("partner"),
                List.of(EntryId.of("scrub")),
                List.of(TaskKind.of("washing")),
                true,
                ActorId.of("provider-1"));
        JobDesign.Builder design = job(StrategyId.SHARING).addTasks(all("dough", 300), all("scrub", 300));
        assertThat(problems(design.addSharers(one, other).build(), Bakery.open().brief()))
                .isEmpty();
        assertThat(flags(design.build(), Bakery.open().brief())).containsExactly("strategy.flag.one-provider");
        Sharer together = new Sharer(ActorId.of("partner"), List.of(), List.of(), false, null);
        JobDesign bad = job(StrategyId.SHARING)
                .addTasks(all("dough", 300))
                .addSharers(one, together)
                .build();
        assertThat(problems(bad, Bakery.open().brief()))
                .containsExactly(
                        "strategy.sharing.uncovered", "strategy.sharing.no-strength", "strategy.sharing.one-agreement");
        assertThat(problems(
                        job(StrategyId.SHARING)
                                .addTasks(all("dough", 300))
                                .addSharers(one)
                                .build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.sharing.one-person");
    }

    @Test
    @Tag("ODEP-S4")
    @Tag("ICF-K1")
    void restructuring_keeps_the_holder_and_swaps_only_side_tasks() {
        JobDesign.Builder design = job(StrategyId.RESTRUCTURING)
                .existingJob(EntryId.of("baker"))
                .holder(ActorId.of("holder-1"))
                .addTasks(all("bake", 1200), all("label", 240), all("boxes", 300))
                .addChanges(
                        new JobChange(JobChange.Kind.GIVES_TO, EntryId.of("trays"), EntryId.of("seller"), null),
                        new JobChange(JobChange.Kind.TAKES_FROM, EntryId.of("boxes"), EntryId.of("seller"), null));
        assertThat(problems(design.build(), Bakery.open().brief())).isEmpty();
        assertThat(CHECKER.applicableTags(design.build(), Bakery.open().brief()))
                .containsExactly(StrategyId.RESTRUCTURING);
        JobDesign primary = job(StrategyId.RESTRUCTURING)
                .existingJob(EntryId.of("baker"))
                .holder(ActorId.of("holder-2"))
                .addTasks(all("label", 240))
                .addChanges(new JobChange(JobChange.Kind.GIVES_TO, EntryId.of("bake"), EntryId.of("seller"), null))
                .build();
        assertThat(problems(primary, Bakery.open().brief()))
                .containsExactly("strategy.restructuring.other-holder", "strategy.restructuring.primary-swapped");
        assertThat(problems(
                        job(StrategyId.RESTRUCTURING)
                                .addTasks(all("label", 240))
                                .build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.restructuring.no-existing-job");
    }

    @Test
    @Tag("SEM-29")
    void what_has_to_be_looked_at_in_any_case_is_flagged_and_breaks_nothing() {
        Bakery bakery = Bakery.open();
        bakery.add(WorkplaceJob.builder()
                .header(EntryHeader.first("seller"))
                .employer(Bakery.EMPLOYER)
                .title("Seller")
                .holder(ActorId.of("holder-2"))
                .collectiveAgreement(CollectiveAgreement.COVERED)
                .addPayBases(PayBasis.TIPS)
                .build());
        for (String id : List.of("boxes", "trays")) {
            WorkTask task = bakery.brief().task(EntryId.of(id)).orElseThrow();
            bakery.add(WorkTask.builder()
                    .from(task)
                    .company(Company.ALONE)
                    .popularity(Popularity.UNPOPULAR)
                    .build());
        }
        JobDesign design = job(StrategyId.TASK_REASSIGNMENT)
                .addTasks(all("trays", 180), all("boxes", 300))
                .addFreedTime(freed("baker", "bake", 180), freed("seller", "sell", 300))
                .build();
        assertThat(problems(design, bakery.brief())).isEmpty();
        assertThat(flags(design, bakery.brief()))
                .containsExactly(
                        "strategy.flag.collective-agreement",
                        "strategy.flag.piece-or-tip-pay",
                        "strategy.flag.isolation",
                        "strategy.flag.bundled-chores");
        JobDesign displacing =
                job(StrategyId.CARVING).addTasks(all("label", 240)).build();
        assertThat(flags(displacing, bakery.brief())).containsExactly("strategy.flag.displacement");
    }

    @Test
    void planned_work_lies_in_open_times_one_task_at_a_time_and_is_long_enough() {
        JobDesign design = job(StrategyId.CARVING)
                .addTasks(all("label", 240))
                .addPlannedWork(
                        new PlannedWork(EntryId.of("label"), WeeklyWindow.parse("monday 04:00-06:00")),
                        new PlannedWork(EntryId.of("label"), WeeklyWindow.parse("tuesday 08:00-09:00")),
                        new PlannedWork(EntryId.of("boxes"), WeeklyWindow.parse("tuesday 08:30-09:00")))
                .build();
        assertThat(problems(design, Bakery.open().brief()))
                .containsExactly(
                        "strategy.schedule.outside",
                        "strategy.schedule.overlap",
                        "strategy.schedule.other-task",
                        "strategy.schedule.short");
    }

    private static MarketStudy.Builder market() {
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market-1"))
                .offering("Bread at the door")
                .addNeeds(new LocalNeed("No bread on Sundays", "Talks with neighbors", Manner.TOLD_BY_OTHERS, null))
                .price(MoneyRange.exactly(Money.parse("USD 6.00")))
                .monthlySales(new CountRange(50, 80, 100));
        return study;
    }

    private static BusinessDesign.Builder business(Owner... owners) {
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .market(EntryId.of("market-1"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Bread at the door")
                .addStatements(EntryId.of("bakes"))
                .customers(CustomerBase.SEVERAL)
                .addOwners(owners);
        return design;
    }

    private static Owner owner(Owner.Kind kind, int percent, boolean decides) {
        return new Owner(ActorId.of(kind.name()), kind, percent, decides);
    }

    @Test
    @Tag("SC-5")
    @Tag("ASERT-S4")
    @Tag("ODEP-P9")
    @Tag("ODEP-P10")
    void half_with_a_sister_is_fine_and_asks_for_terms_of_control_and_six_employees_are_advice() {
        BusinessDesign design = business(owner(Owner.Kind.JOB_SEEKER, 50, true), owner(Owner.Kind.FAMILY, 50, true))
                .employees(6)
                .build();
        Brief brief = new MarketBrief(market().build());
        assertThat(problems(design, brief)).isEmpty();
        assertThat(flags(design, brief)).containsExactly("strategy.flag.not-micro", "strategy.flag.control-terms");
        BusinessDesign settled = BusinessDesign.builder()
                .from(design)
                .controlTerms("Both sign.")
                .employees(4)
                .build();
        assertThat(flags(settled, brief)).isEmpty();
    }

    @Test
    @Tag("ASERT-S4")
    @Tag("SEM-20")
    void who_owns_and_decides_is_checked_and_a_majority_of_others_is_for_people_to_judge() {
        Brief brief = new MarketBrief(market().build());
        BusinessDesign majority = business(owner(Owner.Kind.JOB_SEEKER, 40, true), owner(Owner.Kind.AGENCY, 60, true))
                .controlTerms("The owner signs.")
                .build();
        assertThat(CHECKER.findings(majority, brief))
                .extracting(one -> one.finding().outcome())
                .contains(Outcome.NEEDS_HUMAN_DECISION)
                .doesNotContain(Outcome.NOT_MET);
        assertThat(problems(business(owner(Owner.Kind.FAMILY, 100, true)).build(), brief))
                .containsExactly("strategy.self-employment.not-owner");
        assertThat(problems(business(owner(Owner.Kind.JOB_SEEKER, 90, false)).build(), brief))
                .containsExactly("strategy.self-employment.shares", "strategy.self-employment.no-say");
        assertThat(flags(
                        business(owner(Owner.Kind.JOB_SEEKER, 100, true))
                                .customers(CustomerBase.ONLY_FORMER_EMPLOYER)
                                .build(),
                        brief))
                .containsExactly("strategy.flag.only-former-employer");
    }

    @Test
    @Tag("ASERT-S4")
    void claims_that_the_inputs_do_not_carry_are_refused() {
        Brief unsourced = new MarketBrief(market().needs(List.of(new LocalNeed("Bread", "", Manner.NOT_SUPPLIED, null)))
                .addMonthlyCosts(new CostItem("Rent", MoneyRange.exactly(Money.parse("USD 50.00")), ""))
                .build());
        Owner own = owner(Owner.Kind.JOB_SEEKER, 100, true);
        assertThat(problems(business(own).mostMonthlySales(101).build(), unsourced))
                .containsExactly(
                        "strategy.self-employment.no-sourced-need",
                        "strategy.self-employment.unsourced-costs",
                        "strategy.self-employment.more-than-asked-for");
        assertThat(problems(business(own).statements(List.of()).build(), new MarketBrief(market().build())))
                .containsExactly("strategy.self-employment.not-individual");
    }

    @Test
    @Tag("ODEP-S5")
    void a_microboard_goes_with_any_design_and_stands_around_one_person() {
        Microboard board =
                new Microboard(ActorId.of("job-seeker"), List.of(ActorId.of("aunt"), ActorId.of("neighbor")));
        JobDesign design = job(StrategyId.CARVING, StrategyId.MICROBOARD)
                .addTasks(all("label", 240))
                .microboard(board)
                .build();
        assertThat(problems(design, Bakery.open().brief())).isEmpty();
        BusinessDesign business = business(owner(Owner.Kind.JOB_SEEKER, 100, true))
                .microboard(new Microboard(ActorId.of("job-seeker"), List.of(ActorId.of("job-seeker"))))
                .addStrategies(StrategyId.MICROBOARD)
                .build();
        assertThat(problems(business, new MarketBrief(market().build())))
                .containsExactly("strategy.microboard.members");
        assertThat(problems(
                        job(StrategyId.MICROBOARD).addTasks(all("label", 240)).build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.microboard.none");
    }

    @Test
    @Tag("ICF-T29")
    @Tag("SEM-6")
    void a_renegotiation_is_the_difference_of_two_designs() {
        JobDesign before = job(StrategyId.CARVING)
                .addTasks(all("label", 240), all("trays", 180))
                .pay(Rate.parse("USD 17.00 per hour"))
                .build();
        JobDesign after = job(StrategyId.CARVING, StrategyId.MICROBOARD)
                .addTasks(all("label", 120), all("boxes", 300))
                .pay(Rate.parse("USD 18.00 per hour"))
                .build();
        DesignDifference difference = DesignDifference.between(before, after);
        assertThat(difference.added()).extracting(DesignTask::task).containsExactly(EntryId.of("boxes"));
        assertThat(difference.removed()).extracting(DesignTask::task).containsExactly(EntryId.of("trays"));
        assertThat(difference.changed())
                .containsExactly(
                        new DesignDifference.ChangedTask(EntryId.of("label"), Minutes.of(240), Minutes.of(120)));
        assertThat(difference.weeklyAfter()).isEqualTo(Minutes.of(420));
        assertThat(difference.strategiesAdded()).containsExactly(StrategyId.MICROBOARD);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(DesignDifference.between(before, before).isEmpty()).isTrue();
    }

    @Test
    @Tag("SC-5")
    @Tag("SEM-28")
    void a_primary_task_taken_is_refused_with_the_question_that_would_change_it() {
        Bakery bakery = Bakery.open().task("cool", "baker", 60, PrimaryResponsibility.UNKNOWN, "baking");
        JobDesign design = job(StrategyId.CARVING)
                .addTasks(all("bake", 1200), all("cool", 60))
                .build();
        List<RuleFinding> findings = CHECKER.findings(design, bakery.brief());
        assertThat(findings)
                .filteredOn(one -> one.finding().outcome() == Outcome.NOT_MET)
                .extracting(one -> one.finding().reason().code())
                .containsExactly("strategy.primary.taken", "strategy.primary.unknown");
    }
}
