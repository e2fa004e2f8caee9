package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.FeeTable;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.OncePer;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/** Milestones within a budget: each paid once, never more than there is, in whatever order they were recorded. */
class MilestonePropertyTest {
    private static final ParameterId FEE = ParameterId.of("job.fee");
    private static final ServiceCode JOB = ServiceCode.of("job");
    private static final Money BUDGET = Money.parse("USD 1000.00");
    private static final Programme PROGRAMME = Programme.builder(ProgrammeId.of("xx/jobs"), OrganizationId.of("xx"))
            .services(List.of(FundedService.builder(JOB)
                    .fee(new MilestoneFee(FeeTable.of(FEE), List.of(), List.of(OncePer.PURSUIT), List.of()))
                    .citations(Ct.cites("SEM-27"))
                    .build()))
            .funding(new FundingTerms(
                    List.of(),
                    List.of(),
                    new PersonalBudget(null, TimeTreatment.NOT_BILLABLE, Ct.cites("CT-17")),
                    null,
                    List.of()))
            .build();
    private static final RuleBook BOOK = Ct.book(Ct.value(FEE, new ArgumentValue.OfMoney(Money.parse("USD 333.34"))));

    @Provide
    Arbitrary<List<Integer>> jobs() {
        return Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(9);
    }

    private static List<Milestone> milestones(List<Integer> jobs) {
        List<Milestone> all = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            all.add(Milestone.builder()
                    .header(EntryHeader.first("milestone-" + i))
                    .episode(Log.EPISODE)
                    .service(JOB)
                    .reachedOn(LocalDate.of(2026, 3, 1 + i * 7 % 20))
                    .pursuit(EntryId.of("job-" + jobs.get(i)))
                    .build());
        }
        return all;
    }

    private static List<ClaimLine> lines(List<Milestone> milestones) {
        Log log = new Log(PROGRAMME);
        log.covers(Milestone.TYPE, Coverage.COMPLETE);
        log.put(FundingEpisode.builder()
                .header(EntryHeader.first(Log.EPISODE.value()))
                .funder(PROGRAMME.funder())
                .programme(PROGRAMME.id())
                .openedOn(LocalDate.of(2026, 1, 1))
                .budget(BUDGET)
                .build());
        milestones.forEach(log::put);
        return log.bill(BOOK).getLines();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-27")
    void each_job_is_paid_once_and_the_budget_is_never_exceeded(@ForAll("jobs") List<Integer> jobs, @ForAll long seed) {
        List<Milestone> milestones = milestones(jobs);
        List<ClaimLine> lines = lines(milestones);

        long different = jobs.stream().distinct().count();
        assertThat(lines).hasSize(jobs.size());
        assertThat(lines.stream()
                        .filter(one -> one.outcome() == LineOutcome.PAYABLE)
                        .count())
                .isEqualTo(different);
        long paid = lines.stream()
                .mapToLong(one -> one.money().amount().minorUnits())
                .sum();
        assertThat(paid).isEqualTo(Math.min(BUDGET.minorUnits(), different * 33_334));
        for (ClaimLine line : lines) {
            long parts = line.money().parts().stream()
                    .mapToLong(part -> part.amount().minorUnits())
                    .sum();
            assertThat(parts).isIn(0L, 33_334L);
        }
        List<Milestone> shuffled = new ArrayList<>(milestones);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(lines(shuffled)).isEqualTo(lines);
    }
}
