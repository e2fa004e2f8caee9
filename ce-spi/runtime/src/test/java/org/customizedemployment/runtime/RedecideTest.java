package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.runtime.Samples.CASE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.decision.Redecision.Basis;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Test;

/** What was decided can be asked again: the same with the same, the stored one with anything else. */
class RedecideTest {
    private static final AsOf DATES = AsOf.on(DateName.DECISION, java.time.LocalDate.of(2026, 3, 1));
    private static final CaseFile FILE = CaseFile.empty(CASE).withCoverage(Employer.TYPE, Coverage.COMPLETE);

    private static PackProvider pack(String version, String citation) {
        String yaml = """
                format: ce-pack/1
                pack: {id: trial, version: %s, citations: [SEM-11]}
                rules:
                  - id: trial.employer
                    citations: [%s]
                    condition:
                      exists: {kind: employer}
                bindings:
                  - {check: trial, severity: blocks, rules: [trial.employer]}
                """.formatted(version, citation);
        return FilePack.of(List.of(PackFile.of("trial.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static CustomizedEmployment with(PackProvider pack) {
        return CustomizedEmployment.builder().pack(pack).build();
    }

    @Test
    void with_the_same_pack_the_answer_is_the_same_byte_for_byte() {
        try (CustomizedEmployment then = with(pack("1.0.0", "SEM-11"));
                CustomizedEmployment now = with(pack("1.0.0", "SEM-11"))) {
            byte[] stored = CaseJson.standard().write(then.check(FILE, "trial", DATES, References.NONE));
            Redecision again = now.redecide(FILE, CaseJson.standard().readDecision(stored), References.NONE);
            assertThat(again.isSame()).isTrue();
            assertThat(CaseJson.standard().write(now.check(FILE, "trial", DATES, References.NONE)))
                    .isEqualTo(stored);
        }
    }

    @Test
    void with_another_pack_the_stored_answer_stands_and_is_marked() {
        try (CustomizedEmployment then = with(pack("1.0.0", "SEM-11"));
                CustomizedEmployment later = with(pack("1.1.0", "SEM-11"));
                CustomizedEmployment edited = with(pack("1.0.0", "SEM-12"))) {
            Decision stored = then.check(FILE, "trial", DATES, References.NONE);
            for (CustomizedEmployment other : List.of(later, edited)) {
                Redecision again = other.redecide(FILE, stored, References.NONE);
                assertThat(again.decision()).isEqualTo(stored);
                assertThat(again.differences())
                        .extracting(Redecision.Difference::basis)
                        .containsExactly(Basis.PACK);
            }
            Redecision grown =
                    then.redecide(FILE.withCoverage(Employer.TYPE, Coverage.PARTIAL), stored, References.NONE);
            assertThat(grown.differences())
                    .extracting(Redecision.Difference::basis)
                    .containsExactly(Basis.ANSWER);
        }
    }

    @Test
    void every_decision_in_a_journal_can_be_made_again() {
        try (CustomizedEmployment ce = with(pack("1.0.0", "SEM-11"))) {
            ce.submit(CASE, new Command.Open(), at("1"));
            ce.submit(CASE, new Command.Record(List.of(Samples.SALON)), at("2"));
            ce.submit(CASE, new Command.Move(PhaseId.of("discovery")), at("3"));
            for (long revision = 1; revision <= 3; revision++) {
                assertThat(ce.redecide(CASE, revision, References.NONE)
                                .orElseThrow()
                                .differences())
                        .as("revision %d", revision)
                        .isEmpty();
            }
            assertThat(ce.redecide(CASE, 4, References.NONE)).isEmpty();
        }
    }

    @Test
    void what_can_not_be_asked_again_alone_says_how_to_compare() {
        try (CustomizedEmployment ce = with(pack("1.0.0", "SEM-11"))) {
            Decision move = ce.preview(FILE, PhaseId.of("discovery"), at("1"));
            assertThatThrownBy(() -> ce.redecide(FILE, move, References.NONE)).hasMessageStartingWith("CE-RUNTIME-024");
            Decision check = ce.check(FILE, "trial", DATES, References.NONE);
            assertThatThrownBy(() -> ce.redecide(CaseFile.empty(CaseId.of("other")), check, References.NONE))
                    .hasMessageStartingWith("CE-RUNTIME-019");
        }
    }

    private static CaseContext at(String minute) {
        return CaseContext.of(
                "command-" + minute, "staff-1", PlaceTime.parse("2026-03-01T13:0" + minute + "[America/New_York]"));
    }
}
