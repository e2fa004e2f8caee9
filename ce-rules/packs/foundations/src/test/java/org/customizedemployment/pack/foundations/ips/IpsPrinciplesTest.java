package org.customizedemployment.pack.foundations.ips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.IpsCase.benefits;
import static org.customizedemployment.pack.foundations.IpsCase.builder;
import static org.customizedemployment.pack.foundations.IpsCase.contact;
import static org.customizedemployment.pack.foundations.IpsCase.referral;
import static org.customizedemployment.pack.foundations.IpsCase.support;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.listing;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.ExclusionGround;
import org.customizedemployment.core.person.ReferralState;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IpsPrinciplesTest {
    static List<Rule> rules() {
        return IpsPrinciples.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @Tag("IPS-1")
    @Tag("IPS-8")
    void all_eight_are_met_in_a_case_that_follows_the_process_and_not_applicable_in_any_other(Rule rule) {
        CaseFileBuilder other = builder();
        other.focus(StandardProcess.definition().getPin(), StandardProcess.DISCOVERY);

        assertThat(SalonCase.ask(rule, builder()).outcome()).isEqualTo(Outcome.MET);
        assertThat(code(rule, other)).isEqualTo("NOT_APPLICABLE ips.not-declared");
        assertThat(code(rule, SalonCase.builder())).isEqualTo("NOT_APPLICABLE ips.not-declared");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void in_a_case_that_has_just_begun_nothing_is_due_and_with_nothing_supplied_nothing_can_be_told(Rule rule) {
        CaseFileBuilder begun = CaseFile.builder(CaseId.of("c"));
        begun.focus(IpsProcess.definition().getPin(), IpsProcess.JOB_SEARCH);
        CaseFile nothing = begun.build();
        EntryTypes.all().forEach(type -> begun.coverage(type, Coverage.COMPLETE));
        AsOf day = AsOf.on(DateName.DECISION, SalonCase.TODAY);

        assertThat(SalonCase.ask(rule, nothing, day).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(SalonCase.ask(rule, begun).outcome()).isIn(Outcome.NOT_YET_DUE, Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("IPS-1")
    void a_job_made_for_one_person_is_not_one_that_anyone_can_apply_for() {
        CaseFileBuilder made = builder()
                .put(design("p-salon", "salon").build())
                .put(agreement("p-salon").design(id("d-p-salon")).build());

        assertThat(code(rule("ips.1"), made)).isEqualTo("NOT_MET ips.1.made-for-one");
    }

    @Test
    @Tag("IPS-1")
    void pay_below_the_minimum_or_below_co_workers_is_not_competitive() {
        CaseFileBuilder low = builder()
                .put(employment("p-salon")
                        .wage(Rate.parse("USD 15.00 per hour"))
                        .build());

        assertThat(code(rule("ips.1"), low)).isEqualTo("NOT_MET fed.cie-1.below-minimum");
    }

    @Test
    @Tag("IPS-1")
    void terms_with_a_last_day_and_jobs_not_known_to_be_open_are_for_people_to_say() {
        EntryHeader untilAutumn = new EntryHeader(
                id("ag-p-salon"),
                1,
                new EffectiveRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1)),
                Provenance.NOT_SUPPLIED);

        assertThat(code(
                        rule("ips.1"),
                        builder().put(agreement("p-salon").header(untilAutumn).build())))
                .isEqualTo("NEEDS_HUMAN_DECISION ips.1.time-limit");
        assertThat(code(rule("ips.1"), builder().remove(id("l-opening"))))
                .isEqualTo("NEEDS_HUMAN_DECISION ips.1.whether");
    }

    @Test
    @Tag("IPS-2")
    void employers_are_visited_and_chosen_by_the_person_s_preferences() {
        CaseFileBuilder byOpenings = builder().remove(id("l-salon"));
        CaseFileBuilder byTelephone = builder()
                .put(contact("visit", "salon", "2026-01-20")
                        .method(ContactMethod.TELEPHONE)
                        .build());

        assertThat(code(rule("ips.2"), byOpenings)).isEqualTo("NOT_MET ips.2.not-by-preference");
        assertThat(code(rule("ips.2"), byTelephone)).isEqualTo("NOT_MET ips.2.no-visit");
        assertThat(code(
                        rule("ips.2"),
                        byOpenings.put(listing("l-opening", "salon", ListingOrigin.NOT_STATED)
                                .build())))
                .isEqualTo("CANNOT_TELL ips.2.origins-unknown");
        assertThat(code(rule("ips.2"), builder().remove(id("visit")))).isEqualTo("NOT_YET_DUE ips.2.no-contact");
    }

    @Test
    @Tag("IPS-3")
    void the_first_face_to_face_contact_is_not_yet_due_on_day_12_and_not_met_on_day_31() {
        // Day 0 is 1 January, on which funding opened.
        CaseFileBuilder none = builder().remove(id("visit"));

        assertThat(on("ips.3", none, "2026-01-13")).isEqualTo("NOT_YET_DUE ips.3.running");
        assertThat(on("ips.3", none, "2026-01-31")).isEqualTo("NOT_YET_DUE ips.3.running");
        assertThat(on("ips.3", none, "2026-02-01")).isEqualTo("NOT_MET ips.3.none");
        assertThat(on("ips.3", builder(), "2026-06-01")).isEqualTo("MET ips.3.in-time");
        assertThat(on("ips.3", at("2026-01-31"), "2026-06-01")).isEqualTo("MET ips.3.in-time");
        assertThat(on("ips.3", at("2026-02-01"), "2026-06-01")).isEqualTo("NOT_MET ips.3.late");
    }

    @Test
    @Tag("IPS-3")
    @Tag("SEM-11")
    void whoever_comes_back_begins_anew_and_it_is_open_where_the_starts_differ() {
        CaseFileBuilder back = builder()
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first("second"))
                        .funder(OrganizationId.of("dds"))
                        .programme(ProgrammeId.of("us-ct/dds"))
                        .openedOn(LocalDate.of(2026, 3, 1))
                        .build());

        assertThat(on("ips.3", back, "2026-06-01")).isEqualTo("CANNOT_TELL ips.3.several-starts");
        back.put(contact("again", "salon", "2026-03-20").build());
        assertThat(on("ips.3", back, "2026-06-01")).isEqualTo("MET ips.3.in-time");
    }

    @Test
    @Tag("IPS-3")
    void a_telephone_call_is_no_meeting_and_a_tour_is_one() {
        CaseFileBuilder call = builder()
                .put(contact("visit", "salon", "2026-01-20")
                        .method(ContactMethod.TELEPHONE)
                        .build());
        Activity.Builder tour = SalonCase.activity("tour", ServiceComponent.JOB_DEVELOPMENT, "2026-01-25");

        assertThat(code(rule("ips.3"), call)).isEqualTo("NOT_MET ips.3.none");
        assertThat(code(
                        rule("ips.3"),
                        call.put(tour.activityKind(ActivityKind.TOUR)
                                .employer(id("salon"))
                                .build())))
                .isEqualTo("MET ips.3.in-time");
    }

    @Test
    @Tag("IPS-3")
    void where_contacts_may_be_missing_it_can_not_tell() {
        CaseFileBuilder partial = builder().remove(id("visit")).coverage(EmployerContact.TYPE, Coverage.PARTIAL);

        assertThat(SalonCase.ask(rule("ips.3"), partial).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("IPS-4")
    void the_treatment_team_meets_every_week() {
        CaseFileBuilder missed = builder().remove(id("team-2026-05-18"));
        CaseFileBuilder longAgo = builder().remove(id("team-2026-01-19"));

        assertThat(code(rule("ips.4"), missed)).isEqualTo("NOT_MET ips.4.missed");
        assertThat(code(rule("ips.4"), longAgo)).isEqualTo("MET ips.4.kept");
        assertThat(on("ips.4", builder().remove(id("team-2026-01-05")), "2026-01-08"))
                .isEqualTo("NOT_YET_DUE ips.4.next");
        assertThat(SalonCase.ask(rule("ips.4"), missed.coverage(Activity.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("IPS-5")
    @Tag("SEM-7")
    void benefits_are_explained_by_the_person_s_own_word_and_without_a_plan_it_is_not_yet_due() {
        CaseFileBuilder byPlanner = builder()
                .put(benefits()
                        .explained(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-02-01"))
                        .build());

        assertThat(code(rule("ips.5"), byPlanner)).isEqualTo("NEEDS_HUMAN_DECISION ips.5.own-word-missing");
        assertThat(code(rule("ips.5"), builder().remove(id("benefits-plan")))).isEqualTo("NOT_YET_DUE ips.5.no-plan");
    }

    @ParameterizedTest
    @EnumSource(ExclusionGround.class)
    @Tag("IPS-6")
    void a_recorded_ground_about_the_person_is_not_met_and_is_not_told(ExclusionGround ground) {
        Finding finding = SalonCase.ask(
                rule("ips.6"),
                builder()
                        .put(referral()
                                .state(ReferralState.DECLINED)
                                .addDeclinedFor(ground)
                                .build()));

        boolean about = ground != ExclusionGround.NOT_ABOUT_THE_PERSON;
        assertThat(finding.outcome()).isEqualTo(about ? Outcome.NOT_MET : Outcome.MET);
        assertThat(finding.toString()).doesNotContainIgnoringCase(ground.name().replace('_', '-'));
    }

    @Test
    @Tag("IPS-6")
    void a_referral_declined_without_a_ground_is_for_people_to_explain() {
        CaseFileBuilder declined =
                builder().put(referral().state(ReferralState.DECLINED).build());

        assertThat(code(rule("ips.6"), declined)).isEqualTo("NEEDS_HUMAN_DECISION ips.6.unexplained");
    }

    @Test
    @Tag("IPS-7")
    void support_is_face_to_face_every_month_for_as_long_as_it_is_wanted() {
        CaseFileBuilder missed = builder().remove(id("support-5"));
        SupportContact.Builder byTelephone =
                support("support-5", LocalDate.of(2026, 5, 20)).faceToFace(false);

        assertThat(code(rule("ips.7"), missed)).isEqualTo("NOT_MET ips.7.missed");
        assertThat(code(rule("ips.7"), builder().put(byTelephone.build()))).isEqualTo("NOT_MET ips.7.missed");
        assertThat(code(
                        rule("ips.7"),
                        builder().put(byTelephone.supportWanted(Answer.NO).build())))
                .isEqualTo("MET ips.7.not-wanted");
        assertThat(on("ips.7", builder().remove(id("support-4")), "2026-04-30")).isEqualTo("NOT_YET_DUE ips.7.next");
        assertThat(code(
                        rule("ips.7"),
                        builder()
                                .put(employment("p-salon")
                                        .endedOn(LocalDate.of(2026, 5, 1))
                                        .build())))
                .isEqualTo("NOT_APPLICABLE ips.7.ended");
    }

    @Test
    @Tag("IPS-8")
    void what_staff_decided_in_the_person_s_place_is_not_met() {
        Choice.Builder choice = Choice.builder();
        choice.header(EntryHeader.first("choice"))
                .choiceKind(ChoiceKind.DECLINES_EMPLOYER)
                .on(LocalDate.of(2026, 2, 1))
                .by(SalonCase.COUNSELOR)
                .capacity(Capacity.COUNSELOR);

        assertThat(code(rule("ips.8"), builder().put(choice.build()))).isEqualTo("NOT_MET ips.8.by-staff");
        assertThat(code(
                        rule("ips.8"),
                        builder().put(choice.jobSeekerAnswer(Answer.YES).build())))
                .isEqualTo("MET ips.8.preferences");
        assertThat(code(rule("ips.8"), builder().remove(id("s-dogs")))).isEqualTo("NOT_MET ips.8.none");
    }

    private static CaseFileBuilder at(String day) {
        return builder().put(contact("visit", "salon", day).build());
    }

    private static String on(String rule, CaseFileBuilder builder, String day) {
        Finding finding = SalonCase.ask(rule(rule), builder.build(), AsOf.on(DateName.DECISION, LocalDate.parse(day)));
        return finding.outcome() + " " + finding.reason().code();
    }

    private static Rule rule(String id) {
        return IpsPrinciples.rules().stream()
                .filter(one -> one.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = SalonCase.ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
