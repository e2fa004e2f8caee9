package org.customizedemployment.tck.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.CaseReading;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.RowFaultException;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Tables as small as they can be, and a right source over them. */
class ModelTables implements CaseSource, TheirRows {
    static final List<Supply> SUPPLIES = List.of(
            Supply.complete(FundingEpisode.TYPE),
            Supply.complete(ServiceAuthorization.TYPE),
            Supply.partial(Employer.TYPE));
    static final LocalDate IMPORTED = LocalDate.of(2026, 3, 31);

    /** A row of authorizations. */
    record Row(String key, String client, String episode, String from, String until, String note) {}

    final Map<String, String> clients = new TreeMap<>();
    final List<Row> authorizations = new ArrayList<>();

    ModelTables() {
        for (int i = 1; i <= 5; i++) {
            String client = "c-" + i;
            clients.put(client, "Zelda Quince " + i);
            authorizations.add(
                    new Row("a" + i, client, "e" + i, "2026-01-01", "2026-06-30", "Quince asks for mornings"));
            authorizations.add(new Row("b" + i, client, "e" + i, "2026-02-01", "2026-06-30", "call Zelda"));
        }
    }

    SourcedCase read(String client) {
        CaseReading reading = CaseReading.of(CaseId.of(client))
                .declare(FundingEpisode.TYPE, Coverage.COMPLETE)
                .declare(ServiceAuthorization.TYPE, Coverage.completeThrough(IMPORTED))
                .recordedOn(IMPORTED)
                .row(FundingEpisode.TYPE, "client", client.substring(2), () -> episode(client))
                .row(Employer.TYPE, "employer", null, () -> employer(client));
        authorizations.stream()
                .filter(row -> row.client().equals(client))
                .forEach(row -> reading.row(ServiceAuthorization.TYPE, "auth", row.key(), () -> authorization(row)));
        return reading.build();
    }

    private static FundingEpisode episode(String client) {
        return FundingEpisode.builder()
                .header(EntryHeader.first("e" + client.substring(2)))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("trial/dds"))
                .openedOn(LocalDate.of(2026, 1, 1))
                .build();
    }

    private Employer employer(String client) {
        return Employer.builder()
                .header(EntryHeader.first("shop"))
                .name("The shop of " + clients.get(client))
                .business("shop")
                .build();
    }

    private static ServiceAuthorization authorization(Row row) {
        if (row.until().isEmpty()) {
            throw RowFaultException.of(SourceFault.MISSING_VALUE, "until_dt");
        }
        return ServiceAuthorization.builder()
                .header(EntryHeader.first(row.key()))
                .episode(org.customizedemployment.core.id.EntryId.of(row.episode()))
                .service(ServiceCode.of("discovery"))
                .period(EffectiveRange.between(LocalDate.parse(row.from()), LocalDate.parse(row.until())))
                .build();
    }

    List<String> order() {
        return List.copyOf(clients.keySet());
    }

    @Override
    public List<Supply> getSupplies() {
        return SUPPLIES;
    }

    @Override
    public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
        List<String> rest = order().stream()
                .filter(one -> after == null || one.compareTo(after.value()) > 0)
                .toList();
        List<SourcedCase> items = rest.stream().limit(max).map(this::read).toList();
        return new Page<>(items, items.size() < rest.size());
    }

    @Override
    public synchronized Optional<SourcedCase> find(CaseId id) {
        return clients.containsKey(id.value()) ? Optional.of(read(id.value())) : Optional.empty();
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("model", "1", ProviderKind.SOURCE);
    }

    @Override
    public String toString() {
        return "ModelTables";
    }

    @Override
    public void spoil(CaseId id) {
        authorizations.replaceAll(row -> row.key().equals("b" + id.value().substring(2))
                ? new Row(row.key(), row.client(), row.episode(), row.from(), "2025-12-31", row.note())
                : row);
    }

    @Override
    public void remove(CaseId id) {
        clients.remove(id.value());
    }

    @Override
    public Digest digest() {
        return Digest.of(clients + "\n" + authorizations);
    }

    @Override
    public List<String> personal() {
        return List.of("Zelda", "Quince");
    }
}
