package org.customizedemployment.pack.us.wi;

import java.nio.file.Path;
import org.customizedemployment.testkit.PackCases;
import org.customizedemployment.testkit.PackTests;
import org.junit.jupiter.api.Tag;

@Tag("WI-1")
@Tag("WI-2")
@Tag("WI-3")
class PackCasesTest extends PackCases {
    @Override
    protected PackTests cases() {
        return PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsWiPack());
    }
}
