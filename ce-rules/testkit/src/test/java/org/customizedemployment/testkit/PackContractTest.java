package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.text.MessageSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract itself: a good pack passes each clause, and for each clause there is a pack that it catches. */
class PackContractTest {
    private static final String HEAD = "format: ce-pack/1\npack: {id: p, version: 0.1.0}\n";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String RULE = """
            rules: [{id: p.plan, citation: CT-28, condition: {document: {type: ce-plan, at-least: final}}}]
            bindings: [{move: start-job-development, severity: blocks, rules: [p.plan]}]
            """;
    private static final String ENGLISH = """
            rule.p.plan = Plan
            p.plan.met = There on {date}.
            p.plan.not-met = Not there.
            p.plan.open = Not known.
            """;
    private static final String SPANISH = ENGLISH.replace("There on {date}", "Desde el {date}");

    private static PackContract contract(String yaml, String english, String spanish) {
        return contract(FilePack.of(List.of(
                file("p.yaml", HEAD + yaml), file("m_en.properties", english), file("m_es.properties", spanish))));
    }

    private static PackContract contract(PackProvider pack, CaseFile... samples) {
        return new PackContract() {
            @Override
            protected List<CaseFile> samples() {
                return List.of(samples);
            }

            @Override
            protected PackProvider pack() {
                return pack;
            }
        };
    }

    private static PackFile file(String name, String text) {
        return PackFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_good_pack_passes() {
        PackContract good = contract(RULE, ENGLISH, SPANISH);

        assertThatCode(() -> {
                    good.it_loads_without_problems_or_warnings();
                    good.its_files_and_its_provider_agree();
                    good.every_rule_is_cited();
                    good.every_binding_has_its_rule_in_every_rule_book();
                    good.every_reason_has_words_in_english_and_spanish_with_the_same_placeholders();
                    good.nothing_supplied_lets_no_rule_say_met_or_not_met();
                    good.what_is_sure_by_a_part_of_a_case_is_so_by_the_whole();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_problem_and_a_warning_are_caught() {
        assertThatThrownBy(() -> contract("rulez: []\n", ENGLISH, SPANISH).it_loads_without_problems_or_warnings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CE-RULES-004 p.yaml:3");
        String unbound = RULE.substring(0, RULE.indexOf("bindings"));
        assertThatThrownBy(() -> contract(unbound, ENGLISH, SPANISH).it_loads_without_problems_or_warnings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bound nowhere");
    }

    @Test
    void missing_words_and_other_placeholders_are_caught() {
        assertThatThrownBy(() -> contract(RULE, ENGLISH, "")
                        .every_reason_has_words_in_english_and_spanish_with_the_same_placeholders())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract(RULE, ENGLISH, SPANISH.replace("{date}", "{day}"))
                        .every_reason_has_words_in_english_and_spanish_with_the_same_placeholders())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_rule_that_concludes_from_nothing_is_caught() {
        Made rash = new Made("p.rash", List.of(), facts -> Outcome.NOT_MET);

        assertThatThrownBy(() -> contract(pack(rash)).nothing_supplied_lets_no_rule_say_met_or_not_met())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p.rash");
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_takes_what_was_not_supplied_for_absent_is_caught() {
        // It looks at plans first, and at pursuits as if they were always complete.
        Made hasty =
                new Made("p.hasty", List.of(FactNeed.of(EmploymentPlan.TYPE), FactNeed.of(Pursuit.TYPE)), facts -> {
                    boolean noPlan =
                            facts.getCaseFile().coverageOf(EmploymentPlan.TYPE).isCompleteOn(DAY);
                    boolean noPursuit =
                            facts.getCaseFile().coverageOf(Pursuit.TYPE).isCompleteOn(DAY);
                    return noPlan && noPursuit ? Outcome.NOT_MET : noPlan ? Outcome.NOT_YET_DUE : Outcome.CANNOT_TELL;
                });

        assertThatThrownBy(() -> contract(pack(hasty)).what_is_sure_by_a_part_of_a_case_is_so_by_the_whole())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p.hasty: NOT_YET_DUE, with all NOT_MET, lacking pursuit: NOT_SUPPLIED");
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_goes_by_the_latest_where_a_later_one_may_be_missing_is_caught() {
        Made latest = new Made("p.latest", List.of(FactNeed.of(EmploymentPlan.TYPE)), facts -> {
            List<EmploymentPlan> plans = facts.entries(EmploymentPlan.TYPE);
            if (plans.isEmpty()) {
                return Outcome.CANNOT_TELL;
            }
            EmploymentPlan last = plans.get(plans.size() - 1);
            return last.getLikelySupports().isEmpty() ? Outcome.NOT_MET : Outcome.MET;
        });
        CaseFile two = CaseFile.builder(CaseId.of("case"))
                .put(plan("first").build())
                .put(plan("second").addLikelySupports("a list").build())
                .build();

        assertThatThrownBy(() -> contract(pack(latest), two).what_is_sure_by_a_part_of_a_case_is_so_by_the_whole())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p.latest: NOT_MET, with all MET, lacking employment-plan: PARTIAL")
                .hasMessageContaining("p.latest: NOT_MET, with all MET, lacking employment-plan: NEWER_FORMAT")
                .hasMessageContaining("p.latest: NOT_MET, with all MET, lacking employment-plan: ERASED");
    }

    private static EmploymentPlan.Builder plan(String id) {
        EmploymentPlan.Builder builder = EmploymentPlan.builder();
        builder.header(EntryHeader.first(id));
        return builder;
    }

    private static PackProvider pack(Made rule) {
        PackProvider files = FilePack.of(List.of(
                file("p.yaml", HEAD + "bindings: [{check: c, severity: advises, rules: [" + rule.getId() + "]}]\n")));
        return new PackProvider() {
            @Override
            public Descriptor getDescriptor() {
                return files.getDescriptor();
            }

            @Override
            public List<PackFile> getFiles() {
                return files.getFiles();
            }

            @Override
            public List<Rule> getRules() {
                return List.of(rule);
            }

            @Override
            public MessageSource getMessages() {
                return MessageSource.NONE;
            }
        };
    }

    /** A rule made for one test. */
    private record Made(String name, List<FactNeed> needs, Function<Facts, Outcome> says) implements Rule {
        @Override
        public RuleId getId() {
            return RuleId.of(name);
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return needs;
        }

        @Override
        public Finding evaluate(Facts facts) {
            return Finding.of(says.apply(facts), Reason.of(name));
        }
    }
}
