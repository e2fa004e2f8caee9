package org.customizedemployment.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.Packs;
import org.junit.jupiter.api.Test;

class PackComparisonTest {
    private static final String RULES = """
            parameters: [{id: p.days, citation: CT-28, values: [{days: %s}]}]
            rules:
              - {id: p.days-enough, citation: CT-28, condition: {compare: {left: {parameter: p.days}, at-least: {days: 30}}}}
              - {id: p.theme, citation: CT-28, condition: {exists: {kind: theme}}}
            bindings:
              - {move: start-job-development, severity: %s, rules: [p.days-enough]}
              - {check: principles, severity: advises, rules: [p.theme]}
            """;
    private static final CaseFile FILE = CaseFile.empty(CaseId.of("case-7"));
    private static final AsOf DAY = AsOf.on(DateName.DECISION, LocalDate.of(2026, 3, 1));

    private static PackLibrary version(String days, String severity) {
        return Packs.library(Packs.pack("p", RULES.formatted(days, severity)));
    }

    private static CaseComparison compare(PackLibrary before, PackLibrary after) {
        return PackComparison.of(before, after).compare(FILE, DAY, References.NONE);
    }

    @Test
    void the_same_packs_affect_nobody() {
        CaseComparison same = compare(version("30", "blocks"), version("30", "blocks"));

        assertThat(same.isAffected()).isFalse();
        assertThat(same.caseId()).isEqualTo(FILE.getId());
    }

    @Test
    void a_changed_parameter_is_named_beside_the_outcome_that_it_changes() {
        CaseComparison found = compare(version("30", "blocks"), version("29", "blocks"));

        assertThat(found.differences()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("rule p.days-enough at start-job-development");
            assertThat(one.before()).isNotNull();
            assertThat(one.before().outcome()).isEqualTo("met (blocks)");
            assertThat(one.after()).isNotNull();
            assertThat(one.after().outcome()).isEqualTo("not-met (blocks)");
            assertThat(one.after().reasons()).containsExactly("p.days-enough.not-met");
            assertThat(one.parameters()).containsExactly(ParameterId.of("p.days"));
        });
    }

    @Test
    void another_severity_and_a_rule_that_is_gone_are_differences() {
        CaseComparison milder = compare(version("30", "blocks"), version("30", "advises"));
        CaseComparison gone = compare(version("30", "blocks"), Packs.library());

        assertThat(milder.differences()).hasSize(1);
        assertThat(gone.differences())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.after()).isNull());
        ComparisonTotals totals = new ComparisonTotals();
        totals.add(milder);
        totals.add(gone);
        totals.add(compare(version("30", "blocks"), version("30", "blocks")));
        assertThat(totals.cases()).isEqualTo(3);
        assertThat(totals.affected()).isEqualTo(2);
        assertThat(totals.outcomes())
                .containsEntry("met (blocks) -> met (advises)", 1L)
                .containsEntry("met (blocks) -> nothing", 1L);
    }
}
