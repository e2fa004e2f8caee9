package org.customizedemployment.vendorhost.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.spi.registry.ListedCredentials;

/** Their table of staff as a register of certificates, which decisions cite by its digest. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CareTrackStaff {
    private final DataSource database;
    private final OrganizationId provider;

    public CareTrackStaff(DataSource database, OrganizationId provider) {
        this.database = database;
        this.provider = provider;
    }

    /** What the table says now. Whoever has no certificate there has none: the vendor's own people are all in it. */
    public References references() {
        List<StaffCredential> certificates = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT emp_no, cert_cd, cert_comp, cert_dt, cert_exp FROM caretrack.staff"
                                + " WHERE cert_cd IS NOT NULL AND cert_dt IS NOT NULL ORDER BY emp_no");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                certificates.add(certificate(Row.of(result)));
            }
        } catch (SQLException e) {
            throw new TablesUnreachable("staff", e);
        }
        return ListedCredentials.of("caretrack-staff", certificates).toReferences();
    }

    private StaffCredential certificate(Row row) {
        return new StaffCredential(
                ActorId.of(row.required("emp_no")),
                row.coded("cert_cd", CareTrackCodes.CERTIFICATES),
                Arrays.stream(row.text("cert_comp").orElse("").split(";"))
                        .map(CareTrackCodes.CERTIFIED::get)
                        .filter(Objects::nonNull)
                        .toList(),
                null,
                row.requiredDay("cert_dt"),
                row.day("cert_exp").orElse(null),
                null,
                provider);
    }
}
