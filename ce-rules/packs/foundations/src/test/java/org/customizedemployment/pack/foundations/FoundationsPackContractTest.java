package org.customizedemployment.pack.foundations;

import java.util.List;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class FoundationsPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new FoundationsPack();
    }

    @Override
    protected List<String> reasonCodes() {
        return FoundationsPackTest.codesInSources().stream()
                .filter(code -> !code.matches("(odep|cee)\\.[a-z]?[0-9]"))
                .toList();
    }
}
