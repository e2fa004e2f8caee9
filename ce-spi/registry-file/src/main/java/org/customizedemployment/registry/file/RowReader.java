package org.customizedemployment.registry.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/** Reads one line of the file as a certificate. */
final class RowReader {
    private RowReader() {}

    /** Empty if anything is wrong. */
    static Optional<StaffCredential> read(Fields line) {
        ActorId staff = line.needed(Columns.STAFF, RegistryError.MISSING, ActorId::of);
        String credential = line.needed(Columns.CREDENTIAL, RegistryError.MISSING, Fields::code);
        LocalDate issued = line.needed(Columns.ISSUED_ON, RegistryError.MISSING, Fields::day);
        List<ServiceComponent> components = components(line);
        OrganizationId issuer = line.maybe(Columns.ISSUER, OrganizationId::of);
        LocalDate last = line.maybe(Columns.LAST_DAY, Fields::day);
        LocalDate withdrawn = line.maybe(Columns.WITHDRAWN_ON, Fields::day);
        OrganizationId provider = line.maybe(Columns.PROVIDER, OrganizationId::of);
        if (staff == null || credential == null || issued == null) {
            return Optional.empty();
        }
        inOrder(line, issued, last, Columns.LAST_DAY);
        inOrder(line, issued, withdrawn, Columns.WITHDRAWN_ON);
        return line.isRight()
                ? Optional.of(
                        new StaffCredential(staff, credential, components, issuer, issued, last, withdrawn, provider))
                : Optional.empty();
    }

    private static void inOrder(Fields line, LocalDate issued, @Nullable LocalDate later, String column) {
        if (later != null && later.isBefore(issued)) {
            line.problem(RegistryError.DATES_REVERSED, column);
        }
    }

    private static List<ServiceComponent> components(Fields line) {
        String text = line.in(Columns.COMPONENTS);
        List<ServiceComponent> all = new ArrayList<>();
        try {
            if (!text.isEmpty()) {
                for (String one : text.split(Columns.BETWEEN_COMPONENTS, -1)) {
                    all.add(ServiceComponent.of(one.strip()));
                }
            }
        } catch (CeException e) {
            line.problem(RegistryError.BAD_ID, Columns.COMPONENTS);
        }
        return all;
    }
}
