package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;
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
import org.junit.jupiter.api.Test;

/** The contract itself: a good pack passes each clause, and for each clause there is a pack that it catches. */
class PackContractTest {
    private static final String HEAD = "format: ce-pack/1\npack: {id: p, version: 0.1.0}\n";
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

    private static PackContract contract(PackProvider pack) {
        return new PackContract() {
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
        PackProvider files = FilePack.of(
                List.of(file("p.yaml", HEAD + "bindings: [{check: c, severity: advises, rules: [p.rash]}]\n")));
        PackProvider rash = new PackProvider() {
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
                return List.of(new RashRule());
            }

            @Override
            public MessageSource getMessages() {
                return MessageSource.NONE;
            }
        };

        assertThatThrownBy(() -> contract(rash).nothing_supplied_lets_no_rule_say_met_or_not_met())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p.rash");
    }

    /** Says no without having looked. */
    private static final class RashRule implements Rule {
        @Override
        public RuleId getId() {
            return RuleId.of("p.rash");
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of();
        }

        @Override
        public Finding evaluate(Facts facts) {
            return Finding.of(Outcome.NOT_MET, Reason.of("p.rash"));
        }
    }
}
