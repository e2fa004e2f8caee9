package org.customizedemployment.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.Attendance;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.proposal.ProposalForm;
import org.customizedemployment.core.pursuit.AgreedSupport;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.ServiceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FactsAndTermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActorId PERSON = ActorId.of("job-seeker");
    private static final ActorId MOTHER = ActorId.of("mother");
    private static final ActorId STAFF = ActorId.of("staff-1");
    private static final ServiceInterval VISIT = time("13:00", "16:00");

    @Test
    @Tag("CT-23")
    void someone_without_times_was_there_all_the_time_and_someone_not_named_was_not() {
        Activity visit = visit().build();
        assertThat(visit.presenceOf(PERSON)).isEqualTo(List.of(VISIT));
        assertThat(visit.presenceOf(STAFF)).isEqualTo(List.of(VISIT));
        assertThat(visit.presenceOf(MOTHER)).isEmpty();
    }

    @Test
    @Tag("CT-29")
    void times_of_attendance_count_as_far_as_they_lie_in_the_activity() {
        Activity visit = visit().addAttendance(
                        new Attendance(PERSON, time("12:30", "14:00")),
                        new Attendance(PERSON, time("15:00", "15:20")),
                        new Attendance(PERSON, time("17:00", "18:00")),
                        new Attendance(MOTHER, null))
                .build();
        assertThat(visit.presenceOf(PERSON)).isEqualTo(List.of(time("13:00", "14:00"), time("15:00", "15:20")));
        assertThat(visit.presenceOf(MOTHER)).isEqualTo(List.of(VISIT));
    }

    @Test
    @Tag("SEM-13")
    void an_authorization_stands_where_its_dates_put_it() {
        ServiceAuthorization.Builder dates = ServiceAuthorization.builder();
        dates.header(EntryHeader.first("authorization"))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("job-development"))
                .period(EffectiveRange.between(DAY.plusDays(3), DAY.plusDays(90)))
                .requestedOn(DAY)
                .verbalOn(DAY.plusDays(2))
                .writtenOn(DAY.plusDays(5));
        ServiceAuthorization open = dates.build();
        assertThat(open.stateOn(DAY.minusDays(1))).isEmpty();
        assertThat(open.stateOn(DAY)).contains(AuthorizationState.REQUESTED);
        assertThat(open.stateOn(DAY.plusDays(2))).contains(AuthorizationState.VERBAL);
        assertThat(open.stateOn(DAY.plusDays(90))).contains(AuthorizationState.WRITTEN);
        assertThat(open.stateOn(DAY.plusDays(91))).contains(AuthorizationState.EXPIRED);
        assertThat(dates.expiredOn(DAY.plusDays(100)).build().stateOn(DAY.plusDays(91)))
                .contains(AuthorizationState.WRITTEN);
        assertThat(dates.usedUpOn(DAY.plusDays(60)).build().stateOn(DAY.plusDays(120)))
                .contains(AuthorizationState.USED_UP);
        assertThat(dates.withdrawnOn(DAY.plusDays(61)).build().stateOn(DAY.plusDays(120)))
                .contains(AuthorizationState.WITHDRAWN);
    }

    @Test
    @Tag("ICF-T22")
    void a_proposal_is_not_answered_before_it_is_presented() {
        Proposal.Builder proposal = Proposal.builder();
        proposal.header(EntryHeader.first("proposal"))
                .pursuit(EntryId.of("pursuit"))
                .form(ProposalForm.INFORMAL)
                .presentedOn(DAY);
        assertThat(proposal.answeredOn(DAY).build().getAnsweredOn()).contains(DAY);
        assertThatThrownBy(() -> proposal.answeredOn(DAY.minusDays(1)).build()).hasMessageContaining("CE-CORE-007");
        assertThat(proposal.presentedOn(Optional.empty()).build().getAnsweredOn())
                .contains(DAY.minusDays(1));
    }

    @Test
    @Tag("ICF-T25")
    void support_of_the_workplace_and_of_ones_own_people_is_natural_that_of_services_is_not() {
        assertThat(support(AgreedSupport.Giver.CO_WORKERS).isNatural()).isTrue();
        assertThat(support(AgreedSupport.Giver.EMPLOYER).isNatural()).isTrue();
        assertThat(support(AgreedSupport.Giver.PROVIDER).isNatural()).isFalse();
        assertThat(support(AgreedSupport.Giver.PROVIDER).toString()).doesNotContain("shown");
    }

    private static AgreedSupport support(AgreedSupport.Giver giver) {
        return new AgreedSupport("shown the first day", giver, null);
    }

    private static ServiceInterval time(String start, String end) {
        String zone = "[America/New_York]";
        return ServiceInterval.parse("2026-03-02T" + start + zone, "2026-03-02T" + end + zone);
    }

    private static Activity.Builder visit() {
        Activity.Builder visit = Activity.builder();
        visit.header(EntryHeader.first("visit"))
                .title("Visit")
                .component(ServiceComponent.JOB_DEVELOPMENT)
                .activityKind(ActivityKind.EMPLOYER_VISIT)
                .when(VISIT)
                .addStaff(STAFF)
                .addPeople(PERSON);
        return visit;
    }
}
