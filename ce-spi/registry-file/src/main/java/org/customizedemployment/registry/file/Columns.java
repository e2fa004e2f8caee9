package org.customizedemployment.registry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/** The columns of a register's file, and which of them stands where. */
record Columns(List<String> names) {
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
    private static final List<String> NEEDED = List.of(STAFF, CREDENTIAL, ISSUED_ON);

    /** Whether it is a heading: what is needed is there, nothing that is unknown, nothing twice. */
    boolean isRight() {
        return names.containsAll(NEEDED)
                && ALL.containsAll(names)
                && names.stream().distinct().count() == names.size();
    }

    /** What stands in that column; empty if it is empty or there is no such column. */
    String in(String column, List<String> fields) {
        int at = names.indexOf(column);
        return at < 0 || at >= fields.size() ? "" : fields.get(at);
    }

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
