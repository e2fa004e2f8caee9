package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.document;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The edges of job design, from first to last: what is a carve, whose tasks stay, what an inferred need lets be said, and a business of two sisters. */
@Tag("SC-5")
@Tag("SEM-29")
class DesignEdgesScenarioTest {
    private static final List<String> TASKS = List.of("a", "b", "c", "d", "e");
    private static final ActorId SISTER = ActorId.of("sister");

    /** A held job of five tasks, 100 minutes each; "b" is a primary responsibility, of "c" nobody has said. */
    private static WorkplaceBrief workplace() {
        CaseFileBuilder file = CaseFile.builder(CaseId.of("edges"));
        file.put(Employer.builder()
                .header(EntryHeader.first("shop"))
                .name("Shop")
                .business("Things")
                .build());
        file.put(WorkplaceJob.builder()
                .header(EntryHeader.first("job"))
                .employer(id("shop"))
                .title("Clerk")
                .holder(ActorId.of("holder"))
                .build());
        for (String name : TASKS) {
            PrimaryResponsibility primary =
                    switch (name) {
                        case "b" -> PrimaryResponsibility.YES;
                        case "c" -> PrimaryResponsibility.UNKNOWN;
                        default -> PrimaryResponsibility.NO;
                    };
            file.put(WorkTask.builder()
                    .header(EntryHeader.first(name))
                    .employer(id("shop"))
                    .job(id("job"))
                    .name(name)
                    .weekly(MinutesRange.exactly(Minutes.of(100)))
                    .primaryResponsibility(primary)
                    .divisible(true)
                    .build());
        }
        return WorkplaceBrief.of(file.build(), id("shop"));
    }

    private static JobDesign carve(long minutes, String... tasks) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design"))
                .employer(id("shop"))
                .addStrategies(StrategyId.CARVING)
                .jobTitle("Assistant")
                .tasks(Stream.of(tasks)
                        .map(task -> new DesignTask(
                                id(task),
                                Minutes.of(minutes),
                                minutes < 100 ? Remainder.staysWith(id("job")) : Remainder.NONE_LEFT))
                        .toList());
        return design.build();
    }

    private static List<RuleFinding> open(Design design, Brief brief) {
        return StandardStrategies.checker().findings(design, brief).stream()
                .filter(one -> !one.finding().outcome().passes())
                .toList();
    }

    private static List<String> broken(Design design, Brief brief) {
        List<String> codes = new ArrayList<>();
        open(design, brief).stream()
                .filter(one -> one.severity() == Severity.BLOCKS)
                .forEach(one -> codes.add(one.finding().reason().code()));
        return codes;
    }

    @Test
    @Tag("ASERT-S2")
    void all_five_tasks_at_a_fifth_each_are_no_carve_and_it_says_why() {
        List<String> broken = broken(carve(20, "a", "b", "c", "d", "e"), workplace());
        assertThat(broken).contains("strategy.carving.all-tasks");
        assertThat(StandardStrategies.checker().applicableTags(carve(20, "a", "b", "c", "d", "e"), workplace()))
                .doesNotContain(StrategyId.CARVING);
    }

    @Test
    @Tag("ASERT-S2")
    void one_task_is_a_carve_if_its_remainder_has_a_place() {
        assertThat(broken(carve(100, "a"), workplace())).isEmpty();
        assertThat(broken(carve(20, "a"), workplace())).isEmpty();
        JobDesign nowhere = JobDesign.builder()
                .from(carve(20, "a"))
                .tasks(List.of(new DesignTask(id("a"), Minutes.of(20), null)))
                .build();
        assertThat(broken(nowhere, workplace())).containsExactly("strategy.remainder.missing");
    }

    @Test
    @Tag("SEM-28")
    void a_primary_task_is_refused_and_what_is_unknown_with_the_question_that_would_change_it() {
        assertThat(broken(carve(100, "a", "b"), workplace())).containsExactly("strategy.primary.taken");
        // Words of the same code with ".change" put the question: ask the employer.
        assertThat(broken(carve(100, "a", "c"), workplace())).containsExactly("strategy.primary.unknown");
    }

    @Test
    @Tag("ODEP-I2")
    @Tag("SEM-28")
    void an_inferred_need_lets_a_design_be_offered_and_the_indicator_can_not_tell() {
        CaseFileBuilder offered = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.PROPOSED).build())
                .put(need("salon", NeedStatus.INFERRED).build());
        CaseFile file = offered.build();
        JobDesign design = file.find(JobDesign.TYPE, id("d-p-salon")).orElseThrow();
        assertThat(broken(design, WorkplaceBrief.of(file, id("salon")))).isEmpty();
        assertThat(ask(TangibleContribution.rule(), offered).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    private static MarketStudy market() {
        Money price = Money.parse("USD 30.00");
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market"))
                .offering("Bread")
                .addNeeds(new LocalNeed("No bakery within a mile", "Neighbours", Manner.TOLD_BY_OTHERS, null))
                .price(new MoneyRange(price, price, price))
                .monthlySales(new CountRange(100, 200, 300));
        return study.build();
    }

    /** The bakery: half the person's, half a sister's who has no disability. */
    private static BusinessDesign.Builder bakery() {
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first("bakery"))
                .market(id("market"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Bakery")
                .addOwners(
                        new Owner(PERSON, Owner.Kind.JOB_SEEKER, 50, true),
                        new Owner(SISTER, Owner.Kind.CO_OWNER, 50, true))
                .addStatements(id("s-dogs"));
        return design;
    }

    @Test
    @Tag("ODEP-P9")
    @Tag("ODEP-P10")
    void a_business_of_two_sisters_is_allowed_and_asks_for_the_terms_of_control() {
        assertThat(broken(bakery().build(), new MarketBrief(market()))).isEmpty();
        assertThat(open(bakery().build(), new MarketBrief(market())))
                .extracting(one -> one.finding().reason().code() + " " + one.severity())
                .containsExactly("strategy.flag.control-terms ADVISES");
        assertThat(open(
                        bakery().controlTerms("Both sign; each decides in her own field")
                                .build(),
                        new MarketBrief(market())))
                .isEmpty();
    }

    @Test
    @Tag("ODEP-I3")
    @Tag("SEM-10")
    void its_income_to_the_owner_is_met_by_equivalent_and_the_papers_are_asked_for() {
        CaseFileBuilder owned = builder()
                .put(market())
                .put(bakery().pursuit(id("p-salon")).build())
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(employment("p-salon").payer(Payer.OWN_BUSINESS).build());
        Finding finding = ask(DirectlyPaid.rule(), owned);
        assertThat(finding.reason().code()).isEqualTo("odep.i3.own-business");
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.missing()).extracting("what").containsExactly("ownership-terms");
        Finding withPapers = ask(
                DirectlyPaid.rule(),
                owned.put(document("own", DocumentType.of("ownership-terms")).build()));
        assertThat(withPapers.outcome()).isEqualTo(Outcome.MET);
        assertThat(withPapers.missing()).isEmpty();
    }

    @Test
    @Tag("ASERT-S4")
    void six_employees_are_advice_and_no_rejection() {
        BusinessDesign six = bakery().controlTerms("Both sign; each decides in her own field")
                .employees(6)
                .build();
        assertThat(broken(six, new MarketBrief(market()))).isEmpty();
        assertThat(open(six, new MarketBrief(market())))
                .extracting(one -> one.finding().reason().code() + " " + one.severity())
                .containsExactly("strategy.flag.not-micro ADVISES");
    }
}
