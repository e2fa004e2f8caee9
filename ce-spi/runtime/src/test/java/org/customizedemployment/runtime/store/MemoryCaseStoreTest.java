package org.customizedemployment.runtime.store;

import java.nio.file.Path;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.tck.store.CaseStoreContract;

class MemoryCaseStoreTest extends CaseStoreContract {
    @Override
    protected CaseStore open(Path directory) {
        return MemoryCaseStore.create();
    }

    @Override
    public boolean isDurable() {
        return false;
    }
}
