package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person stops in the middle of Discovery: 18 hours given, a partial report for 14 of them. */
class StoppedDiscoveryTest {
    private static final References REGISTER =
            Cases.register(Cases.certified("ct-ce", List.of(ServiceComponent.DISCOVERY), "2025-01-01", null));

    private static Decision claim(ProgrammeId programme, String coveredUntil) {
        CaseFile file = CaseFile.builder(Cases.with().getId())
                .coverage(ServiceEntry.TYPE, Coverage.COMPLETE)
                .coverage(OtherService.TYPE, Coverage.COMPLETE)
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first("episode"))
                        .funder(OrganizationId.of(programme.equals(Cases.ADS) ? "ads" : "dds"))
                        .programme(programme)
                        .openedOn(LocalDate.of(2026, 1, 1))
                        .build())
                .put(ServiceAuthorization.builder()
                        .header(EntryHeader.first("authorization"))
                        .episode(EntryId.of("episode"))
                        .service(ServiceCode.of("discovery"))
                        .period(EffectiveRange.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .writtenOn(LocalDate.of(2026, 1, 2))
                        .build())
                .put(Cases.service(
                        "s-1", "discovery", ServiceComponent.DISCOVERY, "2026-03-02T08:00", "2026-03-02T16:00"))
                .put(Cases.service(
                        "s-2", "discovery", ServiceComponent.DISCOVERY, "2026-03-03T08:00", "2026-03-03T14:00"))
                .put(Cases.service(
                        "s-3", "discovery", ServiceComponent.DISCOVERY, "2026-03-10T09:00", "2026-03-10T13:00"))
                .put(DocumentRecord.builder()
                        .header(EntryHeader.first("report"))
                        .documentType(DocumentType.DISCOVERY_REPORT)
                        .title("report")
                        .state(DocumentState.FINAL)
                        .receivedByFunderOn(LocalDate.of(2026, 3, 20))
                        .covers(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.parse(coveredUntil)))
                        .portion(Portion.PARTIAL)
                        .build())
                .build();
        RuleBook book = Cases.LIBRARY.ruleBook(List.of(programme));
        return Adjudication.of(Cases.LIBRARY.programme(programme).orElseThrow(), book)
                .adjudicate(
                        file,
                        ClaimRequest.of(EntryId.of("episode")),
                        AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1)),
                        REGISTER);
    }

    private static long minutes(Decision decision, LineOutcome outcome) {
        return decision.getLines().stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.outcome() == outcome)
                .mapToLong(piece -> piece.minutes().value())
                .sum();
    }

    @Test
    @Tag("CT-37")
    @Tag("SEM-27")
    void ads_pays_the_portion_that_its_deliverable_covers_though_no_discovery_hours_were_supplied() {
        Decision decision = claim(Cases.ADS, "2026-03-05");

        assertThat(minutes(decision, LineOutcome.PAYABLE)).isEqualTo(14 * 60);
        assertThat(minutes(decision, LineOutcome.UNDECIDED)).isEqualTo(4 * 60);
    }

    @Test
    @Tag("CT-37")
    void the_missing_deliverable_releases_the_rest() {
        assertThat(minutes(claim(Cases.ADS, "2026-03-31"), LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("CT-37")
    void whether_dds_pays_a_portion_is_not_stated_so_it_is_undecided() {
        assertThat(minutes(claim(Cases.DDS, "2026-03-05"), LineOutcome.UNDECIDED))
                .isEqualTo(18 * 60);
    }

    @Test
    @Tag("CT-26")
    void money_is_undecided_and_never_zero() {
        assertThat(claim(Cases.ADS, "2026-03-31").getLines())
                .extracting(ClaimLine::money)
                .allSatisfy(money -> assertThat(money.outcome()).isEqualTo(LineOutcome.UNDECIDED));
    }
}
