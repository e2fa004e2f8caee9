package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-TIME-1")
class TimelinesTest {
    private final Rule eligibility = rule("fed.time-1.eligibility");
    private final Rule plan = rule("fed.time-1.plan");

    @Test
    void eligibility_is_due_within_60_days_of_application() {
        assertThat(on(eligibility, applied(), "2026-03-02")).isEqualTo("NOT_YET_DUE fed.time-1.eligibility.running");
        assertThat(on(eligibility, applied(), "2026-03-03")).isEqualTo("NOT_MET fed.time-1.eligibility.over");
        assertThat(on(eligibility, applied().eligibleOn(LocalDate.of(2026, 3, 2)), "2026-06-01"))
                .isEqualTo("MET fed.time-1.eligibility.in-time");
        assertThat(on(eligibility, applied().eligibleOn(LocalDate.of(2026, 3, 3)), "2026-06-01"))
                .isEqualTo("NOT_MET fed.time-1.eligibility.late");
    }

    @Test
    void an_extension_counts_if_the_person_agreed_to_it_inside_the_time() {
        FundingEpisode.Builder late = applied().eligibleOn(LocalDate.of(2026, 4, 1));

        assertThat(on(
                        eligibility,
                        applied().addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-01")),
                        "2026-06-01"))
                .isEqualTo("CANNOT_TELL fed.time-1.eligibility.extended");
        assertThat(on(
                        eligibility,
                        late.addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-05")),
                        "2026-06-01"))
                .isEqualTo("NOT_MET fed.time-1.eligibility.late");
        assertThat(on(
                        eligibility,
                        late.addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-02")),
                        "2026-06-01"))
                .isEqualTo("CANNOT_TELL fed.time-1.eligibility.extended");
    }

    @Test
    void the_plan_is_due_within_90_days_of_eligibility() {
        FundingEpisode.Builder eligible = applied().eligibleOn(LocalDate.of(2026, 2, 1));

        assertThat(on(plan, eligible, "2026-05-02")).isEqualTo("NOT_YET_DUE fed.time-1.plan.running");
        assertThat(on(plan, eligible, "2026-05-03")).isEqualTo("NOT_MET fed.time-1.plan.over");
        assertThat(on(plan, eligible.planSignedOn(LocalDate.of(2026, 5, 2)), "2026-06-01"))
                .isEqualTo("MET fed.time-1.plan.in-time");
    }

    @Test
    void without_an_application_it_is_not_yet_due_and_without_episodes_supplied_it_can_not_tell() {
        FundingEpisode.Builder none = applied().appliedOn(Optional.empty());

        assertThat(on(eligibility, none, "2026-06-01")).isEqualTo("NOT_YET_DUE fed.time-1.eligibility.not-started");
        assertThat(ask(eligibility, builder().put(applied().build()).coverage(FundingEpisode.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    private FundingEpisode.Builder applied() {
        FundingEpisode.Builder episode = FundingEpisode.builder();
        episode.header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("ads"))
                .programme(ProgrammeId.of("us-ct/ads"))
                .openedOn(LocalDate.of(2026, 1, 1))
                .appliedOn(LocalDate.of(2026, 1, 1));
        return episode;
    }

    private String on(Rule rule, FundingEpisode.Builder episode, String day) {
        Finding finding =
                ask(rule, builder().put(episode.build()).build(), AsOf.on(DateName.DECISION, LocalDate.parse(day)));
        return finding.outcome() + " " + finding.reason().code();
    }
}
