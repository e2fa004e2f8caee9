package org.customizedemployment.tck.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.ListedCases;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** A list of cases keeps the contract; what becomes of the tables shows in the next list that is made of them. */
final class ListedCasesContractTest extends CaseSourceContract {
    private final ModelTables tables = new ModelTables();
    private ListedCases list = read();

    private ListedCases read() {
        try (Stream<SourcedCase> all = tables.all()) {
            return ListedCases.of("list", ModelTables.SUPPLIES, all.toList());
        }
    }

    @Override
    protected CaseSource open() {
        return new CaseSource() {
            @Override
            public List<Supply> getSupplies() {
                return list.getSupplies();
            }

            @Override
            public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                return list.scan(after, max);
            }

            @Override
            public Optional<SourcedCase> find(CaseId id) {
                return list.find(id);
            }

            @Override
            public Descriptor getDescriptor() {
                return list.getDescriptor();
            }

            @Override
            public String toString() {
                return list.toString();
            }
        };
    }

    /** What becomes of the tables shows in the next list that is made of them. */
    @Override
    protected TheirRows rows() {
        return new TheirRows() {
            @Override
            public void spoil(CaseId id) {
                tables.spoil(id);
                list = read();
            }

            @Override
            public void remove(CaseId id) {
                tables.remove(id);
                list = read();
            }

            @Override
            public Digest digest() {
                return tables.digest();
            }

            @Override
            public List<String> personal() {
                return tables.personal();
            }
        };
    }
}
