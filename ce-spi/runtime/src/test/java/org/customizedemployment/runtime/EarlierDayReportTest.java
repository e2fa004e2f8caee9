package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.jobSeeker;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code --as-of report=…} does to a page. */
class EarlierDayReportTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 4);
    private static final OrganizationId NEXT = OrganizationId.of("next-door");

    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();
    private final CaseFile file = CaseFile.empty(CASE)
            .with(jobSeeker("Ana"))
            .with(SALON)
            .with(activity("Walk with dogs", FIRST))
            .with(activity("Day at the bakery", LAST))
            .recordedOn(LAST);

    private static Activity activity(String title, LocalDate on) {
        PlaceTime from = PlaceTime.parse(on + "T09:00[America/New_York]");
        Activity.Builder activity = Activity.builder();
        activity.header(EntryHeader.first("activity-" + on))
                .title(title)
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.of("visit"))
                .when(new ServiceInterval(from, from.plus(Minutes.of(60))));
        return activity.build();
    }

    private String page(ReportRequest request) {
        return new String(ce.render(request), UTF_8);
    }

    private ReportRequest on(String report, LocalDate day) {
        return ReportRequest.of(report, Audience.TEAM, "text", file).as(AsOf.on(DateName.REPORT, day));
    }

    @Test
    @Tag("SEM-26")
    void a_page_of_an_earlier_day_holds_what_had_taken_place_by_then_and_says_so() {
        assertThat(page(on("activities-log", FIRST)))
                .contains("As of March 2, 2026", "what had taken place or begun by then", "Walk with dogs")
                .doesNotContain("bakery", "It also holds");
        assertThat(page(on("timeline", FIRST))).doesNotContain("May 4");
        assertThat(page(on("activities-log", LAST)))
                .contains("Walk with dogs", "Day at the bakery")
                .doesNotContain("by then");
    }

    @Test
    @Tag("SEM-26")
    void a_decision_stays_what_it_is_and_its_page_says_that_there_is_more() {
        Decision decision = ce.check(file, "indicators", AsOf.none(), References.NONE);
        String early = page(on("invoice", FIRST).explaining(decision));
        assertThat(early).contains("It also holds what was recorded later").doesNotContain("by then");
    }

    @Test
    @Tag("SEM-8")
    void no_earlier_day_gives_a_provider_back_what_was_revoked_since() {
        Consent.Builder consent = Consent.builder();
        consent.header(EntryHeader.first("consent").withEffective(EffectiveRange.from(FIRST)))
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_PROVIDER)
                .recipient(NEXT);
        CaseFile open = file.with(consent.build());
        CaseFile closed = file.with(consent.revokedOn(LAST).build());
        assertThat(page(toNext(open))).contains("Walk with dogs");
        assertThat(page(toNext(closed))).doesNotContain("Walk with dogs");
    }

    private static ReportRequest toNext(CaseFile of) {
        return ReportRequest.of("activities-log", Audience.PROVIDER, "text", of)
                .as(AsOf.on(DateName.REPORT, FIRST))
                .toProvider(NEXT);
    }
}
