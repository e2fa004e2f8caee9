package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.jobSeeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.plugin.Trials;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports through the front door. */
class ReportingTest {
    private static final String NAME = "Anastasia Canary";
    private static final AsOf REPORT = AsOf.on(DateName.REPORT, LocalDate.parse("2026-03-02"));

    private final CustomizedEmployment ce =
            CustomizedEmployment.builder().format(new Trials.Circular()).build();
    private final CaseFile file = CaseFile.empty(CASE).with(jobSeeker(NAME)).with(SALON);

    @Test
    void every_report_for_insiders_is_written_in_every_format_and_twice_the_same() {
        Decision decision = ce.check(file, "indicators", AsOf.none(), References.NONE);
        for (Report<?> report :
                ce.reports().stream().filter(Report::isOfOneCase).toList()) {
            for (Format format : ce.formats()) {
                String id = format.getDescriptor().id();
                if (!id.equals("circular")) {
                    ReportRequest request = ReportRequest.of(
                                    report.getId(), report.getAudiences().get(0), id, file)
                            .as(REPORT)
                            .toEmployer(SALON.id())
                            .explaining(decision);
                    assertThat(ce.render(request))
                            .as("%s as %s", report.getId(), id)
                            .isEqualTo(ce.render(request));
                    // A document without tables is an empty table file.
                    if (!id.equals("csv")) {
                        assertThat(ce.render(request)).isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void the_language_is_the_callers() {
        ReportRequest request = ReportRequest.of("discovery", Audience.TEAM, "html", file);
        assertThat(text(request)).contains("lang=\"en\"").contains(NAME);
        assertThat(text(request.in(Locale.forLanguageTag("es")))).contains("lang=\"es\"");
    }

    @Test
    @Tag("FED-PRIV-2")
    void an_employer_sees_nothing_of_the_person_by_default() {
        Report<?> page = ce.reports().stream()
                .filter(one -> one.getAudiences().contains(Audience.EMPLOYER))
                .findFirst()
                .orElseThrow();
        ReportRequest request = ReportRequest.of(page.getId(), Audience.EMPLOYER, "html", file)
                .as(REPORT)
                .toEmployer(SALON.id());
        assertThat(text(request)).doesNotContain(NAME).contains(SALON.getName());
        CeException failure = catchThrowableOfType(
                CeException.class, () -> ce.render(ReportRequest.of(page.getId(), Audience.EMPLOYER, "html", file)));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.INCOMPLETE_REQUEST);
    }

    @Test
    @Tag("SEM-8")
    void another_provider_sees_nothing_that_was_not_released_to_it() {
        int reports = 0;
        for (Report<?> report : ce.reports()) {
            if (report.getAudiences().contains(Audience.PROVIDER) && report.getViewType() == CaseView.class) {
                ReportRequest request = ReportRequest.of(report.getId(), Audience.PROVIDER, "html", file)
                        .as(REPORT);
                assertThat(text(request.toProvider(OrganizationId.of("next-door"))))
                        .as(report.getId())
                        .doesNotContain(NAME);
                reports += text(request).contains(NAME) ? 1 : 0;
            }
        }
        assertThat(reports)
                .as("reports that name the person to the provider that keeps the case")
                .isPositive();
    }

    @Test
    @Tag("SEM-8")
    void a_report_for_one_provider_is_for_no_other_audience() {
        for (Audience audience : List.of(Audience.TEAM, Audience.FUNDER, Audience.JOB_SEEKER)) {
            for (String report : List.of("discovery", "todo", "activities-log")) {
                assertThat(code(ReportRequest.of(report, audience, "html", file)
                                .as(REPORT)
                                .toProvider(OrganizationId.of("next-door"))))
                        .as(report + " for " + audience)
                        .isEqualTo(RuntimeError.WRONG_AUDIENCE);
            }
        }
    }

    @Test
    @Tag("FED-PRIV-1")
    void a_report_is_only_for_its_audiences() {
        assertThat(code(ReportRequest.of("discovery", Audience.EMPLOYER, "html", file)))
                .isEqualTo(RuntimeError.WRONG_AUDIENCE);
        assertThat(code(ReportRequest.of("discovery", Audience.PUBLIC, "html", file)))
                .isEqualTo(RuntimeError.WRONG_AUDIENCE);
    }

    @Test
    void what_does_not_exist_is_named_with_what_does() {
        CeException report = catchThrowableOfType(
                CeException.class, () -> ce.render(ReportRequest.of("discvery", Audience.TEAM, "html", file)));
        assertThat(report.getErrorCode()).isEqualTo(RuntimeError.UNKNOWN_REPORT);
        assertThat(report).hasMessageContaining("'discvery'").hasMessageContaining("discovery,");
        CeException format = catchThrowableOfType(
                CeException.class, () -> ce.render(ReportRequest.of("discovery", Audience.TEAM, "htm", file)));
        assertThat(format.getErrorCode()).isEqualTo(RuntimeError.UNKNOWN_FORMAT);
        assertThat(format).hasMessageContaining("'htm'").hasMessageContaining("html");
    }

    @Test
    void a_decision_about_another_case_is_not_shown_with_this_one() {
        Decision other = ce.check(CaseFile.empty(CaseId.of("case-2")), "indicators", AsOf.none(), References.NONE);
        assertThat(code(ReportRequest.of("decision", Audience.TEAM, "html", file)
                        .explaining(other)))
                .isEqualTo(RuntimeError.OTHER_CASE);
        assertThat(code(ReportRequest.of("decision", Audience.TEAM, "html", file)))
                .isEqualTo(RuntimeError.INCOMPLETE_REQUEST);
    }

    @Test
    void a_format_that_builds_on_itself_is_stopped() {
        assertThat(code(ReportRequest.of("discovery", Audience.TEAM, "circular", file)))
                .isEqualTo(RuntimeError.RENDERING_FAILED);
    }

    private org.customizedemployment.core.error.ErrorCode code(ReportRequest request) {
        return catchThrowableOfType(CeException.class, () -> ce.render(request)).getErrorCode();
    }

    private String text(ReportRequest request) {
        return new String(ce.render(request), UTF_8);
    }
}
