package org.customizedemployment.runtime.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** A host's source, whose failures come out with our code and without its words, which may repeat what stands in a row. */
record GuardedSource(CaseSource host) implements CaseSource {
    @Override
    public List<Supply> getSupplies() {
        return io("supplies", host::getSupplies);
    }

    @Override
    public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
        return io("scan", () -> host.scan(after, max));
    }

    @Override
    public Optional<SourcedCase> find(CaseId id) {
        return io("find", () -> host.find(id));
    }

    @Override
    public Descriptor getDescriptor() {
        return host.getDescriptor();
    }

    private <T> T io(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (CeException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CeException(
                    RuntimeError.SOURCE_FAILED,
                    "operation '" + what + "' of source '"
                            + host.getDescriptor().id() + "' failed with "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }
}
