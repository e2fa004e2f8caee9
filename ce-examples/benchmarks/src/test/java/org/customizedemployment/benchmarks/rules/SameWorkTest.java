package org.customizedemployment.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.GlanceOfEach;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Test;

/** What is compared is the same work. */
class SameWorkTest {
    private static final CleanRules RULES = CleanRules.load();

    @Test
    void rule_and_sweep_find_as_many_lines_that_overlap() {
        OverlapBenchmark benchmark = new OverlapBenchmark();
        benchmark.lines = 1000;
        benchmark.log();
        assertThat(benchmark.rule()).isEqualTo(benchmark.packedSweep()).isEqualTo(20);
    }

    @Test
    void every_line_of_a_log_is_decided() {
        assertThat(new ClaimsBenchmark().decide(ServiceLog.ofSize("case-1", 250)))
                .isEqualTo(250);
    }

    @Test
    void by_hand_finds_of_a_clean_case_what_the_rules_find() {
        assertThat(byHand(CleanCase.build()))
                .isEqualTo(RULES.outcomes(CleanCase.build(), CleanCase.register()))
                .allMatch(Outcome::passes)
                .hasSize(124);
    }

    @Test
    void by_hand_finds_the_same_whatever_kind_of_entry_may_be_missing() {
        for (EntryType<?> kind : EntryTypes.all()) {
            CaseFile lacking = CleanCase.build().withCoverage(kind, Coverage.PARTIAL);
            assertThat(byHand(lacking)).as(kind.getKind()).isEqualTo(RULES.outcomes(lacking, CleanCase.register()));
        }
    }

    @Test
    void by_hand_finds_what_is_wrong_as_the_rules_do() {
        CaseFile clean = CleanCase.build();
        List<CaseFile> altered = List.of(
                CleanCase.builder(1)
                        .put(CleanJob.employment()
                                .wage(Rate.parse("USD 9.00 per hour"))
                                .build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanJob.employment().payer(Payer.PROVIDER_AGENCY).build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanJob.need(NeedStatus.NOTICED).build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanJob.episode()
                                .planSignedOn(LocalDate.of(2026, 5, 1))
                                .build())
                        .build(),
                CleanCase.builder(1)
                        .put(CleanCase.service(7)
                                .service(ServiceCode.of("job-development"))
                                .when(CleanCase.service(8).build().getWhen())
                                .staff(ActorId.of("nobody"))
                                .build())
                        .build(),
                CleanCase.builder(1).put(reviewedTomorrow(clean, "report")).build(),
                clean.without(EntryId.of("report")),
                clean.without(EntryId.of("need")));
        for (CaseFile one : altered) {
            assertThat(byHand(one)).isEqualTo(RULES.outcomes(one, CleanCase.register()));
        }
        assertThat(byHand(altered.get(0))).isNotEqualTo(byHand(clean));
    }

    @Test
    void by_hand_finds_the_same_where_the_version_on_file_holds_from_tomorrow() {
        CaseFile clean = CleanCase.build();
        ProfileStatement said = clean.entries(ProfileStatement.TYPE).get(0);
        Activity done = clean.entries(Activity.TYPE).get(0);
        Employment work = CleanJob.employment().build();
        List<Entry> later = List.of(
                ProfileStatement.builder().from(said).header(fromTomorrow(said)).build(),
                Activity.builder().from(done).header(fromTomorrow(done)).build(),
                CleanJob.employment()
                        .wage(Rate.parse("USD 9.00 per hour"))
                        .header(fromTomorrow(work))
                        .build(),
                CleanJob.episode()
                        .header(fromTomorrow(CleanJob.episode().build()))
                        .build(),
                CleanJob.need(NeedStatus.NOTICED)
                        .header(fromTomorrow(CleanJob.need(NeedStatus.NOTICED).build()))
                        .build());
        for (Entry one : later) {
            CaseFile both = clean.with(one);
            CaseFile alone = clean.without(one.id()).with(one);
            assertThat(byHand(both)).as("%s", one.type()).isEqualTo(RULES.outcomes(both, CleanCase.register()));
            assertThat(byHand(alone)).as("%s alone", one.type()).isEqualTo(RULES.outcomes(alone, CleanCase.register()));
        }
    }

    private static EntryHeader fromTomorrow(Entry one) {
        return new EntryHeader(
                one.id(),
                2,
                EffectiveRange.from(CleanCase.TODAY.plusDays(1)),
                one.getHeader().provenance());
    }

    private static DocumentRecord reviewedTomorrow(CaseFile file, String id) {
        DocumentRecord paper = file.find(DocumentRecord.TYPE, EntryId.of(id)).orElseThrow();
        LocalDate tomorrow = CleanCase.TODAY.plusDays(1);
        return DocumentRecord.builder()
                .from(paper)
                .reviews(paper.getReviews().stream()
                        .map(one -> new Review(one.by(), one.capacity(), tomorrow))
                        .toList())
                .build();
    }

    @Test
    void a_line_says_alone_what_it_says_among_all() {
        CaseFile file = CleanCase.builder(1)
                .put(CleanCase.service(3).staff(ActorId.of("nobody")).build())
                .put(CleanCase.service(7)
                        .service(ServiceCode.of("job-development"))
                        .when(CleanCase.service(8).build().getWhen())
                        .build())
                .build();
        List<ServiceEntry> lines = file.entries(ServiceEntry.TYPE);
        for (References register : List.of(CleanCase.register(), References.NONE)) {
            Facts facts = RULES.facts(file, register).unexplained();
            GlanceOfEach each = RuleEvaluation.glanceEach(RULES.ofService(), facts, lines);
            for (int line = 0; line < lines.size(); line++) {
                Glance alone = RuleEvaluation.glance(RULES.ofService(), facts.about(lines.get(line)));
                for (int rule = 0; rule < RULES.ofService().size(); rule++) {
                    assertThat(each.outcome(line, rule)).isEqualTo(alone.outcome(rule));
                }
            }
            assertThat(each.passes()).isFalse();
        }
    }

    private static List<Outcome> byHand(CaseFile file) {
        Rate federal = Rate.parse("USD 7.25 per hour");
        Rate state = Rate.parse("USD 16.94 per hour");
        return List.of(ByHand.outcomes(file, CleanCase.TODAY, CleanCase.register(), federal, state, federal));
    }
}
