package org.customizedemployment.spi.source;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * Cases that a host has read already, as a source: for an export that fits into memory, and for trials. Immutable.
 *
 * <pre>{@code
 * CaseSource source = ListedCases.of("monthly-export", List.of(Supply.complete(ServiceEntry.TYPE)), cases);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ListedCases implements CaseSource {
    private final Descriptor descriptor;
    private final List<Supply> supplies;
    private final NavigableMap<CaseId, SourcedCase> byId;

    private ListedCases(Descriptor descriptor, List<Supply> supplies, NavigableMap<CaseId, SourcedCase> byId) {
        this.descriptor = descriptor;
        this.supplies = supplies;
        this.byId = byId;
    }

    /**
     * @param id names the source
     * @param supplies what it supplies at best
     * @param cases in any order
     * @throws CeException if there are two of one id
     */
    public static ListedCases of(String id, List<Supply> supplies, Collection<? extends SourcedCase> cases) {
        NavigableMap<CaseId, SourcedCase> byId = new TreeMap<>();
        for (SourcedCase one : cases) {
            if (byId.put(one.id(), one) != null) {
                throw new CeException(SpiError.DUPLICATE_CASE, "source '" + id + "' has two cases of one id");
            }
        }
        return new ListedCases(Descriptor.of(id, "1", ProviderKind.SOURCE), List.copyOf(supplies), byId);
    }

    @Override
    public List<Supply> getSupplies() {
        return supplies;
    }

    @Override
    public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
        NavigableMap<CaseId, SourcedCase> rest = after == null ? byId : byId.tailMap(after, false);
        List<SourcedCase> items = rest.values().stream().limit(Math.max(1, max)).toList();
        return new Page<>(items, items.size() < rest.size());
    }

    @Override
    public Optional<SourcedCase> find(CaseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Descriptor getDescriptor() {
        return descriptor;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ListedCases{" + descriptor.id() + ", " + byId.size() + " cases}";
    }
}
