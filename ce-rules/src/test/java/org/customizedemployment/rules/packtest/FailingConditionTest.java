package org.customizedemployment.rules.packtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.Packs;
import org.customizedemployment.spi.pack.PackFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A condition that fails costs the term that asks it, wherever it stands. */
class FailingConditionTest {
    private static final PackLibrary LIBRARY = Packs.library(Packs.pack("demo", """
            parameters:
              - {id: demo.rate, citations: [CT-26], values: [{rate: USD 60.00 per hour}]}
              - {id: demo.more, citations: [CT-26], values: [{rate: USD 70.00 per hour}]}
              - {id: demo.fee, citations: [CT-26], values: [{money: USD 500.00}]}
              - {id: demo.take, citations: [CT-26], values: [{money: USD -600.00}]}
              - {id: demo.times, citations: [CT-26], values: [{number: 2}]}
              - {id: demo.earned, citations: [CT-26], values: [{money: USD 1.00}]}
              - {id: demo.months, citations: [CT-26], values: [{number: 1}]}
            programmes:
              - id: demo/one
                funder: funder
                regime-by: {last-day-of: {from: {named-date: service}, months: demo.months}}
                regimes: [{id: now, from: 2026-01-01, citation: CT-26}]
                services:
                  - {code: plain, citation: CT-26, components: [discovery], rate: demo.rate}
                  - code: row
                    citation: CT-26
                    components: [discovery]
                    fee:
                      hourly:
                        - {amount: demo.more, when: {earned: {amount: demo.earned, months: demo.months}}}
                        - {amount: demo.rate}
                  - code: modifier
                    citation: CT-26
                    components: [discovery]
                    fee:
                      hourly: demo.rate
                      modifiers:
                        - {id: twice, times: demo.times, when: {earned: {amount: demo.earned, months: demo.months}}, citation: CT-26}
                  - {code: regime, citation: CT-26, components: [discovery], rate: demo.rate, regimes: [now]}
                  - code: milestone
                    citation: CT-26
                    components: [discovery]
                    fee:
                      milestone:
                        - {amount: demo.fee, when: {earned: {amount: demo.earned, months: demo.months}}}
                      once-per: [episode]
                  - code: less
                    citation: CT-26
                    components: [discovery]
                    fee: {milestone: demo.fee, once-per: [episode], modifiers: [{id: take, plus: demo.take, citation: CT-26}]}
            """));
    private static final String TEST = """
            format: ce-pack-test/1
            test: A failing condition
            pack: demo
            programme: demo/one
            on: 2026-04-15
            given:
              zone: America/New_York
              episode: opened 2026-01-05
              services:
                a-plain: 2026-03-02 09:00-10:00 plain home-visit by staff-1
                a-row: 2026-03-03 09:00-10:00 row home-visit by staff-1
                a-modifier: 2026-03-04 09:00-10:00 modifier home-visit by staff-1
                a-regime: 2026-03-05 09:00-10:00 regime home-visit by staff-1
              milestones:
                first: 2026-03-10 milestone
                second: 2026-03-11 milestone
                below: 2026-03-12 less
              earnings: {paid: 2026-02-01 to 2026-02-28 USD 5.00}
              complete: everything
              parameters: {demo.months: 1.5}
            expect:
              claim:
                a-plain: payable, USD 60.00
                a-row: payable, no amount because claim.fee-failed
                a-modifier: payable, no amount because claim.fee-failed
                a-regime: error because claim.step-failed
                first: payable, no amount because claim.fee-failed
                second: not payable because claim.milestone-once
                below: payable, no amount because claim.fee-below-zero
            """;

    @Test
    @Tag("SEM-11")
    void a_condition_that_fails_costs_its_line_and_no_other() {
        PackTestLoad load = PackTestReader.of(LIBRARY)
                .read(List.of(PackFile.of("test.yaml", TEST.getBytes(StandardCharsets.UTF_8))));

        assertThat(load).isInstanceOf(PackTestLoad.Loaded.class);
        assertThat(((PackTestLoad.Loaded) load).tests().get(0).run().failures()).isEmpty();
    }
}
