package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.rules.packtest.result.PackTestCoverage;
import org.customizedemployment.rules.packtest.result.Touch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of a pack that a policy person can read aloud: each comes out as written, and together they touch all of the pack, each rule met, not
 * met and open.
 *
 * <pre>{@code
 * @Tag("ME-1")
 * class PackCasesTest extends PackCases {
 *     @Override
 *     protected PackTests cases() {
 *         return PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsMePack());
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class PackCases {
    /** The folder and the packs, for example {@code PackTests.in(folder).of(new UsMePack())}. */
    protected abstract PackTests cases();

    /** What no case can touch, named as {@link PackTestCoverage#untouched} names it; say why beside each. */
    protected List<String> untouchable() {
        return List.of();
    }

    @TestFactory
    final Stream<DynamicTest> the_cases_come_out_as_written() {
        return cases().tests();
    }

    @Test
    final void the_cases_touch_each_answer_of_each_rule_and_every_service_parameter_and_term() {
        PackTestCoverage coverage = cases().coverage();
        List<String> untouched = new ArrayList<>();
        for (Touch.Kind kind : Touch.Kind.values()) {
            coverage.untouched(kind).forEach(what -> untouched.add(kind + " " + what));
        }
        assertThat(untouched).containsExactlyElementsOf(untouchable());
    }
}
