package org.customizedemployment.registry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/** The columns of a register's file. */
final class Columns {
    static final String STAFF = "staff";
    static final String CREDENTIAL = "credential";
    static final String COMPONENTS = "components";
    static final String ISSUER = "issuer";
    static final String ISSUED_ON = "issued-on";
    static final String LAST_DAY = "last-day";
    static final String WITHDRAWN_ON = "withdrawn-on";
    static final String PROVIDER = "provider";
    static final String BETWEEN_COMPONENTS = ";";
    static final List<String> ALL =
            List.of(STAFF, CREDENTIAL, COMPONENTS, ISSUER, ISSUED_ON, LAST_DAY, WITHDRAWN_ON, PROVIDER);
    static final Heading HEADING = new Heading(ALL, List.of(STAFF, CREDENTIAL, ISSUED_ON), RegistryError.BAD_HEADING);

    private Columns() {}

    static List<String> line(StaffCredential one) {
        List<String> line = new ArrayList<>();
        line.add(one.staff().value());
        line.add(one.credential());
        line.add(
                one.components().stream().map(ServiceComponent::value).collect(Collectors.joining(BETWEEN_COMPONENTS)));
        line.add(text(one.issuer()));
        line.add(one.issuedOn().toString());
        line.add(one.lastDay() == null ? "" : one.lastDay().toString());
        line.add(one.withdrawnOn() == null ? "" : one.withdrawnOn().toString());
        line.add(text(one.provider()));
        return line;
    }

    private static String text(@Nullable OrganizationId id) {
        return id == null ? "" : id.value();
    }
}
