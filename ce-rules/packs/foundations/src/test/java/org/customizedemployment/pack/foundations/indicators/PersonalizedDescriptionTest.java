package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.LIBRARY;
import static org.customizedemployment.pack.foundations.SalonCase.SALON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.document;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.SalonCase.workplace;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-I1")
class PersonalizedDescriptionTest {
    private static final Rule RULE = PersonalizedDescription.rule();

    @Test
    void agreed_terms_on_a_design_unlike_any_job_of_the_workplace_are_met() {
        Finding finding = ask(RULE, builder());

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.reason().code()).isEqualTo("odep.i1.new-description");
        assertThat(finding.reason().argument("pursuit")).contains(new ArgumentValue.OfEntry(SALON));
        assertThat(finding.evidence()).extracting(Object::toString).contains("d-p-salon#1", "ag-p-salon#1");
    }

    @Test
    void a_design_with_exactly_the_tasks_of_an_existing_job_is_not_met() {
        var same = design("p-salon", "salon")
                .addTasks(new DesignTask(id("salon-main"), Minutes.of(100), Remainder.staysWith(id("salon-job"))))
                .build();
        Finding finding = ask(RULE, builder().put(same));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.reason().code()).isEqualTo("odep.i1.same-as-existing");
    }

    @Test
    void a_job_is_new_only_where_the_jobs_and_tasks_of_the_workplace_are_complete() {
        for (EntryType<?> kind : List.of(WorkplaceJob.TYPE, WorkTask.TYPE)) {
            for (Coverage some : List.of(
                    Coverage.PARTIAL, Coverage.NOT_SUPPLIED, Coverage.completeThrough(LocalDate.of(2026, 5, 1)))) {
                Finding finding = ask(RULE, builder().coverage(kind, some));

                assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
                assertThat(finding.reason().code()).isEqualTo("odep.i1.existing-unknown");
                assertThat(finding.missing()).containsExactly(new Missing(Missing.Kind.ENTRIES, kind.getKind()));
            }
        }
    }

    @Test
    void a_job_that_seems_the_same_may_have_tasks_that_are_not_recorded() {
        var same = design("p-salon", "salon")
                .addTasks(new DesignTask(id("salon-main"), Minutes.of(100), Remainder.staysWith(id("salon-job"))))
                .build();

        assertThat(ask(RULE, builder().put(same).coverage(WorkTask.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void before_anything_is_agreed_it_is_not_yet_due() {
        CaseFileBuilder builder = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.NEGOTIATING).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    void terms_without_a_design_can_not_tell_what_is_new() {
        CaseFileBuilder builder =
                builder().remove(id("d-p-salon")).put(agreement("p-salon").build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, builder).missing()).extracting("what").containsExactly("job-design");
    }

    @Test
    void a_job_without_terms_is_not_met_only_where_terms_are_complete() {
        CaseFileBuilder builder = builder().remove(id("ag-p-salon"));

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(Agreement.TYPE, Coverage.PARTIAL)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, builder.coverage(Agreement.TYPE, Coverage.completeThrough(LocalDate.of(2026, 5, 1))))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void terms_superseded_by_later_ones_are_not_taken_for_absent() {
        Agreement later = agreement("p-salon")
                .header(since("ag-p-salon", 2, "2026-07-01"))
                .design(id("d-p-salon"))
                .build();
        CaseFileBuilder builder = builder().remove(id("ag-p-salon")).put(later);

        assertThat(ask(RULE, builder().put(later)).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2026, 7, 1)))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void of_two_designs_it_must_be_known_which_was_agreed() {
        CaseFileBuilder builder = builder()
                .put(design("p-salon", "salon")
                        .header(org.customizedemployment.core.entry.EntryHeader.first("d-2"))
                        .build())
                .put(agreement("p-salon").build());

        assertThat(ask(RULE, builder).reason().code()).isEqualTo("odep.design.which");
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SC-4")
    void of_two_jobs_the_one_that_is_not_met_heads_and_the_other_is_named() {
        Finding finding = ask(RULE, twoJobs());

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.reason().argument("pursuit")).contains(new ArgumentValue.OfEntry(LIBRARY));
        assertThat(finding.reason().argument("met")).contains(new ArgumentValue.OfEntry(SALON));
    }

    @Test
    @Tag("SC-4")
    void a_job_that_has_ended_says_nothing_against_the_one_that_goes_on() {
        CaseFileBuilder builder = twoJobs()
                .put(employment("p-library").endedOn(LocalDate.of(2026, 5, 20)).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2026, 5, 19)))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void the_only_job_is_judged_even_after_it_has_ended_until_something_else_is_pursued() {
        CaseFileBuilder ended = builder()
                .put(employment("p-salon").endedOn(LocalDate.of(2026, 5, 20)).build());

        assertThat(ask(RULE, ended).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, ended.put(pursuit("p-new", PursuitState.EXPLORED).build()))
                        .outcome())
                .isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    @Tag("SEM-1")
    void a_pursuit_that_ended_without_work_says_nothing_against_the_job_that_goes_on() {
        CaseFileBuilder builder = twoJobs()
                .remove(id("e-p-library"))
                .put(pursuit("p-library", PursuitState.ENDED).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("ODEP-D2")
    void a_job_already_held_is_met_by_terms_agreed_again_after_it_had_begun() {
        assertThat(ask(RULE, held("2026-03-01", 1)).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, held("2026-03-01", 1)).reason().code()).isEqualTo("odep.i1.renegotiated");
    }

    @Test
    @Tag("ODEP-D2")
    void a_correction_of_the_terms_a_job_began_with_is_no_renegotiation() {
        assertThat(ask(RULE, held("2026-04-01", 2)).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    @Tag("ODEP-D2")
    void a_job_already_held_without_a_known_first_day_goes_by_the_version_of_its_terms() {
        assertThat(ask(RULE, held("2026-03-01", 2).remove(id("e-p-salon"))).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(ask(RULE, held("2026-03-01", 1).remove(id("e-p-salon"))).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("ODEP-D2")
    void a_job_already_held_with_nothing_renegotiated_is_not_yet_due() {
        assertThat(ask(RULE, held("2026-03-01", 1).remove(id("ag-p-salon"))).outcome())
                .isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    @Tag("SEM-10")
    void a_business_is_met_by_an_individualized_plan_that_the_owner_has_reviewed() {
        var plan = document("bp", DocumentType.of("business-plan"));

        assertThat(ask(RULE, business()).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, business().put(plan.build())).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, business().put(plan.state(DocumentState.DRAFT).build()))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(
                                RULE,
                                business()
                                        .put(plan.state(DocumentState.FINAL)
                                                .reviews(List.of())
                                                .build()))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-10")
    void with_two_businesses_people_say_whose_plan_it_is() {
        CaseFileBuilder builder = business()
                .put(pursuit("p-shop", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(document("bp", DocumentType.of("business-plan")).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    private static CaseFileBuilder business() {
        return builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());
    }

    private static CaseFileBuilder held(String startedOn, int version) {
        return builder()
                .remove(id("d-p-salon"))
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .fromExistingJob(true)
                        .build())
                .put(agreement("p-salon")
                        .header(since("ag-p-salon", version, "2026-04-01"))
                        .build())
                .put(employment("p-salon").startedOn(LocalDate.parse(startedOn)).build());
    }

    private static CaseFileBuilder twoJobs() {
        CaseFileBuilder builder = builder();
        workplace(builder, "library");
        return builder.put(pursuit("p-library", PursuitState.WORKING).build())
                .put(design("p-library", "library")
                        .addTasks(new DesignTask(
                                id("library-main"), Minutes.of(60), Remainder.staysWith(id("library-job"))))
                        .build())
                .put(agreement("p-library").design(id("d-p-library")).build())
                .put(employment("p-library").build());
    }
}
