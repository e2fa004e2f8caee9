package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.condition.rule.DataRule;
import org.customizedemployment.rules.condition.rule.ReasonCodes;
import org.customizedemployment.rules.programme.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LineRulesTest {
    private static final EntryId AUTHORIZATION = EntryId.of("authorization");

    private static ServiceAuthorization.Builder authorization() {
        ServiceAuthorization.Builder builder = ServiceAuthorization.builder();
        builder.header(EntryHeader.first(AUTHORIZATION.value()))
                .episode(Log.EPISODE)
                .service(Ct.DEVELOPMENT)
                .period(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5)));
        return builder;
    }

    private static ServiceEntry authorized(String id, int day) {
        return Log.line(id, Ct.DEVELOPMENT, Log.time(day, "10:00", "12:00"))
                .authorization(AUTHORIZATION)
                .build();
    }

    private static References register(LocalDate issued) {
        return new References(
                "registry",
                Digest.of("registry"),
                List.of(new StaffCredential(
                        ActorId.of(Log.ANNA),
                        "ct-ce",
                        List.of(ServiceComponent.JOB_DEVELOPMENT),
                        null,
                        issued,
                        null,
                        null)));
    }

    private static Programme certified() {
        return Ct.dds(Ct.development(Ct.cap(Ct.ALL_READINGS), Ct.indirect(), Ct.certified(), null));
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    @Tag("SEM-26")
    void each_line_goes_by_the_certification_on_its_own_date() {
        Decision bill = new Log(certified())
                .register(register(LocalDate.of(2023, 3, 4)))
                .direct("before", 3, "10:00", "12:00")
                .direct("lapsed", 4, "10:00", "12:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "lapsed")).containsExactly(0L, 120L, 0L);
        assertThat(Log.line(bill, "lapsed").outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(Log.line(bill, "lapsed").pieces().get(0).citations()).isEqualTo(Ct.cites("CT-4"));
        assertThat(bill.getFindings())
                .anySatisfy(one -> assertThat(one.parametersRead())
                        .anySatisfy(read -> assertThat(read.id()).isEqualTo(Ct.VALIDITY)));
    }

    @Test
    @Tag("SEM-26")
    void time_of_a_day_after_the_decision_is_open() {
        Decision bill = new Log(Ct.dds())
                .direct("today", 3, "10:00", "12:00")
                .put(Log.line(
                                "slip",
                                Ct.DEVELOPMENT,
                                ServiceInterval.parse(
                                        "2026-04-15T23:00[America/New_York]", "2026-04-16T00:30[America/New_York]"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "today")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "slip")).containsExactly(60L, 0L, 30L);
        assertThat(Log.codes(bill, "slip")).containsExactly("claim.service-later");
    }

    @Test
    @Tag("CT-4")
    void without_a_register_certification_cannot_be_told() {
        Decision bill = new Log(certified()).direct("a", 3, "10:00", "12:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
    }

    @Test
    @Tag("CT-4")
    @Tag("SEM-22")
    void a_visit_over_midnight_splits_where_the_certificate_ends() {
        Decision bill = new Log(certified())
                .register(register(LocalDate.of(2023, 3, 4)))
                .put(Log.line("night", Ct.DEVELOPMENT, ServiceInterval.parse(Log.at(3, "23:00"), Log.at(4, "01:30")))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "night")).containsExactly(60L, 90L, 0L);
        assertThat(Log.line(bill, "night").outcome()).isEqualTo(LineOutcome.REDUCED);
    }

    @Test
    @Tag("CT-23")
    @Tag("SEM-12")
    void documentation_of_which_the_source_does_not_say_whether_it_is_billable_is_undecided() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.DISCOVERY, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "notes")).contains("claim.documentation-not-stated");
    }

    @Test
    @Tag("CT-23")
    void a_misspelt_kind_of_work_is_undecided_and_never_payable() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.DISCOVERY, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.of("documentaton"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "notes")).contains("claim.kind-unknown");
    }

    @Test
    @Tag("SEM-24")
    void documentation_and_travel_follow_what_is_declared() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.COACHING, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .put(Log.line("way", Ct.COACHING, Log.time(3, "11:00", "12:00"))
                        .activityKind(ActivityKind.TRAVEL)
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "notes")).containsExactly("claim.documentation-not-billable");
        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "way")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-13")
    @Tag("SEM-26")
    void an_authorization_covers_its_own_dates_and_its_own_hours() {
        Decision bill = new Log(Ct.dds())
                .put(authorization()
                        .limit(Minutes.of(150))
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .build())
                .put(authorized("a", 3))
                .put(authorized("b", 5))
                .put(authorized("late", 6))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "b")).containsExactly(30L, 90L, 0L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.authorization-limit-reached");
        assertThat(Log.minutes(bill, "late")).containsExactly(0L, 120L, 0L);
        assertThat(Log.codes(bill, "late")).containsExactly("claim.authorization-other-dates");
    }

    @Test
    @Tag("SC-6")
    @Tag("SEM-13")
    void a_verbal_authorization_written_after_the_service_cannot_be_told() {
        Decision bill = new Log(Ct.dds())
                .put(authorization()
                        .verbalOn(LocalDate.of(2026, 3, 3))
                        .writtenOn(LocalDate.of(2026, 3, 6))
                        .build())
                .put(authorized("a", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.authorization-not-written-before");
    }

    @Test
    @Tag("SEM-26")
    void a_withdrawn_authorization_covers_nothing_from_that_day_on() {
        Decision bill = new Log(Ct.dds())
                .put(authorization()
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .withdrawnOn(LocalDate.of(2026, 3, 4))
                        .build())
                .put(authorized("before", 3))
                .put(authorized("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(120L, 0L, 0L);
        assertThat(Log.codes(bill, "after")).containsExactly("claim.authorization-withdrawn");
    }

    @Test
    @Tag("SC-6")
    @Tag("SEM-13")
    void an_authorization_that_was_only_asked_for_authorizes_nothing_yet() {
        Decision bill = new Log(Ct.dds())
                .put(authorization().build())
                .put(authorized("a", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.authorization-not-given");
    }

    @Test
    @Tag("SEM-26")
    void a_change_says_nothing_of_service_before_its_own_date() {
        EntryHeader changed = EntryHeader.first(AUTHORIZATION.value())
                .next()
                .withEffective(EffectiveRange.from(LocalDate.of(2026, 3, 4)));
        Decision bill = new Log(Ct.dds())
                .put(authorization()
                        .header(changed)
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .limit(Minutes.of(60))
                        .period(EffectiveRange.from(LocalDate.of(2026, 3, 4)))
                        .build())
                .put(authorized("before", 3))
                .put(authorized("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "before")).containsExactly("claim.earlier-version-not-known");
        assertThat(Log.codes(bill, "after")).contains("claim.authorization-limit-reached");
    }

    @Test
    @Tag("SEM-26")
    void a_limit_raised_from_a_day_on_counts_from_that_day_on() {
        ServiceAuthorization first = authorization()
                .writtenOn(LocalDate.of(2026, 3, 1))
                .limit(Minutes.of(60))
                .build();
        ServiceAuthorization raised = ServiceAuthorization.builder()
                .from(first)
                .header(first.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 3, 4))))
                .limit(Minutes.of(240))
                .build();
        Decision bill = new Log(Ct.dds())
                .put(first)
                .put(raised)
                .put(authorized("before", 3))
                .put(authorized("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(60L, 60L, 0L);
        assertThat(Log.minutes(bill, "after")).containsExactly(120L, 0L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void an_episode_that_was_changed_later_leaves_earlier_service_open_unless_it_only_ended() {
        Log log = new Log(Ct.dds()).direct("a", 3, "10:00", "11:00");
        FundingEpisode open = log.build().find(FundingEpisode.TYPE, Log.EPISODE).orElseThrow();
        EntryHeader april = open.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 4, 1)));
        FundingEpisode.Builder changed = FundingEpisode.builder();
        changed.from(open);
        changed.header(april);
        Decision known = log.put(changed.build()).bill(Ct.book());
        Decision bill = log.retire(open.toRef()).bill(Ct.book());
        changed.closedOn(LocalDate.of(2026, 4, 1));
        Decision closed = log.put(changed.build()).bill(Ct.book());

        assertThat(Log.minutes(known, "a")).containsExactly(60L, 0L, 0L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.earlier-version-not-known");
        assertThat(Log.minutes(closed, "a")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-11")
    void a_plugin_that_does_not_link_is_an_error_of_its_line() {
        LineStep broken = new LineStep() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Line apply(Line line) {
                throw new NoClassDefFoundError("vendor/Rates");
            }
        };
        Line line = LineStep.all(List.of(broken), Exceptions.none(), Line.of(authorized("a", 4), null));

        assertThat(line.slices()).allMatch(slice -> slice.outcome() == LineOutcome.ERROR);
    }

    @Test
    @Tag("SEM-1")
    void the_component_of_the_line_decides_and_not_the_phase() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(3, "10:00", "12:00"))
                        .component(ServiceComponent.DISCOVERY)
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "a")).containsExactly("claim.component-not-in-service");
        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 120L, 0L);
    }

    @Test
    void a_service_that_the_programme_does_not_fund_is_not_payable() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("a", Ct.GSE, Log.time(3, "10:00", "12:00")).build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "a")).containsExactly("claim.service-not-funded");
    }

    @Test
    @Tag("SEM-2")
    void service_before_the_episode_opened_is_undecided() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line(
                                "early",
                                Ct.DEVELOPMENT,
                                ServiceInterval.parse(
                                        "2025-12-31T10:00[America/New_York]", "2025-12-31T11:00[America/New_York]"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "early")).containsExactly("claim.outside-episode");
        assertThat(Log.minutes(bill, "early")).containsExactly(0L, 0L, 60L);
    }

    @Test
    @Tag("SEM-11")
    void a_rule_of_the_pack_that_throws_is_an_error_of_its_line_and_of_no_other() {
        RuleBook book = book(Severity.BLOCKS, facts -> {
            if (subject(facts).equals("bad")) {
                throw new IllegalStateException("broken plugin");
            }
            return Finding.of(Outcome.MET, Reason.of("test.fine"));
        });

        Decision bill = new Log(Ct.dds())
                .direct("bad", 3, "10:00", "12:00")
                .direct("good", 4, "10:00", "12:00")
                .bill(book);

        assertThat(Log.line(bill, "bad").outcome()).isEqualTo(LineOutcome.ERROR);
        assertThat(Log.minutes(bill, "bad")).containsExactly(0L, 0L, 120L);
        assertThat(Log.line(bill, "bad").pieces().get(0).reasons().get(0).argument("rule"))
                .contains(new ArgumentValue.OfCode("test.rule"));
        assertThat(Log.line(bill, "good").outcome()).isEqualTo(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SEM-11")
    void severity_says_whether_a_rule_of_the_pack_refuses_holds_or_advises() {
        assertThat(refusedWith(Severity.BLOCKS)).containsExactly(0L, 120L, 0L);
        assertThat(refusedWith(Severity.HOLDS_PAYMENT)).containsExactly(0L, 0L, 120L);
        assertThat(refusedWith(Severity.ADVISES)).containsExactly(120L, 0L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void a_rule_of_the_pack_goes_by_the_service_date_of_each_line() {
        EffectiveRange fromFourth = EffectiveRange.from(LocalDate.of(2026, 3, 4));
        RuleBook later = book(
                Severity.BLOCKS,
                fromFourth,
                facts -> Finding.of(Outcome.NOT_MET, Reason.of("test.no")),
                Ct.parameters());
        ArgumentValue fine = new ArgumentValue.OfFlag(true);
        DatedParameter dated = new DatedParameter(Ct.RATE, fromFourth, fine, Citation.of("SEM-26"), PackId.of("us-ct"));
        Condition wanted =
                new Condition.Compare(new Operand.ParameterValue(Ct.RATE), Relation.EQUALS, new Operand.Constant(fine));
        RuleBook byParameter = RuleBook.builder()
                .parameters(Ct.parameters(dated))
                .bind(new RuleBinding(
                        new DataRule(
                                RuleId.of("test.dated"),
                                Ct.cites("SEM-26"),
                                EffectiveRange.NOT_STATED,
                                wanted,
                                new ReasonCodes("test.met", "test.no", "test.open")),
                        BindingPoint.check(Adjudication.CHECK),
                        Severity.BLOCKS))
                .build();
        Log log = new Log(Ct.dds()).direct("third", 3, "10:00", "11:00").direct("fourth", 4, "10:00", "11:00");

        assertThat(Log.minutes(log.bill(later), "third")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(log.bill(later), "fourth")).containsExactly(0L, 60L, 0L);
        assertThat(Log.codes(log.bill(byParameter), "third")).containsExactly("test.open");
        assertThat(Log.codes(log.bill(byParameter), "fourth")).isEmpty();
    }

    private static List<Long> refusedWith(Severity severity) {
        RuleBook book = book(severity, facts -> Finding.of(Outcome.NOT_MET, Reason.of("test.no")));
        return Log.minutes(new Log(Ct.dds()).direct("a", 3, "10:00", "12:00").bill(book), "a");
    }

    @Test
    @Tag("SEM-11")
    void nothing_claimed_has_no_outcome() {
        Decision bill = new Log(Ct.dds()).bill(Ct.book());

        assertThat(bill.getLines()).isEmpty();
        assertThat(bill.getClaimOutcome()).isEmpty();
    }

    @Test
    void an_episode_that_is_not_there_or_of_another_programme_is_a_wrong_call() {
        Log log = new Log(Ct.dds()).otherEpisode("ads", "us-ct/ads");

        assertThatThrownBy(() -> log.bill(Ct.book(), ClaimRequest.of(EntryId.of("nowhere"))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-011");
        assertThatThrownBy(() -> log.bill(Ct.book(), ClaimRequest.of(EntryId.of("ads"))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("us-ct/ads");
    }

    private static String subject(Facts facts) {
        return facts.getSubject().orElseThrow().id().value();
    }

    private static RuleBook book(Severity severity, Function<Facts, Finding> answer) {
        return book(severity, EffectiveRange.NOT_STATED, answer, Ct.parameters());
    }

    private static RuleBook book(
            Severity severity, EffectiveRange inForce, Function<Facts, Finding> answer, Parameters parameters) {
        Rule rule = new Rule() {
            @Override
            public RuleId getId() {
                return RuleId.of("test.rule");
            }

            @Override
            public List<Citation> getCitations() {
                return Ct.cites("SEM-11");
            }

            @Override
            public EffectiveRange getInForce() {
                return inForce;
            }

            @Override
            public List<FactNeed> getNeeds() {
                return List.of();
            }

            @Override
            public Finding evaluate(Facts facts) {
                return answer.apply(facts);
            }
        };
        return RuleBook.builder()
                .parameters(parameters)
                .bind(new RuleBinding(rule, BindingPoint.check(Adjudication.CHECK), severity))
                .build();
    }
}
