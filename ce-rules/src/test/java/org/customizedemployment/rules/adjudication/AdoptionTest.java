package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.adoption.ProposedCorrection;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A proposal that people adopt stands, whatever comes later; what turns out wrong is proposed anew beside it. */
class AdoptionTest {
    private static final RuleBook BOOK =
            Ct.book(Ct.value(Ct.CAP, Ct.hours(3)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    private static HumanDecision on(int day) {
        return new HumanDecision(
                ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 4, day), "as proposed", List.of());
    }

    private static Determination adopt(Log log, Decision bill, String id, int day) {
        return Adoption.adopt(bill, log.build(), EntryId.of(id), Log.EPISODE, on(day));
    }

    private static Log log() {
        return new Log(Ct.dds())
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build());
    }

    @Test
    @Tag("SEM-26")
    void a_late_claim_for_an_earlier_day_never_displaces_a_paid_one() {
        Log log = log().direct("later", 10, "09:00", "12:00");
        log.put(adopt(log, log.bill(BOOK), "paid", 15));
        log.direct("earlier", 2, "09:00", "12:00");

        Decision bill = log.bill(BOOK);

        assertThat(Log.minutes(bill, "later")).containsExactly(180L, 0L, 0L);
        assertThat(Log.minutes(bill, "earlier")).containsExactly(0L, 180L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void unless_it_is_asked_for_afresh() {
        Log log = log().direct("later", 10, "09:00", "12:00");
        log.put(adopt(log, log.bill(BOOK), "paid", 15));
        log.direct("earlier", 2, "09:00", "12:00");

        Decision bill = log.bill(BOOK, ClaimRequest.of(Log.EPISODE).asIfFresh());

        assertThat(Log.minutes(bill, "earlier")).containsExactly(180L, 0L, 0L);
        assertThat(Log.minutes(bill, "later")).containsExactly(0L, 180L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void of_several_determinations_the_one_adopted_first_counts_first() {
        Log log = log().direct("second", 2, "09:00", "11:00").direct("first", 10, "09:00", "11:00");
        Decision both = log.bill(Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour"))));
        Determination first = only(log, both, "first", "z", 14);
        log.put(first).put(only(log, both, "second", "a", 15));

        Decision bill = log.bill(BOOK);

        assertThat(Log.minutes(bill, "first")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "second")).containsExactly(60L, 60L, 0L);
    }

    private static Determination only(Log log, Decision bill, String line, String id, int day) {
        Determination all = adopt(log, bill, id, day);
        Determination.Builder one = Determination.builder();
        one.from(all)
                .lines(all.getLines().stream()
                        .filter(each -> each.entry().id().value().equals(line))
                        .toList());
        return one.build();
    }

    @Test
    @Tag("SEM-20")
    void what_is_open_is_not_adopted_and_nothing_open_alone_can_be() {
        Log log = log().direct("visit", 2, "09:00", "10:00");
        RuleBook withoutRate = Ct.book();

        assertThatThrownBy(() -> adopt(log, log.bill(withoutRate), "paid", 15)).isInstanceOf(CeException.class);
        assertThat(adopt(log, log.bill(BOOK), "paid", 15).getLines())
                .extracting(AdoptedLine::amount)
                .containsExactly(Money.parse("USD 60.00"));
    }

    @Test
    @Tag("SEM-27")
    void a_correction_after_payment_is_a_reversal_and_a_replacement_both_proposed() {
        Log log = log().direct("visit", 2, "09:00", "11:00").direct("other", 3, "09:00", "10:00");
        Determination paid = adopt(log, log.bill(BOOK), "paid", 15);
        log.put(paid).direct("visit", 2, "09:00", "10:00");

        ProposedCorrection proposal =
                ProposedCorrection.of(paid, log.bill(BOOK), log.build()).orElseThrow();

        assertThat(proposal.differences()).singleElement().satisfies(one -> {
            assertThat(one.entry()).isEqualTo(EntryId.of("visit"));
            assertThat(one.paid().amount()).isEqualTo(Money.parse("USD 120.00"));
            assertThat(one.now().money().amount()).isEqualTo(Money.parse("USD 60.00"));
        });
        assertThat(log.build().find(Determination.TYPE, paid.id())).contains(paid);
        Determination back = proposal.reversal(EntryId.of("back"), on(20));
        Determination anew = proposal.replacement(EntryId.of("anew"), on(20)).orElseThrow();
        assertThat(back.getReverses()).contains(paid.id());
        assertThat(back.getLines()).isEqualTo(paid.getLines());
        assertThat(anew.getReplaces()).contains(paid.id());

        log.put(back).put(anew);
        assertThat(ProposedCorrection.of(anew, log.bill(BOOK), log.build())).isEmpty();
    }

    @Test
    @Tag("SEM-27")
    void what_was_paid_and_is_no_longer_in_the_case_is_a_difference_too() {
        Log log = log().direct("visit", 2, "09:00", "11:00");
        Determination paid = adopt(log, log.bill(BOOK), "paid", 15);

        ProposedCorrection proposal =
                ProposedCorrection.of(paid, log().bill(BOOK), log().build()).orElseThrow();

        assertThat(proposal.differences())
                .singleElement()
                .satisfies(one -> assertThat(one.now()).isNull());
        assertThat(proposal.replacement(EntryId.of("anew"), on(20))).isEmpty();
    }

    @Test
    @Tag("SEM-27")
    void what_comes_to_the_same_needs_no_correction() {
        Log log = log().direct("visit", 2, "09:00", "11:00");
        Determination paid = adopt(log, log.bill(BOOK), "paid", 15);

        assertThat(ProposedCorrection.of(paid, log.put(paid).bill(BOOK), log.build()))
                .isEmpty();
    }

    @Test
    @Tag("SEM-26")
    @Tag("SEM-27")
    void what_is_adopted_already_is_not_adopted_again() {
        Log log = log().direct("march", 2, "09:00", "10:00");
        log.put(adopt(log, log.bill(BOOK), "first", 15));
        assertThatThrownBy(() -> adopt(log, log.bill(BOOK), "again", 16)).isInstanceOf(CeException.class);

        log.direct("late", 20, "09:00", "10:00");
        assertThat(adopt(log, log.bill(BOOK), "second", 16).getLines())
                .extracting(line -> line.entry().id().value())
                .containsExactly("late");
    }

    @Test
    @Tag("SEM-20")
    void what_was_only_planned_altered_since_or_of_another_episode_is_not_adopted() {
        Log log = log();
        ServiceEntry planned = Log.line("planned", Ct.DEVELOPMENT, Log.time(2, "09:00", "10:00"))
                .build();
        Decision preview = Adjudication.of(Ct.dds(), BOOK)
                .preview(log.build(), planned, AsOf.on(DateName.DECISION, Log.DECISION), References.NONE);
        assertThatThrownBy(() -> adopt(log, preview, "paid", 15)).isInstanceOf(CeException.class);

        log.put(planned);
        Decision bill = log.bill(BOOK);
        assertThatThrownBy(() -> Adoption.adopt(bill, log.build(), EntryId.of("paid"), EntryId.of("other"), on(15)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("another episode");
        log.retire(planned.toRef());
        assertThatThrownBy(() -> adopt(log, bill, "paid", 15)).isInstanceOf(CeException.class);
    }

    @Test
    @Tag("SEM-27")
    void a_decision_about_less_takes_nothing_back() {
        Log log = log().direct("early", 2, "09:00", "10:00").direct("late", 20, "09:00", "10:00");
        Determination paid = adopt(log, log.bill(BOOK), "paid", 15);
        Decision part = log.bill(
                BOOK,
                ClaimRequest.of(Log.EPISODE)
                        .during(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10))));

        assertThatThrownBy(() -> ProposedCorrection.of(paid, part, log.build()))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("late");
    }

    @Test
    @Tag("SEM-23a")
    @Tag("SEM-26")
    void what_another_programme_paid_is_not_paid_again_whatever_has_precedence() {
        Exclusion ours =
                new Exclusion(Ct.DEVELOPMENT, null, Exclusion.Grain.INTERVAL, Ct.DEVELOPMENT, Ct.cites("CT-17"));
        for (Programme programme : List.of(Ct.dds(), Ct.dds(ours))) {
            Log log = new Log(programme).otherEpisode("elsewhere", "us-ct/ads").direct("ours", 2, "09:00", "10:00");
            log.put(Log.line("theirs", Ct.COACHING, Log.time(2, "09:00", "10:00"))
                            .episode(EntryId.of("elsewhere"))
                            .build())
                    .put(paid("theirs", "elsewhere", "us-ct/ads", 60));

            Decision bill = log.bill(BOOK);

            assertThat(Log.minutes(bill, "ours")).containsExactly(0L, 60L, 0L);
            assertThat(Log.codes(bill, "ours")).contains("claim.overlap-adopted");
        }
    }

    @Test
    @Tag("SEM-26")
    @Tag("SEM-27")
    void what_was_paid_keeps_its_time_and_its_room_though_it_would_be_refused_today() {
        RuleBook oneHour = Ct.book(Ct.value(Ct.CAP, Ct.hours(1)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));
        Log log = log().put(paid("paid", "episode", "us-ct/dds", 60));
        log.put(Log.line("paid", Ct.DEVELOPMENT, Log.time(2, "09:00", "10:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .put(Log.line("coaching", Ct.COACHING, Log.time(2, "09:00", "10:00"))
                        .build())
                .direct("more", 3, "09:00", "10:00");

        Decision bill = log.bill(oneHour);

        assertThat(Log.line(bill, "paid").payable()).isEqualTo(Minutes.ZERO);
        assertThat(Log.codes(bill, "coaching")).contains("claim.overlap-adopted");
        assertThat(Log.minutes(bill, "more")).containsExactly(0L, 60L, 0L);
        assertThat(bill.getBalances())
                .singleElement()
                .satisfies(one -> assertThat(one.used().value()).isEqualTo(60));
    }

    private static Determination paid(String line, String episode, String programme, long minutes) {
        Determination.Builder paid = Determination.builder();
        paid.header(EntryHeader.first(line + "-paid"))
                .episode(EntryId.of(episode))
                .programme(ProgrammeId.of(programme))
                .adopted(on(1))
                .lines(List.of(new AdoptedLine(
                        new EntryRef(EntryId.of(line), 1),
                        Ct.COACHING,
                        LocalDate.of(2026, 3, 2),
                        Minutes.of(minutes),
                        Money.parse("USD 50.00"))));
        return paid.build();
    }

    private static final Exclusion FIRST =
            new Exclusion(Ct.DEVELOPMENT, Ct.DISCOVERY, Exclusion.Grain.INTERVAL, Ct.DEVELOPMENT, Ct.cites("CT-17"));
    private static final RuleBook RATES = Ct.book(
            Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")),
            Ct.value(Ct.DISCOVERY_RATE, Ct.rate("USD 30.00 per hour")));

    @Test
    @Tag("SEM-23a")
    @Tag("SEM-27")
    void what_was_adopted_together_comes_to_the_same_again() {
        Log log = new Log(Ct.dds(FIRST))
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .direct("development", 2, "09:00", "10:00")
                .discovery("discovery", 2, "09:30", "11:00");
        Decision before = log.bill(RATES);
        Determination paid = adopt(log, before, "paid", 15);
        log.put(paid);

        Decision after = log.bill(RATES);

        assertThat(Log.minutes(before, "discovery")).containsExactly(60L, 30L, 0L);
        assertThat(after.getLines()).isEqualTo(before.getLines());
        assertThat(ProposedCorrection.of(paid, after, log.build())).isEmpty();
    }

    @Test
    @Tag("SEM-23a")
    @Tag("SEM-26")
    void of_two_that_were_adopted_the_first_stands_whichever_comes_first_otherwise() {
        Log log = new Log(Ct.dds(FIRST))
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .discovery("discovery", 2, "09:30", "11:00");
        log.put(adopt(log, log.bill(RATES), "first", 14)).direct("development", 2, "09:00", "10:00");
        log.put(adopt(log, log.bill(RATES), "second", 15));

        Decision after = log.bill(RATES);

        assertThat(Log.minutes(after, "discovery")).containsExactly(90L, 0L, 0L);
        assertThat(Log.minutes(after, "development")).containsExactly(30L, 30L, 0L);
        assertThat(Log.codes(after, "development")).containsExactly("claim.overlap-adopted");
    }

    @Test
    @Tag("SEM-23a")
    @Tag("SEM-26")
    void the_minutes_of_an_adopted_visit_that_a_cap_refused_take_no_time_from_another_service() {
        RuleBook oneHour = Ct.book(
                Ct.value(Ct.CAP, Ct.hours(1)),
                Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")),
                Ct.value(Ct.DISCOVERY_RATE, Ct.rate("USD 30.00 per hour")));
        Log log = new Log(Ct.dds(FIRST))
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .direct("development", 2, "09:00", "11:00");
        log.put(adopt(log, log.bill(oneHour), "paid", 15)).discovery("discovery", 2, "09:30", "11:00");

        Decision after = log.bill(oneHour);

        assertThat(Log.minutes(after, "development")).containsExactly(60L, 60L, 0L);
        assertThat(Log.minutes(after, "discovery")).containsExactly(60L, 30L, 0L);
    }

    @Test
    @Tag("SEM-24")
    @Tag("SEM-26")
    void an_adopted_visit_draws_on_the_limit_of_indirect_time_by_its_indirect_minutes_alone() {
        RuleBook twoHours =
                Ct.book(Ct.value(Ct.INDIRECT, Ct.hours(2)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));
        Log log = new Log(Ct.dds(Ct.development(null, Ct.indirect(), null, null)))
                .put(Log.line("mixed", Ct.DEVELOPMENT, Log.time(2, "09:00", "12:00"))
                        .presence(Presence.during(Log.time(2, "09:00", "11:00")))
                        .build());
        log.put(adopt(log, log.bill(twoHours), "paid", 15)).indirect("calls", 3, "09:00", "10:00");

        Decision after = log.bill(twoHours);

        assertThat(Log.minutes(after, "calls")).containsExactly(60L, 0L, 0L);
        assertThat(after.getBalances())
                .singleElement()
                .satisfies(one -> assertThat(one.left()).isEqualTo(Minutes.ZERO));
    }

    @Test
    @Tag("SEM-26")
    @Tag("SEM-27")
    void what_an_authorization_did_not_cover_is_not_proposed_after_payment() {
        Log log = log().put(ServiceAuthorization.builder()
                        .header(EntryHeader.first("paper"))
                        .episode(Log.EPISODE)
                        .service(Ct.DEVELOPMENT)
                        .writtenOn(LocalDate.of(2026, 2, 1))
                        .period(EffectiveRange.NOT_STATED)
                        .amount(Money.parse("USD 90.00"))
                        .build())
                .put(Log.line("visit", Ct.DEVELOPMENT, Log.time(2, "09:00", "11:00"))
                        .authorization(EntryId.of("paper"))
                        .build());
        Determination paid = adopt(log, log.bill(BOOK), "paid", 15);
        log.put(paid);

        Decision again = log.bill(BOOK);

        assertThat(paid.getLines()).extracting(AdoptedLine::amount).containsExactly(Money.parse("USD 90.00"));
        assertThat(Log.line(again, "visit").money().amount()).isEqualTo(Money.parse("USD 90.00"));
        assertThat(ProposedCorrection.of(paid, again, log.build())).isEmpty();
    }
}
