package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.PaidTime;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.AdjudicationPropertyTest.Drawing;
import org.customizedemployment.rules.adjudication.MoneyTermsPropertyTest.Terms;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.adoption.ProposedCorrection;
import org.customizedemployment.rules.adoption.StandingDeterminations;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/** What people adopted comes to the same minutes and cents when it is decided again, with and without what was recorded since (ADR 0016). */
class AdoptedAgainPropertyTest {
    private static final HumanDecision OFFICER = new HumanDecision(
            ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 15), "as proposed", List.of());
    private static final RuleBook BOOK = AdjudicationPropertyTest.BOOK;
    private static final ClaimRequest FIRST_DAYS = ClaimRequest.of(Log.EPISODE)
            .during(EffectiveRange.between(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8)));

    /** Logs looked at in each try: one in a build, more in a campaign. */
    private static final int LOGS = Integer.getInteger("ce.rules.logs", 1);

    @Provide
    Arbitrary<List<Drawing>> drawings() {
        return new AdjudicationPropertyTest().drawings().list().ofSize(LOGS);
    }

    @Provide
    Arbitrary<List<Terms>> money() {
        return new MoneyTermsPropertyTest().drawn().list().ofSize(LOGS);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-23")
    @Tag("SEM-26")
    void time_that_was_adopted_stays_as_it_was(@ForAll("drawings") List<Drawing> drawings) {
        for (Drawing drawing : drawings) {
            for (Programme programme : List.of(AdjudicationPropertyTest.PROGRAMME, AdjudicationPropertyTest.TERMS)) {
                again(log(programme, drawing), AdjudicationPropertyTest.whole(drawing));
            }
        }
    }

    private static Log log(Programme programme, Drawing drawing) {
        Log log = new Log(programme);
        for (int i = 0; i < drawing.others().size(); i++) {
            drawing.others().get(i).put(log, i);
        }
        return log.put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                .build());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-26")
    void what_was_paid_stays_paid_whatever_is_recorded_late(@ForAll("drawings") List<Drawing> drawings) {
        for (Drawing drawing : drawings) {
            for (Programme programme : List.of(AdjudicationPropertyTest.PROGRAMME, AdjudicationPropertyTest.TERMS)) {
                late(log(programme, drawing), AdjudicationPropertyTest.whole(drawing));
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-26")
    @Tag("SEM-27")
    void money_within_a_budget_that_was_adopted_stays_as_it_was(@ForAll("money") List<Terms> drawn) {
        PersonalBudget budget =
                new PersonalBudget(MoneyTermsPropertyTest.YEAR, TimeTreatment.NOT_BILLABLE, Ct.cites("CT-17"));
        Programme programme =
                MoneyTermsPropertyTest.programme(new FundingTerms(List.of(), List.of(), budget, null, List.of()));
        for (Terms terms : drawn) {
            Log log = MoneyTermsPropertyTest.log(programme, terms, List.of())
                    .put(FundingEpisode.builder()
                            .header(EntryHeader.first(Log.EPISODE.value()))
                            .funder(programme.funder())
                            .programme(programme.id())
                            .openedOn(LocalDate.of(2026, 1, 1))
                            .budget(new Money(terms.budget(), "USD"))
                            .build());
            again(log, AdjudicationPropertyTest.whole(terms.drawing()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-27")
    void what_late_lines_move_is_a_proposed_correction_with_which_the_whole_comes_to_what_it_is_worth(
            @ForAll("drawings") List<Drawing> drawings) {
        for (Drawing drawing : drawings) {
            Log log = log(AdjudicationPropertyTest.TERMS, drawing);
            List<Entry> entries = AdjudicationPropertyTest.whole(drawing);
            entries.subList(0, entries.size() / 2).forEach(log::put);
            adopt(log, log.bill(BOOK), "a-first");
            entries.subList(entries.size() / 2, entries.size()).forEach(log::put);
            corrected(log);
        }
    }

    /** What is told at the lines is what is proposed, and what is left undone after it is only what is still open. */
    private static void corrected(Log log) {
        Decision late = log.bill(BOOK);
        List<ProposedCorrection> proposed = ProposedCorrection.all(late, log.build());
        Set<EntryId> told = new TreeSet<>();
        late.getLines().stream()
                .filter(line -> line.money().steps().stream()
                        .anyMatch(step -> step.code().equals("claim.paid-before")))
                .forEach(line -> told.add(line.entry().id()));
        Set<EntryId> differing = new TreeSet<>();
        proposed.forEach(one -> one.differences().stream()
                .filter(each -> each.now() != null
                        && (each.now().money().amount() != null
                                || !each.now().payable().equals(each.paid().payable())))
                .forEach(each -> differing.add(each.entry())));
        assertThat(told).as("%s", late).isEqualTo(differing);
        for (ProposedCorrection one : proposed) {
            log.put(one.reversal(EntryId.of("b-back"), OFFICER));
            one.replacement(EntryId.of("c-replaced"), OFFICER).ifPresent(log::put);
        }
        adopt(log, log.bill(BOOK), "d-rest");
        stays(log);
    }

    /** First some days are adopted, then the rest. */
    private static void again(Log log, List<Entry> entries) {
        entries.forEach(log::put);
        adopt(log, log.bill(BOOK, FIRST_DAYS), "a-first");
        stays(log);
        adopt(log, log.bill(BOOK), "b-rest");
        stays(log);
    }

    /** Between two adoptions and after them lines are recorded late, for any day. */
    private static void late(Log log, List<Entry> entries) {
        int late = entries.size() - entries.size() / 3;
        int last = Math.max(late, entries.size() - 1);
        entries.subList(0, late).forEach(log::put);
        adopt(log, log.bill(BOOK, FIRST_DAYS), "a-first");
        entries.subList(late, last).forEach(log::put);
        keeps(log);
        adopt(log, log.bill(BOOK), "b-rest");
        entries.subList(last, entries.size()).forEach(log::put);
        keeps(log);
    }

    private static void adopt(Log log, Decision bill, String id) {
        boolean any = bill.getLines().stream()
                .anyMatch(
                        line -> decided(line.outcome()) && decided(line.money().outcome()) && isNew(log, line));
        if (any) {
            log.put(Adoption.adopt(bill, log.build(), EntryId.of(id), Log.EPISODE, OFFICER));
        }
    }

    private static boolean isNew(Log log, ClaimLine line) {
        return log.build().entries(Determination.TYPE).stream()
                .flatMap(one -> one.getLines().stream())
                .noneMatch(one -> one.entry().equals(line.entry()));
    }

    private static boolean decided(LineOutcome outcome) {
        return outcome != LineOutcome.UNDECIDED && outcome != LineOutcome.ERROR;
    }

    /** Cents only where nothing is open: what is settled later is priced together with what it follows on. */
    private static void stays(Log log) {
        Decision now = log.bill(BOOK);
        boolean settled = now.getLines().stream()
                .allMatch(
                        line -> decided(line.outcome()) && decided(line.money().outcome()) && line.rounded() == null);
        for (Determination one : StandingDeterminations.of(log.build()).determinations()) {
            for (AdoptedLine paid : one.getLines()) {
                ClaimLine line = Log.line(now, paid.entry().id().value());
                assertThat(line.payable()).as("minutes of %s in %s", line, now).isEqualTo(paid.payable());
                if (settled) {
                    assertThat(line.money().amount())
                            .as("money of %s in %s", line, now)
                            .isEqualTo(paid.amount());
                }
            }
        }
    }

    /** Each minute that was paid is payable still; what was refused may be asked for again where others changed, and people decide. */
    private static void keeps(Log log) {
        Decision now = log.bill(BOOK);
        for (Determination one : log.build().entries(Determination.TYPE)) {
            for (AdoptedLine paid : one.getLines()) {
                ClaimLine line = Log.line(now, paid.entry().id().value());
                List<ServiceInterval> times = new ArrayList<>();
                for (PaidTime time : one.getPaidTimes()) {
                    if (time.entry().equals(paid.entry())) {
                        times.add(time.when());
                    }
                }
                if (paid.payable().equals(Minutes.ZERO)) {
                    continue;
                }
                long still = 0;
                for (ClaimPiece piece : line.pieces()) {
                    still += piece.outcome() == LineOutcome.PAYABLE ? within(piece, times) : 0;
                }
                assertThat(still)
                        .as("minutes of %s in %s", line, now)
                        .isEqualTo(paid.payable().value());
            }
        }
    }

    /** The minutes of a piece in those times; all where none are stated. */
    private static long within(ClaimPiece piece, List<ServiceInterval> times) {
        long from = piece.from().toEpochMinute();
        long until = from + piece.minutes().value();
        long minutes = times.isEmpty() ? until - from : 0;
        for (ServiceInterval time : times) {
            long start = Math.max(from, time.start().toEpochMinute());
            long end = Math.min(until, time.end().toEpochMinute());
            minutes += Math.max(0, end - start);
        }
        return minutes;
    }
}
