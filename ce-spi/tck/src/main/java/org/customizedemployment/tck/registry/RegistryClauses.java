package org.customizedemployment.tck.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.jspecify.annotations.Nullable;

/** What the clauses share: the register that is to be proved, and certificates to put into it. */
interface RegistryClauses {
    /** The register with that content; again: the same register with other content. */
    CredentialRegistry registry(List<StaffCredential> certificates);

    default CredentialSnapshot snapshot(List<StaffCredential> certificates) {
        return registry(certificates).snapshot();
    }

    /** For Discovery, of a provider that is not stated, without a stated last day. */
    static StaffCredential certificate(String staff, String issuedOn) {
        return certificate(staff, issuedOn, null, null);
    }

    static StaffCredential certificate(
            String staff, String issuedOn, @Nullable String lastDay, @Nullable String withdrawnOn) {
        return new StaffCredential(
                ActorId.of(staff),
                "ct-ce",
                List.of(ServiceComponent.DISCOVERY),
                OrganizationId.of("issuer"),
                LocalDate.parse(issuedOn),
                lastDay == null ? null : LocalDate.parse(lastDay),
                withdrawnOn == null ? null : LocalDate.parse(withdrawnOn));
    }

    /** Some certificates of some staff of two providers, in an order of their own. */
    static List<StaffCredential> many() {
        List<StaffCredential> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int shuffled = i * 17 % 40;
            StaffCredential one = certificate("staff-" + shuffled / 2, "2024-0" + (1 + shuffled % 9) + "-15");
            all.add(shuffled % 3 == 0 ? one : one.at(OrganizationId.of("provider-" + shuffled % 3)));
        }
        return all;
    }
}
