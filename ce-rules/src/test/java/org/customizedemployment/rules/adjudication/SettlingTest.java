package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Overlap and caps come to rest: nobody is refused for one that is not paid in the end. */
class SettlingTest {
    private static Exclusion first(ServiceCode service, ServiceCode other) {
        return new Exclusion(service, other, Exclusion.Grain.INTERVAL, service, Ct.cites("CT-17"));
    }

    private static FundedService plain(ServiceCode code) {
        return FundedService.builder(code).citations(Ct.cites("CT-28")).build();
    }

    private static FundedService capped(FundedService service, TimeCap cap) {
        return service.toBuilder().caps(List.of(cap)).build();
    }

    private static TimeCap cap(String id) {
        return new TimeCap(ParameterId.of(id), List.of(CapScope.PERSON), Ct.cites("CT-29"));
    }

    @Test
    @Tag("SEM-23a")
    void what_a_cap_refuses_takes_no_time_from_another() {
        Log log = new Log(Ct.dds(first(Ct.DEVELOPMENT, Ct.COACHING))).direct("development", 2, "09:00", "10:00");
        log.put(Log.line("coaching", Ct.COACHING, Log.time(2, "09:00", "10:00")).build());

        Decision bill = log.bill(Ct.book(Ct.value(Ct.CAP, Ct.hours(0))));

        assertThat(Log.minutes(bill, "development")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "coaching")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23a")
    @Tag("SEM-26")
    void along_a_chain_each_line_is_refused_only_for_one_that_is_paid() {
        Programme programme = Programme.builder(Ct.dds().id(), Ct.dds().funder())
                .services(List.of(
                        capped(plain(Ct.DEVELOPMENT), cap("none")),
                        capped(Ct.coaching(), cap("one")),
                        plain(Ct.DISCOVERY)))
                .exclusions(List.of(
                        first(Ct.DEVELOPMENT, Ct.COACHING),
                        first(Ct.COACHING, Ct.DISCOVERY),
                        first(Ct.DEVELOPMENT, Ct.DISCOVERY)))
                .build();
        RuleBook book =
                Ct.book(Ct.value(ParameterId.of("none"), Ct.hours(0)), Ct.value(ParameterId.of("one"), Ct.hours(1)));
        Log log = new Log(programme);
        for (int day = 2; day <= 3; day++) {
            if (day == 2) {
                log.put(Log.line("a", Ct.DEVELOPMENT, Log.time(day, "09:00", "10:00"))
                        .build());
            }
            log.put(Log.line("b" + day, Ct.COACHING, Log.time(day, "09:00", "10:00"))
                    .build());
            log.put(Log.line("c" + day, Ct.DISCOVERY, Log.time(day, "09:00", "10:00"))
                    .build());
        }

        Decision bill = log.bill(book);

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "b2")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(bill, "c2")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "b3")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "c3")).containsExactly(60L, 0L, 0L);
    }

    @Test
    void a_limit_goes_by_the_terms_of_its_own_service() {
        Programme programme = Programme.builder(Ct.dds().id(), Ct.dds().funder())
                .services(List.of(
                        capped(Ct.coaching(), cap("one")),
                        capped(plain(Ct.DISCOVERY), cap("one").above(CapExcess.WITH_APPROVAL))))
                .build();
        RuleBook book = Ct.book(Ct.value(ParameterId.of("one"), Ct.hours(1)));
        Log log = new Log(programme);
        log.put(Log.line("coaching", Ct.COACHING, Log.time(2, "09:00", "10:00")).build());
        log.put(Log.line("discovery", Ct.DISCOVERY, Log.time(3, "09:00", "11:00"))
                .build());

        assertThat(Log.codes(log.bill(book), "discovery")).contains("claim.cap-approval-needed");
    }

    /** A log that was loaded over and over: before, 1,000 such lines took a minute and a half and a decision of half a million reasons. */
    @Test
    @Timeout(90)
    @Tag("SEM-23d")
    void a_log_that_was_loaded_over_and_over_is_paid_once_and_told_briefly() {
        Log log = new Log(Ct.dds());
        int copies = 500;
        for (int i = 0; i < copies; i++) {
            log.put(Log.line("copy-" + (1_000 + i), Ct.COACHING, Log.time(2, "09:00", "10:00"))
                    .build());
        }

        Decision bill = log.bill(Ct.book());

        assertThat(bill.getLines().stream()
                        .mapToLong(line -> line.payable().value())
                        .sum())
                .isEqualTo(60);
        assertThat(Log.minutes(bill, "copy-1000")).containsExactly(60L, 0L, 0L);
        assertThat(bill.getLines())
                .allSatisfy(line -> assertThat(line.pieces())
                        .allSatisfy(piece -> assertThat(piece.reasons()).hasSizeLessThanOrEqualTo(8)));
        assertThat(Log.codes(bill, "copy-1499")).contains("claim.duplicate");
    }
}
