package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.ProviderTerms;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.KindTreatment;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
    private static FundedService service(ProgrammeId programme, String code) {
        return Cases.LIBRARY
                .programme(programme)
                .flatMap(one -> one.service(ServiceCode.of(code)))
                .orElseThrow();
    }

    private static ArgumentValue value(ParameterId id) {
        DatedParameter parameter =
                Cases.LIBRARY.parameters().find(id, LocalDate.of(2026, 3, 1)).orElseThrow();
        return parameter.value();
    }

    @Test
    @Tag("CT-29")
    @Tag("SEM-12")
    void dds_caps_job_development_at_40_hours_with_10_indirect_inside() {
        FundedService development = service(Cases.DDS, "job-development");
        TimeCap cap = development.cap();
        IndirectTime indirect = development.time().indirect();

        assertThat(cap).isNotNull();
        assertThat(value(cap.limit())).isEqualTo(new ArgumentValue.OfMinutes(Minutes.ofHours(40)));
        assertThat(cap.scopes()).containsExactlyElementsOf(CapScope.readings());
        assertThat(cap.whenSupplied()).isFalse();
        assertThat(indirect.treatment()).isEqualTo(TimeTreatment.BILLABLE);
        assertThat(indirect.cap()).isNotNull();
        assertThat(value(indirect.cap())).isEqualTo(new ArgumentValue.OfMinutes(Minutes.ofHours(10)));
        assertThat(indirect.kinds())
                .containsExactly(
                        ActivityKind.EMPLOYER_CONTACT,
                        ActivityKind.EMPLOYER_VISIT,
                        ActivityKind.WORKPLACE_ANALYSIS,
                        ActivityKind.PROPOSAL_WRITING);
        assertThat(indirect.citations()).contains(Citation.of("CT-29"), Citation.of("SEM-12"));
    }

    @Test
    @Tag("CT-29")
    void a_report_on_activities_comes_with_each_dds_billing_of_job_development() {
        DeliverableRequirement deliverable =
                service(Cases.DDS, "job-development").deliverable();

        assertThat(deliverable).isNotNull();
        assertThat(deliverable.documents()).containsExactly(DocumentType.JOB_DEVELOPMENT_SUMMARY);
    }

    @Test
    @Tag("CT-29")
    void ads_says_nothing_of_indirect_time_or_of_a_cap_on_job_development() {
        FundedService development = service(Cases.ADS, "job-development");

        assertThat(development.time().indirect().treatment()).isEqualTo(TimeTreatment.NOT_STATED);
        assertThat(development.cap()).isNull();
    }

    @Test
    @Tag("CT-37")
    @Tag("CT-21")
    void portions_of_discovery_are_stated_for_ads_only() {
        DeliverableRequirement ads = service(Cases.ADS, "discovery").deliverable();
        DeliverableRequirement dds = service(Cases.DDS, "discovery").deliverable();

        assertThat(ads).isNotNull();
        assertThat(dds).isNotNull();
        assertThat(ads.portions()).isEqualTo(TimeTreatment.BILLABLE);
        assertThat(dds.portions()).isEqualTo(TimeTreatment.NOT_STATED);
        assertThat(ads.documentsFor(ServiceComponent.DISCOVERY)).containsExactly(DocumentType.DISCOVERY_REPORT);
        assertThat(ads.documentsFor(ServiceComponent.JOB_SEARCH_PLANNING)).containsExactly(DocumentType.CE_PLAN);
    }

    @Test
    @Tag("CT-37")
    @Tag("SEM-12")
    void ads_asks_for_deliverables_with_every_service_and_leaves_open_which_one_supports_need() {
        DeliverableRequirement development =
                service(Cases.ADS, "job-development").deliverable();
        DeliverableRequirement supports =
                service(Cases.ADS, "post-employment-supports").deliverable();

        assertThat(development).isNotNull();
        assertThat(development.documents()).containsExactly(DocumentType.JOB_DEVELOPMENT_SUMMARY);
        assertThat(development.portions()).isEqualTo(TimeTreatment.BILLABLE);
        assertThat(development.citations()).contains(Citation.of("CT-37"), Citation.of("SEM-12"));
        assertThat(supports).isNotNull();
        assertThat(supports.documents()).isEmpty();
    }

    @Test
    @Tag("CT-20")
    @Tag("CT-23")
    @Tag("SEM-12")
    void discovery_leaves_the_way_of_staff_and_documentation_open() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            FundedService discovery = service(programme, "discovery");
            assertThat(discovery.time().travel()).isEqualTo(KindTreatment.NOT_STATED);
            assertThat(discovery.time().documentation()).isEqualTo(KindTreatment.NOT_STATED);
            assertThat(discovery.components())
                    .containsExactly(ServiceComponent.DISCOVERY, ServiceComponent.JOB_SEARCH_PLANNING);
        }
    }

    @Test
    @Tag("CT-17")
    @Tag("SEM-23")
    void dds_bills_no_two_services_for_the_same_time_without_saying_which_counts() {
        assertThat(Cases.LIBRARY.programme(Cases.DDS).orElseThrow().exclusions())
                .filteredOn(one -> one.citations().contains(Citation.of("CT-17")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.service()).isNull();
                    assertThat(one.other()).isNull();
                    assertThat(one.grain()).isEqualTo(Exclusion.Grain.INTERVAL);
                    assertThat(one.precedence()).isNull();
                });
    }

    @Test
    @Tag("CT-10")
    @Tag("CT-32")
    @Tag("CT-11")
    void every_service_of_both_programmes_asks_for_the_same_certification() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            for (FundedService service :
                    Cases.LIBRARY.programme(programme).orElseThrow().services()) {
                CredentialRequirement credential = service.credential();
                assertThat(credential).isNotNull();
                assertThat(credential.accepted()).containsExactly("ct-ce", "acre-ce");
                assertThat(credential.asked(ServiceComponent.JOB_SEARCH_PLANNING))
                        .isEqualTo(ServiceComponent.DISCOVERY);
            }
        }
    }

    @Test
    @Tag("CT-26")
    void no_rate_and_no_discovery_hours_are_made_up() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            for (FundedService service :
                    Cases.LIBRARY.programme(programme).orElseThrow().services()) {
                if (!service.payment().included().isEmpty()) {
                    assertThat(service.fee()).isNull();
                    continue;
                }
                assertThat(service.fee())
                        .isInstanceOfSatisfying(
                                HourlyFee.class,
                                fee -> assertThat(value(
                                                fee.amounts().rows().get(0).amount()))
                                        .isNull());
            }
            TimeCap discovery = service(programme, "discovery").cap();
            assertThat(discovery).isNotNull();
            assertThat(discovery.whenSupplied()).isTrue();
            assertThat(value(discovery.limit())).isNull();
        }
    }

    @Test
    @Tag("CT-22")
    @Tag("CT-26")
    void interviews_and_shadowing_are_inside_the_rate_of_what_they_are_part_of() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            for (String code : List.of("informational-interview", "job-shadowing", "mock-interview")) {
                assertThat(service(programme, code).payment().included())
                        .as(programme + " " + code)
                        .extracting(one -> one.in().value() + " " + one.components())
                        .containsExactly(
                                "discovery [discovery, job-search-planning]", "job-development [job-development]");
            }
        }
    }

    @Test
    @Tag("CT-27")
    void no_training_and_placement_programme_runs_alongside_in_either() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            assertThat(Cases.LIBRARY.programme(programme).orElseThrow().exclusions())
                    .filteredOn(one -> one.citations().contains(Citation.of("CT-27")))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.service()).isNull();
                        assertThat(one.other()).isEqualTo(ServiceCode.of("istpp"));
                        assertThat(one.grain()).isEqualTo(Exclusion.Grain.EPISODE);
                        assertThat(one.precedence()).isNull();
                    });
        }
    }

    @Test
    @Tag("CT-7")
    void where_staff_may_serve_after_the_course_is_not_limited_to_a_region() {
        for (ProgrammeId programme : List.of(Cases.ADS, Cases.DDS)) {
            for (FundedService service :
                    Cases.LIBRARY.programme(programme).orElseThrow().services()) {
                assertThat(service.claim().provider()).isEqualTo(ProviderTerms.NOT_STATED);
            }
        }
    }

    @Test
    @Tag("CT-1")
    @Tag("CT-3")
    @Tag("CT-25")
    void rows_that_ask_for_nothing_are_the_source_of_nothing() throws IOException {
        String pack;
        try (InputStream file = UsCtPack.class.getResourceAsStream("us-ct.yaml")) {
            pack = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Pattern.compile("CT-[0-9]+").matcher(pack).results().map(MatchResult::group))
                .contains("CT-2", "CT-10", "CT-33")
                .doesNotContain("CT-1", "CT-3", "CT-25");
    }

    @Test
    void both_programmes_share_gates_and_flags() {
        assertThat(Cases.LIBRARY.ruleBook(List.of(Cases.ADS)).points())
                .isEqualTo(Cases.LIBRARY.ruleBook(List.of(Cases.DDS)).points())
                .contains(BindingPoint.record(ServiceEntry.TYPE));
    }
}
