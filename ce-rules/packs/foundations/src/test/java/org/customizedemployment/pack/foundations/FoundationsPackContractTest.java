package org.customizedemployment.pack.foundations;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
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
        return List.of(salon, two.build(), early.build(), supported(), business());
    }

    /** A business of one's own, by its design. */
    private static CaseFile business() {
        return BusinessOfOnesOwnTest.business(BusinessOfOnesOwnTest.sourced()).build();
    }

    /** Supported employment after its transition, on a short-term basis at first. */
    private static CaseFile supported() {
        return SalonCase.builder()
                .put(JobSeeker.builder()
                        .header(EntryHeader.first("seeker"))
                        .actor(SalonCase.PERSON)
                        .chosenName("R.")
                        .significance(SignificanceOfDisability.MOST_SIGNIFICANT)
                        .significanceDetermined(SalonCase.by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2025-01-05"))
                        .bornOn(LocalDate.of(2003, 1, 1))
                        .build())
                .put(SalonCase.employment("p-salon")
                        .startedOn(LocalDate.of(2023, 4, 1))
                        .shortTermSince(LocalDate.of(2023, 4, 1))
                        .extendedServicesFrom(LocalDate.of(2025, 1, 1))
                        .build())
                .build();
    }

    @Override
    protected List<String> reasonCodes() {
        return FoundationsPackTest.worded(new FoundationsPack());
    }
}
