package org.customizedemployment.spi.source;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.spi.error.SpiError;

/**
 * What a source has of one kind of entry.
 *
 * @param kind the kind
 * @param atBest how complete it is in a case all of whose rows can be read; never {@code NOT_SUPPLIED}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Supply(EntryType<?> kind, Coverage.Level atBest) {
    public Supply {
        if (atBest == Coverage.Level.NOT_SUPPLIED) {
            throw new InvalidValueException(SpiError.NOTHING_SAID, "kind '" + kind + "' that is not supplied");
        }
    }

    /** Every one that the host ever wrote down, at least through some date. */
    public static Supply complete(EntryType<?> kind) {
        return new Supply(kind, Coverage.Level.COMPLETE);
    }

    /** Some of them, or nobody knows whether all. */
    public static Supply partial(EntryType<?> kind) {
        return new Supply(kind, Coverage.Level.PARTIAL);
    }
}
