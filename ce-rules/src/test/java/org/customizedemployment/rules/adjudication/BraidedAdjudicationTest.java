package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.payer.BraidedAdjudication;
import org.customizedemployment.rules.payer.BraidedClaim;
import org.customizedemployment.rules.payer.HandedOn;
import org.customizedemployment.rules.payer.NextPayer;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two payers for one log: every minute ends with one of them. */
class BraidedAdjudicationTest {
    private static final ProgrammeId SECOND = ProgrammeId.of("second/programme");
    private static final EntryId OTHER = EntryId.of("episode-second");
    static final Programme FIRST = Programme.builder(ProgrammeId.of("us-ct/dds"), OrganizationId.of("dds"))
            .services(Ct.dds().services())
            .funding(new FundingTerms(
                    List.of(),
                    List.of(),
                    null,
                    new HandOn(SECOND, List.of(HandOnReason.values()), Ct.cites("SEM-27")),
                    List.of()))
            .build();
    private static final Programme NEXT = Programme.builder(SECOND, OrganizationId.of("second"))
            .services(List.of(Ct.development(null, IndirectTime.NOT_STATED, null, null)))
            .build();
    private static final RuleBook BOOK =
            Ct.book(Ct.value(Ct.CAP, Ct.hours(2)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    static BraidedClaim bill(Log log) {
        return BraidedAdjudication.of(List.of(new Payer(FIRST, BOOK, Log.EPISODE), new Payer(NEXT, BOOK, OTHER)))
                .adjudicate(
                        log.otherEpisode(OTHER.value(), SECOND.value()).build(),
                        AsOf.on(DateName.DECISION, Log.DECISION),
                        References.NONE);
    }

    private static Map<String, Long> by(BraidedClaim bill) {
        Map<String, Long> minutes = new LinkedHashMap<>();
        bill.pieces()
                .forEach(one -> minutes.merge(
                        one.payer() + " " + one.outcome(), one.minutes().value(), Long::sum));
        return minutes;
    }

    @Test
    @Tag("SEM-27")
    @Tag("ICF-G3")
    void what_the_cap_of_the_first_refuses_moves_on_to_the_second() {
        BraidedClaim bill = bill(new Log(FIRST).direct("visit", 2, "09:00", "12:00"));

        assertThat(by(bill))
                .containsEntry("us-ct/dds PAYABLE", 120L)
                .containsEntry("second/programme PAYABLE", 60L)
                .hasSize(2);
        assertThat(bill.pieces().get(1).handedOn()).singleElement().satisfies(on -> {
            assertThat(on.by()).isEqualTo(FIRST.id());
            assertThat(on.why()).containsExactly(HandOnReason.CAP_REACHED);
            assertThat(on.reasons()).extracting(Reason::code).containsExactly("claim.cap-reached");
        });
        assertThat(bill.pieces().get(1).entry().id()).isEqualTo(EntryId.of("visit"));
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-25")
    void one_decision_says_of_every_minute_who_decides_on_it_and_why_it_moved_on() {
        Decision whole =
                bill(new Log(FIRST).direct("visit", 2, "09:00", "12:00")).decision();

        assertThat(whole.getKind()).isEqualTo(DecisionKind.BRAIDED_CLAIM);
        assertThat(whole.getSubject()).isEqualTo("us-ct/dds, second/programme");
        assertThat(Log.minutes(whole, "visit")).containsExactly(180L, 0L, 0L);
        ClaimLine line = Log.line(whole, "visit");
        assertThat(line.outcome()).isEqualTo(LineOutcome.PAYABLE);
        assertThat(line.claimed()).isEqualTo(Minutes.of(180));
        assertThat(line.pieces()).hasSize(2);
        assertThat(line.pieces().get(0).reasons()).extracting(Reason::code).containsExactly("claim.payer");
        assertThat(line.pieces().get(1).reasons())
                .extracting(Reason::code)
                .containsExactly("claim.payer", "claim.handed-on", "claim.cap-reached");
        assertThat(line.pieces().get(1).citations()).contains(Citation.of("SEM-27"));
        assertThat(line.money().amount()).isEqualTo(Money.parse("USD 180.00"));
        assertThat(line.money().steps())
                .extracting(Reason::code)
                .containsExactly("claim.payer-money", "claim.payer-money");
        assertThat(whole.getBalances()).isNotEmpty();
    }

    @Test
    @Tag("SEM-27")
    void what_is_decided_of_several_payers_is_adopted_by_each_of_them_and_not_as_one() {
        Log log = new Log(FIRST).direct("visit", 2, "09:00", "12:00");
        Decision whole = bill(log).decision();

        assertThatThrownBy(() -> Adoption.adopt(
                        whole,
                        log.build(),
                        EntryId.of("d"),
                        Log.EPISODE,
                        new HumanDecision(
                                ActorId.of("officer"), Capacity.AGENCY_REVIEWER, Log.DECISION, "x", List.of())))
                .isInstanceOf(CeException.class);
    }

    @Test
    @Tag("SEM-27")
    void an_id_of_any_length_can_move_on() {
        String longest = "v".repeat(120);

        BraidedClaim bill = bill(new Log(FIRST)
                .direct(longest, 2, "09:00", "12:00")
                .direct(longest.substring(1) + "w", 3, "09:00", "10:00"));

        assertThat(by(bill)).containsEntry("second/programme PAYABLE", 120L);
        assertThat(Log.minutes(bill.decision(), longest)).containsExactly(180L, 0L, 0L);
    }

    @Test
    @Tag("SEM-27")
    void the_first_payers_own_bill_names_what_can_go_to_the_next_and_why() {
        Log log = new Log(FIRST).direct("visit", 2, "09:00", "12:00");

        assertThat(NextPayer.of(FIRST, log.bill(BOOK))).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("claim.moves-on.cap-reached");
            assertThat(one.argument("minutes")).contains(new ArgumentValue.OfMinutes(Minutes.of(60)));
            assertThat(one.argument("to")).contains(new ArgumentValue.OfCode(SECOND.value()));
        });
        assertThat(NextPayer.of(NEXT, log.bill(BOOK))).isEmpty();
    }

    @Test
    @Tag("SEM-27")
    void each_part_that_moves_on_is_named_after_its_own_service() {
        BraidedClaim alone = bill(new Log(FIRST).direct("visit", 3, "09:00", "12:00"));
        BraidedClaim both =
                bill(new Log(FIRST).direct("earlier", 2, "09:00", "12:00").direct("visit", 3, "09:00", "12:00"));

        assertThat(alone.decisions().get(1).getLines())
                .extracting(one -> one.entry().id())
                .containsExactly(EntryId.of("visit~1-1"));
        assertThat(both.decisions().get(1).getLines())
                .extracting(one -> one.entry().id())
                .containsExactly(EntryId.of("earlier~1-1"), EntryId.of("visit~1-1"));
    }

    @Test
    @Tag("SEM-27")
    void what_was_authorized_too_late_moves_on_as_not_authorized() {
        Log log = new Log(FIRST)
                .put(ServiceAuthorization.builder()
                        .header(EntryHeader.first("order"))
                        .episode(Log.EPISODE)
                        .service(Ct.DEVELOPMENT)
                        .period(EffectiveRange.between(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 6, 30)))
                        .writtenOn(LocalDate.of(2026, 3, 9))
                        .build())
                .put(Log.line("visit", Ct.DEVELOPMENT, Log.time(2, "09:00", "10:00"))
                        .authorization(EntryId.of("order"))
                        .build());

        BraidedClaim bill = bill(log);

        assertThat(by(bill)).containsOnly(Map.entry("second/programme PAYABLE", 60L));
        assertThat(bill.pieces().get(0).handedOn())
                .flatExtracting(HandedOn::why)
                .containsExactly(HandOnReason.NOT_AUTHORIZED);
    }

    @Test
    @Tag("SEM-27")
    void a_duplicate_never_moves_on() {
        BraidedClaim bill = bill(new Log(FIRST).direct("a", 2, "09:00", "10:00").direct("b", 2, "09:00", "10:00"));

        assertThat(by(bill))
                .containsEntry("us-ct/dds PAYABLE", 60L)
                .containsEntry("us-ct/dds NOT_PAYABLE", 60L)
                .hasSize(2);
    }
}
