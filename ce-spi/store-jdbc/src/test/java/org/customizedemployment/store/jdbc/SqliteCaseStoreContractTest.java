package org.customizedemployment.store.jdbc;

import java.nio.file.Path;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.tck.store.CaseStoreContract;

class SqliteCaseStoreContractTest extends CaseStoreContract {
    @Override
    protected CaseStore open(Path directory) {
        return SqliteCaseStore.open(directory.resolve("cases.db"));
    }
}
