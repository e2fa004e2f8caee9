package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.customizedemployment.rules.packtest.result.PackTestCoverage;
import org.customizedemployment.rules.packtest.result.Touch;
import org.customizedemployment.testkit.PackTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of this pack that a policy person can read aloud. */
class PackCasesTest {
    private static final PackTests CASES =
            PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsCtPack());

    @TestFactory
    @Tag("SC-1")
    @Tag("SC-2")
    @Tag("SC-3")
    @Tag("SC-6")
    Stream<DynamicTest> the_cases_come_out_as_written() {
        return CASES.tests();
    }

    @Test
    void the_cases_touch_every_service_and_all_rules_but_that_on_pay() {
        PackTestCoverage coverage = CASES.coverage();

        assertThat(coverage.untouched(Touch.Kind.SERVICE)).isEmpty();
        assertThat(coverage.untouched(Touch.Kind.RULE)).containsExactly("us-ct.pay-at-least-minimum");
    }
}
