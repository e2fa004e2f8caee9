package org.customizedemployment.pack.us.ct;

import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class UsCtPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new UsCtPack();
    }
}
