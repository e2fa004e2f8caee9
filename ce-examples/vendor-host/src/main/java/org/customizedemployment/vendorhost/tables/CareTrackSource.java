package org.customizedemployment.vendorhost.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.CaseReading;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * CareTrack's clients as cases. A page is read in one transaction that can't write. Service is complete through the day up to which payroll is
 * locked, as time sheets are entered late; contacts and documents are what someone happened to log or to scan.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CareTrackSource implements CaseSource {
    private static final List<Supply> SUPPLIES = List.of(
            Supply.complete(JobSeeker.TYPE),
            Supply.complete(FundingEpisode.TYPE),
            Supply.complete(ServiceAuthorization.TYPE),
            Supply.complete(ServiceEntry.TYPE),
            Supply.partial(Employer.TYPE),
            Supply.partial(EmployerContact.TYPE),
            Supply.partial(DocumentRecord.TYPE));

    private final DataSource database;
    private final CareTrackEntries entries;

    /**
     * @param office where their local times are read on the clock
     * @param provider the organization whose system it is
     */
    public CareTrackSource(DataSource database, ZoneId office, OrganizationId provider) {
        this.database = database;
        this.entries = new CareTrackEntries(office, provider);
    }

    @Override
    public List<Supply> getSupplies() {
        return SUPPLIES;
    }

    @Override
    public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
        int number = after == null ? Integer.MIN_VALUE : number(after).orElse(Integer.MAX_VALUE);
        return reading(connection -> {
            ClientRows rows = ClientRows.after(connection, number, max + 1);
            List<SourcedCase> cases = rows.clients().stream()
                    .limit(max)
                    .map(client -> read(rows, client, lockedThrough(connection)))
                    .toList();
            return new Page<>(cases, rows.clients().size() > max);
        });
    }

    @Override
    public Optional<SourcedCase> find(CaseId id) {
        Optional<Integer> number = number(id);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return reading(connection -> {
            ClientRows rows = ClientRows.of(connection, number.get());
            return rows.clients().stream().findFirst().map(client -> read(rows, client, lockedThrough(connection)));
        });
    }

    private SourcedCase read(ClientRows rows, Row client, Optional<LocalDate> locked) {
        CaseReading reading = CaseReading.of(CaseId.of(ClientRows.number(client)))
                .declare(JobSeeker.TYPE, Coverage.COMPLETE)
                .declare(FundingEpisode.TYPE, Coverage.COMPLETE)
                .declare(ServiceAuthorization.TYPE, Coverage.COMPLETE)
                .declare(
                        ServiceEntry.TYPE, locked.map(Coverage::completeThrough).orElse(Coverage.PARTIAL))
                .row(JobSeeker.TYPE, "client", ClientRows.number(client), () -> entries.jobSeeker(client));
        client.day("upd_ts").ifPresent(reading::recordedOn);
        add(reading, rows, client, FundingEpisode.TYPE, "enrollment", "enrl_id", entries::episode);
        add(reading, rows, client, ServiceAuthorization.TYPE, "auth_hdr", "auth_id", entries::authorization);
        add(reading, rows, client, ServiceEntry.TYPE, "time_sheet", "ts_id", entries::service);
        add(reading, rows, client, Employer.TYPE, "employer_org", "org_id", entries::employer);
        add(reading, rows, client, EmployerContact.TYPE, "contact_log", "cl_id", this::contact);
        rows.of(client, "doc_index").stream()
                .filter(row ->
                        !CareTrackCodes.NO_DOCUMENTS.contains(row.text("typ_cd").orElse("")))
                .forEach(row -> reading.row(
                        DocumentRecord.TYPE, "doc_index", row.required("doc_id"), () -> entries.document(row)));
        return reading.build();
    }

    private EmployerContact contact(Row row) {
        return entries.contact(row, row.text("kept_org"));
    }

    private static <E extends Entry> void add(
            CaseReading reading,
            ClientRows rows,
            Row client,
            EntryType<E> kind,
            String table,
            String key,
            Function<Row, E> entry) {
        rows.of(client, table).forEach(row -> reading.row(kind, table, row.required(key), () -> entry.apply(row)));
    }

    private static Optional<LocalDate> lockedThrough(Connection connection) {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT max(locked_thru) FROM caretrack.payroll_lock");
                ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(result.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new TablesUnreachable("payroll_lock", e);
        }
    }

    /** Ids are their client numbers; whatever else is asked for is none of theirs. */
    private static Optional<Integer> number(CaseId id) {
        return id.value().matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(id.value())) : Optional.empty();
    }

    /** Something read from one state of their tables. */
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return work.from(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
            }
        } catch (SQLException e) {
            throw new TablesUnreachable("client", e);
        }
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("caretrack", "7.4", ProviderKind.SOURCE);
    }

    /** No address. */
    @Override
    public String toString() {
        return "CareTrackSource";
    }
}
