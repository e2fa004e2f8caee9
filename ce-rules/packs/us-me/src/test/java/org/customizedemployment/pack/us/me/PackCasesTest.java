package org.customizedemployment.pack.us.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
            PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsMePack());

    @TestFactory
    @Tag("ME-1")
    @Tag("ME-2")
    @Tag("ME-3")
    @Tag("ME-4")
    Stream<DynamicTest> the_cases_come_out_as_written() {
        return CASES.tests();
    }

    @Test
    void the_cases_touch_everything_that_can_be_touched() {
        PackTestCoverage coverage = CASES.coverage();

        for (Touch.Kind kind : List.of(Touch.Kind.RULE, Touch.Kind.ANSWER, Touch.Kind.SERVICE, Touch.Kind.PARAMETER)) {
            assertThat(coverage.untouched(kind)).as(kind.name()).isEmpty();
        }
        // In development job shadowing is inside the milestone, so that nothing else of its time is asked.
        assertThat(coverage.untouched(Touch.Kind.BRANCH))
                .containsExactly(
                        "us-me/vr job-shadowing: claim.presence-unknown",
                        "us-me/vr job-shadowing: claim.indirect-not-stated");
    }
}
