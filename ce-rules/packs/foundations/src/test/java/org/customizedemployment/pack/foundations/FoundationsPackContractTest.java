package org.customizedemployment.pack.foundations;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class FoundationsPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new FoundationsPack();
    }

    /** One job, all met; two jobs, one of them over; and one before anything is agreed. */
    @Override
    protected List<CaseFile> samples() {
        CaseFile salon = SalonCase.builder().build();
        var two = SalonCase.builder();
        SalonCase.workplace(two, "library");
        two.put(SalonCase.pursuit("p-library", PursuitState.WORKING).build())
                .put(SalonCase.design("p-library", "library").build())
                .put(SalonCase.agreement("p-library")
                        .design(SalonCase.id("d-p-library"))
                        .payer(Payer.PROVIDER_AGENCY)
                        .build())
                .put(SalonCase.employment("p-library")
                        .payer(Payer.PROVIDER_AGENCY)
                        .endedOn(LocalDate.of(2026, 5, 1))
                        .build());
        var early = SalonCase.builder();
        early.put(SalonCase.pursuit("p-salon", PursuitState.NEGOTIATING).build())
                .remove(SalonCase.id("ag-p-salon"))
                .remove(SalonCase.id("e-p-salon"));
        return List.of(salon, two.build(), early.build());
    }

    @Override
    protected List<String> reasonCodes() {
        return FoundationsPackTest.codesInSources().stream()
                .filter(code -> !code.matches("(odep|cee)\\.[a-z]?[0-9]"))
                .toList();
    }
}
