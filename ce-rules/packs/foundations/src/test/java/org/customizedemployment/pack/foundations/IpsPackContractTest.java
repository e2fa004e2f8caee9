package org.customizedemployment.pack.foundations;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class IpsPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new IpsPack();
    }

    @Override
    protected List<PackProvider> below() {
        return List.of(new FoundationsPack());
    }

    /** A case that follows the process, with contacts and meetings; and one that does not. */
    @Override
    protected List<CaseFile> samples() {
        return List.of(IpsCase.builder().build(), SalonCase.builder().build());
    }

    @Override
    protected List<String> reasonCodes() {
        return FoundationsPackTest.worded(new IpsPack());
    }
}
