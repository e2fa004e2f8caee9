package org.customizedemployment.pack.us.me;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.testkit.PackCases;
import org.customizedemployment.testkit.PackTests;
import org.junit.jupiter.api.Tag;

@Tag("ME-1")
@Tag("ME-2")
@Tag("ME-3")
@Tag("ME-4")
class PackCasesTest extends PackCases {
    @Override
    protected PackTests cases() {
        return PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsMePack());
    }

    /** In development job shadowing is inside the milestone, so that nothing else of its time is asked. */
    @Override
    protected List<String> untouchable() {
        return List.of(
                "BRANCH us-me/vr job-shadowing: claim.presence-unknown",
                "BRANCH us-me/vr job-shadowing: claim.indirect-not-stated");
    }
}
