package org.customizedemployment.pack.us.ct;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.testkit.PackCases;
import org.customizedemployment.testkit.PackTests;
import org.junit.jupiter.api.Tag;

@Tag("CT-2")
@Tag("CT-18")
@Tag("CT-19")
@Tag("CT-20")
@Tag("CT-22")
@Tag("CT-24")
@Tag("CT-26")
@Tag("CT-27")
@Tag("CT-31")
@Tag("CT-33")
@Tag("SC-1")
@Tag("SC-2")
@Tag("SC-3")
@Tag("SC-6")
class PackCasesTest extends PackCases {
    @Override
    protected PackTests cases() {
        return PackTests.in(Path.of("src/test/resources/pack-tests")).of(new UsCtPack());
    }

    /** The to-do list reads the one, questions about certification the other. */
    @Override
    protected List<String> untouchable() {
        return List.of("PARAMETER todo.certification.years", "PARAMETER us-ct.dds.replacement-pay");
    }
}
