package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.adoption.Notices;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final ParameterId DAYS = ParameterId.of("appeal.days");
    private static final Programme PROGRAMME = Programme.builder(ProgrammeId.of("us-ct/dds"), OrganizationId.of("dds"))
            .services(Ct.dds().services())
            .funding(new FundingTerms(
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(new Notice(
                            LineOutcome.NOT_PAYABLE, "notice.no", "appeals-office", DAYS, Ct.cites("SEM-27")))))
            .build();

    private static List<Reason> notices(@Nullable ArgumentValue days) {
        Log log = new Log(PROGRAMME).direct("paid", 2, "09:00", "10:00").direct("again", 2, "09:00", "10:00");
        RuleBook book = Ct.book(Ct.value(DAYS, days));
        return Notices.of(PROGRAMME, log.bill(book), book.getParameters());
    }

    @Test
    @Tag("SEM-27")
    void a_line_that_is_not_payable_has_a_notice_with_whom_to_turn_to_and_until_when() {
        assertThat(notices(new ArgumentValue.OfNumber(BigDecimal.valueOf(30))))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo("notice.no");
                    assertThat(notice.argument("contact")).contains(new ArgumentValue.OfCode("appeals-office"));
                    assertThat(notice.argument("until")).contains(new ArgumentValue.OfDate(LocalDate.of(2026, 5, 15)));
                });
    }

    @Test
    @Tag("SEM-27")
    void without_days_there_is_no_date_to_appeal_by() {
        assertThat(notices(null))
                .singleElement()
                .satisfies(notice -> assertThat(notice.argument("until")).isEmpty());
    }
}
