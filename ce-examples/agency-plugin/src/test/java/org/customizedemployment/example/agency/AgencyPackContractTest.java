package org.customizedemployment.example.agency;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

// snippet: pack-contract
class AgencyPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new AgencyPack();
    }

    @Override
    protected List<String> reasonCodes() {
        return List.of("agency.both-sides.asked", "agency.both-sides.not-asked");
    }

    @Override
    protected List<CaseFile> samples() {
        return List.of(AgencyPluginTest.CASE);
    }
}
// end
